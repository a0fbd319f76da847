//! A planner with what is written in it, whichever it is.

use super::canvas::Canvas;
use super::give_first::GiveFirst;
use super::intent::Intent;
use super::ladder::Ladder;
use super::planner::Planner;
use super::stamp::Stamp;
use crate::plain::shape;
use crate::plain::value::Value;
use crate::rooms::common::kept::rules::VERSION;
use crate::widget::action::Moment;

/// A planner with what is written in it.
#[derive(Clone, Debug, PartialEq)]
pub enum Plan {
    /// The ladder of interest.
    Ladder(Ladder),
    /// The canvas.
    Canvas(Canvas),
    /// The give-first list.
    GiveFirst(GiveFirst),
    /// The intent test.
    Intent(Intent),
}

impl Plan {
    /// One in which nothing is written.
    pub fn empty(planner: Planner) -> Plan {
        match planner {
            Planner::Ladder => Plan::Ladder(Ladder::default()),
            Planner::Canvas => Plan::Canvas(Canvas::default()),
            Planner::GiveFirst => Plan::GiveFirst(GiveFirst::default()),
            Planner::Intent => Plan::Intent(Intent::default()),
        }
    }

    /// Reads what is kept of a planner; `None` if it is damaged.
    pub fn read(planner: Planner, kept: &Value) -> Option<Plan> {
        match planner {
            Planner::Ladder => shape::read(kept).map(Plan::Ladder),
            Planner::Canvas => shape::read(kept).map(Plan::Canvas),
            Planner::GiveFirst => shape::read(kept).map(|list: GiveFirst| Plan::GiveFirst(list.numbered())),
            Planner::Intent => shape::read(kept).map(Plan::Intent),
        }
    }

    /// The planner as it is kept.
    pub fn write(&self) -> Value {
        match self {
            Plan::Ladder(ladder) => shape::write(ladder),
            Plan::Canvas(canvas) => shape::write(canvas),
            Plan::GiveFirst(list) => shape::write(list),
            Plan::Intent(test) => shape::write(test),
        }
    }

    /// Sets a field, and notes the day where that changes something.
    ///
    /// # Errors
    /// What the field cannot hold: `number` or `day`.
    pub fn set(&mut self, field: &str, value: &str, moment: &Moment) -> Result<(), &'static str> {
        let before = self.clone();
        match self {
            Plan::Ladder(ladder) => ladder.set(field, value, moment)?,
            Plan::Canvas(canvas) => canvas.set(field, value, moment),
            Plan::GiveFirst(list) => list.set(field, value)?,
            Plan::Intent(test) => test.set(field, value, moment),
        }
        if *self != before {
            self.stamp(moment);
        }
        Ok(())
    }

    /// Notes that it was changed at this moment.
    pub fn stamp(&mut self, moment: &Moment) {
        let (version, changed) = match self {
            Plan::Ladder(Ladder { version, changed, .. })
            | Plan::Canvas(Canvas { version, changed, .. })
            | Plan::GiveFirst(GiveFirst { version, changed, .. })
            | Plan::Intent(Intent { version, changed, .. }) => (version, changed),
        };
        (*version, *changed) = (VERSION, Stamp::of(moment));
    }

    /// When it was last changed.
    pub fn changed(&self) -> &Stamp {
        match self {
            Plan::Ladder(Ladder { changed, .. })
            | Plan::Canvas(Canvas { changed, .. })
            | Plan::GiveFirst(GiveFirst { changed, .. })
            | Plan::Intent(Intent { changed, .. }) => changed,
        }
    }

    /// Whether nothing is written in it.
    pub fn is_empty(&self) -> bool {
        match self {
            Plan::Ladder(ladder) => ladder.is_empty(),
            Plan::Canvas(canvas) => canvas.steps.iter().all(String::is_empty),
            Plan::GiveFirst(list) => list.is_empty(),
            Plan::Intent(test) => test.is_empty(),
        }
    }
}
