//! What there is to make proposals from: the results that are here, and a saved report.

use super::proposal::{Proposal, Reason, of_choices, of_report, of_scores};
use crate::codec::{self, Aggregate, Code};
use crate::instruments::instrument::{Context, Instrument};
use crate::instruments::people::report::Report;
use crate::instruments::record::Record;
use crate::plain::shape;
use crate::rooms::common::kept::rules::KeptCode;
use crate::widget::names::REPORTS;
use crate::widget::state::State;

/// All proposals, the one to make first. From a result that is its own, which says the same as the
/// result does; else what a group said comes before what one person thinks, and what rests on a
/// figure before what does not.
pub fn proposals(state: &State, result: &str) -> Vec<Proposal> {
    let own = state.record(result).and_then(|record| of_record(state, record));
    let newest = |instrument| state.records.iter().find(|record| record.instrument == instrument);
    let of_newest = |instrument| newest(instrument).and_then(|record| of_record(state, record));
    let [bases, scenarios] = [Instrument::PowerBases, Instrument::Influence].map(of_newest);
    let mut others: Vec<Proposal> = [seen(state), bases, scenarios].into_iter().flatten().collect();
    others.sort_by_key(|proposal| proposal.reason == Reason::Unscored);
    let mut all: Vec<Proposal> = Vec::new();
    for proposal in own.into_iter().chain(others) {
        if !all.contains(&proposal) {
            all.push(proposal);
        }
    }
    all
}

fn of_record(state: &State, record: &Record) -> Option<Proposal> {
    match record.instrument {
        Instrument::PowerBases => Some(of_scores(&record.scores(), context(record), record.key)),
        Instrument::Influence => of_choices(&record.choices(), state.key.as_ref()?, record.key),
    }
}

/// From the report that was saved last, beside the newest own result about that group.
fn seen(state: &State) -> Option<Proposal> {
    let kept = state.values.iter().filter(|(name, _)| name.starts_with(REPORTS));
    let last =
        kept.max_by_key(|(_, kept)| kept.get("keptAt").and_then(|at| at.text()).unwrap_or_default())?;
    let aggregate = aggregate(state, &shape::read::<KeptCode>(&last.1)?.code)?;
    let asked = Context::from_number(aggregate.context);
    let record =
        state.records.iter().find(|record| record.context().is_some() && record.context() == asked)?;
    let report = Report::of(Some((&record.scores(), record.key, context(record))), &aggregate)?;
    of_report(&report, context(record), record.key)
}

fn aggregate(state: &State, code: &str) -> Option<Aggregate> {
    match codec::read(code, codec::pack(&state.pack())) {
        Ok(Code::Aggregate(aggregate)) => Some(aggregate),
        _ => None,
    }
}

fn context(record: &Record) -> Context {
    record.context().unwrap_or(Context::Other)
}
