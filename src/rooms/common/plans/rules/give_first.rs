//! The give-first list: what was given to whom, and when the first request came.

use super::date::Date;
use super::stamp::Stamp;
use serde::{Deserialize, Serialize};

/// More rows than fit on one printed page are not offered.
pub const MOST: usize = 20;

/// The list as it is kept.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct GiveFirst {
    /// The version of the shape.
    pub version: u8,
    /// When it was last changed.
    pub changed: Stamp,
    /// A row a person.
    pub rows: Vec<Row>,
}

/// What is noted of one person.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Row {
    /// Who it is.
    pub person: String,
    /// What they would be glad to know.
    pub glad: String,
    /// The day on which they were given it, ISO 8601; empty before.
    pub given: String,
    /// The day of the first request, ISO 8601; empty before.
    pub asked: String,
    /// Whether their help was accepted.
    pub accepted: bool,
}

impl Row {
    /// Whether something was given before anything was asked.
    pub fn gave_first(&self) -> bool {
        !self.given.is_empty() && (self.asked.is_empty() || self.given <= self.asked)
    }

    /// Whether something was asked before anything was given.
    pub fn asked_first(&self) -> bool {
        !self.asked.is_empty() && !self.gave_first()
    }

    fn set(&mut self, field: &str, value: &str) -> Result<(), &'static str> {
        match field {
            "person" => self.person = value.to_string(),
            "glad" => self.glad = value.to_string(),
            "given" => self.given = day(value)?,
            "asked" => self.asked = day(value)?,
            "accepted" => self.accepted = !value.is_empty(),
            _ => {}
        }
        Ok(())
    }
}

impl GiveFirst {
    /// Sets a field of a row, as `1-person`; the one after the last begins a new row.
    ///
    /// # Errors
    /// `day` where it should be a day and is none.
    pub fn set(&mut self, field: &str, value: &str) -> Result<(), &'static str> {
        let Some((row, field)) = field.split_once('-') else { return Ok(()) };
        let Some(place) = row.parse::<usize>().ok().and_then(|row| row.checked_sub(1)) else { return Ok(()) };
        let mut row = self.rows.get(place).cloned().unwrap_or_default();
        row.set(field, value)?;
        let next = place == self.rows.len() && place < MOST && row != Row::default();
        match self.rows.get_mut(place) {
            Some(old) => *old = row,
            None if next => self.rows.push(row),
            None => {}
        }
        Ok(())
    }

    /// Takes a row out.
    pub fn remove(&mut self, place: usize) {
        if place < self.rows.len() {
            self.rows.remove(place);
        }
    }

    /// Whether nothing is written.
    pub fn is_empty(&self) -> bool {
        self.rows.iter().all(|row| *row == Row::default())
    }
}

/// A day as calendars in pages give it, `2026-11-22`, or none.
fn day(value: &str) -> Result<String, &'static str> {
    match value.trim() {
        "" => Ok(String::new()),
        value => Date::read(value).map(Date::iso).ok_or("day"),
    }
}
