//! The texts of a content pack, by dotted path: `items.LEG1`, `scenarios.S1.title`.
//!
//! A pack is one JSON file; the build cuts it into sections that are fetched
//! when they are needed.

use super::value::Value;

/// What is wrong with a content file, and where.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The section and the dotted path in it: `quiz.scenarios.S1.title`.
    pub path: String,
    /// What is wrong there, in the words of a developer: `missing`, `empty`, `not a text`.
    pub reason: &'static str,
}

impl Problem {
    /// `quiz.scenarios.S1.title: missing`.
    pub fn in_words(&self) -> String {
        [self.path.as_str(), ": ", self.reason].concat()
    }
}

/// One section of a pack.
#[derive(Clone, Debug, PartialEq)]
pub struct Texts(Value);

impl Texts {
    /// Takes a section that holds a text wherever `required` says one is needed.
    /// Each step of such a path may name several members: `bases.LEG,REW.name,low`.
    ///
    /// # Errors
    /// The first path at which a text is missing or empty, or is something else.
    pub fn read(section: &str, value: Value, required: &[&str]) -> Result<Texts, Problem> {
        let text = Texts(value);
        text.check(section, required).map(|()| text)
    }

    /// Checks that a text stands wherever `required` says one is needed, as in [`Texts::read`].
    ///
    /// # Errors
    /// The first path at which a text is missing or empty, or is something else.
    pub fn check(&self, section: &str, required: &[&str]) -> Result<(), Problem> {
        required.iter().try_for_each(|pattern| check(&self.0, section, pattern))
    }

    /// The same texts, but for those that `over` has at the same paths.
    pub fn overlaid(&self, over: &Value) -> Texts {
        Texts(overlaid(&self.0, over))
    }

    /// The text at a path. A path that is not there gives the empty text: `read`
    /// has checked all that the widget asks for.
    pub fn get(&self, path: &str) -> &str {
        self.value(path).and_then(Value::text).unwrap_or("")
    }

    /// What stands at a path.
    pub fn value(&self, path: &str) -> Option<&Value> {
        path.split('.').try_fold(&self.0, |value, step| value.get(step))
    }
}

fn overlaid(value: &Value, over: &Value) -> Value {
    let (Value::Object(members), Value::Object(others)) = (value, over) else { return over.clone() };
    let kept = |(name, value): &(String, Value)| {
        let value = over.get(name).map_or_else(|| value.clone(), |over| overlaid(value, over));
        (name.clone(), value)
    };
    let new = others.iter().filter(|(name, _)| value.get(name).is_none()).cloned();
    Value::Object(members.iter().map(kept).chain(new).collect())
}

fn check(value: &Value, path: &str, pattern: &str) -> Result<(), Problem> {
    let (step, rest) = pattern.split_once('.').unwrap_or((pattern, ""));
    step.split(',').try_for_each(|name| {
        let path = [path, ".", name].concat();
        match value.get(name) {
            Some(inner) if !rest.is_empty() => check(inner, &path, rest),
            Some(Value::String(text)) if !text.chars().all(char::is_whitespace) => Ok(()),
            Some(Value::String(_)) => Err(Problem { path, reason: "empty" }),
            Some(_) => Err(Problem { path, reason: "not a text" }),
            None => Err(Problem { path, reason: "missing" }),
        }
    })
}
