//! The quiz's own buttons: an answer is fixed before its feedback is seen, and stays as it is.

use crate::instruments::answers::place;
use crate::instruments::draft::step;
use crate::instruments::instrument::{Instrument, SCENARIOS};
use crate::rooms::common::scenario::rules::TEXTS;
use crate::widget::action::{Action, Effect};
use crate::widget::room::Room;
use crate::widget::screen::{Screen, Step};
use crate::widget::section::Section;
use crate::widget::transition::Transition;

/// The room of the quiz. Its screens hold nothing: the run is in the state.
#[derive(Debug, Default)]
pub struct Quiz;

impl Room for Quiz {
    fn texts(&self) -> &'static [(Section, &'static [&'static str])] {
        &[(Section::QUIZ, TEXTS)]
    }

    fn handle(&mut self, transition: &mut Transition, action: &Action) -> bool {
        match action {
            Action::Press(button, _) if button == "next" => next(transition),
            Action::Press(button, _) if button == "answer" => answer(transition),
            Action::Press(button, _) if button == "finish" => finish(transition),
            // What is fixed stays as it is.
            Action::Input(name, _) => return is_fixed(transition, name),
            _ => return false,
        }
        true
    }

    fn reset(&mut self) {}
}

/// Goes on from the intro, or from the feedback to the next scenario.
fn next(transition: &mut Transition) {
    let Some((draft, at)) = transition.state.step() else { return };
    let to = draft.step + 1;
    let may = match at {
        Step::Scenario(at) => at < step::LAST_SCENARIO && draft.is_fixed(draft.scenario_at(at)),
        _ => true,
    };
    if may {
        transition.go_to_step(to);
    }
}

/// Fixes the answer to the scenario on screen; pressed twice without one, it goes on.
fn answer(transition: &mut Transition) {
    let Some((draft, Step::Scenario(at))) = transition.state.step() else { return };
    let (scenario, to) = (draft.scenario_at(at), draft.step + 1);
    if draft.mark(scenario) == 0 {
        return match transition.may_leave(1) {
            false => {}
            true if at == step::LAST_SCENARIO => transition.finish(),
            true => transition.go_to_step(to),
        };
    }
    if let Some(draft) = &mut transition.state.drafts[Instrument::Influence as usize] {
        draft.set(place::FIXED + scenario, 1);
    }
    transition.effects.push(Effect::SaveDraft(Instrument::Influence));
    transition.progress(Instrument::Influence);
    transition.go(Screen::Run(Instrument::Influence));
}

/// Finishes from the feedback to the last scenario.
fn finish(transition: &mut Transition) {
    let Some((draft, Step::Scenario(step::LAST_SCENARIO))) = transition.state.step() else { return };
    let fixed = draft.is_fixed(draft.scenario_at(step::LAST_SCENARIO));
    let missing = SCENARIOS.len() - draft.answered();
    if fixed && transition.may_leave(missing) {
        transition.finish();
    }
}

/// Whether a control belongs to a scenario whose answer is fixed.
fn is_fixed(transition: &Transition, control: &str) -> bool {
    let scenario = control.split('-').next().unwrap_or_default();
    let index = SCENARIOS.iter().position(|id| *id == scenario);
    let draft = transition.state.draft(Instrument::Influence);
    index.zip(draft).is_some_and(|(index, draft)| draft.is_fixed(index))
}
