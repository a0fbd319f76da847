//! The way from screen to screen: what a screen needs, and waiting for it.

use super::state::{Action, Effect, Notice, Part, Screen, Section};
use super::update::Transition;
use crate::instruments::instrument::Instrument;

/// The step at which the supplement is offered.
pub(crate) const OFFER: u8 = 6;

impl Transition<'_> {
    /// Goes to a step of the run on screen.
    pub(crate) fn go_to_step(&mut self, step: u8) {
        if let Screen::Run(instrument) = self.state.screen {
            self.navigate(Screen::Run(instrument), step);
        }
    }

    /// Goes to a screen, a run where it stands.
    pub fn go(&mut self, screen: Screen) {
        let step = match screen {
            Screen::Run(instrument) => self.state.draft(instrument).map_or(0, |draft| draft.step),
            _ => 0,
        };
        self.navigate(screen, step);
    }

    fn navigate(&mut self, screen: Screen, step: u8) {
        // What storage had to say stays until the first screen can say it.
        let standing = self.state.texts[Section::First as usize].is_some();
        self.state
            .notices
            .retain(|notice| !standing && !matches!(notice, Notice::Loading | Notice::Failed(_)));
        self.state.confirmation = None;
        self.state.waiting = Some((screen, step));
        self.show_when_ready();
        if let Some((screen, step)) = self.state.waiting.clone() {
            self.fetch(&screen, step);
            self.say(Notice::Loading);
        }
    }

    pub(crate) fn retry(&mut self) {
        if let Some((screen, step)) = self.state.waiting.clone() {
            self.navigate(screen, step);
        }
    }

    /// Shows the screen that is waited for, once all it needs is there.
    pub(crate) fn show_when_ready(&mut self) {
        let Some((screen, step)) = self.state.waiting.clone() else { return };
        if !self.has(&screen, step) {
            return;
        }
        if let Err(problem) = self.check(needs(&screen, step).1) {
            return self.failed(problem);
        }
        self.state.waiting = None;
        self.state
            .notices
            .retain(|notice| !matches!(notice, Notice::Loading | Notice::Unanswered(_) | Notice::Choose));
        if let Screen::Result(name) = &screen {
            self.finished(name);
        }
        let screen = if self.exists(&screen) { screen } else { Screen::Start };
        self.enter(screen.clone(), step);
        self.state.before = Some(std::mem::replace(&mut self.state.screen, screen));
        self.effects.push(Effect::Focus);
        self.rules(&Action::Entered);
    }

    /// Keeps the step reached, and fetches ahead what the run will need.
    fn enter(&mut self, screen: Screen, step: u8) {
        let Screen::Run(instrument) = screen else { return };
        self.state.since = Some(self.moment.clock);
        if let Some(draft) = &mut self.state.drafts[instrument as usize]
            && draft.step != step
        {
            draft.step = step;
            self.effects.push(Effect::SaveDraft(instrument));
        }
        if step >= 2 {
            self.fetch(&Screen::History, 0);
            if instrument == Instrument::PowerBases {
                self.load(Section::Supplement);
            }
        }
    }

    /// Has the result made of the run that bears its name, if there is one.
    fn finished(&mut self, name: &str) {
        if let Some(rules) = self.state.rules[Part::Result as usize] {
            (rules.act)(self, &Action::Press("finish".into(), name.into()));
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

    /// Whether the screen that is waited for cannot do without this section or part.
    pub(crate) fn waits_for(&self, section: Option<Section>, part: Option<Part>) -> bool {
        self.state.waiting.as_ref().is_some_and(|(screen, step)| {
            let needs = needs(screen, *step);
            section.is_some_and(|section| needs.0.contains(&section)) || (part.is_some() && needs.1 == part)
        })
    }

    fn has(&self, screen: &Screen, step: u8) -> bool {
        let (sections, part) = needs(screen, step);
        sections.iter().all(|section| self.state.texts[*section as usize].is_some())
            && part.is_none_or(|part| self.state.parts[part as usize])
    }

    fn fetch(&mut self, screen: &Screen, step: u8) {
        let (sections, part) = needs(screen, step);
        for section in sections {
            self.load(*section);
        }
        let Some(part) = part else { return };
        let known = self.state.parts[part as usize];
        if !known && !std::mem::replace(&mut self.state.fetching_parts[part as usize], true) {
            self.effects.push(Effect::LoadPart(part));
        }
    }

    fn load(&mut self, section: Section) {
        let known = self.state.texts[section as usize].is_some();
        if !known && !std::mem::replace(&mut self.state.fetching[section as usize], true) {
            self.effects.push(Effect::Load(section));
        }
    }
}

/// The sections and the part that a screen cannot do without.
fn needs(screen: &Screen, step: u8) -> (&'static [Section], Option<Part>) {
    match screen {
        Screen::Start => (&[Section::First], None),
        Screen::Run(Instrument::PowerBases) if step > OFFER => (&[Section::Supplement], None),
        Screen::Run(Instrument::PowerBases) => (&[Section::First], None),
        Screen::Run(Instrument::Influence) => (&[Section::Quiz], Some(Part::Quiz)),
        Screen::Result(name) if name.ends_with(Instrument::Influence.name()) => {
            (&[Section::Quiz, Section::Result], Some(Part::Result))
        }
        Screen::Result(_) | Screen::History => (&[Section::Result], Some(Part::Result)),
        Screen::Room(room, _) => room.needs(),
    }
}
