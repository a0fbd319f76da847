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
    /// The highest number that a row had, of one that was deleted too: it is given once.
    pub last: u32,
}

/// What is noted of one person.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Row {
    /// Its own, from 1 on: it stays when others go. The names of its controls have it, so that what is
    /// typed here meets the same person after an entry was deleted in another tab.
    pub number: u32,
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
    /// Whether nothing is noted in it.
    pub fn is_empty(&self) -> bool {
        *self == Row { number: self.number, ..Row::default() }
    }

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
    /// Sets a field of a row by its number, as `1-person`; the next number begins a new row.
    ///
    /// # Errors
    /// `day` where it should be a day and is none.
    pub fn set(&mut self, field: &str, value: &str) -> Result<(), &'static str> {
        let Some((number, field)) = field.split_once('-') else { return Ok(()) };
        let Ok(number) = number.parse::<u32>() else { return Ok(()) };
        let mut blank = self.next();
        if let Some(row) = self.rows.iter_mut().find(|row| row.number == number) {
            return row.set(field, value);
        }
        blank.set(field, value)?;
        if blank.number == number && self.rows.len() < MOST && !blank.is_empty() {
            self.last = number;
            self.rows.push(blank);
        }
        Ok(())
    }

    /// The row that comes next, with nothing in it.
    pub fn next(&self) -> Row {
        let last = self.rows.iter().map(|row| row.number).max().unwrap_or_default();
        Row { number: last.max(self.last).saturating_add(1), ..Row::default() }
    }

    /// Takes a row out.
    pub fn remove(&mut self, number: u32) {
        if self.rows.iter().any(|row| row.number == number) {
            self.last = self.last.max(number);
        }
        self.rows.retain(|row| row.number != number);
    }

    /// The list with a number for each row, where one came without, or two with the same.
    pub fn numbered(mut self) -> GiveFirst {
        let mut last = 0;
        for row in &mut self.rows {
            row.number = if row.number > last { row.number } else { last.saturating_add(1) };
            last = row.number;
        }
        self
    }

    /// Whether there is no entry. One that holds nothing any more stays until it is deleted: the reader
    /// may be writing in it.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

/// A day as calendars in pages give it, `2026-11-22`, or none.
fn day(value: &str) -> Result<String, &'static str> {
    match value.trim() {
        "" => Ok(String::new()),
        value => Date::read(value).map(Date::iso).ok_or("day"),
    }
}
