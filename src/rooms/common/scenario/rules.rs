//! The texts of the scenarios, for the quiz and for its result.

/// Of the quiz's section.
pub const TEXTS: &[&str] = &[
    "instruction",
    "ui.forecast,foreseen,intro-heading,intro-text,likely,notice-unanswered,place,points,predict,yours",
    "limits.before,key",
    "sources.1,2,3,4,5",
    "approaches.T,E,X,N",
    "letters.T,E,X,N",
    "outcomes.R,C,M.name,choice",
    "scenarios.S1,S2,S3,S4,S5,S6,S7,S8,S9,S10,S11,S12.setting,title,stem",
    "scenarios.S1,S2,S3,S4,S5,S6,S7,S8,S9,S10,S11,S12.options.T,E,X,N.text,outcome,feedback",
];
