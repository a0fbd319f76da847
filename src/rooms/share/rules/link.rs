//! A link to somebody's result: what it says, and keeping it if the reader wants to.

use crate::codec::{self, Code, Refusal};
use crate::instruments::instrument::Instrument;
use crate::instruments::record::Record;
use crate::instruments::shared::{OpenedResult, code_in};
use crate::plain::value::{Value, object};
use crate::rooms::common::handoff::rules as handoff;
use crate::widget::action::Action;
use crate::widget::room::Room;
use crate::widget::state::{Notice, Screen, Section, State};
use crate::widget::update::Transition;

/// Where links that the reader keeps are stored, below the scope.
pub const KEPT: &str = "self/shared/";

/// What the link says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Link {
    /// The code, as it came.
    pub code: String,
    /// What it says, or why it says nothing.
    pub found: Option<Result<OpenedResult, Refusal>>,
}

/// The name under which the link on screen is kept, if it is.
pub fn kept<'a>(state: &'a State, code: &str) -> Option<&'a str> {
    let is = |(name, value): &&(String, Value)| {
        name.starts_with(KEPT) && value.get("code").and_then(Value::text) == Some(code)
    };
    state.values.iter().find(is).map(|(name, _)| name.as_str())
}

/// The reader's own result to lay beside somebody's: about the same group if there is one, else the latest.
pub fn own<'a>(state: &'a State, shared: &OpenedResult, instrument: Instrument) -> Option<&'a Record> {
    let mut mine =
        state.records.iter().filter(|record| record.instrument == instrument && record.key != shared.key);
    let same = |record: &&Record| record.answers().context() == shared.context;
    match instrument {
        Instrument::PowerBases => mine.clone().find(same).or_else(|| mine.next()),
        Instrument::Influence => mine.next(),
    }
}

/// Whether the link is of a result that is in this browser.
pub fn is_mine(state: &State, shared: &OpenedResult) -> bool {
    state.records.iter().any(|record| record.key == shared.key)
}

/// The rules of the room.
pub(crate) fn act(transition: &mut Transition, action: &Action) -> bool {
    match action {
        Action::Entered => enter(transition),
        Action::Press(button, _) if button == "keep" => keep(transition),
        Action::Press(button, _) if button == "back" => transition.go(Screen::Start),
        _ => return handoff::act(transition, action),
    }
    true
}

fn enter(transition: &mut Transition) {
    let Screen::Room(Room::Link, subject) = &transition.state.screen else { return };
    let code = code_in(subject);
    match codec::read(&code, codec::pack(&transition.state.pack())) {
        Ok(Code::Invite(_) | Code::Rating(_) | Code::Aggregate(_)) => {
            transition.enter_room(Room::Rate, &code)
        }
        found => {
            let key = transition.state.key.clone().unwrap_or_default();
            let found = found.and_then(|read| OpenedResult::of(read, &key).ok_or(Refusal::Unknown));
            transition.state.share.link = Link { code, found: Some(found) };
        }
    }
}

fn keep(transition: &mut Transition) {
    let link = transition.state.share.link.clone();
    let Some(Ok(shared)) = link.found else { return };
    if kept(transition.state, &link.code).is_some() {
        return;
    }
    let names = transition.state.values.iter().filter_map(|(name, _)| name.strip_prefix(KEPT)?.parse().ok());
    let number = names.max().unwrap_or(0_u32).saturating_add(1);
    let value = object([
        ("version", 1.0.into()),
        ("code", link.code.as_str().into()),
        ("name", shared.name.as_deref().unwrap_or("").into()),
        ("keptAt", transition.moment.date.as_str().into()),
        ("day", transition.moment.day.as_str().into()),
    ]);
    transition.keep(&[KEPT, &number.to_string()].concat(), Some(value));
    transition.say(Notice::Room(Section::Share, "link-kept", Vec::new()));
}
