//! A link as a QR code.

use super::action::Action;
use super::rooms::Rules;
use super::state::{Screen, State};
use super::update::Turn;
use super::value::Value;

/// The rules of this room.
pub const RULES: Rules = Rules { act, ask, texts: &[] };

fn act(turn: &mut Turn, action: &Action) -> bool {
    let back = matches!(action, Action::Press(button, _) if button == "back");
    if back {
        turn.go(turn.state.before.clone().unwrap_or(Screen::Start));
    }
    back
}

fn ask(_state: &State, _what: &str, _detail: &str) -> Result<Value, &'static str> {
    Err("unknown")
}
