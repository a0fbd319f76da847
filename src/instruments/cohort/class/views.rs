//! What the leaders of a class say of themselves beside what their people say of them, counted
//! some leaders at a time. No figure of one leader leaves it.

use super::leaders::Party;
use super::roster::Class;
use super::row::Row;
use super::selection::Selection;
use crate::codec::{Aggregate, Scale, Sum};
use crate::instruments::cohort::statistics::figure::Figure;
use crate::instruments::cohort::statistics::ladder::{LEADERS, RATERS};
use crate::instruments::cohort::statistics::leaders::{LeaderStatistics, Views};
use crate::instruments::cohort::statistics::raters::{RaterTally, common_ground};
use crate::instruments::cohort::statistics::variance::Icc;
use crate::instruments::instrument::{Base, Instrument};
use crate::instruments::people::ratings::scale_of;
use crate::instruments::people::report::means;
use crate::instruments::people::word::{Agreement, Alike};
use crate::instruments::scoring::Scores;
use crate::instruments::shared::score;

/// So many leaders are looked at in one go: a few milliseconds.
const AT_ONCE: usize = 128;

/// Scales on which agreement is known: the bases and trust.
const AGREED: usize = 7;

/// Leaders, as far as they have been counted.
#[derive(Debug, Default)]
pub struct LeaderCount {
    last: Option<(u16, u32)>,
    views: Vec<Views>,
    raters: Vec<RaterTally>,
    agreement: [[u64; 3]; AGREED],
    invitations: u64,
    other_group: u64,
}

/// What may be shown of them.
#[derive(Debug)]
pub struct LeaderFigures {
    /// How many invitations there are that somebody answered or sent a report on.
    pub invitations: u64,
    /// How many of those are about another group than the leader's own result; they are left out of the gaps.
    pub other_group: u64,
    /// The gaps, over the leaders whose own result counts.
    pub gaps: LeaderStatistics,
    /// For how many leaders their people agree well, in part, not: LEG, EXP, REW, REF, COE, INF, trust.
    pub agreement: [AgreementCount; AGREED],
    /// What the people of one leader have in common, in the same order, then credibility and growing.
    pub ground: [Icc; 9],
}

/// How well the people of each leader agree on one scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AgreementCount {
    /// For how many leaders that is known.
    pub n: u64,
    /// For how many of them it is good, partial, or none.
    pub leaders: Figure<[u64; 3]>,
}

impl LeaderCount {
    /// Counts the next leaders; `false` once all are counted. A leader's own result has to be among
    /// those that the selection takes.
    pub fn step(&mut self, class: &Class, selection: &Selection) -> bool {
        let next: Vec<_> = class.leaders.after(self.last).take(AT_ONCE).collect();
        for (pack, invite, party) in &next {
            self.last = Some((*pack, *invite));
            if *pack == selection.pack {
                self.count(class, selection, *invite, party);
            }
        }
        next.len() == AT_ONCE
    }

    fn count(&mut self, class: &Class, selection: &Selection, invite: u32, party: &Party) {
        let mut tally = RaterTally::default();
        let raters = party.raters().inspect(|rating| tally.add(rating)).count();
        self.invitations += u64::from(raters > 0 || party.aggregate.is_some());
        if raters >= RATERS {
            self.raters.push(tally);
        }
        let Some(granted) = party.granted(invite) else { return };
        self.agree(&granted);
        let own = party.own.and_then(|key| class.row(class.find(selection.pack, key)?));
        let Some(own) = own.filter(|row| selection.takes(class, row)) else { return };
        if is_of_other_group(own, &granted) {
            self.other_group += 1;
        } else {
            self.views.push(Views { own: scores(own), others: means(&granted) });
        }
    }

    fn agree(&mut self, granted: &Aggregate) {
        let of = |scale: &Scale| Agreement::of(scale).map(|agreement| agreement.word);
        for (counts, scale) in self.agreement.iter_mut().zip(&granted.scales) {
            let [good, partial, differ] = counts;
            match of(scale) {
                Some(Alike::Good) => *good += 1,
                Some(Alike::Partial) => *partial += 1,
                Some(Alike::Differ) => *differ += 1,
                None => {}
            }
        }
    }

    /// What they come to.
    pub fn figures(&self) -> LeaderFigures {
        let agreement = self.agreement.map(|leaders| {
            let n = leaders.iter().sum();
            AgreementCount { n, leaders: Figure::from(n, LEADERS, || Some(leaders)) }
        });
        LeaderFigures {
            invitations: self.invitations,
            other_group: self.other_group,
            gaps: LeaderStatistics::of(&self.views),
            agreement,
            ground: common_ground(&self.raters),
        }
    }
}

/// Two groups are not two views of one thing; an invitation may name none.
fn is_of_other_group(own: &Row, granted: &Aggregate) -> bool {
    let context = own.head(Instrument::PowerBases).map_or(0, |head| head.context);
    granted.context > 0 && context > 0 && granted.context != context
}

/// The scores of a row, with or without the answers.
fn scores(row: &Row) -> Scores {
    let bases = row.base_sums().unwrap_or_default();
    let [trust, credibility, growing] = row.supplement_sums().unwrap_or_default();
    let at = |base: Base| bases.get(scale_of(base)).and_then(|sum: &Sum| score(sum, 4));
    Scores {
        bases: Base::ALL.map(at),
        trust: score(&trust, 5),
        credibility: score(&credibility, 3),
        growing: score(&growing, 3),
    }
}
