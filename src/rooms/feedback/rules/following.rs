//! Following an invitation's link: what it opens, and what the buttons of its form do.

use super::rate::{FormState, Rate};
use crate::codec::{self, Code, Invite, code_in};
use crate::instruments::people::form::{FormAnswers, PAGES};
use crate::rooms::common::kept::rules::set_aside;
use crate::rooms::common::words::rules::PEOPLE;
use crate::widget::action::Action;
use crate::widget::notice::Confirmation;
use crate::widget::screen::Screen;
use crate::widget::transition::Transition;

/// What is asked before answers without a code are deleted.
const DELETE_DRAFT: &str = "delete-draft";
/// What is asked before finished answers are deleted.
const DELETE_ANSWER: &str = "delete-answer";

impl Rate {
    /// Hears every action while the form is on screen.
    pub(super) fn handle(&mut self, transition: &mut Transition, action: &Action) -> bool {
        self.count_time(transition.moment.clock, action);
        match action {
            Action::Entered => self.enter(transition),
            Action::ValueChanged(name, value) => return self.value_changed(transition, name, value.as_ref()),
            Action::Input(name, value) => self.mark(transition, name, value),
            Action::Press(button, _) => return self.press(transition, button),
            _ => return false,
        }
        true
    }

    /// Adds the time since the last action to the page of items on screen.
    fn count_time(&mut self, clock: f64, action: &Action) {
        let seconds = self.stopwatch.lap(clock);
        if let Action::Visible(visible) = action {
            self.stopwatch.run(*visible, clock);
        }
        let page = self.answers.as_mut().filter(|_| self.form_state == FormState::Page);
        if let Some(slot) = page.and_then(|answers| answers.seconds.get_mut(answers.step.wrapping_sub(1))) {
            *slot += seconds;
        }
    }

    /// Reads the link, whatever a message left around it: another room may be the right one.
    fn enter(&mut self, transition: &mut Transition) {
        let Screen::Room(_, subject) = &transition.state.screen else { return };
        let code = code_in(subject);
        *self = Rate::default();
        self.stopwatch.run(true, transition.moment.clock);
        transition.state.room_step = None;
        match codec::read(&code, codec::pack(&transition.state.pack())) {
            Err(refusal) => self.form_state = FormState::Refused(refusal),
            Ok(Code::Rating(_)) => self.form_state = FormState::Answer,
            Ok(Code::Invite(invite)) if !invite.facilitator => self.follow(transition, invite),
            Ok(Code::Invite(_)) => transition.enter("collect", &code),
            Ok(Code::Aggregate(_)) => transition.enter("report", &code),
            Ok(Code::Answers(_) | Code::Sums(_)) => transition.enter("link", &code),
            Ok(Code::Draft(_)) => transition.enter("draft", &code),
        }
    }

    /// Takes up an invitation where it was left.
    fn follow(&mut self, transition: &mut Transition, invite: Invite) {
        self.invite = invite;
        let name = self.kept("draft");
        let answers = transition.state.value(&name).map(FormAnswers::read);
        if answers == Some(None) {
            set_aside(transition, &name);
        }
        self.answers = answers.flatten();
        self.show_standing(transition);
    }

    fn press(&mut self, transition: &mut Transition, button: &str) -> bool {
        let step = self.answers.as_ref().map_or(0, |answers| answers.step);
        match (self.form_state, button) {
            (FormState::Intro, "start" | "continue") => self.go_to_step(transition, step.max(1)),
            (FormState::Intro, "delete-draft") => ask(transition, DELETE_DRAFT),
            (FormState::Page, "next") if step < PAGES && self.may_leave(transition, step) => {
                self.go_to_step(transition, step + 1);
            }
            (FormState::Page, "finish") if step == PAGES && self.may_leave(transition, step) => {
                self.finish(transition);
            }
            (FormState::Page, "next" | "finish") => {}
            (FormState::Page, "back") if step > 1 => self.go_to_step(transition, step - 1),
            (FormState::Page, "back") => self.show(transition, FormState::Intro),
            (FormState::Done, "change") => self.change(transition),
            (FormState::Done, "delete-answer") => ask(transition, DELETE_ANSWER),
            (_, "confirm") => return self.confirm(transition),
            _ => return false,
        }
        true
    }

    /// What was asked about is deleted.
    fn confirm(&mut self, transition: &mut Transition) -> bool {
        match transition.confirmed(PEOPLE) {
            Some(DELETE_DRAFT) => transition.keep(&self.kept("draft"), None),
            Some(DELETE_ANSWER) => transition.keep(&self.kept("answer"), None),
            _ => return false,
        }
        self.answers = None;
        self.show_standing(transition);
        true
    }
}

fn ask(transition: &mut Transition, name: &'static str) {
    transition.ask(Some(Confirmation::Room(PEOPLE, name)));
}
