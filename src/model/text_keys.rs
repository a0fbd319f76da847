//! The texts that the code asks for, by section. A content file that lacks one is
//! refused, with the path. A step of a path may name several members.

use super::state::Section;

/// The paths that a section must hold.
pub fn required(section: Section) -> &'static [&'static str] {
    match section {
        Section::First => FIRST,
        Section::Supplement => SUPPLEMENT,
        Section::Quiz => QUIZ,
        Section::Result => RESULT,
        // The parts of the other sections bring their lists with them.
        Section::Share | Section::Others | Section::Report => &[],
    }
}

/// Of the first screens.
const FIRST: &[&str] = &[
    "id,version,language,direction",
    "ui.\
     again,answer,ask-delete,ask-delete-all,ask-start-over,back,cancel,context-heading,\
     continue,data,delete,delete-all,finish,history,home,items-heading,kept,length-influence,\
     length-power-bases,next,next-scenario,not-kept,notice-choose,notice-damaged,\
     notice-loading,notice-newer,notice-other-tab,notice-part-failed,notice-storage-blocked,\
     notice-storage-full,notice-storage-none,notice-unanswered,notice-unanswered-one,\
     offer-heading,offer-text,progress,retry,safe-heading,safe-text,skip,standing,start,\
     start-heading-both,start-heading-influence,start-heading-power-bases,start-lead-both,\
     start-lead-influence,start-lead-power-bases,start-over,supplement,supplement-heading,\
     title-influence,title-power-bases",
    "contexts.question,team,class,agency,peers,volunteers,other",
    "anchors.1,2,3,4,5",
    "limits.tool,self,privacy",
    "items.\
     LEG1,EXP1,REW1,REF1,COE1,INF1,LEG2,EXP2,REW2,REF2,COE2,INF2,LEG3,EXP3,REW3,REF3,COE3,\
     INF3,LEG4,EXP4,REW4,REF4,COE4,INF4,LEG5,EXP5,REW5,REF5,COE5,INF5",
];

/// Of the supplement.
const SUPPLEMENT: &[&str] = &["items.TR1,TR2,TR3,TR4,TR5,TR6,CV1,CV2,CV3,FG1,FG2,FG3"];

/// Of the quiz.
const QUIZ: &[&str] = &[
    "instruction",
    "ui.credit,forecast,foreseen,intro-heading,intro-text,likely,place,predict,sources,yours",
    "limits.key",
    "sources.1,2,3,4,5",
    "approaches.T,E,X,N",
    "outcomes.R,C,M.name,meaning",
    "scenarios.S1,S2,S3,S4,S5,S6,S7,S8,S9,S10,S11,S12.setting,title,stem",
    "scenarios.S1,S2,S3,S4,S5,S6,S7,S8,S9,S10,S11,S12.options.T,E,X,N.text,outcome,feedback,sources",
];

/// Of both results.
const RESULT: &[&str] = &[
    "ui.\
     about,about-quiz,always,approach,approaches,balance,base,best,change-clear,\
     change-maybe,change-none,chosen-best,compare,compare-label,credit,credit-of,\
     delete,delete-all,delete-label,first,forecasts,headline-even,headline-incomplete,\
     headline-personal,headline-position,headline-quiz,history,history-empty,\
     history-heading,home,index,indicative,invite,kept,latest,lead-clear,lead-none,\
     lead-slight,level,line,next-instrument,next-instrument-lead,next-step,no-answer,\
     no-index,not-scored,open,open-label,over-time-table,partial,personal,personal-key,\
     personal-power,position,position-key,position-note,position-power,print,random,\
     readings,rings-key,save,scale,scale-table,scenarios,score,share,share-result,sources,table,\
     times,urgent-not,urgent-right,wheel,you",
    "borders.low,high",
    "levels.low,mid,high",
    "flags.gaps,care",
    "limits.result,means,credits",
    "reading.band,change",
    "bands.low,mixed,top",
    "profiles.K0,K1,K2,K3-T,K3-X,K3-E,K4,K5",
    "bases.LEG,REW,COE,EXP,REF,INF.name,definition,low,mid,high",
    "scores.trust,credibility,growing.name,low,mid,high",
    "patterns.P1,P2,P3,P4,P5,P6,P7,P8,P9,P10,P11,P12,P13.name,text",
    "tips.LEG,REW,COE,EXP,REF,INF.0,1,2",
];
