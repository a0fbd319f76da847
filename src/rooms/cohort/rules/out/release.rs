//! Of whom links were made. Two links with one person between them tell by subtraction what that
//! person said; so a new one is of the very same people as an earlier one, or of three others.

use crate::codec::FEWEST_OF_A_CLASS;
use crate::instruments::cohort::class::Class;
use crate::instruments::people::disclosure::{Guard, judge};
use std::cmp::Ordering;

/// What a link tells of by itself: self-assessments, their supplements, quizzes.
pub const BLOCKS: usize = 3;

/// What people said in each of these, as numbers in order, for one part of the class.
pub type Prints = [Vec<u32>; BLOCKS];

/// Who stood in a link, by parts of the class.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Release(Vec<Prints>);

/// How far the people of a new link are from those of one before it.
pub type Distance = [usize; BLOCKS];

impl Release {
    /// Adds what people of the next part said.
    pub fn push(&mut self, mut prints: Prints) {
        prints.iter_mut().for_each(|block| block.sort_unstable());
        self.0.push(prints);
    }

    /// By how many the last part differs from the same part of an earlier release.
    pub fn differs(&self, old: &Release) -> Distance {
        let place = self.0.len().saturating_sub(1);
        let parts = self.0.get(place).zip(old.0.get(place));
        parts.map_or([0; BLOCKS], |(now, old)| {
            std::array::from_fn(|block| apart(now.get(block), old.get(block)))
        })
    }

    /// Whether the whole class has gone through.
    pub fn is_whole(&self) -> bool {
        self.0.len() >= Class::PARTS
    }

    fn people(&self) -> Distance {
        let size = |prints: &Prints, block: usize| prints.get(block).map_or(0, Vec::len);
        std::array::from_fn(|block| self.0.iter().map(|prints| size(prints, block)).sum())
    }

    /// Whether it may go out, given those before it and how far it is from each.
    ///
    /// # Errors
    /// The nearest of those that are too near.
    pub fn judge(&self, before: &[(&Release, Distance)]) -> Result<(), Guard> {
        let (fewest, now) = (FEWEST_OF_A_CLASS as usize, self.people());
        for block in 0..BLOCKS {
            let at = |all: &Distance| all.get(block).copied().unwrap_or(0);
            // Of fewer people neither link tells anything.
            let told = before.iter().map(|(old, distance)| (at(&old.people()), at(distance)));
            let told = told.filter(|(from, _)| *from >= fewest && at(&now) >= fewest);
            judge(told.map(|(from, differs)| Guard { differs, from }))?;
        }
        Ok(())
    }
}

/// How many of two lists in order stand in one of them alone.
fn apart(one: Option<&Vec<u32>>, other: Option<&Vec<u32>>) -> usize {
    let [mut one, mut other] = [one, other].map(|list| list.into_iter().flatten().peekable());
    let mut differs = 0;
    loop {
        let order = match (one.peek(), other.peek()) {
            (Some(a), Some(b)) => a.cmp(b),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => return differs,
        };
        differs += usize::from(order != Ordering::Equal);
        if order != Ordering::Greater {
            one.next();
        }
        if order != Ordering::Less {
            other.next();
        }
    }
}
