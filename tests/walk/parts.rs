//! Parts and sections that come late, or not at all.

use crate::common::{changed, section};
use crate::reader::Reader;
use powerbase::instruments::draft::Draft;
use powerbase::instruments::instrument::Instrument;
use powerbase::plain::value::Value;
use powerbase::widget::action::{Action, Effect};
use powerbase::widget::notice::Notice;
use powerbase::widget::section::Section;
use powerbase::widget::state::State;

/// A reader to whom only the first section has come, and whose browser is idle now and then.
fn early(script: &str) -> Reader {
    let mut reader = Reader::bare(&Instrument::ALL);
    for word in Reader::words(script) {
        reader.go(&word);
        reader.rest();
    }
    reader
}

/// What effects ask to be fetched: `quiz part-quiz`.
fn loads(effects: &[Effect]) -> String {
    let name = |effect: &Effect| match effect {
        Effect::Load(section) => Some(section.name()),
        Effect::LoadPart("quiz") => Some("part-quiz"),
        Effect::LoadPart("result") => Some("part-result"),
        _ => None,
    };
    effects.iter().filter_map(name).collect::<Vec<_>>().join(" ")
}

fn fail(reader: &mut Reader, of: Section) {
    reader.act(Action::Content(of, Err("no answer".into())));
}

fn fail_part(reader: &mut Reader, part: &'static str) {
    reader.act(Action::Part(part, Err("no answer".into())));
}

/// The place, and the notices on it.
fn stands(reader: &Reader) -> (String, String) {
    (reader.place(), reader.notices())
}

fn at(place: &str, notices: &str) -> (String, String) {
    (place.into(), notices.into())
}

/// What has been asked for by then, where the reader is, and what is said.
#[test]
fn things_are_fetched_when_they_are_needed() {
    for (script, asked, place, notices) in [
        ("", "", "start", ""),
        ("RUN", "", "items 1", ""),
        ("RUN page next", "result part-result supplement", "items 2", ""),
        ("RUN page next page next back", "result part-result supplement", "items 2", ""),
        ("OFFER", "result part-result supplement", "offer", ""),
        ("OFFER supplement", "result part-result supplement", "offer", "loading"),
        ("OFFER skip", "result part-result supplement", "offer", "loading"),
        ("history", "result part-result", "start", "loading"),
        ("start:influence", "quiz part-quiz", "start", "loading"),
        ("start:influence start:influence home", "quiz part-quiz", "start", ""),
    ] {
        let reader = early(script);
        assert_eq!((loads(&reader.log).as_str(), stands(&reader)), (asked, at(place, notices)), "{script}");
    }
}

#[test]
fn nothing_is_fetched_ahead_before_the_browser_is_idle() {
    let mut reader = Reader::bare(&Instrument::ALL);
    reader.go("RUN page next page next");
    assert_eq!(loads(&reader.log), "");
    // A press asks for what it needs, idle or not, and nothing is asked for twice.
    reader.go("home history");
    assert_eq!(loads(&reader.log), "result part-result");
    reader.go("home continue:power-bases");
    reader.rest();
    assert_eq!(loads(&reader.log), "result part-result supplement");
    // Somewhere else there is no run that would need anything.
    let mut reader = Reader::bare(&Instrument::ALL);
    reader.go("RUN page next back back back");
    reader.rest();
    assert_eq!((reader.place().as_str(), loads(&reader.log).as_str()), ("start", ""));
}

#[test]
fn the_quiz_fetches_its_result_ahead_and_no_supplement() {
    let mut reader = early("start:influence");
    reader.bring(Section::QUIZ);
    reader.bring_part("quiz");
    reader.go("next PAST");
    reader.rest();
    assert_eq!(loads(&reader.log), "quiz part-quiz result part-result");
}

