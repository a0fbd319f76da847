//! A session with a learning system that speaks SCORM 1.2 or 2004.
//!
//! The script finds the system and calls it. What is called, and with what, is decided here: at the
//! start it is asked for all that it knows; then each answer is set as it is given, and each page
//! committed. All of it follows from the attempt as it stands, so what was not taken is just told again.

pub mod format;
pub mod interactions;
pub mod launch;
pub mod opening;
pub mod outbox;
pub mod places;
pub mod plan;
pub mod saved;
pub mod session;
pub mod stage;
mod texts;
pub mod told;
pub mod version;
pub mod ways;

use crate::plain::value::{Value, object};
use crate::rooms::common::course::rules::words::COURSE;
use crate::widget::action::Action;
use crate::widget::notice::Notice;
use crate::widget::room::Room;
use crate::widget::screen::Screen;
use crate::widget::section::Section;
use crate::widget::transition::Transition;
use launch::Opening;
use session::TOOL;
use stage::Stage;
use version::Version;

/// The room.
#[derive(Debug, Default)]
pub struct Scorm {
    /// How far the session is.
    pub stage: Stage,
    /// What failed before there was a session: calls and codes, for support.
    pub faults: Vec<(String, String)>,
}

impl Room for Scorm {
    fn texts(&self) -> &'static [(Section, &'static [&'static str])] {
        texts::TEXTS
    }

    fn handle(&mut self, transition: &mut Transition, action: &Action) -> bool {
        match action {
            Action::Entered => self.ask(transition),
            Action::Press(button, _) if button == "course-again" || button == "course-anew" => {
                self.chosen(transition, button == "course-again");
            }
            Action::Press(button, _) if button == "send-again" => {
                if let Stage::Running(session) = &mut self.stage {
                    session.send(transition, Vec::new(), true);
                }
            }
            _ => return false,
        }
        true
    }

    fn attend(&mut self, transition: &mut Transition, action: Option<&Action>) {
        match (action, &mut self.stage) {
            (Some(Action::ToolDone(TOOL, Ok(answer))), _) => self.hear(transition, answer),
            (Some(Action::Visible(false)), Stage::Running(session)) => session.hide(transition),
            (None, Stage::Running(session)) => session.report(transition),
            _ => {}
        }
    }

    /// The session goes on, whatever is deleted here.
    fn reset(&mut self) {}
}

impl Scorm {
    /// What failed, for support.
    pub fn faults(&self) -> &[(String, String)] {
        match &self.stage {
            Stage::Running(session) => &session.outbox.faults,
            _ => &self.faults,
        }
    }

    /// Asks the system for all that it knows, once.
    fn ask(&mut self, transition: &mut Transition) {
        if matches!(self.stage, Stage::Closed | Stage::Asked) {
            self.stage = Stage::Asked;
            let questions = [
                ("do", "open".into()),
                ("scorm-1.2", launch::questions(Version::V12)),
                ("scorm-2004", launch::questions(Version::V2004)),
            ];
            transition.tool(TOOL, object(questions));
        }
    }

    fn hear(&mut self, transition: &mut Transition, answer: &Value) {
        match (answer.get("what").and_then(Value::text), &mut self.stage) {
            (Some("opened"), Stage::Asked) => self.opened(transition, answer),
            (Some("told"), Stage::Running(session)) => session.hear(transition, answer),
            (Some("time"), Stage::Running(session)) => session.try_again(transition),
            (Some("back"), Stage::Running(session)) => session.come_back(transition, answer),
            _ => {}
        }
    }

    /// The system has answered, or there is none.
    fn opened(&mut self, transition: &mut Transition, answer: &Value) {
        let refused = answer.get("begun").and_then(Value::text).filter(|code| !code.is_empty());
        let is_there = answer.get("found") == Some(&Value::Bool(true));
        if let (true, None) = (is_there, refused) {
            let opening = Opening::read(answer);
            self.faults.clone_from(&opening.launch.faults);
            self.stage = opening::begin(opening, transition);
            return;
        }
        self.stage = Stage::Absent;
        let code = refused.unwrap_or_default().to_string();
        let (name, gaps) = if is_there {
            ("scorm-refused", vec![("code", code.clone())])
        } else {
            ("scorm-absent", Vec::new())
        };
        self.faults = refused.map(|code| ("Initialize".to_string(), code.to_string())).into_iter().collect();
        ways::leave(transition, Screen::Start);
        transition.say(Notice::Room(COURSE, name, gaps));
    }

    /// The learner said which attempt it is.
    fn chosen(&mut self, transition: &mut Transition, again: bool) {
        if let Stage::Choosing(opening) = std::mem::take(&mut self.stage) {
            self.stage = opening::go_on(*opening, transition, again);
        }
    }
}
