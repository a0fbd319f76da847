//! The ways through the self-assessment.

use crate::reader::Reader;
use powerbase::instruments::answers::place;
use powerbase::instruments::instrument::Instrument;
use powerbase::plain::value::Value;
use powerbase::widget::action::{Action, Effect};
use powerbase::widget::notice::Confirmation;

/// What is pressed and answered, where it leads, and what is said there.
const WAYS: [(&str, &str, &str); 44] = [
    ("", "start", ""),
    ("start:power-bases", "context", ""),
    // The context is asked for as often as it takes.
    ("start:power-bases next", "context", "choose"),
    ("start:power-bases next next", "context", "choose"),
    ("start:power-bases next context=peers", "context", ""),
    ("start:power-bases context=peers next", "items 1", ""),
    ("RUN", "items 1", ""),
    ("RUN page", "items 1", ""),
    ("RUN page next", "items 2", ""),
    ("RUN page next page next page next page next", "items 5", ""),
    ("OFFER", "offer", ""),
    // Missing answers: the first press says so, the second goes on.
    ("RUN next", "items 1", "unanswered"),
    ("RUN next next", "items 2", ""),
    ("RUN next next next", "items 2", "unanswered"),
    ("RUN next next next next next next next next next next", "offer", ""),
    ("RUN LEG1=1 EXP1=1 REW1=1 REF1=1 COE1=1 next", "items 1", "unanswered"),
    ("RUN LEG1=1 EXP1=1 REW1=1 REF1=1 COE1=1 INF1=1 next", "items 2", ""),
    // Answering clears the notice, and the next press says it again.
    ("RUN next LEG1=3", "items 1", ""),
    ("RUN next LEG1=3 next", "items 1", "unanswered"),
    ("RUN next LEG1=3 next next", "items 2", ""),
    ("RUN next page next", "items 2", ""),
    // It does not follow the reader.
    ("RUN next back", "context", ""),
    ("RUN next home", "start", ""),
    ("RUN next back next", "items 1", ""),
    // Back, from every step.
    ("start:power-bases back", "start", ""),
    ("RUN back", "context", ""),
    ("RUN back back", "start", ""),
    ("RUN page next back", "items 1", ""),
    ("OFFER back", "items 5", ""),
    ("OFFER back back back back back back", "context", ""),
    ("OFFER supplement back", "offer", ""),
    ("OFFER supplement page next back", "supplement 1", ""),
    // The supplement.
    ("OFFER skip", "result power-bases", ""),
    ("OFFER supplement", "supplement 1", ""),
    ("OFFER supplement page next", "supplement 2", ""),
    ("OFFER supplement next", "supplement 1", "unanswered"),
    ("OFFER supplement next next", "supplement 2", ""),
    ("OFFER supplement page next page finish", "result power-bases", ""),
    ("OFFER supplement page next finish", "supplement 2", "unanswered"),
    ("OFFER supplement page next finish finish", "result power-bases", ""),
    ("OFFER supplement page next finish CV1=1 finish", "supplement 2", "unanswered"),
    ("OFFER supplement back skip", "result power-bases", ""),
    // After the end, and away from it.
    ("OFFER skip home", "start", ""),
    ("OFFER skip history", "history", ""),
];

#[test]
fn ways_lead_where_they_should() {
    for (script, place, notices) in WAYS {
        let reader = Reader::after(script);
        assert_eq!((reader.place().as_str(), reader.notices().as_str()), (place, notices), "{script}");
        assert_eq!(reader.state.waiting, None, "{script}");
    }
}

/// A screen that stands anew takes the focus; a notice alone does not.
#[test]
fn a_new_screen_takes_the_focus() {
    for (script, focus) in [
        ("start:power-bases", true),
        ("start:power-bases next", false),
        ("RUN", true),
        ("RUN LEG1=3", false),
        ("RUN next", false),
        ("RUN next next", true),
        ("RUN back", true),
        ("OFFER skip", true),
        ("RUN home start-over:power-bases", true),
    ] {
        assert_eq!(Reader::after(script).effects.contains(&Effect::Focus), focus, "{script}");
    }
}

