//! Codes that something on the way broke over lines or filled with other characters.

use super::PACK;
use super::any::read;
use super::finding::codes;
use super::golden::golden;

/// Puts something into a code after every `width` characters.
fn broken(code: &str, width: usize, with: &str) -> String {
    let pieces = code.as_bytes().chunks(width).map(String::from_utf8_lossy);
    pieces.collect::<Vec<_>>().join(with)
}

#[test]
fn what_nobody_sees_is_passed_over() {
    for (code, _) in golden() {
        for hidden in [
            "%E2%80%8B",
            "%c2%ad",
            "\u{ad}",
            "\u{200b}",
            "\u{200c}",
            "\u{200d}",
            "\u{2060}",
            "\u{feff}",
            "\u{200e}",
            "\u{202c}",
            "\u{fe0f}",
        ] {
            for width in [1, 2, 7, 20] {
                let text = broken(code, width, hidden);
                assert_eq!(codes(&text), [code], "{text:?}");
                assert_eq!(codes(&format!("https://example.org/#pb={text}.")), [code], "{text:?}");
                assert_eq!(codes(&format!("https://example.org/#pb-{text}.")), [code], "{text:?}");
            }
        }
    }
}

#[test]
fn a_code_may_go_on_in_the_next_line() {
    for (code, _) in golden() {
        for with in [
            "\n", "\r\n", "\r", "=\n", "=\r\n", " \n", "\n> ", "\r\n>> ", "\n > > ", "\n    ", "\n\t",
            "=\r\n> ",
        ] {
            for width in [27, 30, 42, 76] {
                let text = broken(code, width, with);
                for around in [
                    "@",
                    "@\n\nBye",
                    "https://example.org/#pb=@",
                    "<https://example.org/#pb=@>",
                    "<https://example.org/#pb-@>",
                    "#pb=3D@=\n",
                ] {
                    let text = around.replace('@', &text);
                    assert_eq!(codes(&text), [code], "{text:?}");
                }
            }
        }
    }
}

#[test]
fn text_in_the_next_line_is_not_taken_in() {
    for (code, _) in golden() {
        for after in ["\nThanks", "\r\nthanks_a_lot-2026", " \n> wrote", "=\nmore", "\n--\nAna"] {
            assert_eq!(codes(&[code, after].concat()), [code], "{after:?}");
        }
        for before in ["Here\n", "Every\n", "EcSg\n", "here: =\n"] {
            assert_eq!(codes(&[before, code].concat()), [code], "{before:?}");
        }
    }
}

#[test]
fn an_empty_line_ends_a_code() {
    let code = golden()[0].0;
    let text = broken(code, 20, "\n\n");
    assert_eq!(codes(&text), [""; 0]);
    assert_eq!(codes(&format!("#pb={text}")), [&code[..20]]);
}

#[test]
fn signs_that_were_written_otherwise_are_understood() {
    let code =
        golden().into_iter().map(|(code, _)| code).find(|code| code.contains('-') && code.contains('_'));
    let code = code.unwrap();
    for (sign, other) in [
        ("-", "%2D"),
        ("-", "%2d"),
        ("_", "%5F"),
        ("_", "%5f"),
        ("_", "\\_"),
        ("-", "\\-"),
        ("-", "\u{2010}"),
        ("-", "\u{2011}"),
        ("-", "\u{2013}"),
        ("-", "\u{2212}"),
    ] {
        let text = code.replace(sign, other);
        assert_eq!(codes(&text), [code], "{text}");
        assert_eq!(codes(&format!("#pb={text}")), [code], "{text}");
    }
}

#[test]
fn a_dash_may_be_two_hyphens() {
    // Of many answers, one in whose code two hyphens meet.
    let mut chance = super::common::people::Chance::new(5);
    let code = std::iter::repeat_with(|| super::made_up::code(&mut chance, 4));
    let code = code.map(|code| powerbase::codec::write(&code, PACK)).find(|code| code.contains("--"));
    let code = code.unwrap();
    assert!(read(&code, PACK).is_ok());
    assert_eq!(codes(&code.replace("--", "—")), std::slice::from_ref(&code));
}
