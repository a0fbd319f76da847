//! A leader's invitations: one number that the people's answers carry, and two
//! links with it, for the people and for whoever collects what they answer.

use super::{hex, set_aside};
use crate::codec::{self, Code};
use crate::instruments::instrument::{Context, Instrument};
use crate::plain::value::{Value, object};
use crate::widget::action::{Action, Effect};
use crate::widget::state::{Confirmation, Notice, Room, Screen, Section, State};
use crate::widget::update::Transition;

/// The start of the names under which invitations are kept.
pub const KEPT: &str = "self/invite/";
/// The longest name that a link holds, in bytes.
pub const NAME: usize = 63;
/// The question before an invitation is deleted.
const DELETE: Confirmation = Confirmation::Room(Section::Others, "delete-invite");

/// The invitation being made, or shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Form {
    /// The result that the leader came from; `None` before the first visit.
    pub subject: Option<String>,
    /// The name as typed.
    pub name: String,
    /// The group that is asked.
    pub context: Option<Context>,
    /// The invitation whose links are shown, by its eight digits.
    pub shown: Option<String>,
    /// The invitation that the question is about.
    deleting: String,
    /// Where the leader came from.
    from: Option<Screen>,
}

/// An invitation that has been made.
#[derive(Clone, Debug, PartialEq)]
pub struct Made {
    /// Its number in eight hex digits.
    pub hex: String,
    /// What the leader is called, if anything.
    pub name: Option<String>,
    /// The group that is asked.
    pub context: Context,
    /// The day it was made, in words.
    pub day: String,
    /// When it was made, ISO 8601.
    pub made_at: String,
    invite: u32,
}

impl Made {
    /// The code of one of the two links.
    pub fn code(&self, facilitator: bool, pack: u16) -> String {
        let (invite, context, name) = (self.invite, self.context as u8 + 1, self.name.clone());
        codec::write(&Code::Invite(codec::Invite { facilitator, invite, context, name }), pack)
    }

    fn write(&self) -> Value {
        object([
            ("version", 1.0.into()),
            ("invite", f64::from(self.invite).into()),
            ("context", self.context.tag().into()),
            ("name", self.name.as_deref().unwrap_or("").into()),
            ("madeAt", self.made_at.as_str().into()),
            ("day", self.day.as_str().into()),
        ])
    }

    fn read(value: &Value) -> Option<Made> {
        let text = |name| value.get(name).and_then(Value::text).unwrap_or("").to_string();
        let invite = value.get("invite")?.whole(u32::MAX)?;
        let context = Context::from_tag(value.get("context")?.text()?)?;
        let name = Some(text("name")).filter(|name| !name.is_empty());
        Some(Made { hex: hex(invite), name, context, day: text("day"), made_at: text("madeAt"), invite })
    }
}

/// All invitations made in this browser, newest first.
pub fn all(state: &State) -> Vec<Made> {
    let kept = state.values.iter().filter(|(name, _)| name.starts_with(KEPT));
    let mut all: Vec<Made> = kept.filter_map(|(_, value)| Made::read(value)).collect();
    all.sort_by(|one, other| other.made_at.cmp(&one.made_at));
    all
}

/// The invitation whose links are shown.
pub fn shown(state: &State) -> Option<Made> {
    let hex = state.asking.invite.shown.as_ref()?;
    all(state).into_iter().find(|made| made.hex == *hex)
}

/// The code of the report that is kept here for an invitation.
pub fn report<'a>(state: &'a State, made: &Made) -> Option<&'a str> {
    state.value(&["self/aggregate/", &made.hex].concat())?.get("code")?.text()
}

/// The name as the links will hold it: trimmed, and cut where a link has no room for more.
pub fn fitting(name: &str) -> &str {
    let name = name.trim();
    let end = (0..=NAME.min(name.len())).rev().find(|end| name.is_char_boundary(*end));
    name.get(..end.unwrap_or(0)).unwrap_or("").trim_end()
}

