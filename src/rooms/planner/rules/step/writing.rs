//! A step while it is written, and while it is marked later.

use super::proposal::Proposal;
use super::told::{act, why};
use crate::rooms::common::kept::rules::VERSION;
use crate::rooms::common::plans::rules::date::Date;
use crate::rooms::common::plans::rules::stamp::Stamp;
use crate::rooms::common::plans::rules::step::{BECAME, DRAFT, Step, kept_as, step};
use crate::widget::action::Moment;
use crate::widget::state::State;
use crate::widget::transition::Transition;

/// Days until the reminder, where the reader does not choose another.
const WEEK: u32 = 7;

/// What the reader has begun to write, or else what is proposed to them on this day.
pub fn draft(state: &State, proposal: Option<&Proposal>, today: &str) -> Step {
    step(state, DRAFT).unwrap_or_else(|| fresh(state, proposal, today))
}

fn fresh(state: &State, proposal: Option<&Proposal>, today: &str) -> Step {
    let day = Date::read(today).map(|today| today.plus_days(WEEK).iso());
    Step {
        words: proposal.map(|proposal| act(state, proposal).to_string()).unwrap_or_default(),
        day: day.unwrap_or_default(),
        planner: proposal.map(|proposal| proposal.planner.name().to_string()).unwrap_or_default(),
        margin: proposal.is_some_and(Proposal::has_margin),
        why: proposal.map(|proposal| why(state, proposal)).unwrap_or_default(),
        became: BECAME[0].to_string(),
        ..Step::default()
    }
}

/// Writes into a field of a step; `true` where that is one.
///
/// # Errors
/// `day` where it should be a day and is none.
pub fn set(step: &mut Step, field: &str, value: &str) -> Result<bool, &'static str> {
    match field {
        "step-words" => step.words = value.to_string(),
        "step-instead" => step.instead = value.to_string(),
        "step-became" if BECAME.contains(&value) => step.became = value.to_string(),
        "step-day" if value.trim().is_empty() => step.day.clear(),
        "step-day" => step.day = Date::read(value.trim()).ok_or("day")?.iso(),
        _ => return Ok(false),
    }
    Ok(true)
}

/// Keeps a step, or the draft, where that is news.
pub fn keep(transition: &mut Transition, number: &str, changed: Step) {
    let kept = step(transition.state, number);
    let same =
        kept.as_ref().is_some_and(|kept| Step { changed: kept.changed.clone(), ..changed.clone() } == *kept);
    if !same {
        let value = stamped(changed, transition.moment).write();
        transition.keep(&kept_as(number), Some(value));
    }
}

/// Keeps what was written as a step that the reader committed to; gives its number.
pub fn commit(transition: &mut Transition, draft: Step) -> String {
    let number = transition.moment.key.to_string();
    let made = Stamp::of(transition.moment);
    keep(transition, &number, Step { made, version: VERSION, ..draft });
    drop_draft(transition);
    number
}

/// Nothing is begun any more.
pub fn drop_draft(transition: &mut Transition) {
    let name = kept_as(DRAFT);
    if transition.state.value(&name).is_some() {
        transition.keep(&name, None);
    }
}

fn stamped(step: Step, moment: &Moment) -> Step {
    Step { version: VERSION, changed: Stamp::of(moment), ..step }
}
