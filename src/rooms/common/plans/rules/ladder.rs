//! The ladder of interest: how many people stand on which rung, then and now.

use super::stamp::Stamp;
use crate::widget::action::Moment;
use serde::{Deserialize, Serialize};

/// The rungs, from the lowest up, by the names of their texts.
pub const RUNGS: [&str; 5] = ["unaware", "watching", "trying", "owning", "leading"];

/// From this rung on people do something themselves.
pub const TRYING: usize = 2;

/// The noughts of what people write numbers in: Latin, Arabic, Persian, Devanagari, Bengali, Thai, and the wide
/// digits of East Asia. The other digits follow each.
const NOUGHTS: [char; 7] = ['0', '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{e50}', '\u{ff10}'];

/// More people than anybody counts by hand.
const MOST: u32 = 9999;

/// The ladder as it is kept.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Ladder {
    /// The version of the shape.
    pub version: u8,
    /// When it was last changed.
    pub changed: Stamp,
    /// What people may be interested in.
    pub about: String,
    /// The count of the first day.
    pub first: Count,
    /// The latest count of another day.
    pub latest: Option<Count>,
}

/// The people on each rung on one day.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Count {
    /// The day.
    pub on: Stamp,
    /// How many, from the lowest rung up; `None` where nobody has counted.
    pub people: [Option<u32>; RUNGS.len()],
}

impl Count {
    /// How many people do something themselves.
    pub fn active(&self) -> u32 {
        self.people.iter().skip(TRYING).flatten().sum()
    }
}

impl Ladder {
    /// Sets what it is about, or how many stand on a rung, `1` to `5`; passes over what is neither.
    ///
    /// # Errors
    /// `number` where it is no count of people.
    pub fn set(&mut self, field: &str, value: &str, moment: &Moment) -> Result<(), &'static str> {
        if field == "about" {
            self.about = value.to_string();
            return Ok(());
        }
        let rung = field.parse::<usize>().unwrap_or_default().wrapping_sub(1);
        let people = count(value)?;
        if self.now().people.get(rung).is_some_and(|now| *now != people) {
            let today = self.today(moment).people.get_mut(rung);
            today.into_iter().for_each(|now| *now = people);
        }
        Ok(())
    }

    /// The count as it stands.
    pub fn now(&self) -> &Count {
        self.latest.as_ref().unwrap_or(&self.first)
    }

    /// Whether nothing is written.
    pub fn is_empty(&self) -> bool {
        let counted = |count: &Count| count.people.iter().any(Option::is_some);
        self.about.is_empty() && !counted(&self.first) && !self.latest.as_ref().is_some_and(counted)
    }

    /// The count of this day, which goes on from the one before.
    fn today(&mut self, moment: &Moment) -> &mut Count {
        let on = Stamp::of(moment);
        let begun = self.first.people.iter().any(Option::is_some);
        if self.latest.is_none() && (!begun || self.first.on.same_day(&on)) {
            self.first.on = on;
            return &mut self.first;
        }
        let people = self.now().people;
        self.latest.insert(Count { on, people })
    }
}

/// How many people a reader means; `None` where nothing is written.
fn count(value: &str) -> Result<Option<u32>, &'static str> {
    if value.trim().is_empty() {
        return Ok(None);
    }
    let latin: Option<String> = value.trim().chars().map(digit).collect();
    let people = latin.and_then(|latin| latin.parse().ok()).filter(|people| *people <= MOST);
    people.map(Some).ok_or("number")
}

/// A digit of any of those scripts, in Latin.
fn digit(sign: char) -> Option<char> {
    let after = |nought: &char| u32::from(sign).checked_sub(u32::from(*nought)).filter(|value| *value < 10);
    char::from_digit(NOUGHTS.iter().find_map(after)?, 10)
}
