//! What the author of a course decides, by attributes of the element.

use super::decimal;
use crate::plain::value::Value;

/// When the activity is complete.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CompleteWhen {
    /// Each exercise offered is finished.
    #[default]
    All,
    /// One of them is.
    Any,
    /// The quiz has the pass mark.
    Passed,
}

/// What the author of a course decides.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Options {
    /// The quiz's score from which on it is passed, 0 to 100; without one nothing is passed or failed.
    pub pass_mark: Option<f64>,
    /// When the activity is complete.
    pub complete_when: CompleteWhen,
    /// Whether the six bases are told as objectives.
    pub objectives: bool,
    /// How a finished attempt is left: `suspend`, `normal`, or empty for what the format does best.
    pub exit: String,
    /// The activity's IRI.
    pub activity: String,
    /// The author's own mark, told along unread.
    pub label: String,
}

impl Options {
    /// Reads the element's attributes: an object of texts. What cannot be read is left out.
    pub fn read(attributes: &Value) -> Options {
        let attribute = |name: &str| attributes.get(name).and_then(Value::text);
        let text = |name: &str| attribute(name).unwrap_or_default().to_string();
        let mark = attribute("pass-mark").and_then(decimal::read);
        Options {
            pass_mark: mark.filter(|mark| (0.0..=100.0).contains(mark)),
            complete_when: match attribute("complete-when") {
                Some("any") => CompleteWhen::Any,
                Some("passed") => CompleteWhen::Passed,
                _ => CompleteWhen::All,
            },
            objectives: attribute("objectives").is_some(),
            exit: text("exit"),
            activity: text("activity"),
            label: text("label"),
        }
    }
}
