//! Taking answers out of what was pasted or read from files, slice by slice.

use super::pool::{Added, Pool};
use crate::codec::{Code, Invite, RaterAnswers, Refusal};
use crate::rooms::common::intake::rules::sightings::Sighting;
use crate::rooms::common::intake::rules::slices::{SLICE, Slices};

/// After so many milliseconds of work the reader sees how far it is.
const PATIENCE: f64 = 200.0;

/// So many refused codes are listed one by one; all of them are counted.
const LISTED: usize = 30;

/// Where codes come from.
#[derive(Clone, Debug, PartialEq)]
pub enum Source {
    /// They were kept here, and are no news.
    Kept,
    /// They were pasted.
    Pasted,
    /// They stand in a file of this name.
    File(String),
}

/// A code that was refused.
#[derive(Clone, Debug, PartialEq)]
pub struct Refused {
    /// Where it came from.
    pub from: Source,
    /// The line it begins on, from 1.
    pub line: usize,
    /// Why: the last word of a key of the content.
    pub reason: &'static str,
}

/// What became of the codes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tally {
    /// How many were new.
    pub taken: usize,
    /// How many were here already, or came twice.
    pub known: usize,
    /// How many took the place of an earlier answer of the same person.
    pub replaced: usize,
    /// How many were refused.
    pub refused: usize,
    /// The first of those.
    pub lines: Vec<Refused>,
    /// Whether anything came that was not kept here before.
    pub news: bool,
}

/// Texts that are being looked through.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Intake {
    texts: Vec<(Source, Slices)>,
    /// How many of the texts are done with.
    done: usize,
    since: f64,
    /// Whether it has taken so long that the reader should see how far it is.
    pub shown: bool,
    /// What became of the codes so far.
    pub tally: Tally,
    /// Whether what is new is kept.
    pub kept: bool,
}

impl Intake {
    /// Intake that begins now; `clock` in milliseconds.
    pub fn begin(clock: f64) -> Intake {
        Intake { since: clock, ..Intake::default() }
    }

    /// Adds a text to look through.
    pub fn add(&mut self, from: Source, text: String) {
        self.tally.news |= from != Source::Kept;
        self.kept = false;
        self.texts.push((from, Slices::new(text)));
    }

    /// How many bytes there are, and how many of them are done with.
    pub fn progress(&self) -> (usize, usize) {
        let parts = self.texts.iter().map(|(_, cut)| cut.progress());
        parts.fold((0, 0), |sum, part| (sum.0 + part.0, sum.1 + part.1))
    }

    /// Takes the answers of the next slice; `false` if there was none left.
    pub fn step(&mut self, pool: &mut Pool, invite: &Invite, pack: u16, clock: f64) -> bool {
        self.shown |= clock - self.since >= PATIENCE;
        while let Some((from, cut)) = self.texts.get_mut(self.done) {
            if let Some(slice) = cut.next(SLICE) {
                let tally = &mut self.tally;
                for found in slice.found {
                    let line = found.line;
                    tally.count(from, line, take(pool, found, invite, pack));
                }
                return true;
            }
            self.done += 1;
        }
        false
    }
}

impl Tally {
    fn count(&mut self, from: &Source, line: usize, took: Result<Added, &'static str>) {
        let news = usize::from(*from != Source::Kept);
        match took {
            Ok(Added::New) => self.taken += news,
            Ok(Added::Known) => self.known += news,
            Ok(Added::Replaced) => self.replaced += news,
            Err(reason) => {
                self.refused += 1;
                if self.lines.len() < LISTED {
                    self.lines.push(Refused { from: from.clone(), line, reason });
                }
            }
        }
    }
}

fn take(pool: &mut Pool, found: Sighting, invite: &Invite, pack: u16) -> Result<Added, &'static str> {
    answer(found.says, invite, pack).map(|rating| pool.take(&found.code, rating))
}

/// The answer of a code, if it is one to this invitation.
fn answer(
    says: Result<(u16, Code), Refusal>,
    invite: &Invite,
    pack: u16,
) -> Result<RaterAnswers, &'static str> {
    match says {
        Ok((theirs, _)) if theirs != pack => Err(Refusal::UnknownPack.name()),
        Ok((_, Code::Rating(rating))) if rating.invite == invite.invite => Ok(rating),
        Ok((_, Code::Rating(_))) => Err("other-invite"),
        Ok((_, Code::Invite(_))) => Err("invite"),
        Ok((_, Code::Aggregate(_))) => Err("aggregate"),
        Ok((_, Code::Answers(_) | Code::Sums(_))) => Err("result"),
        Ok((_, Code::Draft(_))) => Err("draft"),
        Err(refusal) => Err(refusal.name()),
    }
}
