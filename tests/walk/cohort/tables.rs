//! The class as tables: chosen by what they look like, told of nobody who is not to be told of, and
//! read again.

use super::{code, done, flagged, instructor, lines, person};
use crate::reader::Reader;
use powerbase::codec::Answers;
use powerbase::plain::shape;
use powerbase::plain::value::Value;
use powerbase::rooms::cohort::rules::CohortStatistics;
use powerbase::rooms::cohort::rules::out::preview;
use powerbase::rooms::cohort::rules::out::tables::dialects;
use powerbase::rooms::common::sheet::rules::dialect::Dialect;
use powerbase::widget::action::Effect;

fn class() -> Reader {
    let mut reader = instructor();
    let named = code(&Answers { name: Some("Ana; \"the 2nd\"".into()), ..person(13) });
    reader.give(&(lines(1..=12) + &[code(&flagged(22)), named].join("\n")));
    reader
}

/// The file with a row each, as the page puts its pieces together, and how many there were.
fn people(reader: &mut Reader) -> (String, usize) {
    reader.press("cohort-table-people");
    let (mut file, mut pieces) = (String::new(), 0);
    loop {
        let [piece] = reader.wanted("write")[..] else { panic!() };
        if piece.get("first") == Some(&Value::Bool(true)) {
            file.clear();
        }
        file.push_str(piece.get("text").and_then(Value::text).unwrap());
        pieces += 1;
        if piece.get("last") == Some(&Value::Bool(true)) {
            reader.act(done("write", [("sure", true.into()), ("last", true.into())]));
            return (file, pieces);
        }
        reader.act(done("write", []));
    }
}

/// The rows of the table of figures.
fn figures(reader: &mut Reader) -> Vec<String> {
    reader.press("cohort-table-figures");
    let [Effect::Tool("save", detail)] = reader.effects.as_slice() else { panic!() };
    let dialect = detail.get("dialect").and_then(Value::text).and_then(Dialect::from_name).unwrap();
    let Some(Value::Array(rows)) = detail.get("rows") else { panic!() };
    rows.iter().map(|row| dialect.line(row)).collect()
}

#[test]
fn people_are_rows_without_names_until_these_are_wanted() {
    let mut reader = class();
    let (file, pieces) = people(&mut reader);
    assert_eq!((pieces, reader.notices()), (1, "saved".into()));
    let rows: Vec<&str> = file.lines().collect();
    assert_eq!(rows.len(), 1 + 14);
    assert!(rows[0].starts_with("\u{feff}\"id\",\"label\",\"state\",\"pack\",\"year\",\"month\""));
    assert!(!file.contains("Ana") && !file.contains("sep="));
    assert_eq!(file.matches("\"counted\"").count(), 13);
    assert_eq!(file.matches("\"flagged / counted\"").count(), 1, "the quiz of a flagged person counts");
    assert!(
        rows.iter()
            .any(|row| row.starts_with("\"k-00000007\",,\"counted\",\"powerbase@1\",2026,11,\"team\""))
    );
    let order: Vec<&str> = rows.iter().skip(1).map(|row| &row[..12]).collect();
    assert!(!order.is_sorted(), "{order:?} is the order in which they came");
    reader.mark("cohort-table-names", "on");
    reader.mark("cohort-dialect", "semicolon");
    let (file, _) = people(&mut reader);
    assert!(file.contains(";\"Ana; \"\"the 2nd\"\"\";"), "{file}");
    reader.mark("cohort-table-names", "");
    assert!(!people(&mut reader).0.contains("Ana"));
}

/// What was saved comes back: the same people with the same answers.
#[test]
fn a_table_of_people_is_read_again() {
    for dialect in ["semicolon", "comma"] {
        let mut reader = class();
        reader.mark("cohort-dialect", dialect);
        let (file, _) = people(&mut reader);
        let mut other = instructor();
        other.give_file("people.csv", &[&file]);
        assert_eq!((other.tallied(), other.notices()), ([14, 0, 0], "cohort-told".into()));
        assert_eq!(other.cohort().intake.outcomes[0].report.plain, 1, "the titles");
        let told = |reader: &Reader| shape::write(&CohortStatistics::of(reader.counted()));
        assert_eq!(told(&reader), told(&other));
        reader.give_file("people.csv", &[&file]);
        assert_eq!(reader.tallied(), [0, 14, 0]);
    }
}

