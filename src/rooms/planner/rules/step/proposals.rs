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
pub fn all(state: &State, subject: &str) -> Vec<Proposal> {
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

/// From the newest report that was saved, unless the reader has taken the exercise again since about
/// that group.
fn of_kept_gap(state: &State) -> Option<Proposal> {
    let reports = state.values.iter().filter(|(name, _)| name.starts_with(REPORTS));
    let kept = |report: &Value, member: &str| report.get(member).and_then(Value::text).map(String::from);
    let newest = reports.filter_map(|(_, report)| Some((kept(report, "keptAt")?, kept(report, "gap")?)));
    let (_, gap) = newest.max()?;
    let (proposal, own) = read_gap(state, &gap)?;
    let about = |record: &&Record| record.instrument == own.instrument && record.context() == own.context();
    state.records.iter().find(about).filter(|newest| newest.key == own.key).map(|_| proposal)
}

/// From the gap that a report leads here with.
fn of_gap_in(state: &State, subject: &str) -> Option<Proposal> {
    read_gap(state, subject).map(|(proposal, _)| proposal)
}

/// A gap, `gap-EXP-80-50-` and the name of the own result: the base, both views. With that result.
fn read_gap<'a>(state: &'a State, gap: &str) -> Option<(Proposal, &'a Record)> {
    let mut parts = gap.strip_prefix("gap-")?.splitn(4, '-');
    let base = parts.next().and_then(|code| Base::ALL.into_iter().find(|base| base.code() == code))?;
    let mut score = || parts.next()?.parse::<u8>().ok().map(f64::from);
    let views = [score()?, score()?];
    let own = state.record(parts.next()?)?;
    Some((of_gap(base, views, context(own), own.key), own))
}

fn newest_of(state: &State, instrument: Instrument) -> Option<&Record> {
    state.records.iter().find(|record| record.instrument == instrument)
}

fn context(record: &Record) -> Context {
    record.context().unwrap_or(Context::Other)
}
