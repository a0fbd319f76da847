//! Every finished result, newest first; each can be opened or deleted.

use super::{filled, text};
use crate::model::instrument::Context;
use crate::model::record::Record;
use crate::model::state::{Section, State};
use crate::view::frame::{button, heading, title};
use yew::prelude::*;

/// The list of results.
pub fn screen(state: &State) -> Html {
    html! {
        <section>
            { heading(text(state, "ui.history-heading")) }
            if state.records.is_empty() { <p>{ text(state, "ui.history-empty") }</p> }
            <ul class="history">{ for state.records.iter().map(|record| entry(state, record)) }</ul>
            <div class="acts">
                { button("home", "quiet", "", text(state, "ui.home")) }
                <span class="spring"></span>
                if !state.records.is_empty() { { button("delete-all", "link", "", text(state, "ui.delete-all")) } }
            </div>
        </section>
    }
}

fn entry(state: &State, record: &Record) -> Html {
    let name = record.name();
    let title = title(state, record.instrument);
    let label = |path: &str| filled(state, path, &[("title", title), ("date", &record.date)]);
    let act = |act: &'static str, class: &'static str| {
        let words = text(state, &["ui.", act].concat());
        let label = label(&["ui.", act, "-label"].concat());
        html! { <button type="button" name={act} {class} data-subject={name.clone()} aria-label={label}>{ words }</button> }
    };
    html! {
        <li key={name.clone()}>
            <div><strong>{ title }</strong><span class="soft">{ about(state, record) }</span></div>
            <div class="acts">{ act("delete", "link") }{ act("open", "quiet") }</div>
        </li>
    }
}

/// The date, and the group a self-assessment is about.
fn about(state: &State, record: &Record) -> String {
    match record.answers().context() {
        Some(context) => [&record.date, ", ", group(state, context)].concat(),
        None => record.date.clone(),
    }
}

fn group(state: &State, context: Context) -> &str {
    state.text(Section::First, &["contexts.", context.tag()].concat())
}
