//! The texts of the section of sharing that the screen asks for.

/// Of what is kept here.
pub const TEXTS: &[&str] = &["ui.\
    aside,ask-drop-shared,ask-forget-me,bring,bring-heading,bring-lead,collections,copy,data,\
    data-heading,data-lead,data-partly,data-session,data-unkept,drafts,drop-shared,drop-shared-label,file,\
    forget-heading,forget-lead,forget-me,given,invites,keep-heading,kept-on,\
    more-refused,notice-columns-comma,notice-columns-semicolon,notice-copied,notice-copy-refused,\
    notice-forgotten,notice-imported,notice-picture-failed,notice-save-failed,\
    notice-save-refused,notice-saved,notice-saved-perhaps,open-shared,\
    open-shared-label,refused,refused-entry,refused-date,refused-foreign,refused-json,\
    refused-large,refused-newer,refused-range,refused-scores,results,save-csv,save-heading,\
    save-json,save-lead,save-one,save-one-lead,save-png,save-svg,saved-picture,saved-picture-alt,saved-text,shared,shared-heading,unnamed"];
