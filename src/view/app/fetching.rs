//! What comes later: sections, parts, and the answers of tools.

use super::{App, Message};
use crate::edge::{data, fetch};
use crate::plain::value::Value;
use crate::rooms;
use crate::widget::action::Action;
use crate::widget::section::Section;
use js_sys::Promise;
use yew::prelude::*;

/// What has to be fetched.
pub enum Fetch {
    Section(Section),
    Part(&'static str),
    Answer(&'static str, Value, Option<Promise>),
}

/// One future for all kinds: every other would cost another copy of Yew's way to await it.
pub fn load(context: &Context<App>, wanted: Fetch) {
    let (base, tools) = (context.props().content.clone(), context.props().tools.clone());
    context.link().send_future(async move {
        match wanted {
            Fetch::Section(section) => {
                let content = fetch::section(tools.as_ref(), &base, section).await;
                Message::Act(Action::Content(section, content))
            }
            Fetch::Part(part) => {
                let there = fetch::part(tools.as_ref(), part).await;
                Message::Part(part, there.and_then(|()| rooms::open(part).ok_or_else(|| part.to_string())))
            }
            Fetch::Answer(name, detail, promised) => Message::Act(match data::answer(promised).await {
                Err(error) if data::is_lost(&error) => Action::ToolLost(name, detail, data::reason(&error)),
                answer => Action::ToolDone(name, answer.map_err(|error| data::reason(&error))),
            }),
        }
    });
}

impl App {
    /// Takes what has been fetched already, asks for the first section if it is not there, and goes
    /// to the first screen if that is another.
    pub(super) fn begin(&mut self, context: &Context<Self>) {
        for (section, value) in context.props().given.clone() {
            self.act(context, Action::Content(section, Ok(value)));
        }
        if self.state.section(Section::FIRST).is_none() {
            self.act(context, Action::Press("home".into(), String::new()));
        }
        let first = &context.props().config.first;
        if !first.is_empty() {
            self.act(context, Action::Press(first.clone(), String::new()));
        }
    }
}
