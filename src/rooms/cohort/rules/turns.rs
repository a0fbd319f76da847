//! Long work in short turns, so that the page stays quick: writing a file, reading, counting, then letting go of what
//! was deleted.

use super::answers;
use super::counting::{Counting, Made, ROWS};
use super::intake::Source;
use super::room::{Cohort, ask};
use super::telling::tell;
use super::writing::TEXT;
use crate::codec;
use crate::plain::value::Value;
use crate::rooms::common::intake::rules::slices::SLICE;
use crate::widget::transition::Transition;

/// What has to come before the work goes on.
enum Next {
    /// Nothing: it goes on at once.
    Now,
    /// A turn of the page's own.
    Turn,
    /// The next piece of the file or text of this number.
    Piece(f64),
    /// The page takes a part of the file that is being written, perhaps the first.
    Part(String, bool),
    /// The page saves that file.
    Save,
    /// There is nothing left to do.
    Rest,
}

/// The turn that was asked for has come, with when the one before ended.
pub fn turn(cohort: &mut Cohort, transition: &mut Transition, answer: &Value) {
    cohort.turning = false;
    if let Some(at) = answer.get("at").and_then(Value::number) {
        cohort.pace.ended(at);
    }
    go_on(cohort, transition);
}

/// Does what can be done in one turn, unless one has been asked for already.
pub fn go_on(cohort: &mut Cohort, transition: &mut Transition) {
    while !cohort.turning {
        match step(cohort, transition) {
            Next::Now => continue,
            Next::Turn => ask(transition, "later", []),
            Next::Piece(file) => ask(transition, "next", [("file", file.into())]),
            Next::Part(text, first) => {
                ask(transition, "part", [("text", text.as_str().into()), ("first", first.into())]);
            }
            Next::Save => {
                ask(transition, "save", [("name", cohort.saved.as_str().into()), ("type", TEXT.into())]);
            }
            Next::Rest => return cohort.intake.rest(),
        }
        cohort.turning = true;
    }
}

fn step(cohort: &mut Cohort, transition: &mut Transition) -> Next {
    cohort.intake.wait(transition.moment.clock);
    // A file is of one state of the class, so everything else waits for it.
    if let Some(writing) = &mut cohort.saving {
        let part = writing.next(&cohort.class, &cohort.pace);
        cohort.pace.worked(transition.moment.clock);
        return part.map_or(Next::Save, |(text, first)| Next::Part(text, first));
    }
    if cohort.intake.is_busy() {
        cohort.stale();
        return read(cohort, transition);
    }
    if !cohort.fresh {
        return count(cohort, transition);
    }
    if let Some(made) = &cohort.made {
        for call in std::mem::take(&mut cohort.calls) {
            answers::answer(transition, answers::statistics(call, made));
        }
    }
    if cohort.unfold() { Next::Turn } else { clear(cohort, transition.moment.clock) }
}

/// Lets go of a class that was deleted.
fn clear(cohort: &mut Cohort, clock: f64) -> Next {
    let Some(class) = &mut cohort.deleted else { return Next::Rest };
    if class.shed(cohort.pace.of(ROWS)) {
        cohort.pace.worked(clock);
        return Next::Turn;
    }
    cohort.deleted = None;
    Next::Rest
}

fn read(cohort: &mut Cohort, transition: &mut Transition) -> Next {
    // Damaged lines take many times as long as whole ones: no slice is longer than usual.
    let more = cohort.intake.step(&mut cohort.class, cohort.pace.of(SLICE).min(SLICE));
    // So long as the work is shown, the figures are not.
    cohort.drawn = if cohort.intake.shown { 0 } else { cohort.drawn };
    if more {
        if cohort.intake.is_through() {
            return Next::Now;
        }
        cohort.pace.worked(transition.moment.clock);
        return cohort.intake.lacks().map_or(Next::Turn, Next::Piece);
    }
    if let Some(job) = cohort.intake.jobs.front().filter(|job| !job.whole) {
        return Next::Piece(job.file);
    }
    let Some(outcome) = cohort.intake.end(None) else { return Next::Now };
    let of_script = matches!(outcome.source, Source::Script(_));
    cohort.guard.heard(outcome.report.taken.new > 0);
    cohort.classes.take(&outcome.report.classes);
    let answered = answers::added(outcome);
    answers::answer(transition, answered);
    if !cohort.intake.is_busy() && !of_script {
        tell(cohort, transition);
    }
    Next::Now
}

fn count(cohort: &mut Cohort, transition: &mut Transition) -> Next {
    let (class, own) = (&cohort.class, codec::pack(&transition.state.pack()));
    let choice = &cohort.choice;
    let begin = || Counting::begin(choice.selections(class, own), &choice.columns(class));
    let counting = cohort.counting.get_or_insert_with(begin);
    if counting.step(class, cohort.pace.of(ROWS), own, transition.state.key.as_ref()) {
        cohort.pace.worked(transition.moment.clock);
        return Next::Turn;
    }
    cohort.made = cohort.counting.take().map(|counting| Made::of(class, counting));
    cohort.fresh = true;
    Next::Now
}
