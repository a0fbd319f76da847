//! The texts of the section of sharing that these screens ask for.

use crate::rooms::common::handoff::rules as handoff;
use crate::rooms::common::kept::rules as kept;

/// Of making a link, handing it on, and opening one.
pub const SHARING: &[&str] = &[
    "ui.\
     about-bases,about-quiz,beside-bases,beside-quiz,contains,contains-answers,\
     contains-context,contains-checks,contains-choices,contains-key,contains-month,\
     contains-name,contains-page,contains-scores,contains-sums,contains-supplement,\
     contains-supplement-answers,contents,contents-answers,contents-scores,flag-care,forgery,\
     forgery-unsaved,heading-link,link-label,mail-body,mail-subject,made,make,\
     mine,name,name-hint,name-on,no-group,notice-link-kept,notice-name-cut,not-answers,\
     not-else,not-contained,other-group,personal-key,share-lead,share-gone,take,theirs,\
     together,told,trace,withdrawn,yours",
    handoff::TEXTS,
    kept::TEXTS,
];

/// Of comparing two results.
pub const COMPARING: &[&str] = &["ui.\
    compare-apart,compare-b,compare-groups,compare-heading,compare-none,compare-packs,\
    compare-quiz,compare-same,compare-table,difference,what"];

/// Of the section of the results: the figures that stand beside each other, and the wheel's key.
pub const FIGURES: &[&str] = &[
    "ui.balance,change-clear,change-maybe,change-none,first,keep,personal-power,position-key,\
     position-power,rings-key,score,share-result",
    "reading.change",
    "scores.trust,credibility,growing.name",
];
