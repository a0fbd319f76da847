//! The texts of a content pack, by dotted path: `items.LEG1`, `scenarios.S1.title`.
//!
//! A pack is one JSON file; the build cuts it into sections that are fetched
//! when they are needed. Numbers in a pack (a credit, say) are kept as text.

use super::value::Value;

/// What is wrong with a content file, and where.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The section and the dotted path in it: `quiz.scenarios.S1.title`.
    pub path: String,
    /// What is wrong there, in the words of a developer: `missing`, `empty`, `not a text`.
    pub reason: &'static str,
}

/// One section of a pack. Cheap to look up in, empty until loaded.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Text {
    /// Sorted by path.
    entries: Vec<(String, String)>,
}

impl Text {
    /// Reads a section. `required` are the dotted paths that must hold a text.
    ///
    /// # Errors
    /// The first path that is missing, empty, or neither a text nor a number.
    pub fn read(
        section: &str,
        value: &Value,
        required: impl Iterator<Item = String>,
    ) -> Result<Text, Problem> {
        let mut text = Text::default();
        text.flatten(section, "", value)?;
        text.entries.sort();
        match required.into_iter().find(|path| text.find(path).is_none()) {
            Some(path) => Err(Problem { path: join(section, &path), reason: "missing" }),
            None => Ok(text),
        }
    }

    /// The text at a path. A path that is not there gives the empty text: `read`
    /// has checked all that the widget asks for.
    pub fn get(&self, path: &str) -> &str {
        self.find(path).unwrap_or("")
    }

    /// The text at the path made of `parts`, joined by dots.
    pub fn at(&self, parts: &[&str]) -> &str {
        self.get(&parts.join("."))
    }

    /// The text at a path with `{name}` replaced by each pair's value.
    pub fn fill(&self, path: &str, pairs: &[(&str, &str)]) -> String {
        pairs.iter().fold(self.get(path).to_string(), |text, (name, value)| {
            text.replace(&["{", name, "}"].concat(), value)
        })
    }

    fn find(&self, path: &str) -> Option<&str> {
        let place = self.entries.binary_search_by(|(key, _)| key.as_str().cmp(path)).ok()?;
        self.entries.get(place).map(|(_, text)| text.as_str())
    }

    fn flatten(&mut self, section: &str, path: &str, value: &Value) -> Result<(), Problem> {
        let problem = |reason| Err(Problem { path: join(section, path), reason });
        match value {
            Value::Map(members) => {
                members.iter().try_for_each(|(key, inner)| self.flatten(section, &join(path, key), inner))
            }
            Value::Text(text) if text.trim().is_empty() => problem("empty"),
            Value::Text(text) => self.push(path, text.clone()),
            Value::Number(number) => self.push(path, number.to_string()),
            _ => problem("not a text"),
        }
    }

    fn push(&mut self, path: &str, text: String) -> Result<(), Problem> {
        self.entries.push((path.to_string(), text));
        Ok(())
    }
}

fn join(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_string() } else { [path, ".", key].concat() }
}
