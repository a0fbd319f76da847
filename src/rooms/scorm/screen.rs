//! How it stands with the course.

use super::rules::Scorm;
use super::rules::outbox::Standing;
use super::rules::stage::Stage;
use crate::rooms::common::course::rules::words::COURSE;
use crate::view::controls::{button, heading, ui};
use crate::view::element::{attrs, each, el, el_with, group, say, text, when};
use crate::view::screen::RoomScreen;
use crate::widget::state::State;
use yew::Html;

impl RoomScreen for Scorm {
    fn draw(&self, state: &State) -> Html {
        let words = |name: &str| state.text(COURSE, &["ui.", name].concat()).to_string();
        let choosing = matches!(self.stage, Stage::Choosing(_));
        let acts = if choosing {
            [
                button("course-anew", "quiet", "", &words("anew")),
                button("course-again", "main", "", &words("again")),
            ]
        } else {
            [
                when(self.is_failing(), button("send-again", "quiet", "", &words("send-again"))),
                button("home", "main", "", ui(state, "home")),
            ]
        };
        el(
            "section",
            [
                heading(&words("heading")),
                say("p", &words(self.standing())),
                when(!choosing, support(self, &words("support"), &words("support-none"))),
                el("div.acts", acts),
            ],
        )
    }
}

impl Scorm {
    /// The name of the sentence that says how it stands.
    fn standing(&self) -> &'static str {
        match &self.stage {
            Stage::Closed | Stage::Asked => "scorm-asked",
            Stage::Absent => "scorm-absent",
            Stage::Choosing(_) => "scorm-ask",
            Stage::Looking => "scorm-looking",
            Stage::Newer => "scorm-newer",
            Stage::Running(session) => match session.outbox.standing {
                Standing::Well => "scorm-well",
                Standing::Failing => "scorm-failing",
                Standing::Ended => "scorm-ended",
            },
        }
    }

    fn is_failing(&self) -> bool {
        matches!(&self.stage, Stage::Running(session) if session.outbox.standing == Standing::Failing)
    }
}

/// What failed, by its name and code, for whoever runs the course.
fn support(scorm: &Scorm, heading: &str, none: &str) -> Html {
    let faults = scorm.faults();
    let row = |(call, code): &(String, String)| {
        el_with("div", attrs!["key" = call], [say("dt", call), say("dd", code)])
    };
    let list = el("dl.figures", [each(faults.iter().map(row))]);
    let body = if faults.is_empty() { say("p", none) } else { list };
    el("details.card", [el("summary", [text(heading)]), group([body])])
}
