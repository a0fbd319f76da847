//! The texts that these rooms ask for. Each room has its own list.

use super::compare;
use crate::rooms::data::rules as data;
use crate::widget::state::Section;

/// All of them.
pub(crate) const TEXTS: &[(Section, &[&str])] =
    &[(Section::Share, SHARING), (Section::Share, data::TEXTS), (Section::Share, compare::TEXTS)];

/// Of making a link, handing it on, and opening one.
const SHARING: &[&str] = &[
    "ui.\
     about-bases,about-quiz,as-came,beside-bases,beside-quiz,contains,contains-answers,\
     contains-context,contains-checks,contains-choices,contains-key,contains-month,\
     contains-name,contains-scores,contains-sums,contains-supplement,\
     contains-supplement-answers,contents,contents-answers,contents-scores,copy,copy-text,\
     forgery,heading-link,heading-share,keep,kept,link-label,mail,mail-body,mail-subject,mail-text,made,make,\
     mine,name,name-cut,name-hint,name-on,no-group,notice-copied,notice-copy-refused,notice-link-kept,\
     notice-send-refused,not-answers,not-else,not-contained,other-group,\
     personal-key,position-key,qr,rings-key,send,send-text,\
     send-title,share-lead,share-gone,take,theirs,together,told,withdrawn,yours",
    "months.1,2,3,4,5,6,7,8,9,10,11,12",
    "refusals.damaged,newer,unknown,unknown-pack.heading,text",
];
