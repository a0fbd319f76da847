//! A tree of plain data: what is stored, published in events and read from
//! content files, before it has a meaning. The browser's own JSON does the
//! parsing and printing, which keeps a JSON library out of the download.

use std::mem::take;

/// One node of such a tree. Object members keep the order they were written in.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    /// `null`, also what a missing value reads as.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// Any number; whole ones up to 2^53 are exact.
    Number(f64),
    /// A text.
    String(String),
    /// An array.
    Array(Vec<Value>),
    /// An object.
    Object(Vec<(String, Value)>),
}

impl Value {
    /// The member `name` of an object; `None` where there is none or `self` is no object.
    pub fn get(&self, name: &str) -> Option<&Value> {
        match self {
            Value::Object(members) => members.iter().find(|(key, _)| key == name).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The text, if it is one.
    pub fn text(&self) -> Option<&str> {
        match self {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// The number, if it is one.
    pub fn number(&self) -> Option<f64> {
        match self {
            Value::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The number, if it is a whole one from 0 to `max`.
    pub fn whole(&self, max: u32) -> Option<u32> {
        let number = self.number()?;
        let whole = number as u32;
        (f64::from(whole) == number && whole <= max).then_some(whole)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::String(text.to_string())
    }
}

impl From<f64> for Value {
    fn from(number: f64) -> Self {
        Value::Number(number)
    }
}

impl From<Option<f64>> for Value {
    fn from(number: Option<f64>) -> Self {
        number.map_or(Value::Null, Value::Number)
    }
}

impl From<bool> for Value {
    fn from(truth: bool) -> Self {
        Value::Bool(truth)
    }
}

/// An object from its members, in this order.
pub fn object<const N: usize>(mut members: [(&str, Value); N]) -> Value {
    taken(&mut members)
}

/// The same for any number of members, so that it is in the program once.
fn taken(members: &mut [(&str, Value)]) -> Value {
    Value::Object(members.iter_mut().map(|(key, value)| ((*key).to_string(), take(value))).collect())
}
