//! Results as links: what is chosen, made, handed on, opened and kept.

use crate::common::people::Chance;
use crate::reader::Reader;
use powerbase::model::codec::{self, Aggregate, Code, Invite, Rating};
use powerbase::model::draft::{Draft, MARKS, place};
use powerbase::model::give::{link, mail_address};
use powerbase::model::instrument::Instrument;
use powerbase::model::quiz::QuizScores;
use powerbase::model::record::Record;
use powerbase::model::scoring::Scores;
use powerbase::model::share::packing::Chosen;
use powerbase::model::share::shared::Shared;
use powerbase::model::share::{RULES, link as room};
use powerbase::model::state::{Action, Effect, Screen};
use powerbase::model::value::{Value, map};

/// A reader with a result of each instrument, in the room for sharing the first.
fn sharing(script: &str) -> Reader {
    let mut reader = Reader::after("OFFER skip QUIZ");
    (0..12).for_each(|place| reader.go(if place < 11 { "PAST" } else { "choose:N answer finish" }));
    let name = reader.state.latest(Instrument::PowerBases).unwrap().name();
    reader.go(&format!("share:{name} {script}"));
    assert_eq!(reader.place(), "share", "{:?}", reader.state.notices);
    reader
}

fn code(reader: &Reader) -> String {
    reader.state.share.make.code.clone().unwrap_or_default()
}

/// A reader who has nothing, and followed a link.
fn visitor(code: &str) -> Reader {
    let mut reader = Reader::new();
    reader.act(Action::Link(code.into()));
    reader
}

fn shown(reader: &Reader) -> &Shared {
    assert_eq!(reader.place(), "link");
    reader.state.share.link.found.as_ref().unwrap().as_ref().unwrap()
}

fn refused(text: &str) -> &'static str {
    let reader = visitor(text);
    assert_eq!(reader.place(), "link");
    reader.state.share.link.found.clone().unwrap().unwrap_err().name()
}

fn ask(reader: &Reader, what: &str, detail: &str) -> Result<Value, &'static str> {
    (RULES.ask)(&reader.state, what, detail)
}

#[test]
fn scores_alone_are_what_is_offered_first() {
    let reader = sharing("make");
    let visitor = visitor(&code(&reader));
    let shared = shown(&visitor);
    let own = Scores::of(&[3; 30], &[0; 12]);
    let bases = shared.bases.as_ref().unwrap();
    assert_eq!((bases.scores, bases.answers.as_ref(), shared.quiz.as_ref()), (own, None, None));
    assert_eq!((shared.month.as_str(), shared.name.as_deref()), ("2026-11", None));
}

#[test]
fn another_choice_withdraws_the_link() {
    for change in ["contents=answers", "together=on", "called=Ada"] {
        let mut reader = sharing("make");
        assert!(!code(&reader).is_empty());
        reader.go(change);
        assert_eq!(code(&reader), "", "{change}");
        reader.go("make");
        assert!(!code(&reader).is_empty());
    }
    let mut reader = sharing("make");
    reader.go("contents=scores together= called=");
    assert!(!code(&reader).is_empty(), "the same choice withdraws nothing");
}

#[test]
fn all_of_it_in_one_link() {
    let reader = sharing("contents=answers together=on called=Ada make");
    let visitor = visitor(&link(&reader.state, &code(&reader)));
    let shared = shown(&visitor);
    assert_eq!(shared.name.as_deref(), Some("Ada"));
    assert_eq!(shared.bases.as_ref().unwrap().answers.as_ref().unwrap().items(), [3; 30]);
    assert_eq!(shared.quiz.as_ref().unwrap().scores.chosen, [0, 0, 0, 12]);
    assert_eq!(shared.key, reader.state.latest(Instrument::Influence).unwrap().key);
}

#[test]
fn a_long_name_is_cut_where_a_letter_ends() {
    let mut reader = sharing("");
    reader.mark("called", &"ü".repeat(40));
    assert_eq!(reader.state.share.make.name, "ü".repeat(31));
    assert_eq!(reader.notices(), "name-cut");
    reader.mark("called", "  <b>Ada</b>  ");
    assert_eq!((reader.state.share.make.name.as_str(), reader.notices().as_str()), ("<b>Ada</b>", ""));
}

