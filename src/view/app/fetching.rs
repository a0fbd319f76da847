//! What comes later: sections, parts, and the answers of tools.

use super::{App, Message};
use crate::edge::page::{self, Heard};
use crate::edge::{data, fetch};
use crate::plain::value::Value;
use crate::rooms;
use crate::widget::action::Action;
use crate::widget::section::Section;
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;
use yew::prelude::*;

/// What comes later.
pub enum Awaited {
    Section(Section),
    Part(&'static str),
    Answer(&'static str, Value),
}

/// Has a section fetched.
pub fn section(context: &Context<App>, section: Section) {
    let props = context.props();
    fetch::section(props.tools.as_ref(), &props.content, section, heard(context, Awaited::Section(section)));
}

/// Has a part fetched.
pub fn part(context: &Context<App>, part: &'static str) {
    fetch::part(context.props().tools.as_ref(), part, heard(context, Awaited::Part(part)));
}

/// Calls one of the page's tools for this card.
pub fn tool(context: &Context<App>, card: &HtmlElement, name: &'static str, detail: Value) {
    let given = data::to_json(&detail);
    let tools = context.props().tools.as_ref();
    page::tool(tools, card, name, &given, heard(context, Awaited::Answer(name, detail)));
}

/// What comes of it is heard as a message.
fn heard(context: &Context<App>, wanted: Awaited) -> Heard {
    let link = context.link().clone();
    Box::new(move |answer| link.send_message(came(wanted, answer)))
}

fn came(wanted: Awaited, answer: Result<Value, JsValue>) -> Message {
    let lost = answer.as_ref().is_err_and(data::is_lost);
    let answer = answer.map_err(|error| data::reason(&error));
    Message::Act(match (wanted, answer) {
        (Awaited::Section(section), content) => Action::Content(section, content),
        (Awaited::Part(part), there) => {
            let part_there = there.and_then(|_| rooms::open(part).ok_or_else(|| part.to_string()));
            return Message::Part(part, part_there);
        }
        (Awaited::Answer(name, detail), Err(reason)) if lost => Action::ToolLost(name, detail, reason),
        (Awaited::Answer(name, ..), answer) => Action::ToolDone(name, answer),
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
