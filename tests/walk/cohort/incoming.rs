//! What comes in is told by its start: codes in any text, results as the widget exports them, and
//! classes that were saved.

use super::{code, instructor, lines, person};
use crate::common::key;
use crate::reader::Reader;
use powerbase::codec::Answers;
use powerbase::instruments::answers::Answers as Given;
use powerbase::instruments::draft::Draft;
use powerbase::instruments::instrument::Instrument;
use powerbase::instruments::record::Record;
use powerbase::plain::value::Value;

/// A tree of plain data as JSON.
fn json(value: &Value) -> String {
    let text = |text: &str| serde_json::to_string(text).unwrap();
    let all = |parts: Vec<String>| parts.join(",\n  ");
    match value {
        Value::Null => "null".into(),
        Value::Bool(truth) => truth.to_string(),
        Value::Number(number) => number.to_string(),
        Value::String(one) => text(one),
        Value::Array(list) => format!("[{}]", all(list.iter().map(json).collect())),
        Value::Object(members) => {
            let member = |(name, value): &(String, Value)| format!("{}: {}", text(name), json(value));
            format!("{{{}}}", all(members.iter().map(member).collect()))
        }
    }
}

/// A person's results of both exercises, as they are exported.
fn results(key_of: u32) -> [String; 2] {
    let Answers { items, quiz, .. } = person(key_of);
    let mut draft = Draft::of(Given::new(Instrument::PowerBases, key_of));
    let marks = items.unwrap().into_iter().chain([0; 12]).chain([1]);
    marks.enumerate().for_each(|(at, mark)| draft.answers.put(at, mark));
    let mut given = Given::new(Instrument::Influence, key_of);
    quiz.unwrap().into_iter().enumerate().for_each(|(at, mark)| given.put(at, mark));
    (24..36).for_each(|at| given.put(at, 1));
    let (pack, date) = ("powerbase@1", "2026-11-22T10:00:00Z");
    let bases = Record::of_power_bases(&draft, pack, date);
    [bases, Record::of_influence(&given, &key(), pack, date)].map(|record| json(&record.published))
}

fn all(keys: std::ops::RangeInclusive<u32>) -> Vec<String> {
    keys.flat_map(results).collect()
}

fn export(results: &[String]) -> String {
    let list = results.join(",\n");
    format!(
        "\u{feff}{{\n  \"format\": \"powerbase-results\",\n  \"version\": 1,\n  \"results\": [\n{list}\n]}}\n"
    )
}

/// Lines and reasons of what was refused.
fn refused(reader: &Reader) -> Vec<(usize, &'static str)> {
    let outcomes = reader.cohort().intake.outcomes.iter();
    outcomes.flat_map(|outcome| &outcome.report.refused.listed).map(|one| (one.line, one.reason)).collect()
}

#[test]
fn results_in_every_form_of_a_file_are_the_same_people_as_their_links() {
    let list = all(1..=6);
    let one_a_line: Vec<String> = list.iter().map(|one| one.replace('\n', " ")).collect();
    for (text, count) in [
        (export(&list), 12),
        (format!("[\n{}]", list.join(", ")), 12),
        (one_a_line.join("\r\n"), 12),
        (list[0].clone(), 1),
        (export(&[]), 0),
    ] {
        let mut reader = instructor();
        reader.give(&text);
        assert_eq!(reader.tallied(), [count, 0, 0], "{text:.60}");
        reader.give(&text);
        assert_eq!(reader.tallied(), [0, count, 0], "{text:.60}");
        reader.give(&lines(1..=6));
        assert_eq!(reader.counted().people, 6);
        assert_eq!(reader.cohort().class.conflicts().count(), 0);
    }
}

#[test]
fn a_file_of_results_comes_in_pieces_wherever_these_are_cut() {
    let text = export(&all(1..=40));
    let cuts = |size: usize| {
        let signs: Vec<char> = text.chars().collect();
        signs.chunks(size).map(|piece| piece.iter().collect::<String>()).collect::<Vec<_>>()
    };
    for size in [997, 4096, 65_536, usize::MAX] {
        let pieces = cuts(size.min(text.len()));
        let pieces: Vec<&str> = pieces.iter().map(String::as_str).collect();
        let mut reader = instructor();
        reader.give_file("powerbase.json", &pieces);
        assert_eq!((reader.tallied(), reader.counted().people), ([80, 0, 0], 40), "{size}");
        assert_eq!(reader.cohort().class.labels.find("powerbase"), Some(0));
    }
}