#[test]
fn what_was_typed_outlives_a_look_at_the_qr_code() {
    let mut reader = sharing("contents=answers called=Ada make");
    let before = reader.state.share.make.clone();
    let link = link(&reader.state, &code(&reader));
    reader.act(Action::Press("qr".into(), link.clone()));
    assert_eq!(reader.place(), "qr");
    reader.go("back");
    assert_eq!((reader.place().as_str(), &reader.state.share.make), ("share", &before));
    reader.go("back");
    assert_eq!(reader.place(), "result power-bases");
    let quiz = reader.state.latest(Instrument::Influence).unwrap().name();
    reader.go(&format!("share:{quiz}"));
    assert_eq!((reader.state.share.make.answers, code(&reader).as_str()), (false, ""));
}

#[test]
fn copying_and_sending_say_how_it_went() {
    let mut reader = sharing("make");
    assert!(reader.log.contains(&Effect::Tool("ready", Value::Null)));
    reader.act(Action::Told("ready", Ok(map([("send", true.into())]))));
    assert!(reader.state.share.can_send);
    reader.act(Action::Press("copy".into(), "https://example.org/#pb=x".into()));
    assert_eq!(reader.effects, [Effect::Tool("copy", map([("text", "https://example.org/#pb=x".into())]))]);
    for (told, notice) in [
        (Action::Told("copy", Ok(Value::Null)), "copied"),
        (Action::Told("copy", Err("not allowed".into())), "copy-refused"),
        (Action::Told("send", Ok(Value::Null)), "copy-refused"),
        (Action::Told("send", Err("no".into())), "send-refused"),
    ] {
        reader.act(told);
        assert_eq!(reader.notices(), notice);
    }
    assert_eq!(mail_address("a b", "x\ny&ü"), "mailto:?subject=a%20b&body=x%0D%0Ay%26%C3%BC");
}

#[test]
fn a_link_is_kept_only_at_the_readers_wish() {
    let made = code(&sharing("called=Ada make"));
    let mut reader = visitor(&made);
    let writes =
        |reader: &Reader| reader.log.iter().filter(|effect| matches!(effect, Effect::Write(..))).count();
    assert_eq!((writes(&reader), reader.state.values.len()), (0, 0));
    reader.go("keep keep");
    assert_eq!((writes(&reader), reader.notices().as_str()), (1, "link-kept"));
    let kept = reader.state.value("self/shared/1").unwrap();
    assert_eq!(kept.get("code").and_then(Value::text), Some(made.as_str()));
    assert_eq!(kept.get("name").and_then(Value::text), Some("Ada"));
    assert_eq!(room::kept(&reader.state, &made), Some("self/shared/1"));
    reader.act(Action::Link(code(&sharing("contents=answers make"))));
    reader.go("keep");
    assert!(reader.state.value("self/shared/2").is_some());
    reader.go("home");
    assert_eq!(reader.place(), "start");
}

#[test]
fn ones_own_result_is_laid_beside_it() {
    let made = code(&sharing("make"));
    let mut reader = Reader::new();
    reader.moment.key = 5000;
    reader.go("start:power-bases context=class next page next page next page next page next page next skip");
    reader.act(Action::Link(made.clone()));
    let own = room::own(&reader.state, shown(&reader), Instrument::PowerBases).unwrap();
    assert_eq!(own.answers().context().map(|context| context.tag()), Some("class"));
    assert!(!room::is_mine(&reader.state, shown(&reader)));
    let mut author = sharing("");
    author.act(Action::Link(made));
    assert!(room::is_mine(&author.state, shown(&author)));
    assert_eq!(room::own(&author.state, shown(&author), Instrument::PowerBases), None);
}

