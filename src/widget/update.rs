//! What an action changes, and what it asks of the browser. No side effects:
//! every way through the widget can be walked in a native test.

use super::action::{Action, Effect, Moment};
use super::content::read;
use super::navigation::{IDLE, Needs, standing_part};
use super::resource::Resource;
use super::room::Rooms;
use super::section::Section;
use super::state::State;
use super::transition::Transition;
use crate::plain::value::Value;

/// Carries out an action on the state. The room on screen hears it before the common rules do;
/// rooms that attend are told of it before and after.
pub fn update(state: &mut State, rooms: &mut dyn Rooms, action: Action, moment: &Moment) -> Vec<Effect> {
    let mut transition = Transition::new(state, moment, rooms.doors());
    transition.count_time();
    transition.tool_came(&action);
    rooms.attend(&mut transition, Some(&action));
    let part = standing_part(transition.doors, transition.state);
    let room = part.and_then(|part| rooms.room(part));
    if !room.is_some_and(|room| room.handle(&mut transition, &action)) {
        transition.dispatch(action);
    }
    if transition.effects.iter().any(|effect| matches!(effect, Effect::ForgetAll)) {
        rooms.reset();
    }
    transition.settle(rooms);
    rooms.attend(&mut transition, None);
    transition.settle(rooms);
    transition.effects
}

impl Transition<'_> {
    fn dispatch(&mut self, action: Action) {
        match action {
            Action::Press(button, subject) => self.press(&button, &subject),
            Action::Input(name, value) => self.answer(&name, &value),
            Action::DraftChanged(instrument, stored) => self.draft_changed(instrument, stored),
            Action::Results(records) => self.results_changed(records),
            Action::Say(notice) => self.say(notice),
            Action::StorageStatus(refused) => self.storage_status(refused),
            Action::Held(names, aside) => (self.state.held, self.state.aside) = (names, aside),
            Action::Content(section, content) => self.content(section, content),
            Action::Part(part, came) => self.part(part, came),
            Action::Query(name) => self.fetch(&Needs::of_query(self.doors, &name)),
            Action::Visible(visible) => self.state.stopwatch.run(visible, self.moment.clock),
            Action::Reset => self.reset(),
            Action::Link(code) => self.open_code(&code),
            Action::Page(page, own) => {
                (self.state.config.page, self.state.config.page_is_own) = (page, own);
            }
            Action::ValueChanged(name, value) => self.state.set_value(&name, value),
            Action::ToolDone(IDLE, _) => self.fetch_ahead(),
            Action::ToolDone(_, Err(reason)) => self.failed(reason),
            Action::ToolLost(tool, detail, reason) => self.tool_lost(tool, detail, reason),
            Action::Entered | Action::Finish(_) | Action::ToolDone(..) => {}
        }
    }

    fn content(&mut self, section: Section, content: Result<Value, String>) {
        match content.and_then(|value| read(section, value)) {
            Ok((texts, key)) => {
                self.state.sections.set(section.name(), Resource::Here(texts));
                self.state.key = key.or(self.state.key.take());
                self.unsettled = true;
            }
            Err(reason) => {
                self.state.sections.set(section.name(), Resource::Absent);
                if self.waits_for(|needs| needs.sections().any(|of| of == section)) {
                    self.failed(reason);
                }
            }
        }
    }

    fn part(&mut self, part: &'static str, came: Result<(), String>) {
        match came {
            Ok(()) => {
                self.state.parts.set(part, Resource::Here(()));
                self.unsettled = true;
            }
            Err(reason) => {
                self.state.parts.set(part, Resource::Absent);
                if self.waits_for(|needs| needs.part == Some(part)) {
                    self.failed(reason);
                }
            }
        }
    }
}
