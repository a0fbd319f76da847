//! Buttons and controls that mean nothing where they are pressed: they change nothing.

use crate::reader::Reader;
use powerbase::widget::action::Action;
use powerbase::widget::update::update;

/// Scripts that lead to every kind of screen.
const PLACES: [&str; 12] = [
    "",
    "start:power-bases",
    "RUN",
    "OFFER",
    "OFFER supplement",
    "OFFER supplement page next",
    "start:influence",
    "QUIZ",
    "QUIZ choose:N answer",
    "OFFER skip",
    "OFFER skip history",
    "OFFER skip home RUN home",
];

/// Lets something happen in the same moment, and says whether it changed nothing.
fn passed_over(reader: &Reader, action: Action) -> bool {
    let mut state = reader.state.clone();
    // On these screens no room holds anything.
    let mut rooms = Reader::new().rooms;
    let effects = update(&mut state, &mut rooms, action, &reader.moment);
    effects.is_empty() && state == reader.state
}

fn press(button: &str, subject: &str) -> Action {
    Action::Press(button.into(), subject.into())
}

#[test]
fn unknown_buttons_change_nothing() {
    for script in PLACES {
        let reader = Reader::after(script);
        for (button, subject) in [
            ("", ""),
            ("nonsense", ""),
            ("nonsense", "power-bases"),
            ("Next", ""),
            ("next ", ""),
            ("start", ""),
            ("start", "planner"),
            ("start", "Influence"),
            ("continue", "planner"),
            ("next-instrument", ""),
            ("start-over", "planner"),
            ("open", ""),
            ("open", "nonsense"),
            ("open", "self/result/99/influence"),
            ("delete", "self/result/99/influence"),
            ("retry", ""),
            ("confirm", ""),
        ] {
            assert!(passed_over(&reader, press(button, subject)), "{button} {subject} after {script}");
        }
    }
}

#[test]
fn unknown_controls_change_nothing() {
    for script in PLACES {
        let reader = Reader::after(script);
        for (name, value) in [
            ("", ""),
            ("", "1"),
            ("nonsense", "1"),
            ("LEG1", "6"),
            ("LEG1", "nonsense"),
            ("LEG9", "1"),
            ("context", "nonsense"),
            ("S1", "M"),
            ("S13", "N"),
            ("S1-forecast", "N"),
            ("-forecast", "R"),
            ("predict", "off"),
        ] {
            let action = Action::Input(name.into(), value.into());
            assert!(passed_over(&reader, action), "{name} {value} after {script}");
        }
    }
}

/// The controls of an instrument are heard in its own run alone.
#[test]
fn controls_of_another_screen_change_nothing() {
    for script in ["", "OFFER skip", "OFFER skip history", "RUN home"] {
        for (name, value) in [("LEG1", "1"), ("context", "team"), ("S1", "N"), ("predict", "on")] {
            assert!(
                passed_over(&Reader::after(script), Action::Input(name.into(), value.into())),
                "{script}"
            );
        }
    }
    for (script, name, value) in [("RUN", "S1", "N"), ("RUN", "predict", "on"), ("QUIZ", "LEG1", "1")] {
        assert!(passed_over(&Reader::after(script), Action::Input(name.into(), value.into())), "{script}");
    }
}

/// Buttons that the screen does not have, as from a press that comes late.
#[test]
fn buttons_of_another_screen_change_nothing() {
    for (script, buttons) in [
        ("", "next answer finish skip supplement"),
        ("start:power-bases", "answer finish skip supplement"),
        ("RUN", "answer finish skip supplement"),
        ("OFFER", "answer finish"),
        ("OFFER supplement", "answer finish"),
        ("OFFER supplement page next page", "next answer"),
        ("start:influence", "answer finish skip supplement"),
        ("QUIZ", "finish skip supplement"),
        (
            "QUIZ PAST PAST PAST PAST PAST PAST PAST PAST PAST PAST PAST choose:N answer",
            "next skip supplement",
        ),
        ("OFFER skip", "next answer finish skip supplement"),
        ("OFFER skip history", "next answer finish skip supplement"),
    ] {
        let reader = Reader::after(script);
        for button in buttons.split(' ') {
            assert!(passed_over(&reader, press(button, "")), "{button} after {script}");
        }
    }
}
