//! How a run becomes a result, what can be done with results, and the texts of both.

use crate::instruments::draft::Draft;
use crate::instruments::instrument::Instrument;
use crate::instruments::names;
use crate::instruments::record::Record;
use crate::rooms::common::paper::rules as paper;
use crate::rooms::common::plans::rules::listed::list;
use crate::rooms::common::scenario::rules as scenario;
use crate::widget::action::{Action, Effect};
use crate::widget::notice::Confirmation;
use crate::widget::room::Room;
use crate::widget::screen::Screen;
use crate::widget::section::Section;
use crate::widget::state::State;
use crate::widget::transition::Transition;

/// The question before one result is deleted, and before all are.
const ONE: &str = "delete-one";
const ALL: &str = "delete-all";

/// The room of the results, which are in the state.
#[derive(Debug, Default)]
pub struct Results {
    /// The name of the result that is asked about.
    pub deleting: String,
}

impl Room for Results {
    fn texts(&self) -> &'static [(Section, &'static [&'static str])] {
        &[(Section::QUIZ, scenario::TEXTS), (Section::RESULT, TEXTS)]
    }

    fn handle(&mut self, transition: &mut Transition, action: &Action) -> bool {
        match action {
            Action::Finish(name) => finish(transition, name),
            Action::Press(button, subject) => return self.press(transition, button, subject),
            Action::Results(records) => self.keep_asking(transition, records),
            _ => return paper::refused(transition, action),
        }
        false
    }

    fn reset(&mut self) {
        *self = Results::default();
    }
}

impl Results {
    fn press(&mut self, transition: &mut Transition, button: &str, subject: &str) -> bool {
        let known = transition.state.record(subject).is_some();
        match button {
            "open" if known => transition.go(Screen::Result(subject.to_string())),
            // So the browser's Back asks for one, which may be gone.
            "result" => transition.go(Screen::Result(subject.to_string())),
            "delete" if known => {
                self.deleting = subject.to_string();
                ask(transition, ONE);
            }
            "delete-all" => ask(transition, ALL),
            "confirm" => match transition.confirmed(Section::RESULT) {
                Some(ONE) => delete(transition, |record| record.name() == self.deleting),
                Some(ALL) => delete(transition, |_| true),
                _ => return false,
            },
            _ => return false,
        }
        true
    }

    /// Another tab may have deleted what is asked about: then nothing is asked any more.
    fn keep_asking(&self, transition: &mut Transition, stored: &[Record]) {
        let asked = Confirmation::Room(Section::RESULT, ONE);
        let gone = stored.iter().all(|record| record.name() != self.deleting);
        transition.state.confirmation.take_if(|confirmation| gone && *confirmation == asked);
    }
}

/// The result of the other exercise: of the same run, or else the latest; of the same content.
pub fn counterpart<'a>(state: &'a State, record: &Record) -> Option<&'a Record> {
    let [bases, quiz] = Instrument::ALL;
    let other = if record.instrument == bases { quiz } else { bases };
    let found = state.record(&names::result(other, record.key)).or_else(|| state.latest(other));
    found.filter(|found| found.published.get("pack") == record.published.get("pack"))
}

/// The quiz beside which a self-assessment stands. Beside the quiz found for it may stand another one.
pub fn quiz_beside<'a>(state: &'a State, record: &Record) -> Option<&'a Record> {
    let quiz = counterpart(state, record).filter(|quiz| quiz.instrument == Instrument::Influence)?;
    let back = counterpart(state, quiz)?;
    (back.name() == record.name()).then_some(quiz)
}

fn ask(transition: &mut Transition, what: &'static str) {
    transition.ask(Some(Confirmation::Room(Section::RESULT, what)));
}

/// Deletes the results that `which` names, and leaves a screen that still has something to show.
fn delete(transition: &mut Transition, which: impl Fn(&Record) -> bool) {
    let records = std::mem::take(&mut transition.state.records);
    let (gone, left): (Vec<Record>, Vec<Record>) = records.into_iter().partition(|record| which(record));
    transition.effects.extend(gone.iter().map(|record| Effect::DeleteResult(record.name())));
    transition.state.records = left;
    transition.go(list(transition.state));
}

/// Makes the result of this name, if there is a run that it is of.
fn finish(transition: &mut Transition, name: &str) {
    let mut drafts = transition.state.drafts.iter().flatten();
    let Some(draft) = drafts.find(|draft| draft.result() == name) else { return };
    let instrument = draft.instrument;
    if transition.state.record(name).is_some() {
        // Another tab was first: its result stands, and this draft has had its day.
        transition.effects.push(Effect::DropDraft(instrument));
    } else {
        let Some(record) = record(transition.state, draft, &transition.moment.date) else { return };
        keep(transition, Record { date: transition.moment.day.clone(), ..record });
    }
    transition.state.drafts[instrument as usize] = None;
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
    transition.effects.push(Effect::SaveResult(record.name(), record.published.clone()));
    transition.state.insert(record);
}

/// Of both results.
const TEXTS: &[&str] = &[
    "ui.\
     about,about-entry,ask-delete-all,ask-delete-one,balance,base,change-clear,change-maybe,\
     change-none,compare,compare-label,delete-all,delete-label,delete-one,first,headline-even,\
     headline-incomplete,headline-personal,headline-position,history-empty,how-to-read,ideas,\
     indicative,invite,latest,lead-clear,lead-none,lead-slight,level,line,margin,\
     course,next-instrument,next-instrument-lead,next-step,not-scored,notice-print-refused,open,\
     open-label,over-time-remark,over-time-table,personal,personal-key,personal-power,planner,\
     position,position-key,position-note,position-power,print,readings,rings-key,save,score,\
     score-level,series,share-result,step,step-about,step-changed,step-done,step-label,\
     step-not-done,step-open,steps,table,unsaved,unsaved-none,unsaved-session,wheel,you",
    // Of the quiz alone.
    "ui.\
     about-quiz,always,approach,approaches,best,chosen-best,credit,forecasts,\
     headline-quiz,no-answer,no-index,partial,random,random-range,said,said-care,said-chosen,\
     said-difference,said-key,said-missing,said-most,said-most-none,said-personal,said-picture,\
     said-position,said-recommended,said-said,said-table,scale,scale-table,\
     scenarios,scenarios-low,scenarios-other,score-quiz,sources,times,times-of,to-open,\
     urgent-not,urgent-right",
    "said.personal-influencing,personal-telling,position-influencing,position-telling,open",
    "levels.low,low-mid,mid-low,mid,mid-high,high-mid,high",
    "flags.gaps,care",
    "limits.result,means,credits",
    "reading.margin,change",
    "bands.low,mixed,top",
    "profiles.K0,K1,K2,K3-T,K3-X,K3-E,K4,K5",
    "bases.LEG,REW,COE,EXP,REF,INF.name,reason,definition,low,mid,high",
    "scores.trust,credibility,growing.name,low,mid,high",
    "patterns.P1,P2,P3,P4,P5,P6,P7,P8,P9,P10,P11,P12,P13.name,text",
    "tips.LEG,REW,COE,EXP,REF,INF.0,1,2",
];
