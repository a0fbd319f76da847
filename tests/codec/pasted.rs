//! The code in what somebody pasted, or in what a link brought.

use super::golden::golden;
use powerbase::codec::code_in;

/// What may come, `@` the code in it.
const CAME: &[&str] = &[
    "@",
    " @\n",
    "@.",
    "@%20and%20more",
    "3D@",
    "%E2%80%8B@",
    "%25E2%2580%258B@%2520",
    "https://example.org/#pb-@",
    "https://example.org/#pb=@",
    "https://example.org/pb-page/#pb-@",
    "https://example.org/#/course/3?pb=@",
    "https://example.org/#/course/3?x=1&pb=@&y=2",
    "https://example.org/%23pb%3D@",
    "https://example.org/%2523pb%253D@",
    "https://out.example.org/?u=https%253A%252F%252Fexample.org%252F%2523pb-@%2526x%253D1",
    "Look: <https://example.org/#PB-@> (my result)",
];

#[test]
fn the_code_is_taken_out_of_whatever_came() {
    for (code, _) in golden() {
        for came in CAME {
            let text = came.replace('@', code);
            assert_eq!(code_in(&text), code, "{text}");
        }
    }
}

#[test]
fn what_is_damaged_comes_out_as_it_is() {
    let code = golden()[0].0;
    for damaged in [code[..20].to_string(), code.to_lowercase(), code.to_uppercase()] {
        for came in ["@", "#pb=@", "https://example.org/#pb-@", "https://example.org/%2523pb%253D@%2520"] {
            let text = came.replace('@', &damaged);
            assert_eq!(code_in(&text), damaged, "{text}");
        }
    }
    for text in ["", "F", "oops", "🙂"] {
        assert_eq!(code_in(text), text);
        let came = code_in(&["https://example.org/#pb=", text, " "].concat());
        assert!(came.ends_with(text), "nothing of it is lost: {came}");
    }
}

#[test]
fn the_loader_knows_the_codes_of_our_pack() {
    let loader = include_str!("../../www/address.js");
    assert!(loader.contains("[E-Le-l].[Ss][Gg]"));
    assert!(golden().iter().all(|(code, _)| matches!(code.as_bytes(), [b'E'..=b'F', _, b'S', b'g', ..])));
}
