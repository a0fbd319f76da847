//! Codes found in what people paste.

use super::common::people::Chance;
use super::golden::golden;
use super::{PACK, made_up};
use powerbase::codec::{Code, Found, Refusal, find, read, write};
use std::fmt::Write;
use std::time::{Duration, Instant};

/// The codes in a text.
pub fn codes(text: &str) -> Vec<String> {
    find(text).into_iter().map(|found| found.code).collect()
}

/// What can stand around a code, `@`.
const AROUND: &[&str] = &[
    "@",
    " @ ",
    "@.",
    "@, thanks!",
    "<@>",
    "(@)",
    "[@]",
    "{@}",
    "\"@\"",
    "'@'",
    "“@”",
    "«@»",
    "`@`",
    "```\n@\n```",
    "*@*",
    "**@**",
    "_@_",
    "__@__",
    "~~@~~",
    "||@||",
    "- @",
    "-@",
    "* @",
    "1. @",
    "> @",
    "my code:@;",
    "Ana: @",
    "@…",
    "@!?",
    "@<br>",
    "<b>@</b>",
    "| @ |",
    "@\t3\tdone",
    "@😀",
    "日本@日本",
    "\u{feff}@",
    "\u{200b}@\u{200b}",
    "\u{200e}@\u{200f}",
    "\u{2066}@\u{2069}",
    "@\r\n",
    "@\r",
    "[22/11/2026, 10:04] Ana: @",
    "https://example.org/#pb=@",
    "https://example.org/course/?unit=3#pb=@.",
    "https://example.org/#top&pb=@&more=1",
    "<https://example.org/#pb=@>",
    "(see https://example.org/#pb=@)",
    "[my answer](https://example.org/#pb=@)",
    "<a href=\"https://example.org/#pb=@\">answer</a>",
    "https://example.org/#a=1&amp;pb=@",
    "https%3A%2F%2Fexample.org%2F%23pb%3D@",
    "https://example.org/?to=https%3a%2f%2fexample.org%2f%23pb%3d@%26x%3D1",
    "https://out.example.org/?u=https%253A%252F%252Fexample.org%252F%2523pb%253D@",
    "https://example.org/#pb=3D@",
    "{\"link\":\"https://example.org/#pb\\u003d@\"}",
    "{\"link\":\"https://example.org/#pb=@\\n\"}",
    "https://example.org/#pb=\u{200b}@",
    "https://example.org/#pb=%E2%80%8B@%e2%80%8b",
    "https%3A%2F%2Fexample.org%2F%23pb%3D%EF%BB%BF@",
    "https://example.org/#pb-@",
    "https://example.org/course/?unit=3#pb-@.",
    "<https://example.org/#pb-@>",
    "[my answer](https://example.org/#pb-@)",
    "<a href=\"https://example.org/#pb-@\">answer</a>",
    "https://example.org/#/course/3?pb=@",
    "https://example.org/#/course/3?x=1&amp;pb=@&y=2",
    "https%3A%2F%2Fexample.org%2F%23pb-@",
    "https%3A%2F%2Fexample.org%2F%23%2Fcourse%2F3%3Fpb%3D@",
    "https://out.example.org/?u=https%253A%252F%252Fexample.org%252F%2523pb-@",
    "https://out.example.org/?u=https%253A%252F%252Fexample.org%252F%253Fpb%253D@",
    "{\"link\":\"https://example.org/#pb-@\\n\"}",
    "https://example.org/#pb-\u{200b}@",
    "https://example.org/#PB=@",
    "https://example.org/#PB-@",
    "#pb-@",
    "pb-@",
    "#pb=@",
    "pb=@",
    "pb=@%20",
    "powerbase://open#pb=@'",
];

#[test]
fn a_code_is_found_in_whatever_is_around_it() {
    for (code, _) in golden() {
        for around in AROUND {
            let text = around.replace('@', code);
            assert_eq!(codes(&text), [code], "{text}");
        }
    }
}

#[test]
fn codes_follow_each_other_in_any_way() {
    let golden = golden();
    let all: Vec<&str> = golden.iter().map(|(code, _)| *code).collect();
    for between in
        [" ", "\n", "\r\n", ",", ";", "\t", "\n\n", "\n- ", " and ", "", "\u{200b}", ">\n<", "\n> "]
    {
        assert_eq!(codes(&all.join(between)), all, "{between:?}");
    }
    let twice = [all[0], all[0]].join("\n");
    assert_eq!(codes(&twice).len(), 2, "the same code twice is found twice");
}

