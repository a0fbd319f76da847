//! The card: which screen stands on it, and what its attributes say of that.

use super::App;
use crate::instruments::instrument::Instrument;
use crate::view::{controls, items, notices, start};
use crate::widget::state::{Part, Screen, Section};
use yew::prelude::*;

impl App {
    /// The card and all that stands on it.
    pub(crate) fn card(&self, onclick: Callback<MouseEvent>, onchange: Callback<Event>) -> Html {
        let state = &self.state;
        let text = |path: &str| state.text(Section::First, path).to_string();
        let marks = self.marks();
        html! {
            <div class="pb" part="card" ref={self.card.clone()} lang={text("language")} dir={text("direction")}
                 data-screen={marks.0} data-step={marks.1} data-phase={marks.2} data-instrument={marks.3}
                 aria-busy={state.waiting.is_some().then_some("true")} {onclick} {onchange}>
                { self.screen() }
                { notices::region(state) }
            </div>
        }
    }

    fn screen(&self) -> Html {
        let state = &self.state;
        match (&state.screen, state.step()) {
            (Screen::Start, _) => start::screen(state),
            (Screen::Run(Instrument::PowerBases), Some((draft, step))) => items::screen(state, draft, step),
            (Screen::Run(_), None) => controls::safe(state),
            (Screen::Run(Instrument::Influence), _) => self.part(Part::Quiz),
            (Screen::Room(room, _), _) => room.part().map(|part| self.part(part)).unwrap_or_default(),
            _ => self.part(Part::Result),
        }
    }

    fn part(&self, part: Part) -> Html {
        self.parts[part as usize].map_or_else(Html::default, |brought| (brought.screen)(&self.state))
    }

    /// What the card's `data-` attributes say: screen, step, phase, instrument.
    fn marks(&self) -> (&'static str, Option<String>, Option<&'static str>, Option<&'static str>) {
        let (name, step, phase) = match (&self.state.screen, self.state.step()) {
            (Screen::Start, _) => ("start", None, None),
            (Screen::History, _) => ("history", None, None),
            (Screen::Result(_), _) => ("result", None, None),
            (Screen::Room(room, _), _) => (room.name(), self.state.room_step, None),
            (Screen::Run(_), None) => ("waiting", None, None),
            (Screen::Run(_), Some((draft, step))) => controls::step_attributes(draft, step),
        };
        let instrument = match &self.state.screen {
            Screen::Run(instrument) => Some(*instrument),
            Screen::Result(name) => self.state.record(name).map(|record| record.instrument),
            _ => None,
        };
        (name, step.map(|step: usize| step.to_string()), phase, instrument.map(Instrument::name))
    }
}
