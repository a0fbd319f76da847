//! The texts of the section of sharing that the screen asks for.

/// Of what is kept here.
pub const TEXTS: &[&str] = &["ui.\
    aside,ask-drop-shared,ask-forget-me,bring,bring-heading,bring-lead,collections,data,\
    data-heading,data-lead,data-session,data-unkept,drafts,drop-shared,drop-shared-label,file,\
    forget-heading,forget-lead,forget-me,given,invites,keep-heading,kept-on,\
    more-refused,notice-forgotten,notice-imported,notice-save-failed,notice-saved,open-shared,\
    open-shared-label,refused,refused-entry,refused-date,refused-foreign,refused-json,\
    refused-large,refused-newer,refused-range,refused-scores,results,save-csv,save-heading,\
    save-json,save-lead,save-one,save-one-lead,save-png,save-svg,shared,shared-heading,unnamed"];
