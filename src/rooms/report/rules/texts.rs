//! The texts that the report needs.

use crate::rooms::common::words::rules::PEOPLE;
use crate::widget::section::Section;

/// The section of the report.
pub const REPORT: Section = Section("report");

/// All of them.
pub const TEXTS: &[(Section, &[&str])] = &[(REPORT, OWN), (PEOPLE, &["limits.others,coercive"])];

/// Of its own section.
const OWN: &[&str] = &[
    "ui.n,about,about-no-group,headline-personal,headline-position,headline-even,headline-incomplete",
    "ui.people,few,not-anonymous,refused-heading,refused,alone,alone-chosen,take,own,own-option",
    "ui.own-none,other-group,no-group,likeness-noise,likeness-moderate,likeness-wide,shape,wheel",
    "ui.wheel-alone,others-key,table,table-alone,base,you,they,gap,notable,not-notable,spread",
    "ui.spread-withheld,withheld,rule,rule-assumed,readings,readings-coercive,figures,figures-alone",
    "ui.not-scored,agreement-figure,held,grants,grants-lead,reason,mean,freedom,freedom-figure",
    "ui.outcomes,outcomes-lead,outcome,buyin,patterns,next-step,limits,keep,kept,replace,ask-replace",
    "ui.drop,ask-drop,print,home,notice-report-kept,notice-report-dropped",
    "bases.LEG,REW,COE,EXP,REF,INF.low,mid,high",
    "scores.trust,credibility,growing.low,mid,high",
    "gap.plain,coercive.over,under,high,low,mid,apart",
    "gap.trust.over,under,none",
    "gap.missing",
    "held",
    "agreement.good,partial,differ",
    "freedom.on-loan,not-free,between",
    "grants.LEG,REF,EXP,COE,REW,INF",
    "outcomes.BO1,BO2,BO3",
    "patterns.P6,P9",
    "limits.differences",
];
