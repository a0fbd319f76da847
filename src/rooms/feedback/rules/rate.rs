//! A constituent's form: what an invitation's link opens, page after page, and
//! the code at its end.

use super::pages::{change, finish, kept, mark, walk_to, warned};
use super::{hex, set_aside};
use crate::codec::{self, Code, Invite, Refusal};
use crate::instruments::people::form::{PAGES, Sheet};
use crate::instruments::shared::code_in;
use crate::plain::value::Value;
use crate::widget::action::{Action, Effect};
use crate::widget::state::{Ask, Notice, Room, Screen, Section, State};
use crate::widget::update::Turn;

/// The question before answers without a code are deleted.
const DELETE_DRAFT: Ask = Ask::Room(Section::Others, "delete-draft");
/// The question before finished answers are deleted.
const DELETE_ANSWER: Ask = Ask::Room(Section::Others, "delete-answer");

/// What of the form is on screen.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Face {
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
    pub face: Face,
    /// The invitation that was followed.
    pub invite: Invite,
    /// The answers while they are being given.
    pub sheet: Option<Sheet>,
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
pub fn act(turn: &mut Turn, action: &Action) -> bool {
    count_time(turn, action);
    match action {
        Action::Entered => enter(turn),
        Action::Kept(name, value) => return kept(turn, name, value.as_ref()),
        Action::Mark(name, value) => mark(turn, name, value),
        Action::Press(button, _) => return press(turn, button),
        _ => return false,
    }
    true
}

/// Adds the time since the last action to the page of items on screen.
fn count_time(turn: &mut Turn, action: &Action) {
    let now = turn.moment.clock;
    let rate = &mut turn.state.asking.rate;
    let since = rate.since;
    rate.since = match action {
        Action::Visible(visible) => visible.then_some(now),
        _ => since.map(|_| now),
    };
    let page = rate.sheet.as_mut().filter(|_| rate.face == Face::Page);
    let slot = page.and_then(|sheet| sheet.seconds.get_mut(sheet.step.wrapping_sub(1)));
    if let (Some(slot), Some(since)) = (slot, since) {
        *slot += ((now - since) / 1000.0).max(0.0);
    }
}

/// Reads the link, whatever a message left around it: another room may be the right one.
fn enter(turn: &mut Turn) {
    let Screen::Room(_, subject) = turn.state.screen.clone() else { return };
    turn.state.asking.rate = Rate { since: Some(turn.moment.clock), ..Rate::default() };
    turn.state.room_step = None;
    let code = code_in(&subject);
    let face = match codec::read(&code, codec::pack(&turn.state.pack())) {
        Err(refusal) => Face::Refused(refusal),
        Ok(Code::Rating(_)) => Face::Answer,
        Ok(Code::Invite(invite)) if !invite.facilitator => return follow(turn, invite),
        Ok(Code::Invite(_)) => return turn.enter_room(Room::Collect, &code),
        Ok(Code::Aggregate(_)) => return turn.enter_room(Room::Report, &code),
        Ok(Code::Answers(_) | Code::Sums(_)) => return turn.enter_room(Room::Link, &code),
    };
    turn.state.asking.rate.face = face;
}

/// Takes up an invitation where it was left.
fn follow(turn: &mut Turn, invite: Invite) {
    turn.state.asking.rate.invite = invite;
    let name = turn.state.asking.rate.kept("draft");
    let sheet = turn.state.value(&name).map(Sheet::read);
    if sheet == Some(None) {
        set_aside(turn, &name);
    }
    turn.state.asking.rate.sheet = sheet.flatten();
    let face = standing(turn.state);
    face_to(turn, face);
}

/// What is shown to somebody who opens the link.
pub(crate) fn standing(state: &State) -> Face {
    match code(state).is_empty() || state.asking.rate.sheet.is_some() {
        true => Face::Intro,
        false => Face::Done,
    }
}

/// Shows another face, or another page.
pub(crate) fn face_to(turn: &mut Turn, face: Face) {
    turn.state.notices.retain(|notice| !matches!(notice, Notice::Unanswered(_) | Notice::Room(..)));
    turn.state.ask = None;
    let rate = &mut turn.state.asking.rate;
    rate.face = face;
    turn.state.room_step = match face {
        Face::Page => rate.sheet.as_ref().map(|sheet| sheet.step),
        Face::Done => Some(PAGES + 1),
        _ => None,
    };
    turn.effects.push(Effect::Focus);
}

fn press(turn: &mut Turn, button: &str) -> bool {
    let step = turn.state.asking.rate.sheet.as_ref().map_or(0, |sheet| sheet.step);
    match (turn.state.asking.rate.face, button) {
        (Face::Intro, "start" | "continue") => walk_to(turn, step.max(1)),
        (Face::Intro, "delete-draft") => turn.ask(Some(DELETE_DRAFT)),
        (Face::Page, "next") if step < PAGES && !warned(turn, step) => walk_to(turn, step + 1),
        (Face::Page, "finish") if step == PAGES && !warned(turn, step) => finish(turn),
        (Face::Page, "next" | "finish") => {}
        (Face::Page, "back") if step > 1 => walk_to(turn, step - 1),
        (Face::Page, "back") => face_to(turn, Face::Intro),
        (Face::Done, "change") => change(turn),
        (Face::Done, "delete-answer") => turn.ask(Some(DELETE_ANSWER)),
        (_, "confirm") => return confirm(turn),
        _ => return false,
    }
    true
}

fn confirm(turn: &mut Turn) -> bool {
    let (draft, answer) = (turn.state.asking.rate.kept("draft"), turn.state.asking.rate.kept("answer"));
    match turn.state.ask.take() {
        Some(ask) if ask == DELETE_DRAFT => turn.keep(&draft, None),
        Some(ask) if ask == DELETE_ANSWER => turn.keep(&answer, None),
        other => {
            turn.state.ask = other;
            return false;
        }
    }
    turn.state.asking.rate.sheet = None;
    let face = standing(turn.state);
    face_to(turn, face);
    true
}