#[test]
fn a_screen_waits_for_all_it_needs() {
    let mut reader = early("start:influence");
    reader.bring(Section::QUIZ);
    assert_eq!(stands(&reader), at("start", "loading"));
    reader.bring_part("quiz");
    assert_eq!(stands(&reader), at("intro", ""));
    assert!(reader.effects.contains(&Effect::Focus));

    let mut other_way = early("start:influence");
    other_way.bring_part("quiz");
    assert_eq!(stands(&other_way), at("start", "loading"));
    other_way.bring(Section::QUIZ);
    assert_eq!(stands(&other_way), at("intro", ""));
}

#[test]
fn what_fails_is_said_and_can_be_tried_again() {
    let mut reader = early("start:influence");
    fail(&mut reader, Section::QUIZ);
    assert_eq!(reader.state.notices, [Notice::Failed("no answer".into())]);
    let error = reader.events("powerbase-error")[0];
    assert_eq!(error.get("message"), Some(&"no answer".into()));
    assert!(error.get("name").and_then(Value::text).is_some());
    // The part is on its way still: only the section is asked for again.
    reader.go("retry");
    assert_eq!((loads(&reader.effects).as_str(), stands(&reader)), ("quiz", at("start", "loading")));
    reader.bring(Section::QUIZ);
    reader.bring_part("quiz");
    assert_eq!(stands(&reader), at("intro", ""));
}

#[test]
fn two_that_fail_are_one_notice() {
    let mut reader = early("start:influence");
    fail(&mut reader, Section::QUIZ);
    fail_part(&mut reader, "quiz");
    assert_eq!(stands(&reader), at("start", "part-failed"));
    for _ in 0..3 {
        reader.go("retry");
        assert_eq!(loads(&reader.effects), "quiz part-quiz");
        fail_part(&mut reader, "quiz");
        fail(&mut reader, Section::QUIZ);
        assert_eq!(stands(&reader), at("start", "part-failed"));
    }
}

#[test]
fn what_arrives_broken_is_named() {
    let mut reader = early("start:influence");
    let broken = changed(&section(Section::QUIZ), "scenarios.S3.title", None);
    reader.act(Action::Content(Section::QUIZ, Ok(broken)));
    assert_eq!(reader.notices(), "loading");
    reader.bring_part("quiz");
    assert_eq!(reader.state.notices, [Notice::Failed("quiz.scenarios.S3.title: missing".into())]);
    assert!(reader.state.section(Section::QUIZ).is_none());
    reader.go("retry");
    assert_eq!(loads(&reader.effects), "quiz");
    reader.bring(Section::QUIZ);
    assert_eq!(stands(&reader), at("intro", ""));
}

#[test]
fn what_fails_ahead_of_need_is_silent() {
    let mut reader = early("RUN page next");
    fail(&mut reader, Section::RESULT);
    fail_part(&mut reader, "result");
    fail(&mut reader, Section::SUPPLEMENT);
    assert_eq!(stands(&reader), at("items 2", ""));
    // The next page tries again, in silence.
    reader.go("page next");
    reader.rest();
    assert_eq!(
        (loads(&reader.effects).as_str(), stands(&reader)),
        ("result part-result supplement", at("items 3", ""))
    );
    fail(&mut reader, Section::SUPPLEMENT);
    assert_eq!((stands(&reader), reader.events("powerbase-error").len()), (at("items 3", ""), 0));
}

#[test]
fn what_fails_beside_what_is_waited_for_is_silent() {
    let mut reader = early("OFFER supplement");
    fail_part(&mut reader, "result");
    fail(&mut reader, Section::RESULT);
    assert_eq!((stands(&reader), reader.events("powerbase-error").len()), (at("offer", "loading"), 0));
    reader.bring(Section::SUPPLEMENT);
    assert_eq!(stands(&reader), at("supplement 1", ""));
}

