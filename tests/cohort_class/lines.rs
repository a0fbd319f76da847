//! Texts that come in pieces, and the numbers of their lines.

use super::common::people::Chance;
use super::{both, code};
use powerbase::instruments::cohort::class::Class;
use powerbase::rooms::common::intake::rules::reading::{Reading, Report};

/// Reads a text in pieces of so many bytes.
fn in_pieces(text: &str, size: usize) -> (Class, Report) {
    let (mut class, mut reading) = (Class::default(), Reading::coming(0));
    let mut rest = text;
    while !rest.is_empty() {
        let end = (0..=size.min(rest.len())).rev().find(|at| rest.is_char_boundary(*at)).unwrap();
        let (piece, after) = rest.split_at(end.max(1));
        reading.push(piece);
        while reading.step(&mut class) {}
        rest = after;
    }
    reading.close();
    while reading.step(&mut class) {}
    assert_eq!(reading.progress().0, reading.progress().1);
    (class, reading.report)
}

fn at_once(text: &str) -> (Class, Report) {
    let (mut class, mut reading) = (Class::default(), Reading::of(text.to_string(), 0));
    while reading.step(&mut class) {}
    (class, reading.report)
}

fn many(count: u32) -> Vec<String> {
    (0..count).map(|key| code(&both(key, 1))).collect()
}

#[test]
fn pieces_give_the_same_as_the_whole() {
    let mut chance = Chance::new(31);
    let codes = many(3_000);
    let mut text = String::new();
    for code in &codes {
        let at = 1 + chance.below(code.len() - 1);
        text.push_str(&match chance.below(6) {
            0 => format!("https://example.org/#pb-{code}\n"),
            1 => format!("{}=\n{}\n\n", &code[..at], &code[at..]),
            2 => format!("Grüße, {code}\n"),
            3 => format!("#pb={}\n", &code[..at]),
            4 => format!("\"two\r\nlines\";{code}\r\n"),
            _ => format!("{code}\r"),
        });
    }
    let whole = at_once(&text);
    assert!(whole.1.accepted > 2_000 && whole.1.refused.count > 300, "{:?}", whole.1.taken);
    for size in [1_000, 4_001, 65_536, 65_537, 1_000_000] {
        let pieces = in_pieces(&text, size);
        assert_eq!(pieces.1, whole.1, "{size}");
        assert!(pieces.0 == whole.0, "{size}");
    }
}

#[test]
fn the_number_is_the_one_that_an_editor_shows() {
    for end in ["\n", "\r\n", "\r"] {
        let mut lines = vec!["\"a\nfield over\nthree lines\"".to_string()];
        lines.extend(many(5_000));
        lines.push("#pb-EcSgoops".into());
        let text = lines.join(end);
        // The field has two line ends of its own.
        let number = 2 + lines.len();
        for report in [at_once(&text).1, in_pieces(&text, 999).1, in_pieces(&text, 65_536).1] {
            assert_eq!(report.refused.listed[0].line, number, "{end:?}");
            assert_eq!((report.accepted, report.plain), (5_000, 3), "{end:?}");
        }
    }
}

#[test]
fn a_line_of_a_megabyte_is_read() {
    let codes = many(12_000);
    for between in [" ", ";", "\",\"", "</p><p>", " and then "] {
        let text = format!("first\n{}\nlast {}\n#pb-EcSgoops", codes.join(between), codes[0]);
        for report in [at_once(&text).1, in_pieces(&text, 65_536).1] {
            let lines: Vec<usize> = report.refused.listed.iter().map(|refused| refused.line).collect();
            assert_eq!((report.accepted, report.duplicates, lines), (12_000, 1, vec![4]), "{between:?}");
            assert_eq!(report.plain, 1, "{between:?}");
        }
    }
}

#[test]
fn what_is_done_with_is_let_go() {
    let text = many(1_000).join("\n") + "\n";
    let (mut class, mut reading) = (Class::default(), Reading::coming(0));
    for _ in 0..200 {
        reading.push(&text);
        while reading.step(&mut class) {}
    }
    assert_eq!(reading.progress().0, 200 * text.len());
    assert!(format!("{reading:?}").len() < 200_000, "no more than a few slices stay");
}
