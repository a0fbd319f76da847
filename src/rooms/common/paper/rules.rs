//! Whether the browser prints. In a frame without the right to, and in an app without a
//! printer, the button would do nothing and say nothing.

use crate::plain::value::Value;
use crate::widget::action::Action;
use crate::widget::notice::Notice;
use crate::widget::section::Section;
use crate::widget::transition::Transition;

/// Tells the reader what helps where there was no sign of printing. `true` if the action said so.
pub fn refused(transition: &mut Transition, action: &Action) -> bool {
    let refused = matches!(action, Action::ToolDone("print", Ok(Value::Bool(false))));
    if refused {
        transition.say(Notice::Room(Section::RESULT, "print-refused", Vec::new()));
    }
    refused
}