#[test]
fn what_is_no_result_is_refused_with_its_line() {
    let [bases, quiz] = results(1);
    let newer = quiz.replacen("\"version\": 1", "\"version\": 2", 1);
    let wrong = bases.replacen("\"LEG1\": ", "\"LEG1\": 7", 1);
    let breaks = |text: &str| text.matches('\n').count();
    let text = export(&[newer.clone(), wrong.clone(), "{\"instrument\": oops}".into(), bases.clone()]);
    let mut reader = instructor();
    reader.give(&text);
    let second = 5 + breaks(&newer) + 1;
    let third = second + breaks(&wrong) + 1;
    assert_eq!(refused(&reader), [(5, "newer"), (second, "range"), (third, "json")]);
    assert_eq!(reader.tallied(), [1, 0, 3]);
    let one = std::slice::from_ref(&bases);
    for (text, reason) in [
        (export(one).replacen("\"version\": 1", "\"version\": 9", 1), "newer"),
        (export(one).replace("-results", "-results-of-others"), "foreign"),
        (export(one).trim_end().trim_end_matches(['}', ']']).to_string(), "json"),
        ("[{\"instrument\": \"chess\", \"version\": 1}]".to_string(), "range"),
        ("{\"instrument\": \"".to_string() + &"x".repeat(300_000), "json"),
    ] {
        let mut reader = instructor();
        reader.give(&text);
        assert_eq!(refused(&reader).iter().map(|(_, why)| *why).collect::<Vec<_>>(), [reason], "{text:.90}");
    }
}

#[test]
fn a_chat_that_begins_with_a_bracket_and_json_with_links_are_texts_with_codes() {
    for text in [
        format!("[22/11/2026, 10:04] Ana: https://example.org/#pb-{}", code(&person(1))),
        format!("[{{\"name\": \"Ana\", \"link\": \"https://example.org/#pb-{}\"}}]", code(&person(1))),
        format!("{{\"link\": \"#pb-{}\"}}", code(&person(1))),
    ] {
        let mut reader = instructor();
        reader.give(&text);
        assert_eq!(reader.tallied(), [1, 0, 0], "{text}");
    }
}

/// A class with two labels and a person who was taken out, and the file that it is saved as.
fn saved() -> String {
    let mut reader = instructor();
    reader.mark("cohort-label", "Monday");
    reader.give(&lines(1..=6));
    reader.mark("cohort-label", "Tuesday");
    reader.give(&lines(11..=1510));
    reader.press_on("cohort-out", 2);
    reader.press("cohort-save");
    reader.take_parts().0
}

#[test]
fn a_saved_class_comes_back_with_its_labels_and_what_was_decided() {
    let text = saved();
    let labels = |reader: &Reader| {
        let labels = reader.cohort().class.labels.iter();
        let n = |label| reader.counted().labels.get(&label).copied().unwrap_or(0);
        labels.map(|(label, text)| (text.to_string(), n(label))).filter(|(_, n)| *n > 0).collect::<Vec<_>>()
    };
    let sorted = |reader: &Reader| {
        let mut all = labels(reader);
        all.sort();
        all
    };
    let both = [("Monday".to_string(), 6), ("Tuesday".to_string(), 1500)];
    let (head, tail) = text.split_at(40_001);
    for windows in [false, true] {
        let pieces =
            [head, tail].map(|piece| if windows { piece.replace('\n', "\r\n") } else { piece.into() });
        let mut reader = instructor();
        reader.give_file("class.txt", &[&pieces[0], &pieces[1]]);
        assert_eq!((reader.tallied(), sorted(&reader)), ([1506, 0, 0], both.to_vec()));
        assert_eq!((reader.counted().people, reader.counted().counts[0].taken_out), (1505, 1));
        reader.give(&text);
        assert_eq!(reader.tallied(), [0, 1506, 0]);
    }
}

#[test]
fn a_saved_class_that_is_damaged_gives_all_that_can_be_read() {
    let text = saved();
    let half = text.get(..text.len() / 2).unwrap();
    let mut reader = instructor();
    reader.give(half);
    let people = reader.counted().people;
    assert!((740..=760).contains(&people), "{people}");
    assert!(refused(&reader).iter().any(|(_, reason)| *reason == "cut"));
    // One damaged line: the others come, and its line is the file's own.
    let mut all: Vec<String> = text.lines().map(String::from).collect();
    all[700].replace_range(20..22, "zz");
    let mut reader = instructor();
    reader.give(&(all.join("\n") + "\n"));
    assert_eq!(reader.cohort().class.len(), 1505);
    let lines: Vec<_> = refused(&reader);
    assert!(lines.contains(&(701, "cut")) && lines.contains(&(701, "damaged")), "{lines:?}");
    let newer = text.replacen("powerbase-class 1", "powerbase-class 2", 1);
    let mut reader = instructor();
    reader.give(&newer);
    assert_eq!(reader.cohort().class.len(), 1506, "its codes can still be read");
}