#[test]
fn a_large_table_comes_in_pieces_and_begins_anew_when_the_class_changes() {
    let mut reader = instructor();
    reader.give(&lines(1..=450));
    let (file, pieces) = people(&mut reader);
    assert_eq!((file.lines().count(), pieces), (451, 5));
    reader.press("cohort-table-people");
    reader.act(done("write", []));
    let done_so_far = reader.cohort().out.tables.writing.as_ref().unwrap().progress(&reader.cohort().class);
    assert!((0.4..0.5).contains(&done_so_far), "{done_so_far}");
    reader.give(&lines(451..=460));
    reader.act(done("write", []));
    assert_eq!(reader.wanted("write")[0].get("first"), Some(&Value::Bool(true)));
    reader.press("cohort-table-stop");
    reader.act(done("write", []));
    assert!(reader.wanted("write").is_empty());
    reader.press("cohort-table-people");
    reader.press("cohort-delete");
    reader.press("confirm");
    reader.act(done("write", []));
    assert!(reader.wanted("write").is_empty(), "a class that is gone is not written on");
}

#[test]
fn figures_have_their_filter_and_tell_of_nobody_alone() {
    let mut reader = class();
    let rows = figures(&mut reader);
    for row in [
        "\"power-bases\",\"given\",,14,",
        "\"power-bases\",\"counted\",,13,",
        "\"power-bases\",\"flagged\",,1,",
        "\"power-bases\",\"context\",,\"team\",",
        "\"influence\",\"counted\",,14,",
        "\"LEG\",\"alpha\",13,,\"too-few\"",
        "\"LEG\",\"q10\",13,,\"few\"",
        "\"trust\",\"mean\",0,,\"too-few\"",
    ] {
        assert!(rows.iter().any(|one| one == row), "{row} in {rows:#?}");
    }
    let begins = |start: &str| rows.iter().filter(|row| row.starts_with(start)).count();
    assert_eq!((begins("\"EXP\""), begins("\"balance\""), begins("\"S12\"")), (14, 4, 4));
    // Cells of one or two people are never told.
    for (row, share) in rows
        .iter()
        .filter(|row| row.starts_with("\"S"))
        .filter_map(|row| Some((row, row.split(',').nth(3)?.parse::<f64>().ok()?)))
    {
        let people = (share * 14.0).round();
        assert!(people == 0.0 || people >= 3.0, "{row}");
    }
    reader.mark("cohort-dialect", "semicolon");
    assert!(figures(&mut reader).iter().any(|row| row.starts_with("\"LEG\";\"sd\";13;")));
    let mut empty = instructor();
    empty.press("cohort-table-figures");
    assert!(matches!(empty.effects.as_slice(), [Effect::Tool("save", _)]), "a table without people");
}

#[test]
fn where_all_are_alike_no_score_is_told() {
    let mut reader = instructor();
    let alike = |key| code(&Answers { items: Some([3; 30]), quiz: Some([1; 12]), key, ..Answers::default() });
    reader.give(&(1..=6).map(alike).collect::<Vec<_>>().join("\n"));
    reader.mark("cohort-flagged", "on");
    reader.give_turns();
    let rows = figures(&mut reader);
    for row in
        ["\"LEG\",\"mean\",6,,\"alike\"", "\"S1\",\"T\",6,,\"alike\"", "\"index\",\"mean\",6,,\"alike\""]
    {
        assert!(rows.iter().any(|one| one == row), "{row} in {rows:#?}");
    }
}

#[test]
fn the_readers_language_comes_first_and_both_show_what_they_look_like() {
    let reader = class();
    assert_eq!(dialects(&reader.state), [Dialect::Comma, Dialect::Semicolon]);
    let [titles, figure] = preview(&reader.state, reader.cohort(), Dialect::Semicolon);
    assert_eq!(titles, "\"of\";\"figure\";\"n\";\"value\";\"note\"");
    assert!(figure.contains(',') && figure.starts_with("\"LEG\";\"mean\";13;"), "{figure}");
    let empty = instructor();
    let [_, figure] = preview(&empty.state, empty.cohort(), Dialect::Comma);
    assert_eq!(figure, "\"LEG\",\"mean\",12,62.5,", "made up where there is none");
}
