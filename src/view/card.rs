//! The card: which screen stands on it, and what its attributes say of that.

use super::{controls, items, notices, start};
use crate::instruments::instrument::Instrument;
use crate::plain::numeral::numeral;
use crate::widget::screen::Screen;
use crate::widget::section::Section;
use crate::widget::state::State;
use yew::prelude::*;

/// What a card's attributes say: the language, its direction, screen, step, phase, instrument.
/// Without its texts a card has only what there is to say meanwhile.
#[derive(Default)]
struct Said {
    part: Option<&'static str>,
    language: Option<String>,
    direction: Option<String>,
    screen: Option<&'static str>,
    step: Option<String>,
    phase: Option<&'static str>,
    instrument: Option<&'static str>,
}

/// The card and all that stands on it. `room` draws the screen of a room, `place` is where the
/// card stands in the page.
///
/// Its classes are its own, and those at which recorders of sessions leave an element out: rrweb,
/// PostHog, Sentry, FullStory, Datadog, LogRocket, Hotjar, Mouseflow, New Relic, Amplitude,
/// Mixpanel. They are one literal, because Yew's lists of classes take 1.4 kB.
pub fn card(
    state: &State,
    room: impl FnOnce() -> Option<Html>,
    place: NodeRef,
    onclick: Callback<MouseEvent>,
    onchange: Callback<Event>,
) -> Html {
    let there = state.section(Section::FIRST).is_some();
    let said = if there { said(state) } else { Said::default() };
    html! {
        <div class="pb rr-block ph-no-capture sentry-block fs-exclude dd-privacy-hidden _lr-hide data-hj-suppress mf-excluded nr-block amp-block mp-block"
             data-clarity-mask="true" data-sl="exclude" part={said.part}
             ref={place} lang={said.language} dir={said.direction}
             data-screen={said.screen} data-step={said.step} data-phase={said.phase} data-instrument={said.instrument}
             aria-busy={state.is_busy().then_some("true")} {onclick} {onchange}>
            { if there { screen(state, room) } else { Html::default() } }
            { notices::region(state) }
        </div>
    }
}

fn screen(state: &State, room: impl FnOnce() -> Option<Html>) -> Html {
    match (&state.screen, state.step()) {
        (Screen::Start, _) => start::screen(state),
        (Screen::Run(Instrument::PowerBases), Some((draft, step))) => items::screen(state, draft, step),
        (Screen::Run(_), None) => controls::safe(state),
        _ => room().unwrap_or_default(),
    }
}

fn said(state: &State) -> Said {
    let text = |path: &str| Some(state.text(Section::FIRST, path).to_string());
    let (screen, step, phase) = match (&state.screen, state.step()) {
        (Screen::Start, _) => ("start", None, None),
        (Screen::History, _) => ("history", None, None),
        (Screen::Result(_), _) => ("result", None, None),
        (Screen::Room(name, _), _) => (*name, state.room_step, None),
        (Screen::Run(_), None) => ("waiting", None, None),
        (Screen::Run(_), Some((draft, step))) => controls::step_attributes(draft, step),
    };
    let instrument = match &state.screen {
        Screen::Run(instrument) => Some(*instrument),
        Screen::Result(name) => state.record(name).map(|record| record.instrument),
        _ => None,
    };
    Said {
        part: Some("card"),
        language: text("language"),
        direction: text("direction"),
        screen: Some(screen),
        step: step.map(numeral),
        phase,
        instrument: instrument.map(Instrument::name),
    }
}
