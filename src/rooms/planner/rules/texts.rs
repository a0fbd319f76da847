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
             ask-planner-empty,ask-row-remove,ask-step-anew,ask-step-delete,changed,kept,kept-session,lead,long,no,not-kept,\
             notice-day,notice-ics-perhaps,notice-ics-refused,notice-ics-saved,notice-number,notice-step-deleted,notice-step-empty,open,\
             planner-empty,row-remove,step-anew,step-delete,yes",
            "step.\
             became,calendar,calendar-about,commit,day,instead,lead,made,margin,none,other,past,proposed,retake,\
             retake-about,title,words",
            "step.why.gap,high,lowest,scenario,together,unscored",
            "ladder,canvas,give-first,intent.title,lead",
            "ladder.about,change,higher,now,people,then",
            "ladder.rungs.unaware,watching,trying,owning,leading.name,prompt",
            "canvas.done,moved",
            "canvas.steps.1,2,3,4,5,6,7",
            "give-first.\
             accepted,asked,asked-first,full,gave-first,given,glad,helped,people,person,remove,remove-unnamed,row",
            "intent.about,before,ease,gain,who",
            "intent.advice.yes-yes,yes-no,no-yes,no-no",
        ],
    ),
    (
        Section::RESULT,
        &[
            "ui.\
             notice-print-refused,open,planner,print,step,step-about,step-changed,step-done,step-label,\
             step-not-done,step-open,steps",
            "bases.LEG,REW,COE,EXP,REF,INF.name",
            "patterns.P1,P3,P4,P8.name",
            "tips.LEG,REW,COE,EXP,REF,INF.0,1,2",
        ],
    ),
    (Section::QUIZ, &["approaches.T,E,X,N", "scenarios.S1,S2,S3,S4,S5,S6,S7,S8,S9,S10,S11,S12.title"]),
];