/// Hears every action while the invitations are on screen.
pub fn act(transition: &mut Transition, action: &Action) -> bool {
    match action {
        Action::Entered => enter(transition),
        Action::Input(name, value) => mark(&mut transition.state.asking.invite, name, value),
        Action::Press(button, subject) => return press(transition, button, subject),
        _ => return false,
    }
    true
}

fn enter(transition: &mut Transition) {
    let broken = |(name, value): &(String, Value)| {
        (name.starts_with(KEPT) && Made::read(value).is_none()).then(|| name.clone())
    };
    let broken: Vec<String> = transition.state.values.iter().filter_map(broken).collect();
    broken.iter().for_each(|name| set_aside(transition, name));
    let Screen::Room(_, subject) = &transition.state.screen else { return };
    let state = &*transition.state;
    if state.asking.invite.subject.as_ref() != Some(subject) {
        let record = state.record(subject).or_else(|| state.latest(Instrument::PowerBases));
        let context = record.and_then(|record| record.answers().context());
        let from = state.before.clone();
        transition.state.asking.invite =
            Form { subject: Some(subject.clone()), context, from, ..Form::default() };
    } else if !matches!(state.before, Some(Screen::Room(Room::Qr, _))) {
        transition.state.asking.invite.from = state.before.clone();
        transition.state.asking.invite.shown = None;
    }
    step(transition);
}

fn mark(form: &mut Form, name: &str, value: &str) {
    match name {
        "invite-name" => form.name = value.to_string(),
        "context" => form.context = Context::from_tag(value),
        _ => {}
    }
}

fn press(transition: &mut Transition, button: &str, subject: &str) -> bool {
    match button {
        "make-invite" => make(transition),
        "show-invite" => show(transition, Some(subject.to_string())),
        "delete-invite" => {
            transition.state.asking.invite.deleting = subject.to_string();
            transition.ask(Some(DELETE));
        }
        "confirm" if transition.state.confirmation == Some(DELETE) => delete(transition),
        "back" if transition.state.asking.invite.shown.is_some() => show(transition, None),
        "back" => back(transition),
        _ => return false,
    }
    true
}

fn make(transition: &mut Transition) {
    let form = &transition.state.asking.invite;
    let Some(context) = form.context else { return transition.say(Notice::Choose) };
    let invite = transition.moment.key;
    let name = fitting(&form.name).to_string();
    let cut = (name != form.name.trim()).then(|| name.clone());
    let name = Some(name).filter(|name| !name.is_empty());
    let (day, made_at) = (transition.moment.day.clone(), transition.moment.date.clone());
    let made = Made { hex: hex(invite), name, context, day, made_at, invite };
    transition.keep(&[KEPT, &made.hex].concat(), Some(made.write()));
    transition.state.asking.invite.name.clear();
    show(transition, Some(made.hex));
    if let Some(name) = cut {
        transition.say(Notice::Room(Section::Others, "name-cut", vec![("name", name)]));
    }
}

/// Shows the links of an invitation, or the list again.
fn show(transition: &mut Transition, hex: Option<String>) {
    transition.state.notices.retain(|notice| !matches!(notice, Notice::Choose | Notice::Room(..)));
    transition.state.asking.invite.shown = hex;
    transition.state.confirmation = None;
    step(transition);
    transition.effects.push(Effect::Focus);
}

fn step(transition: &mut Transition) {
    transition.state.room_step = transition.state.asking.invite.shown.as_ref().map(|_| 2);
}

fn delete(transition: &mut Transition) {
    let name = [KEPT, &transition.state.asking.invite.deleting].concat();
    transition.keep(&name, None);
    show(transition, None);
}

fn back(transition: &mut Transition) {
    let form = &transition.state.asking.invite;
    let result = form.subject.clone().filter(|name| transition.state.record(name).is_some());
    let from = form.from.clone().filter(|screen| !matches!(screen, Screen::Room(Room::Qr | Room::Invite, _)));
    let to = result.map(Screen::Result).or(from).unwrap_or(Screen::Start);
    transition.go(to);
}
