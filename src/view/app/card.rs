//! The card: which screen stands on it, and what its attributes say of that.

use super::App;
use crate::instruments::instrument::Instrument;
use crate::rooms::DOORS;
use crate::view::{controls, items, notices, start};
use crate::widget::navigation::standing_part;
use crate::widget::screen::Screen;
use crate::widget::section::Section;
use yew::prelude::*;

/// The card's classes: its own, and those at which recorders of sessions leave an element
/// out: rrweb, PostHog, Sentry, FullStory, Datadog, LogRocket, Hotjar, Mouseflow, New Relic,
/// Amplitude, Mixpanel. Set as a property, because Yew's lists of classes take 1.4 kB.
const CLASSES: &str = "pb rr-block ph-no-capture sentry-block fs-exclude dd-privacy-hidden _lr-hide \
    data-hj-suppress mf-excluded nr-block amp-block mp-block";

impl App {
    /// The card and all that stands on it.
    pub(super) fn card(&self, onclick: Callback<MouseEvent>, onchange: Callback<Event>) -> Html {
        let state = &self.state;
        let text = |path: &str| state.text(Section::FIRST, path).to_string();
        let said = self.attributes();
        html! {
            <div ~className={CLASSES} data-clarity-mask="true" data-sl="exclude" part="card"
                 ref={self.card.clone()} lang={text("language")} dir={text("direction")}
                 data-screen={said.0} data-step={said.1} data-phase={said.2} data-instrument={said.3}
                 aria-busy={state.is_busy().then_some("true")} {onclick} {onchange}>
                { self.screen() }
                { notices::region(state) }
            </div>
        }
    }

    /// The card without its texts, for what there is to say meanwhile.
    pub(super) fn empty_card(&self) -> Html {
        html! { <div ~className={CLASSES} ref={self.card.clone()}>{ notices::region(&self.state) }</div> }
    }

    fn screen(&self) -> Html {
        let state = &self.state;
        match (&state.screen, state.step()) {
            (Screen::Start, _) => start::screen(state),
            (Screen::Run(Instrument::PowerBases), Some((draft, step))) => items::screen(state, draft, step),
            (Screen::Run(_), None) => controls::safe(state),
            _ => self.room().unwrap_or_default(),
        }
    }

    /// The screen of a room.
    fn room(&self) -> Option<Html> {
        let part = standing_part(DOORS, &self.state)?;
        Some(self.rooms.get(part)?.room.draw(&self.state))
    }

    /// What the card's `data-` attributes say: screen, step, phase, instrument.
    fn attributes(&self) -> (&'static str, Option<String>, Option<&'static str>, Option<&'static str>) {
        let (name, step, phase) = match (&self.state.screen, self.state.step()) {
            (Screen::Start, _) => ("start", None, None),
            (Screen::History, _) => ("history", None, None),
            (Screen::Result(_), _) => ("result", None, None),
            (Screen::Room(name, _), _) => (*name, self.state.room_step, None),
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
