//! A run that goes on elsewhere: its link, and what that link opens.

mod beside;

use crate::reader::Reader;
use powerbase::codec::{Code, Refusal, Run, write};
use powerbase::instruments::carrying;
use powerbase::instruments::draft::Draft;
use powerbase::instruments::instrument::Instrument::{self, Influence, PowerBases};
use powerbase::plain::shape;
use powerbase::plain::value::{Value, object};
use powerbase::rooms::elsewhere::rules::carried::{Standing, standing};
use powerbase::rooms::elsewhere::rules::{Elsewhere, run};
use powerbase::rooms::share::rules::scripts;
use powerbase::widget::action::{Action, Effect};
use powerbase::widget::notice::Notice;
use powerbase::widget::screen::Screen;

const OURS: &str = "powerbase@1";

/// The link of the run on screen.
fn link(reader: &mut Reader) -> String {
    let Screen::Run(instrument) = reader.state.screen else { panic!("no run: {}", reader.place()) };
    reader.go(&format!("elsewhere:{}", instrument.name()));
    assert_eq!(reader.place(), "elsewhere");
    let link = reader.room::<Elsewhere>().link(&reader.state, run(&reader.state).unwrap());
    reader.go("back");
    link
}

/// The code of the run that a script leads to.
fn code(script: &str) -> String {
    link(&mut Reader::after(script)).split_once("#pb-").unwrap().1.to_string()
}

/// A reader who followed a script and then a link.
fn follower(script: &str, code: &str) -> Reader {
    let mut reader = Reader::after(script);
    reader.act(Action::Link(code.into()));
    reader
}

fn carried(reader: &Reader) -> &Draft {
    assert_eq!(reader.place(), "draft");
    &reader.room::<Elsewhere>().carried.found.as_ref().unwrap().as_ref().unwrap().0
}

fn standing_of(reader: &Reader) -> Standing {
    standing(&reader.state, carried(reader))
}

fn saves(reader: &Reader, instrument: Instrument) -> bool {
    reader.effects.contains(&Effect::SaveDraft(instrument))
}

#[test]
fn a_self_assessment_goes_on_where_it_was() {
    let mut here = Reader::after("RUN LEG1=2 EXP1=5 next next REW2=4");
    let link = link(&mut here);
    assert!(link.starts_with("https://example.org/post#pb-F"), "{link}");
    let mut there = follower("", &link);
    assert_eq!((there.place().as_str(), standing_of(&there)), ("draft", Standing::Free));
    assert!(there.state.draft(PowerBases).is_none(), "nothing is taken before the reader says so");
    there.go("go-on");
    assert_eq!(there.place(), "items 2");
    assert!(saves(&there, PowerBases));
    let [mine, theirs] = [&here, &there].map(|reader| reader.draft(PowerBases));
    assert_eq!((mine.key, mine.marks), (theirs.key, theirs.marks));
    let told =
        object([("instrument", "power-bases".into()), ("answered", 3.0.into()), ("total", 30.0.into())]);
    assert_eq!(there.events("powerbase-progress"), [&told]);
    let finish = "page next page next page next page next skip";
    [&mut here, &mut there].iter_mut().for_each(|reader| reader.go(finish));
    let scores = |reader: &Reader| reader.state.latest(PowerBases).unwrap().published.get("scores").cloned();
    assert_eq!(there.place(), "result power-bases");
    assert_eq!(scores(&here), scores(&there));
}

#[test]
fn a_quiz_goes_on_in_its_own_order() {
    let script = "start:influence predict=on next choose:N foresee:C answer next choose:T answer";
    let mut here = Reader::after(script);
    let mut there = follower("", &link(&mut here));
    there.go("go-on");
    assert_eq!((here.place(), there.place()), ("feedback 2".into(), "feedback 2".into()));
    assert_eq!(here.draft(Influence).marks, there.draft(Influence).marks);
    [&mut here, &mut there].iter_mut().for_each(|reader| reader.go("next"));
    assert_eq!(here.scenario(), there.scenario());
}

#[test]
fn a_link_has_what_is_answered_when_it_is_looked_at() {
    let mut reader = Reader::after("RUN LEG1=2 elsewhere:power-bases");
    let link = |reader: &Reader| {
        let run = run(&reader.state).unwrap();
        reader.room::<Elsewhere>().link(&reader.state, run)
    };
    let before = link(&reader);
    let mut other = reader.draft(PowerBases).clone();
    other.set(1, 5);
    other.unsaved = 0;
    reader.state.drafts[PowerBases as usize].as_mut().unwrap().unsaved = 0;
    reader.act(Action::DraftChanged(PowerBases, Some(other)));
    assert_eq!(reader.place(), "elsewhere");
    assert_ne!(link(&reader), before);
}

#[test]
fn back_leads_to_the_run_also_past_the_picture() {
    let mut reader = Reader::after("RUN page next elsewhere:power-bases");
    reader.go("qr:https://example.org/");
    assert_eq!(reader.place(), "qr");
    reader.go("back");
    assert_eq!(reader.place(), "elsewhere");
    reader.go("back");
    assert_eq!(reader.place(), "items 2");
}

