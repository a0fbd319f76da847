//! What comes later: sections, parts, and the answers of tools.

use super::{App, Message};
use crate::edge::{data, fetch};
use crate::rooms;
use crate::widget::action::Action;
use crate::widget::section::Section;
use js_sys::Promise;
use yew::prelude::*;

/// What has to be fetched.
pub enum Fetch {
    Section(Section),
    Part(&'static str),
    Answer(&'static str, Option<Promise>),
}

/// One future for all kinds: every other would cost another copy of Yew's way to await it.
pub fn load(context: &Context<App>, wanted: Fetch) {
    let base = context.props().content.clone();
    context.link().send_future(async move {
        match wanted {
            Fetch::Section(section) => {
                Message::Act(Action::Content(section, fetch::section(&base, section).await))
            }
            Fetch::Part(part) => Message::Part(part, rooms::load(part).await),
            Fetch::Answer(name, promised) => {
                Message::Act(Action::ToolDone(name, data::answer(promised).await))
            }
        }
    });
}