#[test]
fn what_is_waited_for_can_be_left() {
    let mut reader = early("start:influence");
    reader.go("start:power-bases");
    assert_eq!(stands(&reader), at("context", ""));
    fail(&mut reader, Section::QUIZ);
    reader.bring_part("quiz");
    assert_eq!(stands(&reader), at("context", ""));

    let mut failed = early("OFFER supplement");
    fail(&mut failed, Section::SUPPLEMENT);
    assert_eq!(stands(&failed), at("offer", "part-failed"));
    failed.go("back");
    assert_eq!(stands(&failed), at("items 5", ""));
}

/// Said on the screen that is left, while the next one was waited for.
#[test]
fn a_notice_goes_with_its_screen() {
    let mut reader = early("OFFER home start:influence");
    reader.bring(Section::QUIZ);
    reader.bring_part("quiz");
    reader.go("next");
    let later = Draft { step: 7, ..reader.draft(Instrument::PowerBases).clone() };
    reader.act(Action::DraftChanged(Instrument::PowerBases, Some(later)));
    reader.go("continue:power-bases answer");
    assert_eq!(stands(&reader), at("scenario 1", "loading unanswered"));
    reader.bring(Section::SUPPLEMENT);
    assert_eq!(stands(&reader), at("supplement 1", ""));
}

#[test]
fn a_run_stays_as_it_is_until_its_result_can_be_made() {
    let mut reader = early("OFFER skip");
    let answers = reader.draft(Instrument::PowerBases).clone();
    fail_part(&mut reader, "result");
    assert_eq!(stands(&reader), at("offer", "part-failed"));
    reader.go("retry skip");
    fail_part(&mut reader, "result");
    assert_eq!((reader.state.records.len(), stands(&reader)), (0, at("offer", "part-failed")));
    assert_eq!(reader.draft(Instrument::PowerBases), &answers);
    reader.go("retry");
    reader.bring_all();
    assert_eq!(stands(&reader), at("result power-bases", ""));
    assert_eq!((reader.state.records.len(), reader.state.draft(Instrument::PowerBases)), (1, None));
    assert_eq!(reader.events("powerbase-complete").len(), 1);
}

#[test]
fn a_result_is_told_and_kept_as_it_is_made() {
    let reader = Reader::after("OFFER skip");
    let place = |wanted: fn(&Effect) -> bool| reader.effects.iter().position(wanted).unwrap();
    let complete = place(|effect| matches!(effect, Effect::Emit("powerbase-complete", _)));
    let keep = place(|effect| matches!(effect, Effect::SaveResult(..)));
    assert!(complete < keep && keep < place(|effect| *effect == Effect::Focus), "{:?}", reader.effects);
}

#[test]
fn who_leaves_while_a_result_is_awaited_finds_the_run_again() {
    let mut reader = early("OFFER skip home");
    reader.bring_all();
    assert_eq!((stands(&reader), reader.state.records.len()), (at("start", ""), 0));
    reader.go("continue:power-bases skip");
    assert_eq!(stands(&reader), at("result power-bases", ""));
}

#[test]
fn trying_again_without_need_does_nothing() {
    let mut reader = Reader::after("RUN");
    reader.go("retry");
    assert_eq!((reader.effects.len(), stands(&reader)), (0, at("items 1", "")));
}

/// The loader usually brings the first section along; a Yew app may not.
#[test]
fn the_first_section_may_come_late() {
    let mut reader = Reader::bare(&Instrument::ALL);
    reader.state = State::new(reader.state.config.clone());
    reader.act(Action::Say(Notice::Damaged("a key".into())));
    reader.go("home");
    assert_eq!(loads(&reader.effects), "first");
    fail(&mut reader, Section::FIRST);
    assert_eq!(reader.notices(), "damaged part-failed");
    reader.go("retry");
    assert_eq!(loads(&reader.effects), "first");
    reader.bring(Section::FIRST);
    assert_eq!(stands(&reader), at("start", "damaged"));
    reader.go("start:power-bases");
    assert_eq!(stands(&reader), at("context", ""));
}
