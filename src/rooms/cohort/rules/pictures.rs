//! The drawings of a class as files for slides.

use super::room::Cohort;
use super::saving;
use super::telling::quiet;
use super::texts::COHORT;
use crate::instruments::instrument::{Base, Instrument};
use crate::plain::value::{Value, object};
use crate::rooms::common::words::rules::SHARE;
use crate::widget::format::{count, fill, month};
use crate::widget::notice::Notice;
use crate::widget::section::Section;
use crate::widget::transition::Transition;

/// The drawing of the six averages.
pub const WHEEL: &str = "wheel";

/// How the quiz's scores are spread.
pub const QUIZ: &str = "quiz";

/// The id of the element that holds a drawing that may leave the screen: the wheel, the quiz, or a
/// base by its code.
pub fn id(drawing: &str) -> String {
    ["pb-class-", drawing].concat()
}

/// A button saves a drawing; `false` where it is none of these buttons.
pub fn press(cohort: &mut Cohort, transition: &mut Transition, button: &str, drawing: &str) -> bool {
    let kind = match button {
        "cohort-save-svg" => "svg",
        "cohort-save-png" => "png",
        _ => return false,
    };
    if let Some(title) = title(transition, drawing) {
        save(cohort, transition, kind, drawing, &title);
    }
    true
}

fn save(cohort: &mut Cohort, transition: &mut Transition, kind: &str, drawing: &str, title: &str) {
    quiet(transition);
    let day = transition.moment.date.get(..10).unwrap_or_default();
    let name = ["powerbase-", day, "-class-", &drawing.to_lowercase(), ".", kind].concat();
    let (about, id) = (about(cohort, transition, drawing), id(drawing));
    let detail = [
        ("name", name.as_str().into()),
        ("as", kind.into()),
        ("title", title.into()),
        ("about", about.as_str().into()),
        ("drawing", id.as_str().into()),
    ];
    transition.tool("picture", object(detail));
    (cohort.saved, cohort.unsaved, cohort.picture) = (name, None, None);
}

/// What a drawing is of; `None` for a name that none has.
fn title(transition: &Transition, drawing: &str) -> Option<String> {
    let state = &*transition.state;
    let base = |base: &Base| state.text(Section::RESULT, &["bases.", base.code(), ".name"].concat());
    let title = match drawing {
        WHEEL => state.text(COHORT, "ui.bases"),
        QUIZ => state.text(Section::FIRST, &["ui.title-", Instrument::Influence.name()].concat()),
        code => Base::ALL.iter().find(|base| base.code() == code).map(base)?,
    };
    Some(title.to_string())
}

/// How many of how many are counted, so that a picture never shows a part as the whole.
fn about(cohort: &Cohort, transition: &Transition, drawing: &str) -> String {
    let state = &*transition.state;
    let counts = cohort.made.as_ref().map(|made| made.counts[usize::from(drawing == QUIZ)]);
    let counts = counts.unwrap_or_default();
    let now = month(state, transition.moment.date.get(..7).unwrap_or_default());
    let [n, all] = [counts.counted, counts.all].map(|n| count(state, n));
    fill(state.text(COHORT, "ui.picture-about"), &[("n", &n), ("all", &all), ("month", &now)])
}

/// Says what became of the picture; keeps it where the browser may not have saved it.
pub fn told(cohort: &mut Cohort, transition: &mut Transition, answer: Option<&Value>) {
    saving::told(cohort, transition, answer);
    if answer.is_none() && cohort.saved.ends_with(".png") {
        quiet(transition);
        transition.say(Notice::Room(SHARE, "picture-failed", Vec::new()));
    }
    let address = answer.and_then(|answer| answer.get("picture")?.text());
    cohort.picture = address.filter(|_| cohort.unsaved.is_none()).map(String::from);
}
