//! Handing on a link or a code: copying it, or the browser's own sheet for sharing.

use crate::plain::value::{Value, object};
use crate::widget::action::{Action, Effect};
use crate::widget::state::{Notice, Section, State};
use crate::widget::update::Transition;

/// What is to be handed on.
#[derive(Clone, Copy, Debug)]
pub struct Handoff<'a> {
    /// What the field is called.
    pub label: &'a str,
    /// The link, or a code that is no link.
    pub text: &'a str,
    /// The subject and the text of an e-mail; the text holds the link. Without a text there is none.
    pub mail: (&'a str, &'a str),
}

impl Handoff<'_> {
    /// Whether a browser can open it.
    pub fn is_link(&self) -> bool {
        self.text.contains(LINK)
    }
}

/// What stands between a page's address and the code.
const LINK: &str = "#pb=";

/// The link that opens a code; the bare code where the page has no address.
pub fn link(state: &State, code: &str) -> String {
    let page = state.config.page.as_str();
    if page.is_empty() { code.to_string() } else { [page, LINK, code].concat() }
}

/// Asks what the browser can do; a room that hands something on does so when it is entered.
pub fn enter(transition: &mut Transition) {
    transition.effects.push(Effect::Tool("ready", Value::Null));
}

/// Copies and sends, and says how it went; `true` if the action was one of these.
pub fn act(transition: &mut Transition, action: &Action) -> bool {
    match action {
        Action::Press(button, text) if button == "copy" => {
            transition.effects.push(Effect::Tool("copy", object([("text", text.as_str().into())])));
        }
        Action::Press(button, link) if button == "send" => send(transition, link),
        Action::ToolDone("copy", told) => {
            say(transition, if told.is_ok() { "copied" } else { "copy-refused" })
        }
        Action::ToolDone("send", Err(_)) => say(transition, "send-refused"),
        Action::ToolDone("send", Ok(_)) => {}
        Action::ToolDone("ready", told) => {
            let send = told.as_ref().ok().and_then(|value| value.get("send"));
            transition.state.share.can_send = send == Some(&Value::Bool(true));
        }
        _ => return false,
    }
    true
}

fn send(transition: &mut Transition, link: &str) {
    let text = |path| transition.state.text(Section::Share, path).into();
    let detail =
        object([("title", text("ui.send-title")), ("text", text("ui.send-text")), ("url", link.into())]);
    transition.effects.push(Effect::Tool("send", detail));
}

fn say(transition: &mut Transition, name: &'static str) {
    // What the room said before has been read by now.
    transition.state.notices.retain(|notice| !matches!(notice, Notice::Room(..)));
    transition.say(Notice::Room(Section::Share, name, Vec::new()));
}

/// The address that opens a new e-mail with a subject and a text.
pub fn mail_address(subject: &str, body: &str) -> String {
    ["mailto:?subject=", &encoded(subject), "&body=", &encoded(body)].concat()
}

/// A text as it may stand in an address; line breaks as mail programmes want them.
fn encoded(text: &str) -> String {
    let digit = |value: u8| char::from(if value < 10 { b'0' + value } else { b'A' + value - 10 });
    let mut encoded = String::new();
    for byte in text.replace('\n', "\r\n").bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.extend(['%', digit(byte >> 4), digit(byte & 15)]);
        }
    }
    encoded
}
