//! The texts of a pack, asked for by section and path. What is missing is remembered, and the page
//! is not made without it.

use powerbase::instruments::quiz::ScoringKey;
use powerbase::plain::texts::Texts;
use powerbase::plain::value::Value;
use powerbase::widget::format::fill;
use serde_json::Value as Json;
use std::cell::RefCell;

/// A whole pack.
pub struct Words {
    texts: Texts,
    missing: RefCell<Vec<String>>,
}

impl Words {
    /// Takes a pack as it is written.
    pub fn of(pack: &Json) -> Result<Words, String> {
        let texts = Texts::read("", value(pack), &[]).map_err(|problem| problem.in_words())?;
        Ok(Words { texts, missing: RefCell::default() })
    }

    /// The text at a path from the top: `first.items.LEG1`.
    pub fn get(&self, path: &str) -> &str {
        let text = self.texts.get(path);
        if text.trim().is_empty() {
            self.missing.borrow_mut().push(path.to_string());
        }
        text
    }

    /// A text of the sheets' own.
    pub fn own(&self, name: &str) -> &str {
        self.get(&["paper.ui.", name].concat())
    }

    /// The same with its gaps filled.
    pub fn filled(&self, name: &str, gaps: &[(&str, &str)]) -> String {
        fill(self.own(name), gaps)
    }

    /// What each choice of the quiz gets.
    pub fn key(&self) -> Result<ScoringKey, String> {
        let quiz = self.texts.value("quiz").cloned().unwrap_or_default();
        let read = Texts::read("quiz", quiz, &[]).and_then(|quiz| ScoringKey::read(&quiz));
        read.map_err(|problem| problem.in_words())
    }

    /// What was asked for and is not there.
    pub fn missing(&self) -> Vec<String> {
        self.missing.borrow().clone()
    }
}

fn value(json: &Json) -> Value {
    match json {
        Json::Object(members) => {
            Value::Object(members.iter().map(|(name, inner)| (name.clone(), value(inner))).collect())
        }
        Json::Number(number) => number.as_f64().into(),
        text => text.as_str().unwrap_or_default().into(),
    }
}
