//! What there is to make proposals from: the results that are here, and the reports.

use super::proposal::{Proposal, Reason, of_choices, of_gap, of_scores};
use crate::instruments::instrument::{Base, Context, Instrument};
use crate::instruments::record::Record;
use crate::plain::value::Value;
use crate::widget::names::REPORTS;
use crate::widget::state::State;

/// All proposals, the one to make first. From a result, or from a report, that is its own, which
/// says the same as the screen it comes from; then what the people see, where a report was saved;
/// then what rests on a figure, before what does not.
pub fn proposals(state: &State, subject: &str) -> Vec<Proposal> {
    let own = state.record(subject).and_then(|record| of_record(state, record));
    let own = own.or_else(|| of_gap_in(state, subject));
    let of_newest = |instrument| newest_of(state, instrument).and_then(|record| of_record(state, record));
    let others = [Instrument::PowerBases, Instrument::Influence].map(of_newest);
    let mut others: Vec<Proposal> = others.into_iter().flatten().collect();
    others.sort_by_key(|proposal| proposal.reason == Reason::Unscored);
    let mut all: Vec<Proposal> = Vec::new();
    for proposal in own.into_iter().chain(of_kept_gap(state)).chain(others) {
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

/// From the newest report that was saved, unless the reader has taken the exercise again since.
fn of_kept_gap(state: &State) -> Option<Proposal> {
    let reports = state.values.iter().filter(|(name, _)| name.starts_with(REPORTS));
    let kept = |report: &Value, member: &str| report.get(member).and_then(Value::text).map(String::from);
    let newest = reports.filter_map(|(_, report)| Some((kept(report, "keptAt")?, kept(report, "gap")?)));
    let (kept_at, gap) = newest.max()?;
    let own = newest_of(state, Instrument::PowerBases)?;
    // Results say the second alone.
    let second = |at: &str| at.get(..19).map(str::to_string);
    (second(&own.completed_at) <= second(&kept_at)).then(|| of_gap_in(state, &gap))?
}

/// From the gap that a report leads here with, `gap-EXP-80-50`: the base, both views.
fn of_gap_in(state: &State, subject: &str) -> Option<Proposal> {
    let mut parts = subject.strip_prefix("gap-")?.split('-');
    let base = parts.next().and_then(|code| Base::ALL.into_iter().find(|base| base.code() == code))?;
    let mut score = || parts.next()?.parse::<u8>().ok().map(f64::from);
    let views = [score()?, score()?];
    let own = newest_of(state, Instrument::PowerBases)?;
    Some(of_gap(base, views, context(own), own.key))
}

fn newest_of(state: &State, instrument: Instrument) -> Option<&Record> {
    state.records.iter().find(|record| record.instrument == instrument)
}

fn context(record: &Record) -> Context {
    record.context().unwrap_or(Context::Other)
}
