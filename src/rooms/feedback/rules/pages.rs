//! The pages of a constituent's form: answers as they come, from here or from
//! another tab, and the code that they become.

use super::rate::{FormState, KeptAnswer, Rate};
use crate::codec;
use crate::instruments::people::form::{self, FormAnswers};
use crate::plain::shape;
use crate::plain::value::Value;
use crate::rooms::common::kept::rules::VERSION;
use crate::widget::notice::Notice;
use crate::widget::transition::Transition;

impl Rate {
    /// A radio was chosen.
    pub(super) fn mark(&mut self, transition: &mut Transition, name: &str, value: &str) {
        let Some(answers) = self.answers.as_mut().filter(|_| self.form_state == FormState::Page) else {
            return;
        };
        let Some((place, mark)) = form::control(name, value) else { return };
        if let Some(slot) = answers.marks.get_mut(place) {
            *slot = mark;
        }
        transition.state.take_back(&|notice| matches!(notice, Notice::Unanswered(_)));
        self.save(transition);
    }

    fn save(&self, transition: &mut Transition) {
        transition.keep(&self.kept("draft"), self.answers.as_ref().map(FormAnswers::write));
    }

    /// Goes to a page; the first time, the answers begin with a key of their own.
    pub(super) fn go_to_step(&mut self, transition: &mut Transition, step: usize) {
        let key = transition.moment.key;
        self.answers.get_or_insert_with(|| FormAnswers::new(key)).step = step;
        self.save(transition);
        self.show(transition, FormState::Page);
    }

    /// Whether the page may be left: where questions are unanswered, once the reader has been told.
    pub(super) fn may_leave(&self, transition: &mut Transition, step: usize) -> bool {
        let open = |place: &usize| self.answers.as_ref().is_some_and(|answers| answers.mark(*place) == 0);
        transition.may_leave(form::page(step).filter(open).count())
    }

    /// Makes the code. The answers stay beside it, so that they can be changed.
    pub(super) fn finish(&mut self, transition: &mut Transition) {
        let pack = codec::pack(&transition.state.pack());
        let Some(answers) = self.answers.take() else { return };
        let date = transition.moment.date.as_str();
        let code = answers.code(self.invite.invite, date, pack);
        let answer =
            KeptAnswer { version: VERSION, code, made_at: date.to_string(), answers: answers.kept() };
        let answer = shape::write(&answer);
        transition.keep(&self.kept("answer"), Some(answer));
        transition.keep(&self.kept("draft"), None);
        self.show(transition, FormState::Done);
    }

    /// Opens the form again with the answers in it, under the same key.
    pub(super) fn change(&mut self, transition: &mut Transition) {
        let answer = self.answer(transition.state);
        self.answers = answer.and_then(|answer| FormAnswers::of_kept(&answer.answers));
        self.go_to_step(transition, 1);
    }

    /// Another tab wrote something; `true` if it is about this form.
    pub(super) fn value_changed(
        &mut self,
        transition: &mut Transition,
        name: &str,
        value: Option<&Value>,
    ) -> bool {
        let known = [FormState::Intro, FormState::Page, FormState::Done].contains(&self.form_state);
        if !known || (name != self.kept("draft") && name != self.kept("answer")) {
            return false;
        }
        transition.state.set_value(name, value.cloned());
        if name == self.kept("draft") {
            self.draft_changed(transition, value.and_then(FormAnswers::read));
        }
        if self.form_state != FormState::Page && self.form_state != self.standing(transition.state) {
            self.show_standing(transition);
        }
        true
    }

    /// The same answers are put together, others take the place of these.
    fn draft_changed(&mut self, transition: &mut Transition, stored: Option<FormAnswers>) {
        let answered = stored.as_ref().map_or(0, FormAnswers::answered);
        let same = rejoin(&mut self.answers, stored);
        // On a busy device a tab can write before it hears of the answers here: they go in again.
        if same && self.answers.as_ref().is_some_and(|mine| mine.answered() > answered) {
            self.save(transition);
        }
        if self.form_state == FormState::Page && !same {
            self.show_standing(transition);
            transition.say(Notice::OtherTab);
        }
    }
}

/// Takes in the answers of another tab; whether they are the same run's.
fn rejoin(mine: &mut Option<FormAnswers>, stored: Option<FormAnswers>) -> bool {
    match (mine, stored) {
        (Some(mine), Some(stored)) if mine.key == stored.key => {
            mine.absorb(&stored);
            true
        }
        (mine, stored) => {
            *mine = stored;
            false
        }
    }
}
