//! Tools of the page whose script did not come: told, and tried again.

use super::action::Action;
use super::notice::Notice;
use super::transition::Transition;
use crate::plain::value::Value;

/// What is asked ahead of need, so that it may fail in silence.
const AHEAD: &str = "ready";

impl Transition<'_> {
    /// A tool could not be fetched. "Try again" asks the same of it once more.
    pub(super) fn tool_lost(&mut self, tool: &'static str, detail: Value, reason: String) {
        if tool != AHEAD {
            self.failed(reason);
            self.state.lost = Some((tool, detail));
        }
    }

    /// A tool that was lost answers: nothing is amiss any more.
    pub(super) fn tool_came(&mut self, action: &Action) {
        if let Action::ToolDone(tool, _) = action
            && self.state.lost.take_if(|(lost, _)| lost == tool).is_some()
        {
            self.state.take_back(&|notice| matches!(notice, Notice::Failed(_)));
        }
    }
}
