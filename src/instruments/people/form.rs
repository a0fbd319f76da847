//! A constituent's answers while they are being given, and the code they become.
//!
//! Kept as `{ "version": 1, "key": 42, "step": 3, "marks": "4060…", "seconds": [12.5, …] }`.
//! A mark is one answer, kept as one digit: 0 none yet, 1 to 5, 6 "cannot say".
//!
//! ```text
//! 0..30 items in the order asked   30..42 supplement
//! 42..48 grant check: LEG REF EXP COE REW INF, 0 to 4 kept as 1 to 5   48 GCX   49..52 BO1 to BO3
//! ```

use super::ratings::SINGLES;
use crate::codec::{self, Code, RaterAnswers};
use crate::instruments::flags::flags;
use crate::instruments::instrument::{SUPPLEMENT, item_id};
use crate::plain::shape;
use crate::plain::value::Value;
use serde::{Deserialize, Serialize};

/// How many questions the form has.
pub const QUESTIONS: usize = 52;
/// The mark of "cannot say".
pub const CANNOT_SAY: u8 = 6;
/// The pages: five of items, two of the supplement, the grant check, the last four questions.
pub const PAGES: usize = 9;
/// The first question of the grant check.
pub const GRANTS: usize = 42;
/// The first question after the grant check.
pub const AFTER_GRANTS: usize = 48;

/// The answers as they are kept, see the top of this file.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct KeptForm {
    version: u8,
    key: u32,
    step: u8,
    marks: String,
    seconds: [f64; 5],
}

/// The answers of one constituent.
#[derive(Clone, Debug, PartialEq)]
pub struct FormAnswers {
    /// The answer's own random key.
    pub key: u32,
    /// The page to come back to, 1 to [`PAGES`]; 0 before the first.
    pub step: usize,
    /// The answers, see the top of this file.
    pub marks: [u8; QUESTIONS],
    /// Visible seconds spent on each of the five pages of items.
    pub seconds: [f64; 5],
}

impl FormAnswers {
    /// A form without answers.
    pub fn new(key: u32) -> FormAnswers {
        FormAnswers { key, step: 0, marks: [0; QUESTIONS], seconds: [0.0; 5] }
    }

    /// The mark at a place, 0 where there is none.
    pub fn mark(&self, place: usize) -> u8 {
        self.marks.get(place).copied().unwrap_or(0)
    }

    /// How many questions are done with; "cannot say" is an answer here.
    pub fn answered(&self) -> usize {
        self.marks.iter().filter(|mark| **mark != 0).count()
    }

    /// Takes over what another tab kept of the same answers.
    pub fn absorb(&mut self, other: &FormAnswers) {
        for (mine, theirs) in self.marks.iter_mut().zip(other.marks) {
            if theirs != 0 {
                *mine = theirs;
            }
        }
        for (mine, theirs) in self.seconds.iter_mut().zip(other.seconds) {
            *mine = mine.max(theirs);
        }
    }

    /// The answers as they travel: "cannot say" is missing there.
    pub fn rating(&self, invite: u32, month: u16) -> RaterAnswers {
        let items = self.block(0);
        let flags = flags(&items, &self.seconds).0;
        let (supplement, grants) = (self.block(30), self.block(GRANTS));
        RaterAnswers { month, invite, key: self.key, flags, items, supplement, singles: grants }
    }

    /// The code of the answers.
    pub fn code(&self, invite: u32, date: &str, pack: u16) -> String {
        codec::write(&Code::Rating(self.rating(invite, codec::month(date))), pack)
    }

    fn block<const N: usize>(&self, first: usize) -> [u8; N] {
        core::array::from_fn(|index| self.mark(first + index)).map(|mark| if mark > 5 { 0 } else { mark })
    }

    /// The answers as they are kept.
    pub fn kept(&self) -> KeptForm {
        let marks = self.marks.iter().map(|mark| char::from(b'0' + mark)).collect();
        KeptForm { version: 1, key: self.key, step: self.step as u8, marks, seconds: self.seconds }
    }

    /// Takes kept answers up again; `None` if they are damaged.
    pub fn of_kept(kept: &KeptForm) -> Option<FormAnswers> {
        let mut form = FormAnswers::new(kept.key);
        form.step = Some(usize::from(kept.step)).filter(|step| *step <= PAGES)?;
        (kept.marks.len() == QUESTIONS).then_some(())?;
        for (slot, mark) in form.marks.iter_mut().zip(kept.marks.bytes()) {
            *slot = mark.checked_sub(b'0').filter(|mark| *mark <= CANNOT_SAY)?;
        }
        form.seconds = Some(kept.seconds).filter(|all| all.iter().all(|seconds| *seconds >= 0.0))?;
        Some(form)
    }

    /// The answers as a value.
    pub fn write(&self) -> Value {
        shape::write(&self.kept())
    }

    /// Reads kept answers; `None` if they are damaged.
    pub fn read(value: &Value) -> Option<FormAnswers> {
        FormAnswers::of_kept(&shape::read(value)?)
    }
}

/// The questions of a page, 1 to [`PAGES`], by place; none of any other.
pub fn page(step: usize) -> core::ops::Range<usize> {
    match step {
        1..=8 => step * 6 - 6..step * 6,
        PAGES => AFTER_GRANTS..QUESTIONS,
        _ => 0..0,
    }
}

/// The id of the question at a place, also the name of its control: `LEG1`, `TR1`, `GC-LEG`, `BO1`.
pub fn name(place: usize) -> String {
    match place {
        0..30 => item_id(place),
        30..GRANTS => SUPPLEMENT.get(place - 30).copied().unwrap_or("").into(),
        _ => SINGLES.get(place.wrapping_sub(GRANTS)).copied().unwrap_or("").into(),
    }
}

/// The value of a question's radio for a mark of 1 to 6: the grant check counts from 0, "cannot say" is empty.
pub fn value(place: usize, mark: u8) -> &'static str {
    let values = if (GRANTS..AFTER_GRANTS).contains(&place) {
        ["0", "1", "2", "3", "4", ""]
    } else {
        ["1", "2", "3", "4", "5", ""]
    };
    values.get(usize::from(mark).wrapping_sub(1)).copied().unwrap_or("")
}

/// The control with this name and value, as a place and a mark.
pub fn control(name: &str, value: &str) -> Option<(usize, u8)> {
    let place = (0..QUESTIONS).find(|place| self::name(*place) == name)?;
    let mark = (1..=CANNOT_SAY).find(|mark| self::value(place, *mark) == value)?;
    Some((place, mark))
}
