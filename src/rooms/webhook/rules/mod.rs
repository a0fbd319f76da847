//! When the reader is asked, and what becomes of a result once they agreed.
//!
//! The tool `webhook` is the browser's side. It answers:
//!
//! ```text
//! { do: "open" }        { do, to, host, label,    where results go; `to` is empty if nowhere.
//!                         since }                 when the page was opened, UTC, ISO 8601
//! { do: "post", body }  { do, status, after }     0 where nobody answered, -1 while another tab sends
//! { do: "wait", for }   { do }                    after so many milliseconds
//! ```

mod sending;

use crate::instruments::record::Record;
use crate::plain::value::{Value, object};
use crate::rooms::common::course::rules::words::{ASKED, COURSE, lay};
use crate::rooms::common::queue::rules::sender::Sender;
use crate::widget::action::{Action, Effect};
use crate::widget::notice::Notice;
use crate::widget::room::Room;
use crate::widget::screen::Screen;
use crate::widget::section::Section;
use crate::widget::transition::Transition;

/// The tool, and the part.
const TOOL: &str = "webhook";

/// The screen on which the reader is asked.
const SCREEN: &str = "report-to";

/// Under which name the result is kept that the reader is asked about, or decided on last.
const ASKING: &str = "self/asking/webhook";

/// The texts of its screen and notices.
const TEXTS: &[&str] = &[
    "ui.report-to-heading,report-to-lead,report-to-holds,report-to-answers,report-to-group,report-to-date,\
     report-to-label,report-to-not,report-to-once,report-to-send,report-to-skip",
    "ui.notice-report-sending,notice-report-sent,notice-report-late,notice-report-refused",
    ASKED[0],
    ASKED[1],
];

/// The room: where results go, and how far they are.
#[derive(Clone, Debug)]
pub struct Webhook {
    /// The host of the address; empty where results go nowhere.
    pub host: String,
    /// The author's mark, if any.
    pub label: String,
    /// The result that the reader is to be asked about.
    pending: Option<String>,
    sender: Sender,
    /// Whether the reader was told that it takes longer.
    told: bool,
}

impl Default for Webhook {
    fn default() -> Self {
        let (host, label) = (String::new(), String::new());
        Webhook { host, label, pending: None, sender: Sender::of(1), told: false }
    }
}

impl Room for Webhook {
    fn texts(&self) -> &'static [(Section, &'static [&'static str])] {
        &[(COURSE, TEXTS)]
    }

    fn handle(&mut self, transition: &mut Transition, action: &Action) -> bool {
        let Screen::Room(_, name) = transition.state.screen.clone() else { return false };
        let agreed = match action {
            Action::Press(button, _) if button == "report-to-send" => true,
            Action::Press(button, _) if button == "report-to-skip" => false,
            _ => return false,
        };
        self.pending = None;
        remember(transition, &name, true);
        transition.go(Screen::Result(name.clone()));
        if agreed {
            self.agree(transition, &name);
        }
        true
    }

    fn attend(&mut self, transition: &mut Transition, action: Option<&Action>) {
        match action {
            Some(Action::Part(TOOL, Ok(()))) => transition.tool(TOOL, object([("do", "open".into())])),
            Some(Action::ToolDone(TOOL, Ok(answer))) => self.hear(transition, answer),
            None if !self.host.is_empty() => self.look(transition),
            _ => {}
        }
    }

    fn reset(&mut self) {
        self.sender = Sender::of(1);
    }
}

impl Webhook {
    fn hear(&mut self, transition: &mut Transition, answer: &Value) {
        let text = |name: &str| answer.get(name).and_then(Value::text).unwrap_or_default();
        match text("do") {
            "open" if !text("to").is_empty() => {
                (self.host, self.label) = (text("host").to_string(), text("label").to_string());
                self.begin(transition, text("since"));
            }
            "open" => {
                let message = text("message").into();
                let detail = object([("name", "report-to".into()), ("message", message)]);
                transition.effects.push(Effect::Emit("powerbase-error", detail));
            }
            "post" => self.posted(transition, answer),
            _ => self.turn(transition),
        }
    }

    /// Knows from now on where results go. What waits from an earlier visit goes there too; and a
    /// run may have been finished before this was known.
    fn begin(&mut self, transition: &mut Transition, since: &str) {
        if transition.state.config.course.is_empty() {
            lay(transition, "asked");
        }
        let asking = transition.state.value(ASKING);
        let last = asking.and_then(|value| value.get("result")?.text()).unwrap_or_default();
        let decided = asking.is_some_and(|value| value.get("decided") == Some(&Value::Bool(true)));
        let mut records = transition.state.records.iter();
        let open = |record: &&Record| match record.name() == last {
            true => !decided,
            false => record.completed_at.as_str() >= since,
        };
        self.pending = records.find(open).map(Record::name);
        if let (Some(name), Screen::Start) = (&self.pending, &transition.state.screen) {
            transition.go(Screen::Room(SCREEN, name.clone()));
        }
        self.turn(transition);
    }

    /// Asks about a run that has been finished, where its result would stand.
    fn look(&mut self, transition: &mut Transition) {
        let finished = transition.effects.iter().find_map(|effect| match effect {
            Effect::SaveResult(name, _) => Some(name.clone()),
            _ => None,
        });
        if let Some(name) = finished {
            remember(transition, &name, false);
            self.pending = Some(name);
        }
        let stands = |name: &String| transition.state.screen == Screen::Result(name.clone());
        if let Some(name) = self.pending.clone().filter(stands) {
            transition.go(Screen::Room(SCREEN, name));
        }
    }

    fn say(&self, transition: &mut Transition, what: &'static str) {
        let told = ["report-sending", "report-sent", "report-late", "report-refused"];
        let others = |notice: &Notice| !told.contains(&notice.name());
        transition.state.notices.retain(others);
        transition.say(Notice::Room(COURSE, what, vec![("host", self.host.clone())]));
    }
}

/// Keeps which result the reader is asked about, and whether they have decided.
fn remember(transition: &mut Transition, name: &str, decided: bool) {
    let asking = object([("version", 1.0.into()), ("result", name.into()), ("decided", decided.into())]);
    transition.keep(ASKING, Some(asking));
}