#[test]
fn a_link_that_cannot_be_shown_says_why() {
    let whole = code(&sharing("make"));
    let foreign = codec::write(&codec::read(&whole, codec::pack("powerbase@1")).unwrap(), 7);
    for (text, name) in [
        (whole[..20].to_string(), "damaged"),
        (whole.replacen(&whole[9..10], if &whole[9..10] == "A" { "B" } else { "A" }, 1), "damaged"),
        (String::new(), "damaged"),
        ("🙂".to_string(), "damaged"),
        (["I", &whole[1..]].concat(), "newer"),
        (foreign, "unknown-pack"),
    ] {
        assert_eq!(refused(&text), name, "{text}");
        assert_eq!(ask(&Reader::new(), "open", &text), Err(name), "{text}");
    }
    for around in
        ["<{}>", "{}.", "\"{}\"", "https://example.org/?a=b#pb={}", "https://example.org/%23pb%3D{}"]
    {
        let text = around.replace("{}", &whole);
        assert!(ask(&Reader::new(), "open", &text).is_ok(), "{text}");
    }
}

#[test]
fn scripts_get_the_code_and_what_it_holds() {
    let reader = sharing("");
    let Ok(Value::Text(code)) = ask(&reader, "code", "answers") else { panic!("no code") };
    let opened = ask(&Reader::new(), "open", &code).unwrap();
    let Some(Value::List(results)) = opened.get("results") else { panic!("{opened:?}") };
    for (instrument, result) in Instrument::ALL.into_iter().zip(results) {
        let own = &reader.state.latest(instrument).unwrap().published;
        for member in
            ["version", "instrument", "pack", "context", "answers", "forecasts", "scores", "flags", "partial"]
        {
            assert_eq!(result.get(member), own.get(member), "{member}");
        }
        assert_eq!(result.get("completedAt").and_then(Value::text), Some("2026-11"));
    }
    assert_eq!(ask(&Reader::new(), "code", ""), Ok(Value::Null));
}

#[test]
fn scripts_get_scores_without_answers() {
    let reader = sharing("");
    let Ok(Value::Text(code)) = ask(&reader, "code", "") else { panic!("no code") };
    let opened = ask(&Reader::new(), "open", &code).unwrap();
    let Some(Value::List(results)) = opened.get("results") else { panic!("{opened:?}") };
    let own = Instrument::ALL.map(|instrument| &reader.state.latest(instrument).unwrap().published);
    assert_eq!(results[0].get("scores"), own[0].get("scores"));
    assert_eq!(results[1].get("scores").unwrap().get("index"), own[1].get("scores").unwrap().get("index"));
    assert_eq!(results[1].get("scores").unwrap().get("forecastHits"), Some(&Value::Null));
    assert!(results.iter().all(|result| result.get("answers") == Some(&Value::Map(Vec::new()))));
}

#[test]
fn scripts_are_told_of_the_other_kinds() {
    let pack = codec::pack("powerbase@1");
    let open = |code: Code| ask(&Reader::new(), "open", &codec::write(&code, pack));
    let text = |value: &Value, name: &str| value.get(name).and_then(Value::text).map(String::from);
    let invite =
        open(Code::Invite(Invite { facilitator: true, invite: 0xbeef, context: 2, name: None })).unwrap();
    assert_eq!(
        ["kind", "role", "invite", "context"].map(|name| text(&invite, name).unwrap()),
        ["invite", "facilitator", "0000beef", "class"]
    );
    let mut rating = Rating {
        month: 82,
        invite: 1,
        key: 2,
        flags: 1,
        items: [0; 30],
        supplement: [0; 12],
        grants: [1; 10],
    };
    rating.items[1] = 5;
    let rating = open(Code::Rating(rating)).unwrap();
    let answers = rating.get("answers").unwrap();
    let marks = ["EXP1", "GC-LEG", "GCX", "LEG1"].map(|id| answers.get(id).and_then(Value::number));
    assert_eq!(marks, [Some(5.0), Some(0.0), Some(1.0), None]);
    let aggregate = |n| open(Code::Aggregate(Aggregate { n, context: 1, ..Aggregate::default() }));
    assert_eq!(aggregate(2), Err("damaged"));
    assert_eq!(aggregate(3).unwrap().get("n"), Some(&Value::Number(3.0)));
}

