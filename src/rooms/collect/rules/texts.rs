//! The texts that the collection needs.

/// Of the section of the constituents.
pub const PEOPLE: &[&str] = &[
    "ui.collect-heading,collect-heading-name,collect-group,collect-role,collect-kept",
    "ui.collect-kept-session,collect-not-kept,collect-both,collect-codes,collect-codes-hint",
    "ui.collect-add,collect-files,collect-working,collect-report,collect-taken,collect-known",
    "ui.collect-replaced,collect-refused,collect-replaced-note,collect-line,collect-line-file",
    "ui.collect-line-kept,collect-why-damaged,collect-why-newer",
    "ui.collect-why-unknown,collect-why-unknown-pack,collect-why-other-invite",
    "ui.collect-why-invite,collect-why-aggregate,collect-why-result,collect-why-draft,collect-standing,collect-count",
    "ui.collect-needed,collect-care,collect-care-note,collect-left-out,collect-list,collect-answer",
    "ui.collect-remove,collect-remove-label,ask-collect-remove,collect-more,collect-make-heading",
    "ui.collect-make-lead,collect-make,collect-made-link,collect-made-of,collect-holds",
    "ui.collect-holds-not,collect-made-left-out,collect-mail-subject,collect-mail-body,collect-save",
    "ui.collect-delete,ask-collect-delete,notice-collect-none,notice-collect-told",
    "ui.notice-collect-made,notice-collect-few,notice-collect-many,notice-collect-near",
    "ui.notice-collect-bare,notice-collect-large",
    "singles.GC-LEG,GC-REF,GC-EXP,GC-COE,GC-REW,GC-INF,GCX,BO1,BO2,BO3",
];

/// Of the section of results: what the scales are called.
pub const RESULT: &[&str] = &["bases.LEG,EXP,REW,REF,COE,INF.name", "scores.trust,credibility,growing.name"];
