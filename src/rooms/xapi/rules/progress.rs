//! Where the learner is, kept in the course beside the statements: one document, which nobody writes
//! over without having read what another device put there.

use crate::plain::value::{Value, object};

/// How long it is left alone after a failure, in milliseconds.
const LATER: f64 = 10_000.0;

/// How often in a row another device may have come first.
const PATIENCE: u32 = 2;

/// What is known of the document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Progress {
    tag: Option<String>,
    saved: String,
    sending: Option<String>,
    until: f64,
    conflicts: u32,
    /// The course keeps no documents.
    pub off: bool,
}

/// What came of saving it.
#[derive(Clone, Debug, PartialEq)]
pub enum Came {
    /// It is saved, or never will be.
    There,
    /// It is not, and may be later.
    Nowhere,
    /// Another device was first: this is there.
    Other(String),
}

impl Progress {
    /// The document that was found at the launch, if any.
    pub fn found(text: &str, tag: Option<&str>) -> Progress {
        Progress { saved: text.to_string(), tag: tag.map(str::to_string), ..Progress::default() }
    }

    /// What the script needs to save this line, if it is time; `clock` is in milliseconds.
    pub fn save(&mut self, line: &str, clock: f64) -> Option<Value> {
        let idle = !self.off && self.sending.is_none() && clock >= self.until;
        let detail = self.last(line).filter(|_| idle)?;
        self.sending = Some(line.to_string());
        Some(detail)
    }

    /// The same when the page is left; nothing where it is saved already.
    pub fn last(&self, line: &str) -> Option<Value> {
        let tag = self.tag.as_deref().map_or(Value::Null, Value::from);
        let members = [
            ("do", "keep".into()),
            ("text", line.into()),
            ("tag", tag),
            ("saved", self.saved.as_str().into()),
        ];
        (!self.off && line != self.saved).then(|| object(members))
    }

    /// Whether the script is saving it.
    pub fn is_busy(&self) -> bool {
        self.sending.is_some()
    }

    /// Hears what came of it.
    pub fn kept(&mut self, answer: &Value, clock: f64) -> Came {
        let sent = self.sending.take().unwrap_or_default();
        let text = |name: &str| answer.get(name).and_then(Value::text).map(str::to_string);
        match answer.get("status").and_then(|status| status.whole(999)).unwrap_or(0) {
            200..=299 => {
                (self.saved, self.tag, self.conflicts) = (sent, text("tag"), 0);
                Came::There
            }
            409 | 412 if self.conflicts < PATIENCE => {
                self.conflicts += 1;
                let there = text("text").unwrap_or_default();
                (self.saved, self.tag) = (there.clone(), text("tag"));
                Came::Other(there)
            }
            404 | 405 | 501 => {
                self.off = true;
                Came::There
            }
            _ => {
                (self.until, self.conflicts) = (clock + LATER, 0);
                Came::Nowhere
            }
        }
    }
}
