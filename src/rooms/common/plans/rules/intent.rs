//! The intent test: two questions about the reason for asking, and one sentence of advice.

use super::stamp::Stamp;
use serde::{Deserialize, Serialize};

/// The test as it is kept.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Intent {
    /// The version of the shape.
    pub version: u8,
    /// When it was last changed.
    pub changed: Stamp,
    /// What is to be asked for.
    pub about: String,
    /// Whether the leader would be at ease if the reason were known.
    pub ease: Option<bool>,
    /// Whether somebody else gains.
    pub gain: Option<bool>,
    /// Who that is.
    pub who: String,
}

impl Intent {
    /// Sets a field; passes over what is none.
    pub fn set(&mut self, field: &str, value: &str) {
        match field {
            "about" => self.about = value.to_string(),
            "who" => self.who = value.to_string(),
            "ease" => self.ease = answer(value).or(self.ease),
            "gain" => self.gain = answer(value).or(self.gain),
            _ => {}
        }
    }

    /// The name of the sentence of advice, once both questions are answered.
    pub fn advice(&self) -> Option<&'static str> {
        Some(match (self.ease?, self.gain?) {
            (true, true) => "yes-yes",
            (true, false) => "yes-no",
            (false, true) => "no-yes",
            (false, false) => "no-no",
        })
    }

    /// Whether nothing is written.
    pub fn is_empty(&self) -> bool {
        self.about.is_empty() && self.who.is_empty() && self.ease.is_none() && self.gain.is_none()
    }
}

fn answer(value: &str) -> Option<bool> {
    match value {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}
