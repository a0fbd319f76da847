//! Presses and keys of a presentation, and what the page is told of it.

use super::present::{Deck, HANDOUT, Move, PRESENT, notes, steps};
use super::room::{Cohort, ask};
use crate::plain::value::Value;
use crate::widget::action::Effect;
use crate::widget::transition::Transition;

/// A screen of the room was entered: no presentation is under way any more.
pub fn entered(cohort: &mut Cohort, transition: &mut Transition) {
    end(cohort);
    cohort.present.month = transition.moment.date.get(..7).unwrap_or_default().to_string();
}

/// Hears a button; `true` if it was one of the presentation's.
pub fn press(cohort: &mut Cohort, transition: &mut Transition, name: &str) -> bool {
    match (name, Move::of_button(name)) {
        ("present-begin", _) => begin(cohort, transition),
        // The page opens the window and fills the screen, which it may only while the press lasts.
        ("present-notes" | "present-full", _) => cohort.present.blocked = false,
        (_, Some(to)) => go(cohort, transition, to),
        _ => return false,
    }
    true
}

/// Hears a control, or what the page has to say; `true` if it was the presentation's.
pub fn input(cohort: &mut Cohort, transition: &mut Transition, name: &str, value: &str) -> bool {
    match name {
        "cohort-key" => key(cohort, transition, value),
        "present-blocked" => cohort.present.blocked = true,
        "handout-figures" => cohort.present.bare = value.is_empty(),
        _ => return cohort.present.plan.set(name, value),
    }
    true
}

/// What the page said when it was told.
pub fn answered(cohort: &mut Cohort, answer: &Value) {
    cohort.present.full = answer.get("full") == Some(&Value::Bool(true));
}

/// Tells the page what stands, where that is not what it was told last: it listens for keys, keeps
/// the screen awake and moves the second window.
pub fn tell(cohort: &mut Cohort, transition: &mut Transition) {
    let name = transition.state.screen.name();
    let deck = cohort.present.deck.as_ref().filter(|_| name == PRESENT);
    let told = match (name, deck) {
        (_, Some(deck)) => Some(notes(transition.state, deck)),
        (PRESENT, None) => Some("ready".into()),
        (HANDOUT, _) => Some("handout".into()),
        _ => None,
    };
    let step = deck.map(Deck::place);
    number(cohort, transition, step);
    if told != cohort.present.told {
        ask(transition, "wall", [("wall", told.clone().unwrap_or_default())]);
        cohort.present.told = told;
    }
}

/// Gives the card its step, or takes back the one that it was given.
fn number(cohort: &mut Cohort, transition: &mut Transition, step: Option<usize>) {
    if step.is_some() || cohort.present.step.is_some() && transition.state.room_step == cohort.present.step {
        transition.state.room_step = step;
    }
    cohort.present.step = step;
}

fn key(cohort: &mut Cohort, transition: &mut Transition, key: &str) {
    match (key, Move::of_key(key)) {
        ("F5", _) if cohort.present.deck.is_none() => begin(cohort, transition),
        (_, Some(to)) => go(cohort, transition, to),
        _ => {}
    }
}

fn begin(cohort: &mut Cohort, transition: &mut Transition) {
    let steps = cohort.made.as_ref().map(|made| steps(made, &cohort.present.plan));
    cohort.present.deck = steps.and_then(Deck::new);
    transition.effects.push(Effect::Focus);
}

fn go(cohort: &mut Cohort, transition: &mut Transition, to: Move) {
    let Some(deck) = &mut cohort.present.deck else { return };
    if to == Move::Leave {
        end(cohort);
    } else {
        deck.go(to);
    }
    transition.effects.push(Effect::Focus);
}

fn end(cohort: &mut Cohort) {
    (cohort.present.deck, cohort.present.blocked) = (None, false);
}
