//! Fields that hold what does not count: they show it, and it is said, as long as it stands there.

use super::texts::PLANNER;
use crate::widget::notice::Notice;
use crate::widget::transition::Transition;

/// The names of these fields, and what was typed.
#[derive(Debug, Default)]
pub struct Refused(Vec<(String, String)>);

impl Refused {
    /// What was typed into a field was taken, or why it was not.
    pub fn heard(
        &mut self,
        transition: &mut Transition,
        [field, typed]: [&str; 2],
        taken: Result<(), &'static str>,
    ) {
        self.0.retain(|(name, _)| name != field);
        if taken.is_err() {
            self.0.push((field.to_string(), typed.to_string()));
        }
        if taken.is_err() || self.0.is_empty() {
            quiet(transition);
        }
        taken.err().into_iter().for_each(|reason| transition.say(Notice::Room(PLANNER, reason, Vec::new())));
    }

    /// What a field shows: what was typed there, or else what counts.
    pub fn shown<'a>(&'a self, field: &str, counts: &'a str) -> &'a str {
        self.0.iter().find(|(name, _)| name == field).map_or(counts, |(_, typed)| typed)
    }

    /// Whether a field holds what does not count.
    pub fn any(&self) -> bool {
        !self.0.is_empty()
    }

    /// All fields show what counts.
    pub fn forget(&mut self, transition: &mut Transition) {
        if !std::mem::take(&mut self.0).is_empty() {
            quiet(transition);
        }
    }
}

/// What this room said before is over.
pub fn quiet(transition: &mut Transition) {
    transition.state.take_back(&|notice| matches!(notice, Notice::Room(..)));
}
