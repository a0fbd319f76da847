//! The texts of a run that goes on elsewhere, of the section of sharing.

pub const TEXTS: &[&str] = &[
    "ui.elsewhere-lead,elsewhere-holds-power-bases,elsewhere-holds-influence,elsewhere-stays",
    "ui.elsewhere-gone,link-label,draft-heading,draft-lead,draft-go,draft-same-power-bases",
    "ui.draft-same-influence,draft-other,draft-here,draft-from-link,ask-draft-replace,draft-replace",
    "ui.draft-finished,draft-open,draft-not-offered-heading,draft-not-offered,about-bases,about-quiz",
    "ui.no-group,trace",
];
