//! What the report shows: the aggregate of a link, beside an own result.

use crate::codec::{Aggregate, InviteId};
use crate::instruments::instrument::{Context, Instrument};
use crate::instruments::people::report::Report;
use crate::instruments::record::Record;
use crate::plain::shape;
use crate::rooms::common::kept::rules::KeptCode;
use crate::widget::names::{COLLECTIONS, INVITES, REPORTS};
use crate::widget::state::State;

/// What the report holds while it is open.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReportRoom {
    /// The code of the aggregate.
    pub subject: String,
    /// What it says; `None` where it claims so few people that nothing may be shown.
    pub aggregate: Option<Aggregate>,
    /// The name of the leader's own result beside it; empty for none.
    pub own: String,
}

impl ReportRoom {
    /// The own result that was chosen.
    pub fn own<'a>(&self, state: &'a State) -> Option<&'a Record> {
        state.record(&self.own)
    }

    /// The report as it is to be shown, and the aggregate it is about.
    pub fn report(&self, state: &State) -> Option<(Report, &Aggregate)> {
        let aggregate = self.aggregate.as_ref()?;
        let own = self.own(state).map(|record| {
            let context = record.context().unwrap_or(Context::Other);
            (record.scores(), record.key, context)
        });
        let own = own.as_ref().map(|(scores, key, context)| (scores, *key, *context));
        Report::of(own, aggregate).map(|report| (report, aggregate))
    }

    /// The code of the report on the same invitation that is kept here.
    pub fn kept(&self, state: &State) -> Option<String> {
        shape::read(state.value(&self.name()?)?).map(|kept: KeptCode| kept.code)
    }

    /// The name under which it is kept.
    pub fn name(&self) -> Option<String> {
        let aggregate = self.aggregate.as_ref()?;
        Some([REPORTS, &InviteId(aggregate.invite).digits()].concat())
    }
}

/// The newest own result about the same kind of group; else the newest.
pub fn nearest<'a>(state: &'a State, aggregate: &Aggregate) -> Option<&'a Record> {
    let about = |record: &&Record| record.context() == context(aggregate);
    candidates(state).find(about).or_else(|| candidates(state).next())
}

/// The leader's own results that a report can be read beside, newest first.
pub fn candidates(state: &State) -> impl Iterator<Item = &Record> {
    state.records.iter().filter(|record| record.instrument == Instrument::PowerBases)
}

/// The kind of group that the invitation named.
pub fn context(aggregate: &Aggregate) -> Option<Context> {
    Context::from_number(aggregate.context)
}

/// Whether this browser made the invitation and collected the answers: then somebody who
/// leads has read them one by one.
pub fn is_known(state: &State, invite: u32) -> bool {
    let number = InviteId(invite).digits();
    state.value(&[INVITES, &number].concat()).is_some()
        && state.value(&[COLLECTIONS, &number, "/collection"].concat()).is_some()
}
