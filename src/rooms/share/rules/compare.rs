//! Two results of this reader's beside each other.

use crate::instruments::record::Record;
use crate::widget::action::Action;
use crate::widget::state::{Screen, State};
use crate::widget::update::Transition;

/// Which two, by their names.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Compare {
    /// What the room was entered with.
    subject: String,
    /// The one in the first column.
    pub a: String,
    /// The one in the second column.
    pub b: String,
}

/// Why no change is spoken of between two results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Apart {
    /// They are about different groups.
    Groups,
    /// They were answered with different content.
    Packs,
}

/// The texts that the room asks for.
pub(crate) const TEXTS: &[&str] = &["ui.\
    compare-a,compare-b,compare-first,compare-groups,compare-heading,compare-none,compare-packs,\
    compare-quiz,compare-same,compare-second,compare-table,difference,what"];

/// The rules of the room.
pub(crate) fn act(transition: &mut Transition, action: &Action) -> bool {
    match action {
        Action::Entered => enter(transition),
        Action::Press(button, _) if button == "back" => transition.go(Screen::History),
        Action::Input(name, value) if name == "compare-a" => transition.state.share.compare.a = value.clone(),
        Action::Input(name, value) if name == "compare-b" => transition.state.share.compare.b = value.clone(),
        _ => return false,
    }
    true
}

/// Two names come with a blank between them; the earlier result goes first.
fn enter(transition: &mut Transition) {
    let Screen::Room(_, subject) = &transition.state.screen else { return };
    if *subject == transition.state.share.compare.subject {
        return;
    }
    let subject = subject.clone();
    let (one, other) = subject.split_once(' ').unwrap_or((&subject, ""));
    let date = |name: &str| transition.state.record(name).map(|record| record.completed_at.clone());
    let (a, b) = if date(one) <= date(other) { (one, other) } else { (other, one) };
    transition.state.share.compare = Compare { a: a.to_string(), b: b.to_string(), subject: subject.clone() };
}

/// The two results, if both are still there and of one instrument.
pub fn pair(state: &State) -> Option<(&Record, &Record)> {
    let (a, b) = (state.record(&state.share.compare.a)?, state.record(&state.share.compare.b)?);
    (a.instrument == b.instrument).then_some((a, b))
}

/// What keeps two results from being two looks at the same thing.
pub fn apart(a: &Record, b: &Record) -> Option<Apart> {
    if a.published.get("pack") != b.published.get("pack") {
        Some(Apart::Packs)
    } else if a.answers().context() != b.answers().context() {
        Some(Apart::Groups)
    } else {
        None
    }
}
