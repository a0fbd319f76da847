//! A constituent's form: what of it is on screen, and what is kept of it.

use crate::codec::{Invite, InviteId, Refusal};
use crate::instruments::people::form::{FormAnswers, KeptForm, PAGES};
use crate::plain::shape;
use crate::rooms::common::kept::rules::KeptCode;
use crate::widget::action::Effect;
use crate::widget::names;
use crate::widget::notice::Notice;
use crate::widget::state::State;
use crate::widget::stopwatch::Stopwatch;
use crate::widget::transition::Transition;
use serde::{Deserialize, Serialize};

/// What of the form is on screen.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum FormState {
    /// The link leads to another room, which is on its way.
    #[default]
    Elsewhere,
    /// The link cannot be read.
    Refused(Refusal),
    /// The link holds somebody's answers.
    Answer,
    /// Who asks, and what becomes of the answers.
    Intro,
    /// A page of questions.
    Page,
    /// The code.
    Done,
}

/// Finished answers as they are kept, with their code: `rater/<invite>/answer`.
#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct KeptAnswer {
    pub version: u8,
    pub code: String,
    pub made_at: String,
    #[serde(rename = "sheet")]
    pub answers: KeptForm,
}

/// The constituent's form.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rate {
    /// What is on screen.
    pub form_state: FormState,
    /// The invitation that was followed.
    pub invite: Invite,
    /// The answers while they are being given.
    pub answers: Option<FormAnswers>,
    /// Counts the time that a page of items is visible.
    pub(super) stopwatch: Stopwatch,
}

impl Rate {
    /// The name of what is kept for this invitation: `draft` or `answer`.
    pub fn kept(&self, what: &str) -> String {
        [names::RATERS, &InviteId(self.invite.invite).digits(), "/", what].concat()
    }

    /// The finished answers that are kept for the invitation.
    pub(super) fn answer(&self, state: &State) -> Option<KeptAnswer> {
        shape::read(state.value(&self.kept("answer"))?)
    }

    /// The code of the finished answers; empty where there are none.
    pub fn code(&self, state: &State) -> String {
        let kept = state.value(&self.kept("answer")).and_then(shape::read);
        kept.map_or(String::new(), |kept: KeptCode| kept.code)
    }

    /// Whether the invitation was made in this very browser.
    pub fn is_leader(&self, state: &State) -> bool {
        state.value(&[names::INVITES, &InviteId(self.invite.invite).digits()].concat()).is_some()
    }

    /// What is shown to somebody who opens the link.
    pub(super) fn standing(&self, state: &State) -> FormState {
        match self.code(state).is_empty() || self.answers.is_some() {
            true => FormState::Intro,
            false => FormState::Done,
        }
    }

    /// Shows another state of the form, or another page.
    pub(super) fn show(&mut self, transition: &mut Transition, form_state: FormState) {
        let state = &mut *transition.state;
        state.take_back(&|notice| matches!(notice, Notice::Unanswered(_) | Notice::Room(..)));
        state.confirmation = None;
        state.room_step = match form_state {
            FormState::Page => self.answers.as_ref().map(|answers| answers.step),
            FormState::Done => Some(PAGES + 1),
            _ => None,
        };
        self.form_state = form_state;
        transition.effects.push(Effect::Focus);
    }

    /// Shows what somebody sees who opens the link.
    pub(super) fn show_standing(&mut self, transition: &mut Transition) {
        let form_state = self.standing(transition.state);
        self.show(transition, form_state);
    }
}
