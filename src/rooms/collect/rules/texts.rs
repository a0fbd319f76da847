//! The texts that the collection needs.

/// Of the section of the constituents.
pub const PEOPLE: &[&str] = &[
    "ui.rate-collected,collect-heading,collect-heading-name,collect-role,collect-path,collect-both",
    "ui.collect-codes,collect-codes-hint,collect-add,collect-files,collect-working,collect-report",
    "ui.collect-taken,collect-known,collect-replaced,collect-refused,collect-replaced-note",
    "ui.collect-line,collect-line-file,collect-line-kept,collect-more-refused,collect-why-damaged",
    "ui.collect-why-newer,collect-why-unknown,collect-why-unknown-pack,collect-why-other-invite",
    "ui.collect-why-invite,collect-why-aggregate,collect-why-result,collect-standing,collect-count",
    "ui.collect-needed,collect-care,collect-care-note,collect-left-out,collect-list,collect-answer",
    "ui.collect-remove,collect-remove-label,ask-collect-remove,collect-more,collect-make-heading",
    "ui.collect-make-lead,collect-make,collect-made-heading,collect-made-of,collect-holds",
    "ui.collect-holds-not,collect-made-left-out,collect-mail-subject,collect-mail-body,collect-save",
    "ui.collect-delete,ask-collect-delete,collect-kept,collect-back,notice-collect-none",
    "ui.notice-collect-told,notice-collect-made,notice-collect-few,notice-collect-many",
    "ui.notice-collect-near,notice-collect-bare",
    "scales.LEG,EXP,REW,REF,COE,INF,trust,credibility,growing,GC-LEG,GC-REF,GC-EXP,GC-COE,GC-REW",
    "scales.GC-INF,GCX,BO1,BO2,BO3",
    "limits.others,coercive",
];
