//! A constituent's form: what an invitation's link opens, page after page, and
//! the code at its end.

use super::pages::{change, finish, go_to_step, kept, mark, warned};
use super::{hex, set_aside};
use crate::codec::{self, Code, Invite, Refusal};
use crate::instruments::people::form::{FormAnswers, PAGES};
use crate::instruments::shared::code_in;
use crate::plain::value::Value;
use crate::widget::action::{Action, Effect};
use crate::widget::state::{Confirmation, Notice, Room, Screen, Section, State};
use crate::widget::update::Transition;

/// The question before answers without a code are deleted.
const DELETE_DRAFT: Confirmation = Confirmation::Room(Section::Others, "delete-draft");
/// The question before finished answers are deleted.
const DELETE_ANSWER: Confirmation = Confirmation::Room(Section::Others, "delete-answer");

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

/// The constituent's form.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rate {
    /// What is on screen.
    pub face: FormState,
    /// The invitation that was followed.
    pub invite: Invite,
    /// The answers while they are being given.
    pub sheet: Option<FormAnswers>,
    /// Since when the page has been visible, on the moment's clock.
    since: Option<f64>,
}

impl Rate {
    /// The name of what is kept for this invitation: `draft` or `answer`.
    pub(crate) fn kept(&self, what: &str) -> String {
        ["rater/", &hex(self.invite.invite), "/", what].concat()
    }
}

/// The finished answers that are kept for the invitation.
pub fn answer(state: &State) -> Option<&Value> {
    state.value(&state.asking.rate.kept("answer"))
}

/// The code of the finished answers; empty where there are none.
pub fn code(state: &State) -> &str {
    answer(state).and_then(|answer| answer.get("code")?.text()).unwrap_or("")
}

/// Whether the invitation was made in this very browser.
pub fn is_leader(state: &State) -> bool {
    state.value(&["self/invite/", &hex(state.asking.rate.invite.invite)].concat()).is_some()
}

/// Hears every action while the form is on screen.
pub fn act(transition: &mut Transition, action: &Action) -> bool {
    count_time(transition, action);
    match action {
        Action::Entered => enter(transition),
        Action::ValueChanged(name, value) => return kept(transition, name, value.as_ref()),
        Action::Input(name, value) => mark(transition, name, value),
        Action::Press(button, _) => return press(transition, button),
        _ => return false,
    }
    true
}

/// Adds the time since the last action to the page of items on screen.
fn count_time(transition: &mut Transition, action: &Action) {
    let now = transition.moment.clock;
    let rate = &mut transition.state.asking.rate;
    let since = rate.since;
    rate.since = match action {
        Action::Visible(visible) => visible.then_some(now),
        _ => since.map(|_| now),
    };
    let page = rate.sheet.as_mut().filter(|_| rate.face == FormState::Page);
    let slot = page.and_then(|sheet| sheet.seconds.get_mut(sheet.step.wrapping_sub(1)));
    if let (Some(slot), Some(since)) = (slot, since) {
        *slot += ((now - since) / 1000.0).max(0.0);
    }
}

/// Reads the link, whatever a message left around it: another room may be the right one.
fn enter(transition: &mut Transition) {
    let Screen::Room(_, subject) = transition.state.screen.clone() else { return };
    transition.state.asking.rate = Rate { since: Some(transition.moment.clock), ..Rate::default() };
    transition.state.room_step = None;
    let code = code_in(&subject);
    let face = match codec::read(&code, codec::pack(&transition.state.pack())) {
        Err(refusal) => FormState::Refused(refusal),
        Ok(Code::Rating(_)) => FormState::Answer,
        Ok(Code::Invite(invite)) if !invite.facilitator => return follow(transition, invite),
        Ok(Code::Invite(_)) => return transition.enter_room(Room::Collect, &code),
        Ok(Code::Aggregate(_)) => return transition.enter_room(Room::Report, &code),
        Ok(Code::Answers(_) | Code::Sums(_)) => return transition.enter_room(Room::Link, &code),
    };
    transition.state.asking.rate.face = face;
}

/// Takes up an invitation where it was left.
fn follow(transition: &mut Transition, invite: Invite) {
    transition.state.asking.rate.invite = invite;
    let name = transition.state.asking.rate.kept("draft");
    let sheet = transition.state.value(&name).map(FormAnswers::read);
    if sheet == Some(None) {
        set_aside(transition, &name);
    }
    transition.state.asking.rate.sheet = sheet.flatten();
    let face = standing(transition.state);
    show_state(transition, face);
}

/// What is shown to somebody who opens the link.
pub(crate) fn standing(state: &State) -> FormState {
    match code(state).is_empty() || state.asking.rate.sheet.is_some() {
        true => FormState::Intro,
        false => FormState::Done,
    }
}

/// Shows another face, or another page.
pub(crate) fn show_state(transition: &mut Transition, face: FormState) {
    transition.state.notices.retain(|notice| !matches!(notice, Notice::Unanswered(_) | Notice::Room(..)));
    transition.state.confirmation = None;
    let rate = &mut transition.state.asking.rate;
    rate.face = face;
    transition.state.room_step = match face {
        FormState::Page => rate.sheet.as_ref().map(|sheet| sheet.step),
        FormState::Done => Some(PAGES + 1),
        _ => None,
    };
    transition.effects.push(Effect::Focus);
}

fn press(transition: &mut Transition, button: &str) -> bool {
    let step = transition.state.asking.rate.sheet.as_ref().map_or(0, |sheet| sheet.step);
    match (transition.state.asking.rate.face, button) {
        (FormState::Intro, "start" | "continue") => go_to_step(transition, step.max(1)),
        (FormState::Intro, "delete-draft") => transition.ask(Some(DELETE_DRAFT)),
        (FormState::Page, "next") if step < PAGES && !warned(transition, step) => {
            go_to_step(transition, step + 1)
        }
        (FormState::Page, "finish") if step == PAGES && !warned(transition, step) => finish(transition),
        (FormState::Page, "next" | "finish") => {}
        (FormState::Page, "back") if step > 1 => go_to_step(transition, step - 1),
        (FormState::Page, "back") => show_state(transition, FormState::Intro),
        (FormState::Done, "change") => change(transition),
        (FormState::Done, "delete-answer") => transition.ask(Some(DELETE_ANSWER)),
        (_, "confirm") => return confirm(transition),
        _ => return false,
    }
    true
}

fn confirm(transition: &mut Transition) -> bool {
    let (draft, answer) =
        (transition.state.asking.rate.kept("draft"), transition.state.asking.rate.kept("answer"));
    match transition.state.confirmation.take() {
        Some(ask) if ask == DELETE_DRAFT => transition.keep(&draft, None),
        Some(ask) if ask == DELETE_ANSWER => transition.keep(&answer, None),
        other => {
            transition.state.confirmation = other;
            return false;
        }
    }
    transition.state.asking.rate.sheet = None;
    let face = standing(transition.state);
    show_state(transition, face);
    true
}
