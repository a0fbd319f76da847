//! How the room's screen is left, and how it says something.

use crate::rooms::common::course::rules::words::COURSE;
use crate::widget::notice::Notice;
use crate::widget::screen::Screen;
use crate::widget::transition::Transition;

/// The room's screen.
pub const SCREEN: &str = "scorm";

/// Leaves the room's screen, unless the learner is elsewhere already, by a link for example.
pub fn leave(transition: &mut Transition, screen: Screen) {
    let headed = transition.state.waiting.as_ref().map(|(screen, _)| screen);
    let at = headed.unwrap_or(&transition.state.screen);
    if matches!(at, Screen::Room(SCREEN, _)) {
        transition.go(screen);
    }
}

/// What is said of how it stands with the system; the newest alone is true.
const STANDING: [&str; 5] =
    ["scorm-failing", "scorm-failing-open", "scorm-well", "scorm-ended", "scorm-ended-open"];

/// Says something of the room's.
pub fn say(transition: &mut Transition, name: &'static str) {
    if STANDING.contains(&name) {
        transition.state.take_back(&|notice| STANDING.contains(&notice.name()));
    }
    transition.say(Notice::Room(COURSE, name, Vec::new()));
}
