//! The texts that the room asks for.

use crate::rooms::common::course::rules::words::{COURSE, SENT};
use crate::widget::section::Section;

/// By section.
pub const TEXTS: &[(Section, &[&str])] = &[(COURSE, TEXTS_OF_COURSE)];

const TEXTS_OF_COURSE: &[&str] = &[
    SENT[0],
    SENT[1],
    "ui.\
     again,anew,heading,notice-scorm-absent,notice-scorm-browse,notice-scorm-ended,\
     notice-scorm-ended-open,\
     notice-scorm-failing,notice-scorm-failing-open,notice-scorm-newer,notice-scorm-refused,\
     notice-scorm-returned,notice-scorm-review,notice-scorm-well,send-again,support,support-none,\
     scorm-absent,scorm-ask,scorm-asked,scorm-ended,scorm-failing,scorm-looking,scorm-newer,scorm-well",
];
