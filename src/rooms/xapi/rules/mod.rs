//! A course that was launched by cmi5, or by xAPI alone. The script `xapi.js` has the address, the
//! token and the requests; here is decided what is asked and told.

mod context;
mod due;
mod following;
mod keeping;
pub mod launch;
mod launching;
mod progress;
mod questions;
mod saving;
mod sending;
mod session;
pub mod stamp;
mod standing;
pub mod statement;
mod telling;
pub mod told;
mod visit;

use crate::plain::value::Value;
use crate::rooms::common::course::rules::words::{COURSE, SENT};
use crate::rooms::common::queue::rules::sender::{Answer, Sender};
use crate::widget::action::Action;
use crate::widget::room::Room;
use crate::widget::screen::Screen;
use crate::widget::section::Section;
use crate::widget::state::State;
use crate::widget::transition::Transition;
pub use session::NAMES;
pub use visit::{Phase, Xapi};

impl Room for Xapi {
    fn texts(&self) -> &'static [(Section, &'static [&'static str])] {
        &[(
            COURSE,
            &[
                SENT[0],
                SENT[1],
                "ui.\
                 heading,xapi-asking,xapi-outside,xapi-missing,xapi-used,xapi-refused,\
                 xapi-unreachable,xapi-data,xapi-script,xapi-alone,xapi-leave-heading,xapi-leave-text,\
                 xapi-leave-open,xapi-leave,xapi-leaving,xapi-left,\
                 notice-xapi-alone,notice-xapi-browse,notice-xapi-review,notice-xapi-late,\
                 notice-xapi-well,notice-xapi-unauthorized,notice-xapi-over,notice-xapi-unsaved,\
                 notice-xapi-newer,notice-xapi-lost,notice-xapi-aside",
            ],
        )]
    }

    fn handle(&mut self, transition: &mut Transition, action: &Action) -> bool {
        match action {
            Action::Entered if self.phase == Phase::Fresh => self.ask(transition),
            Action::Press(button, _) if button == "xapi-retry" => self.ask(transition),
            Action::Press(button, _) if button == "xapi-alone" => transition.go(Screen::Start),
            Action::Press(button, _) if button == "xapi-leave" && self.phase == Phase::On => {
                self.end(transition);
                self.phase = Phase::Leaving;
            }
            Action::Press(button, _) if button == "back" => {
                transition.go(transition.state.before.clone().unwrap_or(Screen::Start));
            }
            _ => return false,
        }
        true
    }

    fn attend(&mut self, transition: &mut Transition, action: Option<&Action>) {
        if let Some(action) = action {
            self.elsewhere = !happens_here(transition.state, action);
        }
        match action {
            Some(Action::ToolDone("xapi", Ok(answer))) => self.hear(transition, answer),
            Some(Action::ToolDone("xapi", Err(reason)) | Action::ToolLost("xapi", _, reason)) => {
                self.scriptless(reason);
                self.sent(transition, Answer::Unreachable);
            }
            Some(_) => {}
            None => {
                self.insist(transition);
                self.follow(transition);
                self.say(transition);
            }
        }
    }

    /// The visit goes on, whatever is deleted here: what the course holds is the course's.
    fn reset(&mut self) {}
}

impl Xapi {
    /// A learner can be quicker than this part: the course is asked all the same.
    fn insist(&self, transition: &mut Transition) {
        let state = &*transition.state;
        let asks = |screen: &Screen| screen.name() == state.config.course;
        let asked = asks(&state.screen) || state.waiting.as_ref().is_some_and(|(screen, _)| asks(screen));
        let course = state.config.course.clone();
        if self.phase == Phase::Fresh && matches!(course.as_str(), "cmi5" | "xapi") && !asked {
            transition.enter(&course, "");
        }
    }

    /// Hears what the script did.
    fn hear(&mut self, transition: &mut Transition, answer: &Value) {
        let text = |name: &str| answer.get(name).and_then(Value::text).unwrap_or_default();
        let found = answer.get("found").unwrap_or(&Value::Null);
        match text("do") {
            "launch" if self.phase == Phase::Asking => self.launched(transition, answer),
            "find" if self.phase == Phase::Checking => self.checked(transition, found),
            "find" => self.found(transition, found, came(answer)),
            "send" => self.sent(transition, came(answer)),
            "keep" => self.saved(transition, answer),
            "wait" => {
                self.timer = false;
                if answer.get("early").is_some() {
                    self.sender.hurry();
                }
            }
            "leaving" => self.hidden(transition, text("how")),
            "back" => self.back(transition),
            _ => {}
        }
    }

    /// The page is hidden, or left. A browser may bring back a page that was left, but the course
    /// must hear of the end: whoever comes back begins another visit.
    fn hidden(&mut self, transition: &mut Transition, how: &str) {
        if self.phase != Phase::On {
            return;
        }
        if how == "gone" {
            self.last(transition);
            self.phase = Phase::Over;
            return visit::ask(transition, "back", []);
        }
        self.saved_at = None;
        visit::ask(transition, "leaving", []);
    }

    /// The page came back. xAPI alone lets it begin another visit; cmi5 wants another launch.
    fn back(&mut self, transition: &mut Transition) {
        if !self.launch.cmi5 {
            self.sender = Sender::default();
            self.ask(transition);
        }
    }
}

/// Whether the learner does this here, or what they did here goes on once all it needs has come. All else
/// a tab also hears while the learner is at another one.
fn happens_here(state: &State, action: &Action) -> bool {
    match action {
        Action::Press(..) | Action::Input(..) | Action::Link(_) | Action::Reset => true,
        Action::Content(..) | Action::Part(..) => state.waiting.is_some(),
        _ => false,
    }
}

/// What came of a request.
fn came(answer: &Value) -> Answer {
    match answer.get("status").and_then(|status| status.whole(999)) {
        Some(0) | None => Answer::Unreachable,
        Some(423) if answer.get("elsewhere").is_some() => Answer::Elsewhere,
        Some(status) => Answer::Status(status as u16, answer.get("after").and_then(Value::number)),
    }
}
