//! The quick way through a text finds what the forgiving one finds.

use super::common::people::Chance;
use super::{PACK, made_up};
use powerbase::codec::{find, read_any};
use powerbase::rooms::common::intake::rules::sightings::sightings;

/// What may stand around a code in a line of its own, `@`; what damages lines; what has none.
const LINES: [&str; 46] = [
    "@",
    "https://example.org/#pb-@",
    "https://example.org/#pb=@",
    "https://example.org/course?pb=@",
    "https://example.org/#/course/3?x=1&pb=@",
    "  https://example.org/#pb-@\t",
    "https://Example.org/Events/Frühling#pb-@",
    "https://example.org/FEEDBACK-2026/Evaluation_Report#pb-@",
    "Ana: https://example.org/#pb-@",
    "Ana: @",
    "> https://example.org/#pb-@",
    "<https://example.org/#pb-@>",
    "https://example.org/#pb-@.",
    "https://example.org/#PB-@",
    "https://example.org/pb-@",
    "xpb-@",
    "#pb=3D@",
    "https%3A%2F%2Fexample.org%2F%23pb-@",
    "%E2%80%8B@",
    "\u{feff}@",
    "\u{feff}https://example.org/#pb-@",
    "@ and @",
    "#pb-@#pb-@",
    "\"2026-11-22\";\"https://example.org/#pb-@\";\"x\"",
    "_@_",
    "#pb-E",
    "#pb=",
    "pb=oops",
    "",
    "   ",
    "Every Friday the group meets.",
    "EcSg",
    "E8SgVeb3gImrI https://example.org/#pb-@",
    "https://example.org/#pb-@&more=1",
    "Ana;@;x",
    "a,@,Eva",
    "\"@\",\"EcSgBSEAAAAqB6RK58k0F8Io",
    "@;#pb-E",
    "Every\u{200b}@",
    "pb=@",
    "pb-@ ",
    "x=@",
    "FriendlyEvaluations2026 @",
    "<a href=\"https://example.org/?pb=@\">E</a>",
    "[22/11/2026, 10:04] Ana: <https://example.org/#pb-@> thanks E",
    "#pb-@;%E2%80%8B",
];

fn assert_alike(text: &str) {
    let quick: Vec<_> = sightings(text).into_iter().map(|seen| (seen.line, seen.code, seen.says)).collect();
    let slow: Vec<_> = find(text)
        .into_iter()
        .map(|found| {
            let says = read_any(&found.code);
            (found.line, found.code, says)
        })
        .collect();
    assert_eq!(quick, slow, "{text}");
}

/// A code, now and then cut, broken over lines or with a character changed.
fn code(chance: &mut Chance) -> String {
    let kind = made_up::KINDS[chance.below(made_up::KINDS.len())];
    let mut code = made_up::written(chance, kind, PACK);
    let at = 1 + chance.below(code.len() - 1);
    match chance.below(12) {
        0 => code.truncate(at),
        1 => code.replace_range(at..at + 1, "x"),
        2 => code.insert(at, '\n'),
        3 => code.insert_str(at, "=\n> "),
        4 => code.insert(at, '\u{200b}'),
        5 => code = code.to_lowercase(),
        6 => code = code.replace('_', "\\_"),
        _ => {}
    }
    code
}

#[test]
fn each_kind_of_line_by_itself() {
    let mut chance = Chance::new(21);
    for line in LINES {
        for _ in 0..60 {
            let text = line.replace('@', &code(&mut chance));
            assert_alike(&text);
            assert_alike(&[&text, "\n"].concat());
        }
    }
}

#[test]
fn lines_in_any_order() {
    let mut chance = Chance::new(22);
    for _ in 0..1_500 {
        let mut text = String::new();
        // Mostly lines of one kind, as in a file, and some of others.
        let usual = chance.below(LINES.len());
        for _ in 0..chance.below(30) {
            let kind = if chance.below(3) == 0 { chance.below(LINES.len()) } else { usual };
            text.push_str(&LINES[kind].replace('@', &code(&mut chance)));
            text.push('\n');
        }
        assert_alike(&text);
    }
}

#[test]
fn signs_in_any_order() {
    let mut chance = Chance::new(23);
    let signs = [
        "E", "c", "S", "g", "F", "-", "_", "#", "pb-", "pb=", "\n", " ", "%", "\\", "3D", "=", ">", "&", "A",
    ];
    for _ in 0..3_000 {
        let mut text: String = (0..chance.below(80)).map(|_| signs[chance.below(signs.len())]).collect();
        text.push_str(&code(&mut chance));
        text.extend((0..chance.below(20)).map(|_| signs[chance.below(signs.len())]));
        assert_alike(&text);
    }
}
