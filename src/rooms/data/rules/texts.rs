//! The texts that the screens ask for.

/// Of the section of sharing.
pub const TEXTS: &[&str] = &["ui.\
    aside,ask-drop-shared,ask-forget-me,bring,bring-heading,bring-lead,collections,copy,data-lead,\
    data-partly,data-session,data-unkept,drafts,drop-shared,drop-shared-label,file,forget-lead,\
    forget-me,given,in-course,invites,keep-heading,kept-on,more-refused,notice-columns-comma,\
    notice-columns-semicolon,notice-copied,notice-copy-refused,notice-forgotten,notice-imported,\
    notice-picture-failed,notice-read-failed,notice-save-failed,notice-save-refused,notice-saved,\
    notice-saved-perhaps,open-shared-label,planners,refused,refused-date,refused-entry,refused-foreign,\
    refused-json,refused-large,refused-newer,refused-range,refused-scores,results,save-csv,\
    save-json,save-lead,save-one,save-one-lead,save-png,save-svg,saved-picture,saved-picture-alt,\
    saved-text,shared,steps,unnamed"];

/// Of the section of the results.
pub const RESULT: &[&str] = &["ui.about,about-quiz,ideas,open,planner,save,you"];