#[test]
fn lines_are_counted_from_one() {
    let code = golden()[0].0;
    for end in ["\n", "\r\n", "\r"] {
        let text = ["Hello,", "", &format!("> {code} and #pb=oops"), "bye", code].join(end);
        let lines: Vec<usize> = find(&text).iter().map(|found| found.line).collect();
        assert_eq!(lines, [3, 3, 5], "{end:?}");
    }
}

#[test]
fn words_are_no_codes() {
    for text in [
        "",
        "Every Friday EcSg ESP FMSg Fact E F EE FF Ed Eg",
        "Evaluation_Report_2026_final_v2.pdf EntrepreneurshipAndInnovationManagement",
        "FOURTEEN-CHARACTERS-ARE-NOT-A-CODE-AT-ALL Effectiveness_of_feedback_in_teams",
        "https://example.org/Events-2026/Evening-of-leadership-for-everyone/Fragen",
        "the link has #pb= in it, and #pb=",
        "httpb=3 mpb=EcSg",
        "the link has #pb- in it, and #pb-",
        "https://example.org/pb-section/#pb-Executive-summary #pb-FAQ #pb-E",
        "pb-E2E-Tests-2026-Q3 #pb-Frequently-asked-questions-about-power",
        "EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE",
        "Ends here =\n\n\nEnds here\n> Ends",
    ] {
        assert_eq!(codes(text), [""; 0], "{text}");
    }
}

#[test]
fn a_damaged_code_is_found_where_it_was_meant() {
    let code = write(&Code::Rating(made_up::rating(&mut Chance::new(4))), PACK);
    let damaged = [&code[..20], &code[21..]].concat();
    for around in
        ["#pb=@", "see https://example.org/#pb=@.", "%23pb%3D@%20", "@", "<@>", "_@", "Ana: @, sorry"]
            .into_iter()
            .chain(["#pb-@", "see https://example.org/#pb-@.", "%23pb-@%20"])
    {
        let text = around.replace('@', &damaged);
        assert_eq!(find(&text), [Found { line: 1, code: damaged.clone() }], "{text}");
        assert_eq!(read(&damaged, PACK), Err(Refusal::Damaged));
    }
    // Behind a dash, in whatever case and however short.
    for damaged in [&code[..4], &code[..20], &code.to_lowercase(), &code.to_uppercase()] {
        assert_eq!(codes(&format!("https://example.org/#pb-{damaged}\n")), [damaged]);
    }
    // Of a link, what is left of it; what no page can read, as it stands.
    for code in ["F", "zQ12", &code[..9], "E2SgAAAA"] {
        assert_eq!(codes(&format!("https://example.org/#pb={code}\n")), [code]);
    }
}

#[test]
fn ten_thousand_codes_are_found_at_once() {
    let mut chance = Chance::new(10);
    let mut text = String::new();
    let mut all = Vec::new();
    for person in 0..10_000 {
        let code = write(&Code::Rating(made_up::rating(&mut chance)), PACK);
        let around = AROUND[person % AROUND.len()];
        writeln!(text, "{}", around.replace('@', &code)).unwrap();
        all.push(code);
    }
    let start = Instant::now();
    let found = codes(&text);
    println!("10000 codes in {} bytes: {:?}", text.len(), start.elapsed());
    assert_eq!(found, all);
}

#[test]
fn time_grows_with_the_text_and_no_faster() {
    let code = golden()[10].0;
    let units = [
        "Every Friday the group meets, and Everyone says Fine. ",
        "EQ\n",
        "EQ\u{200b}",
        "E",
        "F \n> ",
        "EQ =\n",
        "pb=",
        "#pb=E\u{ad}",
        "pb-",
        "#pb-E\u{ad}",
        "pb-E1\u{200b}",
        "EQ        ",
        "\u{200b}",
        "\\",
        "%3D",
        "\n",
        code,
    ];
    for unit in units.map(String::from).into_iter().chain([format!("#pb={code} "), format!("{code}\n")]) {
        // On a busy machine a reading may come out long by itself, but not each of five.
        let grows_no_faster = (0..5).any(|_| {
            let [short, long] = [1, 8].map(|times| time(&unit.repeat(times * 25_000 / unit.len())));
            println!("{unit:?}: {short:?} for 25 kB, {long:?} for 200 kB");
            long < short * 24 + Duration::from_millis(40)
        });
        assert!(grows_no_faster, "{unit:?}");
    }
}

/// The best of three.
fn time(text: &str) -> Duration {
    let timed = |_| {
        let start = Instant::now();
        std::hint::black_box(find(text));
        start.elapsed()
    };
    (0..3).map(timed).min().unwrap()
}
