//! The names and values of the page's controls, to marks and back.

mod common;

use common::highest;
use powerbase::instruments::answers::{control, name, place, value};
use powerbase::instruments::instrument::Instrument;

/// The name of the control of a place, those included that stand for no question.
fn control_name(instrument: Instrument, place: usize) -> String {
    match (instrument, place) {
        (Instrument::PowerBases, place::CONTEXT) => "context".into(),
        (Instrument::Influence, place::PREDICT) => "predict".into(),
        _ => name(instrument, place),
    }
}

#[test]
fn controls_stand_for_the_marks_they_were_drawn_from() {
    for instrument in Instrument::ALL {
        let places: Vec<usize> = match instrument {
            Instrument::PowerBases => (0..=place::CONTEXT).collect(),
            Instrument::Influence => (0..place::FIXED).chain([place::PREDICT]).collect(),
        };
        for place in places {
            let control_name = control_name(instrument, place);
            for mark in 0..=highest(instrument, place) as u8 {
                let value = value(instrument, place, mark);
                assert_eq!(value.is_empty(), mark == 0, "{control_name}");
                assert_eq!(control(instrument, &control_name, &value), Some((place, mark)));
            }
        }
    }
}

#[test]
fn controls_have_the_names_and_values_that_are_public() {
    use Instrument::{Influence, PowerBases};
    for (instrument, name, value, place, mark) in [
        (PowerBases, "LEG1", "4", 0, 4),
        (PowerBases, "EXP1", "1", 1, 1),
        (PowerBases, "INF5", "5", 29, 5),
        (PowerBases, "TR1", "2", 30, 2),
        (PowerBases, "CV1", "3", 36, 3),
        (PowerBases, "FG3", "5", 41, 5),
        (PowerBases, "context", "team", 42, 1),
        (PowerBases, "context", "other", 42, 6),
        (Influence, "S1", "T", 0, 1),
        (Influence, "S12", "N", 11, 4),
        (Influence, "S1-forecast", "R", 12, 1),
        (Influence, "S12-forecast", "M", 23, 3),
        (Influence, "predict", "on", 36, 1),
    ] {
        assert_eq!(control(instrument, name, value), Some((place, mark)), "{name} {value}");
    }
}

#[test]
fn controls_of_others_stand_for_nothing() {
    use Instrument::{Influence, PowerBases};
    for (instrument, name, value) in [
        (PowerBases, "LEG1", "6"),
        (PowerBases, "LEG1", "0"),
        (PowerBases, "LEG1", "04"),
        (PowerBases, "LEG6", "1"),
        (PowerBases, "leg1", "1"),
        (PowerBases, "", "1"),
        (PowerBases, "", ""),
        (PowerBases, "context", "7"),
        (PowerBases, "context", "Team"),
        (PowerBases, "predict", "on"),
        (PowerBases, "S1", "T"),
        (Influence, "S1", "R"),
        (Influence, "S1", "1"),
        (Influence, "S13", "T"),
        (Influence, "S13-forecast", "R"),
        (Influence, "-forecast", "R"),
        (Influence, "-forecast", ""),
        (Influence, "", ""),
        (Influence, "S1-forecast", "N"),
        (Influence, "predict", "off"),
        (Influence, "LEG1", "1"),
        (Influence, "context", "team"),
    ] {
        assert_eq!(control(instrument, name, value), None, "{name} {value}");
    }
}

#[test]
fn names_are_told_apart() {
    for (instrument, places) in [(Instrument::PowerBases, 42), (Instrument::Influence, 24)] {
        let mut names: Vec<String> = (0..places).map(|place| name(instrument, place)).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), places);
    }
}
