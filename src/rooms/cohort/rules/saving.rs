//! The class, and what was refused, as files.

use super::intake::{Outcome, Source};
use super::room::Cohort;
use super::telling::quiet;
use super::texts::COHORT;
use super::turns::go_on;
use super::writing::Writing;
use crate::plain::value::{Value, object};
use crate::rooms::common::words::rules::SHARE;
use crate::widget::notice::Notice;
use crate::widget::transition::Transition;

/// How the name of the file with the class ends.
const CLASS: &str = "class.txt";

/// Has the class saved as a text that can be added again. It goes to the page part by part.
pub fn class(cohort: &mut Cohort, transition: &mut Transition) {
    cohort.saving = Some(Writing::begin(&cohort.class));
    named(cohort, transition, CLASS);
    go_on(cohort, transition);
}

/// The page has saved the class, or could not.
pub fn done(cohort: &mut Cohort, transition: &mut Transition, answer: Option<&Value>) {
    cohort.saving = None;
    told(cohort, transition, answer);
}

/// Has the list of what was refused saved as a table.
pub fn refused(cohort: &mut Cohort, transition: &mut Transition) {
    let rows = |outcome: &Outcome| -> Vec<Value> {
        let name = match &outcome.source {
            Source::File(name) => name.as_str(),
            _ => "",
        };
        let why = |reason: &str| transition.state.text(COHORT, &["ui.why-", reason].concat()).to_string();
        let row = |line: Value, reason: &str, sample: &str| {
            Value::Array(vec![name.into(), line, why(reason).as_str().into(), sample.into()])
        };
        let whole = outcome.unread.iter().map(|reason| row(Value::Null, reason, ""));
        let listed = outcome.report.refused.listed.iter();
        whole.chain(listed.map(|one| row((one.line as f64).into(), one.reason, &one.sample))).collect()
    };
    let head = Value::Array(["file", "line", "reason", "begins"].map(Value::from).into());
    let rows = std::iter::once(head).chain(cohort.intake.outcomes.iter().flat_map(rows)).collect();
    let rows = Value::Array(rows);
    file(cohort, transition, "not-added.csv", "text/csv;charset=utf-8", ("rows", rows));
}

fn file(cohort: &mut Cohort, transition: &mut Transition, ending: &str, kind: &str, content: (&str, Value)) {
    let name = named(cohort, transition, ending);
    transition.tool("save", object([("name", name.as_str().into()), ("type", kind.into()), content]));
}

/// The name of a file that is being saved, with its day.
pub fn named(cohort: &mut Cohort, transition: &Transition, ending: &str) -> String {
    let day = transition.moment.date.get(..10).unwrap_or_default();
    cohort.saved = ["powerbase-", day, "-", ending].concat();
    (cohort.unsaved, cohort.picture) = (None, None);
    cohort.saved.clone()
}

/// Says what became of the file; keeps what it holds where the browser may not have saved it.
pub fn told(cohort: &mut Cohort, transition: &mut Transition, answer: Option<&Value>) {
    quiet(transition);
    let notice = match answer.map(|answer| answer.get("sure")) {
        None => "save-failed",
        Some(Some(Value::Bool(true))) => "saved",
        Some(Some(Value::Bool(false))) => "save-refused",
        Some(_) => "saved-perhaps",
    };
    transition.say(Notice::Room(SHARE, notice, vec![("name", cohort.saved.clone())]));
    if notice == "saved" && cohort.saved.ends_with(CLASS) {
        cohort.guard.unsaved = false;
    }
    cohort.unsaved = answer.and_then(|answer| answer.get("text")?.text()).map(String::from);
}
