//! The texts that the report needs.

use crate::widget::section::Section;

/// The section of the report.
pub const REPORT: Section = Section("report");

/// All of them.
pub const TEXTS: &[(Section, &[&str])] = &[(REPORT, OWN), (Section::RESULT, SHARED)];

/// Of its own section.
const OWN: &[&str] = &[
    "ui.about,about-no-group,headline-personal,headline-position,headline-even",
    "ui.gaps,gaps-none,people,few,not-anonymous,refused-heading,refused,alone,take,own,own-option",
    "ui.own-none,other-group,no-group,likeness-noise,likeness-moderate,likeness-wide,wheel,wheel-alone",
    "ui.others-key,table,table-alone,they,gap,notable,not-notable,spread,spread-withheld,withheld,n",
    "ui.figures,figures-alone,not-scored,agreement-figure,grants,grants-lead,reason,mean",
    "ui.freedom,freedom-figure,outcomes,outcomes-lead,outcome,buyin,method,rule,rule-assumed,shape,index",
    "ui.kept,replace,ask-replace,drop,ask-drop,notice-report-kept,notice-report-dropped",
    "bases.LEG,REW,COE,EXP,REF,INF.low,mid,high",
    "scores.trust,credibility,growing.low,mid,high",
    "gap.plain,coercive.over,under,high,low,mid",
    "gap.trust.over,under,none",
    "gap.apart,missing",
    "held",
    "agreement.good,partial,differ",
    "freedom.on-loan,not-free,between",
    "outcomes.BO1,BO2,BO3",
    "patterns.P1,P2,P3,P4,P5,P6,P7,P8,P9,P10,P11,P12,P13",
    "limits.few,coercive,differences",
];

/// Of the results' section, to which the names and the wheel belong.
const SHARED: &[&str] = &[
    "ui.base,headline-incomplete,indicative,keep,next-step,notice-print-refused,personal-key,position-key,print,readings,rings-key,step,you",
    "bases.LEG,REW,COE,EXP,REF,INF.name,reason",
    "scores.trust,credibility,growing.name",
    "patterns.P1,P2,P3,P4,P5,P6,P7,P8,P9,P10,P11,P12,P13.name",
    "tips.LEG,REW,COE,EXP,REF,INF.0,1,2",
    "limits.means",
];
