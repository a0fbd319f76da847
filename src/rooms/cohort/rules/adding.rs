//! Texts and files on their way in.

use super::answers;
use super::guard::Guard;
use super::intake::{Job, Source, number, text};
use super::room::{Cohort, ask};
use super::saving;
use super::telling::quiet;
use super::turns::{go_on, turn};
use crate::plain::value::Value;
use crate::widget::action::Effect;
use crate::widget::transition::Transition;

/// What stands in the field is added.
pub fn paste(cohort: &mut Cohort, transition: &mut Transition) {
    let text = std::mem::take(&mut cohort.typed);
    (cohort.shown, cohort.field) = (String::new(), cohort.field + 1);
    take(cohort, transition, Source::Pasted, text);
}

/// Reads a text, after those that are under way.
pub fn take(cohort: &mut Cohort, transition: &mut Transition, source: Source, text: String) {
    quiet(transition);
    cohort.intake.begin();
    let label = cohort.label_of(&source);
    cohort.intake.jobs.push_back(Job::text(source, text, label));
    go_on(cohort, transition);
}

/// Reads a long text that comes in pieces: the page's number of it, and its length.
pub fn take_long(cohort: &mut Cohort, transition: &mut Transition, source: Source, detail: &str) {
    let mut numbers = detail.split(' ').map(|number| number.parse().unwrap_or(0.0));
    let (text, size) = (numbers.next().unwrap_or(0.0), numbers.next().unwrap_or(0.0));
    quiet(transition);
    cohort.intake.begin();
    let label = cohort.label_of(&source);
    cohort.intake.jobs.push_back(Job::coming(source, text, size, label));
    go_on(cohort, transition);
}

/// Has the page look at the files of a control, or at those that were dropped.
pub fn open(transition: &mut Transition, from: &str) {
    ask(transition, "open", [("from", from.into())]);
}

/// The page has looked at files.
pub fn opened(cohort: &mut Cohort, transition: &mut Transition, answer: &Value) {
    let Some(Value::Array(files)) = answer.get("files") else { return };
    quiet(transition);
    cohort.intake.begin();
    for file in files {
        match file.get("reason").and_then(Value::text) {
            Some(reason) => cohort.intake.refuse(text(file, "name"), reason),
            None => {
                let source = Source::File(text(file, "name"));
                let label = cohort.label_of(&source);
                let job = Job::coming(source, number(file, "file"), number(file, "size"), label);
                cohort.intake.jobs.push_back(job);
            }
        }
    }
    go_on(cohort, transition);
}

/// A piece of a file or a text came, or it could not be read on.
pub fn came(cohort: &mut Cohort, transition: &mut Transition, answer: &Value) {
    let file = number(answer, "file");
    if let Some(job) = cohort.intake.jobs.front_mut().filter(|job| job.file == file && !job.whole) {
        if answer.get("failed").is_some() {
            end(cohort, transition, "unreadable");
        } else {
            let last = answer.get("last") == Some(&Value::Bool(true));
            job.take(&text(answer, "text"), number(answer, "read"), last);
        }
    }
    turn(cohort, transition, answer);
}

/// The page could not do what it was asked for: what is under way ends, the next goes on.
pub fn lost(cohort: &mut Cohort, transition: &mut Transition) {
    if cohort.saving.is_some() {
        saving::done(cohort, transition, None);
    } else {
        end(cohort, transition, "unreadable");
    }
    turn(cohort, transition, &Value::Null);
}

/// What is under way ends here; what was read stays.
pub fn stop(cohort: &mut Cohort, transition: &mut Transition) {
    cohort.saving = None;
    while end(cohort, transition, "stopped") {}
    cohort.stale();
    go_on(cohort, transition);
}

/// Ends the first text for a reason; `false` where there is none.
fn end(cohort: &mut Cohort, transition: &mut Transition, reason: &str) -> bool {
    let rest = cohort.intake.jobs.front().filter(|job| !job.whole).map(|job| job.file);
    let Some(outcome) = cohort.intake.end(Some(reason)) else { return false };
    let answered = answers::added(outcome);
    answers::answer(transition, answered);
    if let Some(file) = rest {
        ask(transition, "drop", [("file", file.into())]);
    }
    true
}

/// Deletes the class.
pub fn delete(cohort: &mut Cohort, transition: &mut Transition) {
    stop(cohort, transition);
    let (field, turning, pace) = (cohort.field + 1, cohort.turning, cohort.pace);
    let guard = Guard { unsaved: false, ..cohort.guard };
    let out = std::mem::take(&mut cohort.out).emptied();
    let deleted = Some(std::mem::take(&mut cohort.class));
    *cohort = Cohort { field, turning, pace, guard, out, deleted, ..Cohort::default() };
    quiet(transition);
    transition.effects.push(Effect::Focus);
    go_on(cohort, transition);
}
