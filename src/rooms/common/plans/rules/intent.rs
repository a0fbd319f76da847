//! The intent test: two questions about the reason for asking, and one sentence of advice.

use super::stamp::Stamp;
use crate::widget::action::Moment;
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
    /// The day on which an answer was last given.
    pub answered: Stamp,
    /// The answers as they were before that day.
    pub before: Option<Answers>,
}

/// The two answers of an earlier day.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Answers {
    /// The day.
    pub on: Stamp,
    /// Whether they would have been at ease.
    pub ease: Option<bool>,
    /// Whether somebody else gained.
    pub gain: Option<bool>,
}

impl Intent {
    /// Sets a field; passes over what is none.
    pub fn set(&mut self, field: &str, value: &str, moment: &Moment) {
        match (field, value) {
            ("about", _) => self.about = value.to_string(),
            ("who", _) => self.who = value.to_string(),
            ("ease", "yes" | "no") => self.today(moment).ease = Some(value == "yes"),
            ("gain", "yes" | "no") => self.today(moment).gain = Some(value == "yes"),
            _ => {}
        }
    }

    /// The test as it is answered on this day; what was answered on another is kept.
    fn today(&mut self, moment: &Moment) -> &mut Intent {
        let now = Stamp::of(moment);
        if !self.answered.same_day(&now) {
            let on = std::mem::replace(&mut self.answered, now);
            let answers = Answers { on, ease: self.ease, gain: self.gain };
            self.before = Some(answers).filter(|before| !before.on.day.is_empty()).or(self.before.take());
        }
        self
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
