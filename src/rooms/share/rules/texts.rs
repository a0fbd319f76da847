//! The texts of the section of sharing that these screens ask for.

use crate::rooms::common::handoff::rules as handoff;

/// Of making a link, handing it on, and opening one.
pub const SHARING: &[&str] = &[
    "ui.\
     about-bases,about-quiz,beside-bases,beside-quiz,contains,contains-answers,\
     contains-context,contains-checks,contains-choices,contains-key,contains-month,\
     contains-name,contains-page,contains-scores,contains-sums,contains-supplement,\
     contains-supplement-answers,contents,contents-answers,contents-scores,forgery,\
     heading-link,heading-share,keep,kept,link-label,mail-body,mail-subject,made,make,mine,\
     name,name-cut,name-hint,name-on,no-group,notice-link-kept,not-answers,not-else,\
     not-contained,other-group,personal-key,position-key,rings-key,share-lead,share-gone,\
     take,theirs,together,told,withdrawn,yours",
    handoff::TEXTS,
];

/// Of comparing two results.
pub const COMPARING: &[&str] = &["ui.\
    compare-a,compare-b,compare-first,compare-groups,compare-heading,compare-none,compare-packs,\
    compare-quiz,compare-same,compare-second,compare-table,difference,what"];
