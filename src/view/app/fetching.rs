//! What comes later: sections, parts, and the answers of tools.

use super::{App, Message};
use crate::edge::{data, fetch, page};
use crate::plain::value::Value;
use crate::rooms;
use crate::widget::action::Action;
use crate::widget::section::Section;
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;
use yew::prelude::*;

/// What has to be fetched, or answered by a tool.
pub enum Fetch {
    Section(Section),
    Part(&'static str),
    Answer(&'static str, Value, HtmlElement),
}

/// Has it fetched, or answered; what comes of it is heard as a message.
pub fn load(context: &Context<App>, wanted: Fetch) {
    let props = context.props();
    let tools = props.tools.as_ref();
    let link = context.link().clone();
    let heard = |wanted| Box::new(move |answer| link.send_message(came(wanted, answer)));
    match wanted {
        Fetch::Section(section) => fetch::section(tools, &props.content, section, heard(wanted)),
        Fetch::Part(part) => fetch::part(tools, part, heard(wanted)),
        Fetch::Answer(name, ref detail, ref card) => {
            let (detail, card) = (detail.clone(), card.clone());
            page::tool(tools, &card, name, &detail, heard(wanted));
        }
    }
}

fn came(wanted: Fetch, answer: Result<Value, JsValue>) -> Message {
    let lost = answer.as_ref().is_err_and(data::is_lost);
    let answer = answer.map_err(|error| data::reason(&error));
    Message::Act(match (wanted, answer) {
        (Fetch::Section(section), content) => Action::Content(section, content),
        (Fetch::Part(part), there) => {
            let part_there = there.and_then(|_| rooms::open(part).ok_or_else(|| part.to_string()));
            return Message::Part(part, part_there);
        }
        (Fetch::Answer(name, detail, _), Err(reason)) if lost => Action::ToolLost(name, detail, reason),
        (Fetch::Answer(name, ..), answer) => Action::ToolDone(name, answer),
    })
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