#[test]
fn a_run_that_another_tab_finished_has_no_link_any_more() {
    let mut reader = Reader::after("OFFER elsewhere:power-bases");
    let mut other = Reader::after("OFFER skip");
    reader.act(Action::Results(std::mem::take(&mut other.state.records)));
    reader.act(Action::DraftChanged(PowerBases, None));
    assert_eq!((reader.place().as_str(), run(&reader.state)), ("elsewhere", None));
    reader.go("back");
    assert_eq!(reader.place(), "start");
    let mut lost = Reader::after("elsewhere:nonsense");
    assert_eq!((lost.place().as_str(), run(&lost.state)), ("elsewhere", None));
    lost.go("back");
    assert_eq!(lost.place(), "start");
}

#[test]
fn what_cannot_be_read_says_why() {
    let whole = code("RUN LEG1=2");
    let run = carrying::read(&whole, OURS).unwrap();
    for (code, refusal) in [
        (whole[..30].to_string(), Refusal::Damaged),
        (carrying::write(&run, "another@1", "2026-11"), Refusal::UnknownPack),
        ("F8Sg".into(), Refusal::Damaged),
    ] {
        let mut reader = follower("", &code);
        assert_eq!(reader.place(), "draft");
        assert_eq!(reader.room::<Elsewhere>().carried.found, Some(Err(refusal)));
        reader.go("go-on confirm open");
        assert_eq!((reader.place().as_str(), &reader.state.drafts), ("draft", &[None, None]));
    }
}

/// Whatever a message left around the code, and whichever room heard of it first.
#[test]
fn the_code_is_found_in_what_came() {
    let whole = code("RUN LEG1=2");
    for came in ["@", "@%20", "3D@", "https://example.org/#pb-@."] {
        carried(&follower("", &came.replace('@', &whole)));
    }
    for screen in ["link", "rate", "draft"] {
        let mut reader = Reader::new();
        reader.go(&format!("{screen}:{whole}"));
        assert_eq!(reader.place(), "draft", "by way of {screen}");
    }
}

#[test]
fn codes_of_other_kinds_are_opened_where_they_belong() {
    for (code, screen) in [
        ("EcSgAAAAAAAAARbiZHNtn", "link"),
        ("EsSgBSEAAAAqB1lbVsjT3O15xj5CM5OA", "link"),
        ("E8SgVeb3gImrI", "rate"),
        ("FcSgBTAAAABwAMA6KlgBAEAQBAEAQBAEA2QAIAgCAIAgCAIAgCzlo", "report"),
    ] {
        let mut reader = Reader::new();
        reader.go(&format!("draft:{code}"));
        assert_eq!(reader.place(), screen, "{code}");
    }
}

#[test]
fn where_nothing_can_be_saved_it_is_said_and_goes_on() {
    let mut reader = Reader::new();
    reader.act(Action::StorageStatus(Some(Notice::StorageBlocked)));
    reader.act(Action::Link(code("RUN LEG1=2")));
    assert!(!reader.state.persistent);
    reader.go("go-on");
    assert_eq!((reader.place().as_str(), reader.draft(PowerBases).mark(0)), ("items 1", 2));
}

#[test]
fn time_on_a_page_is_carried_and_goes_on() {
    let mut here = Reader::after("RUN page");
    let seconds = here.draft(PowerBases).seconds[0];
    let mut there = follower("", &link(&mut here));
    there.go("go-on");
    assert!(seconds >= 5.0);
    assert_eq!(there.draft(PowerBases).seconds[0], seconds + 1.0, "a second for the press");
    there.go("LEG1=2");
    assert_eq!(there.draft(PowerBases).seconds[0], seconds + 2.0);
}

#[test]
fn scripts_are_told_how_far_a_run_is() {
    let reader = Reader::new();
    let ask = |code: &str| scripts::ask(&reader.state, "open", code).map(|told| shape::write(&told));
    let told = ask(&code("RUN page next LEG2=1")).unwrap();
    let text = |name: &str| told.get(name).and_then(Value::text).unwrap_or_default();
    let number = |name: &str| told.get(name).and_then(Value::number).unwrap_or(-1.0);
    assert_eq!(
        [text("kind"), text("pack"), text("month"), text("instrument")],
        ["draft", OURS, "2026-11", "power-bases"]
    );
    assert_eq!([number("step"), number("answered"), number("total")], [2.0, 7.0, 30.0]);
    let quiz = Run::Quiz { predict: false, fixed: [false; 12], choices: [1; 12], forecasts: [0; 12] };
    let quiz = Code::Draft(powerbase::codec::Draft { month: 1, key: 9, step: 3, run: quiz });
    let told = ask(&write(&quiz, powerbase::codec::pack(OURS))).unwrap();
    assert_eq!(
        told.get("answered").and_then(Value::number),
        Some(0.0),
        "what is not confirmed does not count"
    );
}
