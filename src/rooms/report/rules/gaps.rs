//! The gaps that are worth a talk, in one sentence.

use super::texts::REPORT;
use crate::instruments::people::report::{Report, Row};
use crate::instruments::scoring::round_half_up;
use crate::widget::format::{fill, list};
use crate::widget::section::Section;
use crate::widget::state::State;

/// The sentence, with what is read first named first; nothing of it where there is no own
/// result, or one about another group, whose gaps are no differences of view.
pub fn worth_a_talk(state: &State, report: &Report) -> Option<String> {
    if !report.compared || report.other_group {
        return None;
    }
    let notable = report.rows.iter().filter(|row| row.gap.is_some_and(|gap| gap.notable));
    let names: Vec<&str> = notable.map(|row| name(state, row)).collect();
    let known = report.rows.iter().any(|row| row.gap.is_some());
    Some(match names.as_slice() {
        [] if known => state.text(REPORT, "ui.gaps-none").to_string(),
        [] => state.text(REPORT, "gap.missing").to_string(),
        names => fill(state.text(REPORT, "ui.gaps"), &[("list", &list(state, names))]),
    })
}

/// What a step is about that comes from the largest gap, `gap-EXP-80-50-` and the name of the leader's
/// own result: the base, both views.
pub fn step_from_gap(report: &Report, own: &str) -> Option<String> {
    let (base, mine, others) = report.open_gap()?;
    let [mine, others] = [mine, others].map(|score| round_half_up(score).to_string());
    Some(["gap-", base.code(), "-", &mine, "-", &others, "-", own].concat())
}

/// The name of a base, or of trust.
pub fn name<'a>(state: &'a State, row: &Row) -> &'a str {
    let path = row.base.map_or("scores.trust.name".to_string(), |base| of_base(base.code(), ".name"));
    state.text(Section::RESULT, &path)
}

/// The plain reason that a base stands for; empty for trust, whose name says it.
pub fn reason<'a>(state: &'a State, row: &Row) -> &'a str {
    row.base.map_or("", |base| state.text(Section::RESULT, &of_base(base.code(), ".reason")))
}

fn of_base(code: &str, member: &str) -> String {
    ["bases.", code, member].concat()
}
