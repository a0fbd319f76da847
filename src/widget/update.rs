//! What an action changes, and what it asks of the browser. No side effects:
//! every way through the widget can be walked in a native test.

use super::state::{
    Action, Confirmation, Effect, Moment, Notice, Part, Room, Rules, Screen, Section, State, Step,
};
use super::text_keys;
use crate::instruments::draft::{self, Draft, place};
use crate::instruments::instrument::Instrument;
use crate::instruments::quiz::ScoringKey;
use crate::instruments::record::Record;
use crate::plain::texts::Texts;
use crate::plain::value::{Value, object};

/// Carries out an action on the state.
pub fn update(state: &mut State, action: Action, moment: &Moment) -> Vec<Effect> {
    let mut transition = Transition { state, moment, effects: Vec::new() };
    transition.count_time();
    transition.dispatch(action);
    transition.effects
}

/// One action under way.
pub struct Transition<'a> {
    /// The state, to be changed.
    pub state: &'a mut State,
    /// The moment at which the action happened.
    pub moment: &'a Moment,
    /// What is asked of the browser.
    pub effects: Vec<Effect>,
}

impl Transition<'_> {
    fn dispatch(&mut self, action: Action) {
        if self.rules(&action) {
            return;
        }
        match action {
            Action::Press(button, subject) => self.press(&button, &subject),
            Action::Input(name, value) => self.mark(&name, &value),
            Action::DraftChanged(instrument, stored) => self.stored(instrument, stored),
            Action::Results(records) => self.results(records),
            Action::Say(notice) => self.say(notice),
            Action::StorageStatus(refused) => self.storage(refused),
            Action::Content(section, content) => self.content(section, content),
            Action::Part(part, came) => self.part(part, came),
            Action::Visible(visible) => self.state.since = visible.then_some(self.moment.clock),
            Action::Reset => self.reset(),
            Action::Link(code) => self.enter_room(Room::of_code(&code), &code),
            Action::ValueChanged(name, value) => self.kept(name, value),
            Action::ToolDone(_, Err(reason)) => self.failed(reason),
            Action::Entered | Action::ToolDone(..) => {}
        }
    }

    /// Adds the time since the last action to the page of items on screen.
    fn count_time(&mut self) {
        let Some(since) = self.state.since else { return };
        let seconds = ((self.moment.clock - since) / 1000.0).max(0.0);
        self.state.since = Some(self.moment.clock);
        if let Some((_, Step::Items(page))) = self.state.step()
            && let Some(draft) = &mut self.state.drafts[Instrument::PowerBases as usize]
        {
            draft.seconds[page] += seconds;
        }
    }

    /// Sets a control of the run on screen.
    fn mark(&mut self, name: &str, value: &str) {
        let Screen::Run(instrument) = self.state.screen else { return };
        let Some((place, mark)) = draft::control(instrument, name, value) else { return };
        let Some(draft) = &mut self.state.drafts[instrument as usize] else { return };
        if instrument == Instrument::Influence
            && place < place::FIXED
            && draft.mark(place::FIXED + place % 12) != 0
        {
            return;
        }
        let news = draft.mark(place) != mark;
        draft.set(place, mark);
        self.effects.push(Effect::SaveDraft(instrument));
        self.state.notices.retain(|notice| !matches!(notice, Notice::Unanswered(_) | Notice::Choose));
        if news && instrument == Instrument::PowerBases && place != place::CONTEXT {
            self.progress(instrument);
        }
    }

    /// Tells the page how far the reader is.
    pub(crate) fn progress(&mut self, instrument: Instrument) {
        let Some(draft) = self.state.draft(instrument) else { return };
        let detail = object([
            ("instrument", instrument.name().into()),
            ("answered", (draft.answered() as f64).into()),
            ("total", (total(draft) as f64).into()),
        ]);
        self.effects.push(Effect::Emit("powerbase-progress", detail));
    }

    /// Another tab, or an earlier visit, stored this draft.
    fn stored(&mut self, instrument: Instrument, stored: Option<Draft>) {
        let mine = &mut self.state.drafts[instrument as usize];
        match (mine, stored) {
            (Some(mine), Some(stored)) if mine.key == stored.key => {
                mine.absorb(&stored);
                if self.state.screen != Screen::Run(instrument) {
                    mine.step = stored.step;
                }
            }
            (Some(mine), Some(stored)) => {
                if let Some((screen, step)) = &mut self.state.waiting
                    && *screen == Screen::Run(instrument)
                {
                    *step = stored.step;
                }
                *mine = stored;
                self.left_behind(instrument, Screen::Start);
            }
            (mine @ None, stored) => *mine = stored,
            (Some(mine), None) => {
                let name = Record::name_of(instrument, mine.key);
                if self.state.record(&name).is_some() {
                    self.state.drafts[instrument as usize] = None;
                    self.left_behind(instrument, Screen::Result(name));
                }
            }
        }
    }

    /// A question about a draft goes with the draft.
    fn withdraw(&mut self, instrument: Instrument) {
        self.state.confirmation.take_if(|ask| *ask == Confirmation::StartOver(instrument));
    }

    /// The run on screen was changed elsewhere: show where it stands now.
    fn left_behind(&mut self, instrument: Instrument, screen: Screen) {
        self.withdraw(instrument);
        if self.state.screen == Screen::Run(instrument) {
            self.go(screen);
            self.say(Notice::OtherTab);
        }
    }

    fn results(&mut self, records: Vec<Record>) {
        self.state.records.clear();
        records.into_iter().for_each(|record| self.state.insert(record));
        if let Some(Confirmation::Delete(name)) = &self.state.confirmation
            && self.state.record(name).is_none()
        {
            self.state.confirmation = None;
        }
        if let Screen::Result(name) = &self.state.screen
            && self.state.record(name).is_none()
        {
            self.go(Screen::Start);
            self.say(Notice::OtherTab);
        }
    }

    /// Storage took what was given to it, or why it did not. That is said when it begins.
    fn storage(&mut self, refused: Option<Notice>) {
        let kept = std::mem::replace(&mut self.state.persistent, refused.is_none());
        self.state.notices.retain(|notice| *notice != Notice::StorageFull || refused.is_some());
        refused.filter(|_| kept).into_iter().for_each(|notice| self.say(notice));
    }

    /// Keeps a value for the rooms, or with `None` removes it.
    pub fn keep(&mut self, name: &str, value: Option<Value>) {
        self.effects.push(match &value {
            Some(value) => Effect::WriteValue(name.to_string(), value.clone()),
            None => Effect::RemoveValue(name.to_string()),
        });
        self.kept(name.to_string(), value);
    }

    fn kept(&mut self, name: String, value: Option<Value>) {
        self.state.values.retain(|(known, _)| *known != name);
        self.state.values.extend(value.map(|value| (name, value)));
    }

    /// Says something, once.
    pub fn say(&mut self, notice: Notice) {
        // What a room says anew takes the place of what it said before.
        self.state.notices.retain(|old| !matches!(old, Notice::Room(..)) || old.name() != notice.name());
        if !self.state.notices.contains(&notice) {
            self.state.notices.push(notice);
        }
    }

    fn content(&mut self, section: Section, content: Result<Value, String>) {
        self.state.fetching[section as usize] = false;
        match content.and_then(|value| read(section, value)) {
            Ok((text, key)) => {
                self.state.texts[section as usize] = Some(text);
                self.state.key = key.or(self.state.key.take());
                self.show_when_ready();
            }
            Err(reason) if self.waits_for(Some(section), None) => self.failed(reason),
            Err(_) => {}
        }
    }

    fn part(&mut self, part: Part, came: Result<Option<Rules>, String>) {
        self.state.fetching_parts[part as usize] = false;
        match came {
            Ok(rules) => {
                self.state.parts[part as usize] = true;
                self.state.rules[part as usize] = rules;
                self.show_when_ready();
            }
            Err(reason) if self.waits_for(None, Some(part)) => self.failed(reason),
            Err(_) => {}
        }
    }

    /// What was fetched ahead of need may fail in silence; what is waited for may not.
    pub(crate) fn failed(&mut self, reason: String) {
        self.state.notices.retain(|notice| !matches!(notice, Notice::Loading | Notice::Failed(_)));
        let detail = object([("name", "load".into()), ("message", reason.as_str().into())]);
        self.effects.push(Effect::Emit("powerbase-error", detail));
        self.say(Notice::Failed(reason));
    }

    fn reset(&mut self) {
        for instrument in Instrument::ALL {
            if self.state.drafts[instrument as usize].take().is_some() {
                self.effects.push(Effect::DropDraft(instrument));
                self.withdraw(instrument);
            }
        }
        if matches!(self.state.screen, Screen::Run(_)) {
            self.go(Screen::Start);
        }
    }
}

/// Reads a section of the content.
///
/// # Errors
/// The path in the pack, and the reason.
pub fn read(section: Section, value: Value) -> Result<(Texts, Option<ScoringKey>), String> {
    let text = Texts::read(section.name(), value, text_keys::required(section));
    let read = text.and_then(|text| match section {
        Section::Quiz => ScoringKey::read(&text).map(|key| (text, Some(key))),
        _ => Ok((text, None)),
    });
    read.map_err(|problem| problem.in_words())
}

/// How many questions a run has: the supplement counts from its first answer on.
pub fn total(draft: &Draft) -> usize {
    match draft.instrument {
        Instrument::PowerBases if draft.supplement().iter().all(|mark| *mark == 0) => 30,
        Instrument::PowerBases => 42,
        Instrument::Influence => 12,
    }
}
