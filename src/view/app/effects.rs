//! What the edge is asked to do.

use super::App;
use super::fetching;
use crate::edge::page;
use crate::plain::value::Value;
use crate::widget::action::Effect;
use web_sys::HtmlElement;
use yew::prelude::*;

impl App {
    /// Has the edge do what was decided.
    pub(super) fn perform(&mut self, context: &Context<Self>, effect: Effect) {
        match effect {
            Effect::SaveDraft(instrument) => {
                let said =
                    self.state.drafts[instrument as usize].as_mut().map(|draft| self.repository.save(draft));
                said.into_iter().for_each(|said| self.act(context, said));
            }
            Effect::DropDraft(instrument) => self.repository.drop(instrument),
            Effect::Load(section) => fetching::section(context, section),
            Effect::LoadPart(part) => fetching::part(context, part),
            Effect::Focus => self.focus = true,
            Effect::Emit(name, detail) => self.emit(context, name, detail),
            Effect::Tool(name, detail) => self.tool(context, name, detail),
            of_rooms => {
                let said = self.values.map(|values| (values.perform)(&mut self.repository, &of_rooms));
                said.into_iter().flatten().for_each(|said| self.act(context, said));
            }
        }
    }

    /// Calls one of the page's tools.
    fn tool(&self, context: &Context<Self>, name: &'static str, detail: Value) {
        let Some(card) = self.card.cast::<HtmlElement>() else { return };
        fetching::tool(context, &card, name, detail);
    }

    fn emit(&self, context: &Context<Self>, name: &str, detail: Value) {
        let card = self.card.cast::<HtmlElement>();
        if let Some(host) = context.props().host.as_ref().or(card.as_ref()) {
            page::emit(host, name, detail);
        }
    }
}
