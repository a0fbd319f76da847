//! A run that a link brought: how it stands to what is here, and going on with it.

use crate::codec::{self, Code, Refusal, month_text};
use crate::instruments::carrying;
use crate::instruments::draft::Draft;
use crate::rooms::common::words::rules::SHARE;
use crate::widget::action::Action;
use crate::widget::notice::Confirmation;
use crate::widget::screen::Screen;
use crate::widget::state::State;
use crate::widget::transition::Transition;

/// The question before the run that is here is deleted.
const REPLACE: &str = "draft-replace";

/// What the link holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Carried {
    /// The code, as it came.
    pub code: String,
    /// The run and the month in which the link was made, `2026-11`; or why there is none.
    pub found: Option<Result<(Draft, String), Refusal>>,
}

/// How a run that came stands to what is here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The page does not offer its exercise.
    NotOffered,
    /// It is finished here.
    Finished,
    /// It was begun here as well.
    Same,
    /// Another run of its exercise was begun here.
    Other,
    /// Nothing is in its way.
    Free,
}

/// How a run stands to what is here, as things are now: other tabs go on meanwhile.
pub fn standing(state: &State, run: &Draft) -> Standing {
    let here = state.draft(run.instrument).filter(|here| here.begun());
    match here {
        _ if !state.config.instruments.contains(&run.instrument) => Standing::NotOffered,
        _ if state.record(&run.result()).is_some() => Standing::Finished,
        Some(here) if here.key == run.key => Standing::Same,
        Some(_) => Standing::Other,
        None => Standing::Free,
    }
}

impl Carried {
    /// The rules of the screen.
    pub fn handle(&mut self, transition: &mut Transition, action: &Action) -> bool {
        match action {
            Action::Entered => self.enter(transition),
            Action::Press(button, _) => return self.press(transition, button),
            _ => return false,
        }
        true
    }

    /// A code that was hidden in what came may be of another kind than was thought.
    fn enter(&mut self, transition: &mut Transition) {
        let Screen::Room(_, subject) = &transition.state.screen else { return };
        let code = codec::code_in(subject);
        let found = match codec::read(&code, codec::pack(&transition.state.pack())) {
            Ok(Code::Draft(draft)) => Ok((carrying::of(&draft), month_text(draft.month))),
            Ok(Code::Answers(_) | Code::Sums(_)) => return transition.enter("link", &code),
            Ok(_) => return transition.enter("rate", &code),
            Err(refusal) => Err(refusal),
        };
        *self = Carried { code, found: Some(found) };
    }

    fn press(&self, transition: &mut Transition, button: &str) -> bool {
        let Some(Ok((run, _))) = &self.found else { return false };
        match (button, standing(transition.state, run)) {
            ("go-on", Standing::Same | Standing::Free) => go_on(transition, run),
            ("go-on", Standing::Other) => transition.ask(Some(Confirmation::Room(SHARE, REPLACE))),
            ("confirm", _) if transition.confirmed(SHARE) == Some(REPLACE) => go_on(transition, run),
            ("open", Standing::Finished) => transition.go(Screen::Result(run.result())),
            _ => return false,
        }
        true
    }
}

/// Goes on with a run that came. What was answered here in the same run is put together with
/// it; where both differ, the one that came was the reader's choice just now.
fn go_on(transition: &mut Transition, run: &Draft) {
    if matches!(standing(transition.state, run), Standing::NotOffered | Standing::Finished) {
        return;
    }
    let (mut run, instrument) = (run.clone(), run.instrument);
    if let Some(here) = transition.state.draft(instrument).filter(|here| here.key == run.key) {
        run.complete_from(here);
        run.step = run.step.max(here.step);
    }
    transition.take_draft(run);
    transition.progress(instrument);
    transition.go(Screen::Run(instrument));
}