/// A made-up run; a good share of the answers is missing.
fn made_up(chance: &mut Chance, instrument: Instrument, key: u32) -> Draft {
    let mut draft = Draft::new(instrument, key);
    let gaps = chance.below(4) == 0;
    for at in 0..MARKS {
        let most = match (instrument, at) {
            (Instrument::PowerBases, place::CONTEXT) => 6,
            (Instrument::PowerBases, _) => 5,
            (Instrument::Influence, 0..12) => 4,
            (Instrument::Influence, 12..24) => 3,
            (Instrument::Influence, 24..36) => 1,
            (Instrument::Influence, _) => 0,
        };
        let missing = at != place::CONTEXT && gaps && chance.below(5) == 0;
        draft.set(at, if most == 0 || missing { 0 } else { 1 + chance.below(most) as u8 });
    }
    draft
}

/// The wire's own round trip is tested with the codec; here it is from result to result.
#[test]
fn ten_thousand_results_come_back_to_the_last_bit() {
    let key = Reader::new().state.key.unwrap();
    let mut chance = Chance::new(3);
    for run in 0..10_000 {
        let drafts = Instrument::ALL.map(|instrument| made_up(&mut chance, instrument, run));
        let bases = Record::of_power_bases(&drafts[0], "powerbase@1", "2026-11-22T10:00:00Z");
        let quiz = Record::of_influence(&drafts[1], &key, "powerbase@1", "2026-10-01T10:00:00Z");
        let chosen = Chosen::default().and(Some(&bases)).and(Some(&quiz));
        for code in [chosen.answers(None), chosen.sums(None, Some(&key)).unwrap()] {
            let shared =
                Shared::read(&codec::write(&code, codec::pack("powerbase@1")), "powerbase@1", &key).unwrap();
            let own = Scores::of(&drafts[0].items(), &drafts[0].supplement());
            let theirs = shared.bases.unwrap();
            assert_eq!(
                theirs.scores.bases.map(|score| score.map(f64::to_bits)),
                own.bases.map(|score| score.map(f64::to_bits))
            );
            assert_eq!((theirs.scores, shared.flags), (own, bases.flags));
            let own = QuizScores::of(&drafts[1].choices(), &drafts[1].forecasts(), &key);
            let scores = shared.quiz.unwrap().scores;
            assert_eq!(scores.index.map(f64::to_bits), own.index.map(f64::to_bits));
            assert_eq!((scores.chosen, scores.urgent, scores.partial), (own.chosen, own.urgent, own.partial));
        }
    }
}

#[test]
fn lengths_of_links() {
    let key = Reader::new().state.key.unwrap();
    let mut chance = Chance::new(4);
    let full = loop {
        let drafts = Instrument::ALL.map(|instrument| made_up(&mut chance, instrument, 42));
        if drafts.iter().all(|draft| draft.marks[..24].iter().all(|mark| *mark > 0)) {
            break drafts;
        }
    };
    let bases = Record::of_power_bases(&full[0], "powerbase@1", "2026-11-22T10:00:00Z");
    let quiz = Record::of_influence(&full[1], &key, "powerbase@1", "2026-11-22T10:00:00Z");
    let [none, one, other] =
        [Chosen::default(), Chosen::default().and(Some(&bases)), Chosen::default().and(Some(&quiz))];
    assert_eq!(none.month(), 0);
    let length = |code: Code| codec::write(&code, 1).len();
    let lengths =
        |chosen: Chosen| [length(chosen.sums(None, Some(&key)).unwrap()), length(chosen.answers(None))];
    let found = [lengths(one), lengths(other), lengths(one.and(Some(&quiz)))];
    println!("characters of a code [scores alone, with answers]: bases, quiz, both: {found:?}");
    assert_eq!(found[2], [32, 44]);
}

#[test]
fn a_page_without_an_address_gives_the_bare_code() {
    let mut reader = sharing("make");
    let made = code(&reader);
    assert_eq!(link(&reader.state, &made), format!("https://example.org/post#pb={made}"));
    reader.state.config.page = String::new();
    assert_eq!(link(&reader.state, &made), made);
    assert!(matches!(reader.state.screen, Screen::Room(..)));
}