#[test]
fn every_answer_is_saved_at_once() {
    for (script, saves) in [
        ("start:power-bases", true),
        ("start:power-bases context=team", true),
        ("RUN", true),
        ("RUN LEG1=4", true),
        ("RUN LEG1=4 LEG1=4", true),
        ("RUN next", false),
        ("RUN back", true),
        ("RUN home", false),
    ] {
        let saved = Reader::after(script).effects.contains(&Effect::SaveDraft(Instrument::PowerBases));
        assert_eq!(saved, saves, "{script}");
    }
}

#[test]
fn a_run_is_continued_where_it_was_left() {
    for (script, place) in [
        ("start:power-bases context=team home continue:power-bases", "context"),
        ("RUN home continue:power-bases", "items 1"),
        ("RUN page next page home continue:power-bases", "items 2"),
        ("OFFER home continue:power-bases", "offer"),
        ("OFFER supplement page next home continue:power-bases", "supplement 2"),
        // "start" loses nothing either.
        ("RUN page next page home start:power-bases", "items 2"),
        // Nothing to continue.
        ("continue:power-bases", "start"),
        ("RUN home continue:influence", "start"),
    ] {
        assert_eq!(Reader::after(script).place(), place, "{script}");
    }
}

#[test]
fn starting_over_is_asked_first() {
    let asked = Reader::after("RUN page home start-over:power-bases");
    assert_eq!(asked.state.confirmation, Some(Confirmation::StartOver(Instrument::PowerBases)));
    assert_eq!((asked.place().as_str(), asked.draft(Instrument::PowerBases).answered()), ("start", 6));
    let before = asked.draft(Instrument::PowerBases).clone();

    let cancelled = Reader::after("RUN page home start-over:power-bases cancel");
    assert_eq!((cancelled.state.confirmation.as_ref(), cancelled.place().as_str()), (None, "start"));
    assert_eq!(cancelled.draft(Instrument::PowerBases), &before);

    let confirmed = Reader::after("RUN page home start-over:power-bases confirm");
    let draft = confirmed.draft(Instrument::PowerBases);
    assert_eq!((confirmed.state.confirmation.as_ref(), confirmed.place().as_str()), (None, "context"));
    assert_eq!((draft.answered(), draft.step, draft.mark(place::CONTEXT)), (0, 0, 0));
    assert_ne!(draft.key, before.key);
    assert!(confirmed.effects.contains(&Effect::SaveDraft(Instrument::PowerBases)));
}

#[test]
fn going_elsewhere_withdraws_the_question() {
    let reader = Reader::after("RUN home start-over:power-bases continue:power-bases");
    assert_eq!((reader.state.confirmation.as_ref(), reader.place().as_str()), (None, "items 1"));
    let before = Reader::after("RUN home start-over:power-bases cancel");
    let after = Reader::after("RUN home start-over:power-bases cancel confirm");
    assert_eq!(after.state.drafts, before.state.drafts);
}

#[test]
fn progress_tells_the_page_how_far_the_reader_is() {
    let mut reader = Reader::after("OFFER");
    let last = |reader: &Reader| {
        let detail = *reader.events("powerbase-progress").last().unwrap();
        let number = |name| detail.get(name).and_then(Value::number).unwrap();
        assert_eq!(detail.get("instrument"), Some(&"power-bases".into()));
        (number("answered"), number("total"))
    };
    // One an answer; the context is none.
    assert_eq!(reader.events("powerbase-progress").len(), 30);
    assert_eq!(last(&reader), (30.0, 30.0));
    reader.go("supplement TR1=3");
    assert_eq!(last(&reader), (31.0, 42.0));
    reader.go("page next page");
    assert_eq!(last(&reader), (42.0, 42.0));
    assert_eq!(last(&Reader::after("RUN INF5=1")), (1.0, 30.0));
    assert_eq!(last(&Reader::after("RUN INF5=1 INF5=2")), (1.0, 30.0));
}

/// That it was printed, the paper says; that it was not, nobody else would.
#[test]
fn a_print_that_was_refused_is_told() {
    let mut reader = Reader::after("OFFER skip print");
    assert_eq!(reader.effects, [Effect::Tool("print", Value::Null)]);
    for (printed, notices) in [(true, ""), (false, "print-refused")] {
        reader.act(Action::ToolDone("print", Ok(printed.into())));
        assert_eq!(reader.notices(), notices);
    }
}
