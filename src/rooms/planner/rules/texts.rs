//! The texts that the planners ask for.

use crate::widget::section::Section;

/// The room's own section.
pub const PLANNER: Section = Section("planner");

/// All that its screens ask for, by section.
pub const TEXTS: &[(Section, &[&str])] = &[
    (
        PLANNER,
        &[
            "ui.\
             ask-planner-empty,ask-row-remove,changed,kept,kept-session,lead,long,no,not-kept,notice-day,notice-number,open,\
             planner-empty,row-remove,yes",
            "ladder,canvas,give-first,intent.title,lead",
            "ladder.about,change,higher,now,people,then",
            "ladder.rungs.unaware,watching,trying,owning,leading.name,prompt",
            "canvas.done",
            "canvas.steps.1,2,3,4,5,6,7",
            "give-first.\
             accepted,asked,asked-first,full,gave-first,given,glad,helped,people,person,remove,row",
            "intent.about,ease,gain,who",
            "intent.advice.yes-yes,yes-no,no-yes,no-no",
        ],
    ),
    (Section::RESULT, &["ui.notice-print-refused,open,planner,print"]),
];
