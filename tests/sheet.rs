//! Tables of a class: what stands in them, how they are written, and that they are read again.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{choices, items, key};
use powerbase::codec::{self, Answers, ClassQuiz, ClassScale, Code, Cohort, Figures, QuizSums, Sum, Sums};
use powerbase::plain::value::Value;
use powerbase::rooms::common::sheet::rules::dialect::{Dialect, END, MARK};
use powerbase::rooms::common::sheet::rules::rows::{Row, Sheet};
use powerbase::rooms::common::sheet::rules::statistics::{self, Line, Note};

const PACK: &str = "powerbase@1";

fn answers() -> Answers {
    Answers {
        month: 82,
        context: 2,
        key: 0x0123_e045,
        flags: 0b10001,
        name: Some("=Ana; \"the 2nd\"".into()),
        items: Some(items(["44534", "33423", "11111", "54454", "45443", "00034"])),
        supplement: None,
        quiz: Some(choices("NNNNNNNNTTE-")),
        forecasts: Some([3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    }
}

fn sums() -> Sums {
    let quiz = QuizSums { answered: 12, credit: 0, chosen: [12, 0, 0, 0], urgent: true };
    let five = |sum| Sum { answered: 5, sum };
    let bases = Some([five(18), five(22), five(13), Sum { answered: 3, sum: 9 }, five(5), five(25)]);
    Sums { month: 0, key: 7, bases, quiz: Some(quiz), ..Sums::default() }
}

fn row<'a>(code: &'a Code, label: &'a str) -> Row<'a> {
    Row { code, pack: codec::pack(PACK), label, state: "counted" }
}

fn cells(row: &Value) -> &[Value] {
    let Value::Array(cells) = row else { panic!("{row:?}") };
    cells
}

/// What a row has under a title.
fn cell(sheet: &Sheet, row: &Row, title: &str) -> Value {
    let titles = sheet.titles();
    let place = cells(&titles).iter().position(|cell| cell.text() == Some(title));
    cells(&sheet.row(row))[place.unwrap_or_else(|| panic!("no {title}"))].clone()
}

#[test]
fn every_row_is_as_long_as_the_titles() {
    let key = key();
    let codes = [Code::Answers(answers()), Code::Sums(sums()), Code::Answers(Answers::default())];
    for names in [false, true] {
        let sheet = Sheet { pack: PACK, key: Some(&key), names };
        let titles = sheet.titles();
        assert_eq!(cells(&titles).len(), 8 + usize::from(names) + 12 + 7 + 42 + 24 + 1);
        for code in &codes {
            assert_eq!(cells(&sheet.row(&row(code, ""))).len(), cells(&titles).len());
        }
        let table = sheet.table(&codes.each_ref().map(|code| row(code, "")));
        assert_eq!((cells(&table).len(), &cells(&table)[0]), (4, &titles));
    }
}

#[test]
fn what_was_not_scored_is_empty_and_0_is_0() {
    let key = key();
    let sheet = Sheet { pack: PACK, key: Some(&key), names: false };
    let (whole, bare) = (Code::Answers(answers()), Code::Sums(sums()));
    let (whole, bare) = (row(&whole, "autumn"), row(&bare, ""));
    for (row, title, wanted) in [
        (&whole, "id", "k-0123e045".into()),
        (&whole, "label", "autumn".into()),
        (&whole, "state", "counted".into()),
        (&whole, "pack", PACK.into()),
        (&whole, "year", 2026.0.into()),
        (&whole, "month", 11.0.into()),
        (&whole, "context", "class".into()),
        (&whole, "flags", "F1 F5".into()),
        (&whole, "REW", 50.0.into()),
        (&whole, "COE", 0.0.into()),
        // Two of five answers are too few.
        (&whole, "INF", Value::Null),
        (&whole, "personal", Value::Null),
        (&whole, "position", ((75.0 + 50.0) / 3.0 * 1e6_f64).round().mul_add(1e-6, 0.0).into()),
        (&whole, "trust", Value::Null),
        (&whole, "index", 100.0.into()),
        (&whole, "T", 2.0.into()),
        (&whole, "X", 0.0.into()),
        (&whole, "forecastHits", 1.0.into()),
        (&whole, "urgent", true.into()),
        (&whole, "LEG1", 4.0.into()),
        (&whole, "INF1", Value::Null),
        (&whole, "TR1", Value::Null),
        (&whole, "S1", "N".into()),
        (&whole, "S12", Value::Null),
        (&whole, "S1-forecast", "M".into()),
        (&bare, "id", "k-00000007".into()),
        (&bare, "label", Value::Null),
        (&bare, "year", 2020.0.into()),
        (&bare, "context", Value::Null),
        (&bare, "flags", Value::Null),
        (&bare, "COE", 0.0.into()),
        (&bare, "REF", Value::Null),
        (&bare, "index", 0.0.into()),
        (&bare, "forecastHits", Value::Null),
        (&bare, "LEG1", Value::Null),
    ] {
        let found = cell(&sheet, row, title);
        match (&found, &wanted) {
            (Value::Number(found), Value::Number(wanted)) => {
                assert!((found - wanted).abs() < 1e-9, "{title}")
            }
            _ => assert_eq!(found, wanted, "{title}"),
        }
    }
}

#[test]
fn what_is_not_ours_or_has_no_key_is_not_scored() {
    let (key, code) = (key(), Code::Answers(answers()));
    let sheet = Sheet { pack: PACK, key: Some(&key), names: false };
    let foreign = Row { pack: 0xc4a1, ..row(&code, "") };
    assert_eq!(cell(&sheet, &foreign, "pack"), "p-c4a1".into());
    for title in ["LEG", "LEG1", "index", "T", "S1", "urgent"] {
        assert_eq!(cell(&sheet, &foreign, title), Value::Null, "{title}");
    }
    assert_eq!(cell(&sheet, &foreign, "context"), "class".into());
    let keyless = Sheet { key: None, ..sheet };
    for (title, wanted) in [("index", Value::Null), ("forecastHits", Value::Null), ("T", 2.0.into())] {
        assert_eq!(cell(&keyless, &row(&code, ""), title), wanted, "{title}");
    }
    let scores = Code::Sums(sums());
    assert_eq!(cell(&keyless, &row(&scores, ""), "index"), 0.0.into());
}

#[test]
fn names_stand_there_only_if_that_is_wanted() {
    let code = Code::Answers(answers());
    let row = row(&code, "");
    let of = |names| {
        let sheet = Sheet { pack: PACK, key: None, names };
        let read = codec::read(cell(&sheet, &row, "code").text().unwrap(), codec::pack(PACK)).unwrap();
        (cells(&sheet.row(&row)).contains(&"=Ana; \"the 2nd\"".into()), read)
    };
    assert_eq!(of(true), (true, code.clone()));
    assert_eq!(of(false), (false, Code::Answers(Answers { name: None, ..answers() })));
}

/// Sixty responses with labels of every kind.
fn class() -> Vec<(Code, &'static str)> {
    let labels = ["autumn", "a;b,c", "say \"so\"", "two\nlines", "=1+1", "", "Zoë, 水", "EcSgBSEA"];
    let code = |number: u32| match number % 3 {
        0 => Code::Sums(Sums { key: number, ..sums() }),
        _ => Code::Answers(Answers { key: number.wrapping_mul(0x9e37_79b9), ..answers() }),
    };
    (0..60).map(|number| (code(number), labels[number as usize % labels.len()])).collect()
}

fn text(dialect: Dialect, table: &Value) -> String {
    let lines = cells(table).iter().map(|row| dialect.line(row) + END);
    std::iter::once(MARK.to_string()).chain(lines).collect()
}

#[test]
fn a_table_is_read_again_whole() {
    let (key, class) = (key(), class());
    let rows: Vec<Row> = class.iter().map(|(code, label)| row(code, label)).collect();
    for (dialect, names) in Dialect::ALL.into_iter().flat_map(|dialect| [(dialect, false), (dialect, true)]) {
        let table = Sheet { pack: PACK, key: Some(&key), names }.table(&rows);
        let found = codec::find(&text(dialect, &table));
        let read = |code: &str| codec::read(code, codec::pack(PACK)).unwrap();
        let again: Vec<Code> = found.iter().map(|found| read(&found.code)).collect();
        let wanted = |code: &Code| match code {
            Code::Answers(it) if !names => Code::Answers(Answers { name: None, ..it.clone() }),
            code => code.clone(),
        };
        assert_eq!(again.len(), rows.len());
        assert!(class.iter().all(|(code, _)| again.contains(&wanted(code))), "{dialect:?}, {names}");
    }
}

#[test]
fn the_order_says_nothing_of_when_they_came() {
    let class = class();
    let rows: Vec<Row> = class.iter().map(|(code, label)| row(code, label)).collect();
    let reversed: Vec<Row> = rows.iter().rev().copied().collect();
    let sheet = Sheet { pack: PACK, key: None, names: false };
    assert_eq!(sheet.table(&rows), sheet.table(&reversed));
    let straight: Vec<Value> = rows.iter().map(|row| sheet.row(row)).collect();
    let table = sheet.table(&rows);
    let same = cells(&table)[1..].iter().zip(&straight).filter(|(one, other)| one == other).count();
    assert!(same < 8, "{same} of 60 stand where they came");
}

#[test]
fn both_ways_to_write_are_seen_before() {
    let table = Value::Array(vec![
        Value::Array(vec!["of".into(), "value".into(), "note".into(), "n".into()]),
        Value::Array(vec!["LEG".into(), 9.1.into(), Value::Null, 30.0.into()]),
        Value::Array(vec![
            "=cmd".into(),
            (-0.25).into(),
            "say \"so\"".into(),
            true.into(),
            41.666667.into(),
            "-1".into(),
            0.0.into(),
        ]),
    ]);
    let line = |dialect: Dialect| dialect.line(&cells(&table)[2]);
    assert_eq!(Dialect::Semicolon.preview(&table), ["\"of\";\"value\";\"note\";\"n\"", "\"LEG\";9,1;;30"]);
    assert_eq!(Dialect::Comma.preview(&table), ["\"of\",\"value\",\"note\",\"n\"", "\"LEG\",9.1,,30"]);
    assert_eq!(line(Dialect::Semicolon), "\"'=cmd\";-0,25;\"say \"\"so\"\"\";true;41,666667;\"'-1\";0");
    assert_eq!(line(Dialect::Comma), "\"'=cmd\",-0.25,\"say \"\"so\"\"\",true,41.666667,\"'-1\",0");
    assert_eq!(Dialect::Comma.preview(&Value::Null), ["", ""]);
    assert_eq!(Dialect::ALL.map(|dialect| Dialect::from_name(dialect.name())), Dialect::ALL.map(Some));
    assert_eq!(Dialect::from_name("tab"), None);
}

#[test]
fn a_figure_says_of_how_many_it_is_or_why_it_is_not_there() {
    let lines = [
        Line::new("LEG", "mean", Some(29), Ok(62.123_456_789)),
        Line::new("LEG", "omega", Some(29), Err(Note::TooFew)),
        Line::new("LEG", "alpha", Some(29), Err(Note::NotDefined)),
        Line::new("REW", "mean", Some(29), Ok(f64::NAN)),
        Line::new("COE", "mean", Some(30), Ok(-0.000_000_1)),
    ];
    let table = statistics::table(&lines);
    let written: Vec<String> = cells(&table).iter().map(|row| Dialect::Comma.line(row)).collect();
    let wanted = [
        "\"of\",\"figure\",\"n\",\"value\",\"note\"",
        "\"LEG\",\"mean\",29,62.123457,",
        "\"LEG\",\"omega\",29,,\"too-few\"",
        "\"LEG\",\"alpha\",29,,\"not-defined\"",
        "\"REW\",\"mean\",29,,\"not-defined\"",
        "\"COE\",\"mean\",30,0,",
    ];
    assert_eq!(written, wanted);
}

#[test]
fn a_classs_link_gives_its_lines() {
    let figures = Figures {
        n: 29,
        mean: Some(62.46),
        sd: Some(17.2),
        quantiles: Some([10.0, 50.0, 60.0, 75.0, 90.0]),
        alpha: Some((28, 0.814)),
    };
    let alike = Figures { n: 20, mean: Some(100.0), sd: Some(0.0), ..Figures::default() };
    let mut bases = [None; 8];
    (bases[0], bases[4]) = (ClassScale::of(&figures), ClassScale::of(&alike));
    let quiz = ClassQuiz::of(29, &Figures::default(), &[[1, 0, 10, 18]; 12]);
    let class = Cohort {
        from: 81,
        to: 82,
        context: 7,
        name: Some("autumn".into()),
        given: 34,
        n: 29,
        flagged: 3,
        other: 2,
        bases: Some(bases),
        quiz: Some(quiz),
        ..Cohort::default()
    };
    let code = codec::write_class(&class, codec::pack(PACK));
    let class = codec::read_class(&code, codec::pack(PACK)).unwrap();
    let table = statistics::table(&statistics::of_cohort(&class, PACK));
    let written: Vec<String> = cells(&table).iter().map(|row| Dialect::Semicolon.line(row)).collect();
    for line in [
        "\"class\";\"given\";;34;",
        "\"class\";\"counted\";;29;",
        "\"class\";\"flagged\";;3;",
        "\"class\";\"flagged-counted\";;false;",
        "\"class\";\"name\";;\"autumn\";",
        "\"class\";\"context\";;\"several\";",
        "\"class\";\"from-month\";;10;",
        "\"class\";\"to-year\";;2026;",
        "\"LEG\";\"mean\";29;62;",
        "\"LEG\";\"sd\";29;17;",
        "\"LEG\";\"q25\";29;50;",
        "\"LEG\";\"alpha\";28;0,81;",
        "\"EXP\";\"mean\";;;\"too-few\"",
        "\"COE\";\"mean\";20;;\"alike\"",
        "\"S1\";\"T\";29;;\"few\"",
        "\"S1\";\"E\";29;0;",
        "\"S1\";\"X\";29;;\"few\"",
        "\"S12\";\"N\";29;0,62069;",
    ] {
        assert!(written.iter().any(|written| written == line), "{line} in {written:#?}");
    }
    assert!(!written.iter().any(|line| line.contains("q10")));
}
