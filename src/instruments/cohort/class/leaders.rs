//! What others grant some of the people of a class: their answers or an aggregate, found by
//! the invitation that was followed.

use crate::codec::{Aggregate, Code, RaterAnswers};
use crate::instruments::people::aggregate::aggregate;
use crate::instruments::people::limits::MIN_RATERS;
use std::collections::BTreeMap;
use std::ops::Bound;

/// What is known of one invitation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Party {
    /// The key of the leader's own run, where something told it.
    pub own: Option<u32>,
    /// The aggregate that came.
    pub aggregate: Option<Aggregate>,
    /// Answers that came one by one, by their own keys.
    raters: BTreeMap<u32, RaterAnswers>,
}

/// All invitations, each by its pack and number.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Leaders(BTreeMap<(u16, u32), Party>);

impl Leaders {
    /// Takes in what somebody answered, or an aggregate; whether it was new. Of two aggregates
    /// the one of more people stays, of equals the later; of two answers of one run the later.
    ///
    /// # Errors
    /// `few` for an aggregate of fewer than three people, `unknown` for any other code.
    pub fn take(&mut self, pack: u16, code: &Code) -> Result<bool, &'static str> {
        match code {
            Code::Rating(rating) => {
                let party = self.0.entry((pack, rating.invite)).or_default();
                Ok(party.raters.insert(rating.key, rating.clone()).is_none())
            }
            Code::Aggregate(report) if usize::from(report.n) < MIN_RATERS => Err("few"),
            Code::Aggregate(report) => {
                let party = self.0.entry((pack, report.invite)).or_default();
                let fuller = party.aggregate.as_ref().is_none_or(|earlier| earlier.n <= report.n);
                let new = party.aggregate.is_none();
                if fuller {
                    party.aggregate = Some(report.clone());
                }
                Ok(new)
            }
            _ => Err("unknown"),
        }
    }

    /// Says whose the invitation is: the leader's own run has this key.
    pub fn join(&mut self, pack: u16, invite: u32, key: u32) {
        self.0.entry((pack, invite)).or_default().own = Some(key);
    }

    /// All of them: pack, invitation, and what is known of it.
    pub fn iter(&self) -> impl Iterator<Item = (u16, u32, &Party)> {
        self.0.iter().map(|((pack, invite), party)| (*pack, *invite, party))
    }

    /// Those that come after one in the order of packs and numbers, or all of them.
    pub fn after(&self, last: Option<(u16, u32)>) -> impl Iterator<Item = (u16, u32, &Party)> {
        let from = last.map_or(Bound::Unbounded, Bound::Excluded);
        let rest = self.0.range((from, Bound::Unbounded));
        rest.map(|((pack, invite), party)| (*pack, *invite, party))
    }

    /// The leaders whose own run is known: its pack and key, and what at least three people
    /// grant.
    pub fn known(&self) -> impl Iterator<Item = (u16, u32, Aggregate)> {
        self.iter().filter_map(|(pack, invite, party)| Some((pack, party.own?, party.granted(invite)?)))
    }
}

impl Party {
    /// The answers that came one by one, in the order of their keys.
    pub fn raters(&self) -> impl Iterator<Item = &RaterAnswers> {
        self.raters.values()
    }

    /// What at least three people grant: the aggregate that came, or one made of the answers
    /// where these are more.
    pub fn granted(&self, invite: u32) -> Option<Aggregate> {
        let people = self.aggregate.as_ref().map_or(0, |report| usize::from(report.n));
        if self.raters.len() <= people {
            return self.aggregate.clone();
        }
        let raters: Vec<RaterAnswers> = self.raters().cloned().collect();
        let month = raters.iter().map(|rating| rating.month).max().unwrap_or(0);
        aggregate(&raters, invite, 0, month).ok().or_else(|| self.aggregate.clone())
    }
}
