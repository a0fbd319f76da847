//! A link to somebody's result: what it says, and keeping it if the reader wants to.

use crate::codec::kind::Kind;
use crate::codec::{self, Code, Refusal};
use crate::instruments::instrument::Instrument;
use crate::instruments::record::Record;
use crate::instruments::shared::OpenedResult;
use crate::plain::shape;
use crate::plain::value::Value;
use crate::rooms::common::kept::rules::{KeptCode, KeptLink, VERSION};
use crate::rooms::common::words::rules::SHARE;
use crate::widget::action::Action;
use crate::widget::names::SHARED;
use crate::widget::notice::Notice;
use crate::widget::screen::Screen;
use crate::widget::section::Section;
use crate::widget::state::State;
use crate::widget::transition::Transition;

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
        name.starts_with(SHARED) && shape::read(value).is_some_and(|kept: KeptCode| kept.code == code)
    };
    state.values.iter().find(is).map(|(name, _)| name.as_str())
}

/// The reader's own result to lay beside somebody's: about the same group if there is one, else the latest.
pub fn own<'a>(state: &'a State, shared: &OpenedResult, instrument: Instrument) -> Option<&'a Record> {
    let mut mine =
        state.records.iter().filter(|record| record.instrument == instrument && record.key != shared.key);
    let same = |record: &&Record| record.context() == shared.context;
    match instrument {
        Instrument::PowerBases => mine.clone().find(same).or_else(|| mine.next()),
        Instrument::Influence => mine.next(),
    }
}

/// Whether the link is of a result that is in this browser.
pub fn is_mine(state: &State, shared: &OpenedResult) -> bool {
    state.records.iter().any(|record| record.key == shared.key)
}

impl Link {
    /// The rules of the screen.
    pub fn handle(&mut self, transition: &mut Transition, action: &Action) -> bool {
        match action {
            Action::Entered => self.enter(transition),
            Action::Press(button, _) if button == "keep" => self.keep(transition),
            Action::Press(button, _) if button == "back" => transition.go(Screen::Start),
            _ => return false,
        }
        true
    }

    /// A code that was hidden in what came may be of another kind than was thought.
    fn enter(&mut self, transition: &mut Transition) {
        let Screen::Room(_, subject) = &transition.state.screen else { return };
        let code = codec::code_in(subject);
        match codec::read(&code, codec::pack(&transition.state.pack())) {
            Ok(Code::Invite(_) | Code::Rating(_) | Code::Aggregate(_)) => transition.enter("rate", &code),
            Ok(Code::Draft(_)) => transition.enter("draft", &code),
            Err(_) if Kind::of(&code) == Kind::Cohort => transition.enter("class", &code),
            found => {
                let key = transition.state.key.clone().unwrap_or_default();
                let found = found.and_then(|read| OpenedResult::of(read, &key).ok_or(Refusal::Unknown));
                *self = Link { code, found: Some(found) };
            }
        }
    }

    fn keep(&self, transition: &mut Transition) {
        let Some(Ok(shared)) = &self.found else { return };
        if kept(transition.state, &self.code).is_some() {
            return;
        }
        let value = KeptLink {
            version: VERSION,
            code: self.code.clone(),
            name: shared.name.clone().unwrap_or_default(),
            kept_at: transition.moment.date.clone(),
            day: transition.moment.day.clone(),
        };
        transition.keep(&next_name(transition.state), Some(shape::write(&value)));
        let list = transition.state.text(Section::FIRST, "ui.data").to_string();
        transition.say(Notice::Room(SHARE, "link-kept", vec![("data", list)]));
    }
}

/// The name under which the next link is kept: they are numbered.
fn next_name(state: &State) -> String {
    let names = state.values.iter().filter_map(|(name, _)| name.strip_prefix(SHARED)?.parse().ok());
    let number = names.max().unwrap_or(0_u32).saturating_add(1);
    [SHARED, &number.to_string()].concat()
}
