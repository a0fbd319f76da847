//! What the screens of the quiz and of the results bring: the texts that they ask
//! for, and how a run becomes a result.

use crate::instruments::draft::Draft;
use crate::instruments::instrument::Instrument;
use crate::instruments::record::Record;
use crate::widget::action::Action;
use crate::widget::room::Rules;
use crate::widget::state::{Effect, Section, State};
use crate::widget::update::Transition;

/// With the quiz's screens.
pub const QUIZ: Rules = Rules { act: |_, _| false, ask: None, texts: &[(Section::Quiz, QUIZ_TEXTS)] };

/// With both results.
pub const RESULT: Rules =
    Rules { act: finish, ask: None, texts: &[(Section::Quiz, QUIZ_TEXTS), (Section::Result, RESULT_TEXTS)] };

/// Makes the result of the run whose result bears the name of `action`.
fn finish(transition: &mut Transition, action: &Action) -> bool {
    let Action::Press(_, name) = action else { return false };
    let drafts = transition.state.drafts.iter().flatten();
    let Some(draft) = drafts.into_iter().find(|draft| draft.result() == *name) else { return false };
    let instrument = draft.instrument;
    if transition.state.record(name).is_some() {
        // Another tab was first: its result stands, and this draft has had its day.
        transition.effects.push(Effect::DropDraft(instrument));
    } else {
        let Some(record) = record(transition.state, draft, &transition.moment.date) else { return false };
        keep(transition, Record { date: transition.moment.day.clone(), ..record });
    }
    transition.state.drafts[instrument as usize] = None;
    true
}

fn record(state: &State, draft: &Draft, date: &str) -> Option<Record> {
    match draft.instrument {
        Instrument::PowerBases => Some(Record::of_power_bases(draft, &state.pack(), date)),
        Instrument::Influence => Some(Record::of_influence(draft, state.key.as_ref()?, &state.pack(), date)),
    }
}

/// Tells the page first: it hears of a run's end even if the storage is full.
fn keep(transition: &mut Transition, record: Record) {
    transition.effects.push(Effect::Emit("powerbase-complete", record.published.clone()));
    transition.effects.push(Effect::SaveResult(record.name()));
    transition.state.insert(record);
}

/// Of the quiz.
const QUIZ_TEXTS: &[&str] = &[
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
const RESULT_TEXTS: &[&str] = &[
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
