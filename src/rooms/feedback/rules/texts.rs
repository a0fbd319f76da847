//! The texts that the invitation and the constituent's form need.

/// Of the section of the people.
pub const PEOPLE: &[&str] = &[
    "ui.\
     answer-heading,answer-text,ask-delete-answer,ask-delete-draft,ask-delete-invite,\
     cannot-say,change,delete-answer,delete-draft,delete-invite,delete-invite-label,\
     done-body,done-change,done-change-passing,done-code,done-give,done-give-named,\
     done-heading,done-holds,done-holds-answers,done-holds-flags,done-holds-keys,\
     done-holds-month,done-holds-not,done-link,done-shared,done-subject,facilitator-body,\
     facilitator-body-passing,facilitator-heading,facilitator-label,facilitator-subject,\
     facilitator-text,finish,grants-heading,invite-about,invite-alone,invite-context,\
     invite-earlier,invite-form,invite-how,invite-lead,invite-name,invite-name-hint,\
     invite-step-1,invite-step-2,invite-step-3,invite-step-4,items-heading,last-heading,\
     links-about,links-heading,links-hold,links-name,links-no-name,make-invite,moving-heading,\
     open-report,open-report-label,people-body,people-heading,people-label,people-subject,\
     people-text,rate-changing,rate-heading,rate-heading-named,rate-lead,rate-lead-named,\
     rate-leader,rate-length,rate-progress,show-invite,show-invite-label,supplement-heading",
    "contexts.team,class,agency,peers,volunteers,other",
    "limits.collected,unsafe,device,private,private-passing",
    "grants.stem,0,1,2,3,4",
    "items.\
     LEG1,EXP1,REW1,REF1,COE1,INF1,LEG2,EXP2,REW2,REF2,COE2,INF2,LEG3,EXP3,REW3,REF3,\
     COE3,INF3,LEG4,EXP4,REW4,REF4,COE4,INF4,LEG5,EXP5,REW5,REF5,COE5,INF5,TR1,TR2,TR3,\
     TR4,TR5,TR6,CV1,CV2,CV3,FG1,FG2,FG3,GC-LEG,GC-REF,GC-EXP,GC-COE,GC-REW,GC-INF,GCX,\
     BO1,BO2,BO3",
];

/// Of the section of sharing: names, links that cannot be read, and handing on.
pub const SHARE: &[&str] = &[
    "ui.\
     as-came,copy,copy-text,mail,mail-text,notice-copied,notice-copy-refused,\
     notice-name-cut,notice-send-refused,one-case,qr,send,send-text,send-title,unnamed",
    "refusals.damaged,newer,unknown,unknown-pack.heading,text",
];

/// Of the section of results: what leads to the invitations, which head themselves so.
pub const RESULT: &[&str] = &["ui.invite"];
