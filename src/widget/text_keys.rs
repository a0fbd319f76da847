//! The texts that the code asks for, by section. A content file that lacks one is
//! refused, with the path. A step of a path may name several members.

use super::section::Section;

/// The paths that a section must hold.
pub fn required(section: Section) -> &'static [&'static str] {
    match section {
        Section::FIRST => FIRST,
        Section::SUPPLEMENT => SUPPLEMENT,
        // The parts of the other sections bring their lists with them.
        _ => &[],
    }
}

/// Of the first screens.
const FIRST: &[&str] = &[
    "id,version,language,direction",
    "ui.\
     again,answer,ask-start-over,back,cancel,context-heading,\
     continue,data,delete,elsewhere,finish,history,home,items-heading,kept,kept-session,length-influence,\
     length-power-bases,next,next-scenario,not-kept,notice-choose,notice-damaged,\
     notice-loading,notice-newer,notice-other-tab,notice-part-failed,notice-storage-blocked,\
     notice-storage-full,notice-storage-none,notice-unanswered,\
     offer-heading,offer-text,point,progress,retry,safe-heading,safe-text,skip,standing,start,\
     start-heading-influence,start-heading-power-bases,start-lead-both,\
     start-lead-influence,start-lead-power-bases,start-over,supplement,supplement-heading,\
     title-influence,title-power-bases",
    "contexts.question,team,class,agency,peers,volunteers,other",
    "anchors.1,2,3,4,5",
    "limits.tool,self,privacy,privacy-passing",
    "items.\
     LEG1,EXP1,REW1,REF1,COE1,INF1,LEG2,EXP2,REW2,REF2,COE2,INF2,LEG3,EXP3,REW3,REF3,COE3,\
     INF3,LEG4,EXP4,REW4,REF4,COE4,INF4,LEG5,EXP5,REW5,REF5,COE5,INF5",
];

/// Of the supplement.
const SUPPLEMENT: &[&str] = &["items.TR1,TR2,TR3,TR4,TR5,TR6,CV1,CV2,CV3,FG1,FG2,FG3"];
