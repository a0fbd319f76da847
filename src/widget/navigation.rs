//! The way from screen to screen: what a screen needs, and waiting for it.

use super::action::{Action, Effect};
use super::door::{Door, Entrance, find};
use super::notice::Notice;
use super::resource::Resource;
use super::room::{Room, Rooms};
use super::screen::Screen;
use super::section::Section;
use super::state::State;
use super::transition::Transition;
use crate::instruments::draft::step;
use crate::instruments::instrument::Instrument;
use crate::instruments::names;
use crate::plain::value::{Value, object};

/// The tool that answers when the browser has nothing else to do, or at once where it is not known.
pub const IDLE: &str = "idle";

/// What a screen, or a script's question, cannot do without.
#[derive(Clone, Copy, Debug)]
pub struct Needs {
    sections: &'static [Section],
    /// What a door cannot know: a section that depends on the step or on the instrument.
    also: Option<Section>,
    /// The part, if one is needed.
    pub part: Option<&'static str>,
}

impl Needs {
    /// What it takes to answer a script's question.
    pub fn of_query(doors: &[&'static Door], query: &str) -> Needs {
        Needs::of(find(doors, true, query), None)
    }

    fn of_screen(doors: &[&'static Door], screen: &Screen, at: u8) -> Needs {
        let also = match screen {
            Screen::Run(Instrument::PowerBases) if at > step::OFFER => Some(Section::SUPPLEMENT),
            Screen::Start | Screen::Run(Instrument::PowerBases) => Some(Section::FIRST),
            Screen::Result(name) if names::instrument(name) == Some(Instrument::Influence) => {
                Some(Section::QUIZ)
            }
            _ => None,
        };
        Needs::of(find(doors, false, screen.name()), also)
    }

    fn of(found: Option<(&'static Door, &'static Entrance)>, also: Option<Section>) -> Needs {
        match found {
            Some((door, entrance)) => Needs { sections: entrance.needs, also, part: Some(door.part) },
            None => Needs { sections: &[], also, part: None },
        }
    }

    /// All sections.
    pub fn sections(&self) -> impl Iterator<Item = Section> {
        self.also.into_iter().chain(self.sections.iter().copied())
    }

    /// Whether all of it is here.
    pub fn are_met(&self, state: &State) -> bool {
        self.sections().all(|section| state.section(section).is_some())
            && self.part.is_none_or(|part| state.parts.get(part).is_some())
    }
}

/// The part whose room draws the screen that stands.
pub fn standing_part(doors: &[&'static Door], state: &State) -> Option<&'static str> {
    Needs::of_screen(doors, &state.screen, 0).part
}

impl Transition<'_> {
    /// Shows the screens that were headed for, one after the other, as far as all they need is there.
    pub(super) fn settle(&mut self, rooms: &mut dyn Rooms) {
        while std::mem::take(&mut self.unsettled) {
            let Some((screen, step)) = self.state.waiting.clone() else { return };
            let needs = Needs::of_screen(self.doors, &screen, step);
            let unasked = std::mem::take(&mut self.unasked);
            if needs.are_met(self.state) {
                self.show(screen, step, needs.part, rooms);
            } else if unasked {
                self.fetch(&needs);
                self.say(Notice::Loading);
            }
        }
    }

    /// Shows a screen for which all is there.
    fn show(&mut self, screen: Screen, step: u8, part: Option<&str>, rooms: &mut dyn Rooms) {
        let mut room = part.and_then(|part| rooms.room(part));
        if let Some(problem) = room.as_ref().and_then(|room| self.lacking(&**room)) {
            return self.failed(problem);
        }
        self.state.waiting = None;
        self.state
            .take_back(&|notice| matches!(notice, Notice::Loading | Notice::Unanswered(_) | Notice::Choose));
        if let (Screen::Result(name), Some(room)) = (&screen, &mut room) {
            room.handle(self, &Action::Finish(name.clone()));
        }
        let (screen, room) = if self.exists(&screen) { (screen, room) } else { (Screen::Start, None) };
        self.stand_at(&screen, step);
        self.state.before = Some(std::mem::replace(&mut self.state.screen, screen));
        self.effects.push(Effect::Focus);
        if let Some(room) = room {
            self.state.room_step = None;
            room.handle(self, &Action::Entered);
        }
    }

    /// What a room's sections lack, in words; such a section is fetched anew on the next try.
    fn lacking(&mut self, room: &dyn Room) -> Option<String> {
        for (section, required) in room.texts() {
            let texts = self.state.section(*section);
            if let Some(problem) = texts.and_then(|texts| texts.check(section.name(), required).err()) {
                self.state.sections.set(section.name(), Resource::Absent);
                return Some(problem.in_words());
            }
        }
        None
    }

    /// Keeps the step reached. What the run will need is fetched ahead, but not before the browser
    /// is idle: a press in the meantime asks for its own first.
    fn stand_at(&mut self, screen: &Screen, at: u8) {
        let Screen::Run(instrument) = *screen else { return };
        self.state.stopwatch.run(true, self.moment.clock);
        if let Some(draft) = &mut self.state.drafts[instrument as usize]
            && draft.step != at
        {
            draft.step = at;
            self.effects.push(Effect::SaveDraft(instrument));
        }
        if at > step::ITEMS {
            self.tool(IDLE, Value::Null);
        }
    }

    /// Fetches ahead what the run on screen will need.
    pub(super) fn fetch_ahead(&mut self) {
        let Screen::Run(instrument) = self.state.screen else { return };
        self.fetch(&Needs::of_screen(self.doors, &Screen::History, 0));
        if instrument == Instrument::PowerBases {
            self.fetch_section(Section::SUPPLEMENT);
        }
    }

    /// Whether what was waited for is still there: it may be gone by now.
    fn exists(&self, screen: &Screen) -> bool {
        match screen {
            Screen::Run(instrument) => self.state.draft(*instrument).is_some(),
            Screen::Result(name) => self.state.record(name).is_some(),
            _ => true,
        }
    }

    /// Whether the screen that is waited for cannot do without something.
    pub(super) fn waits_for(&self, this: impl Fn(&Needs) -> bool) -> bool {
        let waiting = self.state.waiting.as_ref();
        waiting.is_some_and(|(screen, step)| this(&Needs::of_screen(self.doors, screen, *step)))
    }

    /// Asks for what is neither here nor on its way.
    pub(super) fn fetch(&mut self, needs: &Needs) {
        needs.sections().for_each(|section| self.fetch_section(section));
        if let Some(part) = needs.part.filter(|part| self.state.parts.ask_for(part)) {
            self.effects.push(Effect::LoadPart(part));
        }
    }

    fn fetch_section(&mut self, section: Section) {
        if self.state.sections.ask_for(section.name()) {
            self.effects.push(Effect::Load(section));
        }
    }

    /// What was fetched ahead of need may fail in silence; what is waited for may not.
    pub(super) fn failed(&mut self, reason: String) {
        self.state.take_back(&|notice| matches!(notice, Notice::Loading | Notice::Failed(_)));
        let detail = object([("name", "load".into()), ("message", reason.as_str().into())]);
        self.effects.push(Effect::Emit("powerbase-error", detail));
        self.say(Notice::Failed(reason));
    }
}
