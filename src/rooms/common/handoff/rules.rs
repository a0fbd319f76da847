//! Handing on a link or a code: copying it, or the browser's own sheet for sharing.

use crate::plain::value::{Value, object};
use crate::rooms::common::address::rules as address;
use crate::rooms::common::words::rules::SHARE;
use crate::widget::action::Action;
use crate::widget::notice::Notice;
use crate::widget::state::State;
use crate::widget::transition::Transition;

/// The texts of the section of sharing that handing on needs.
pub const TEXTS: &str = "ui.\
    copy,copy-text,mail,mail-text,notice-copied,notice-copy-refused,notice-send-refused,qr,send,\
    send-text,send-title";

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
        self.text.contains("://")
    }
}

/// The link that opens a code.
pub fn link(state: &State, code: &str) -> String {
    address::link(&state.config, code)
}

/// Whether the browser can do more with a link than copy it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Sending {
    /// It has a sheet for sharing.
    pub can_send: bool,
}

impl Sending {
    /// Copies and sends, and says how it went; asks what the browser can do when a screen of
    /// the room is entered. `true` if the action was one of handing on.
    pub fn handle(&mut self, transition: &mut Transition, action: &Action) -> bool {
        match action {
            Action::Entered => {
                transition.tool("ready", Value::Null);
                return false;
            }
            Action::Press(button, text) if button == "copy" => {
                transition.tool("copy", object([("text", text.as_str().into())]));
            }
            Action::Press(button, link) if button == "send" => send(transition, link),
            Action::ToolDone("copy", done) => {
                say(transition, if done.is_ok() { "copied" } else { "copy-refused" });
            }
            Action::ToolDone("send", Err(_)) => say(transition, "send-refused"),
            Action::ToolDone("send", Ok(_)) => {}
            Action::ToolDone("ready", done) => {
                let send = done.as_ref().ok().and_then(|value| value.get("send"));
                self.can_send = send == Some(&Value::Bool(true));
            }
            _ => return false,
        }
        true
    }
}

fn send(transition: &mut Transition, link: &str) {
    let text = |path| transition.state.text(SHARE, path).into();
    let detail =
        object([("title", text("ui.send-title")), ("text", text("ui.send-text")), ("url", link.into())]);
    transition.tool("send", detail);
}

fn say(transition: &mut Transition, name: &'static str) {
    // What the room said before has been read by now.
    transition.state.take_back(&|notice| matches!(notice, Notice::Room(..)));
    transition.say(Notice::Room(SHARE, name, Vec::new()));
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
