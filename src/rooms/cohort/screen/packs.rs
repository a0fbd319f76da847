//! Whose statements and scenarios the figures are about, where results to several came.

use super::words::{filled, ui};
use crate::codec::{self, hex};
use crate::instruments::cohort::class::selection::packs;
use crate::instruments::instrument::Instrument;
use crate::rooms::cohort::rules::{Cohort, Made};
use crate::view::controls::title;
use crate::view::element::{attrs, each, el, el_with, option, say, text, when};
use crate::widget::format::count;
use crate::widget::state::State;
use yew::Html;

/// A choice for each exercise that has several: nobody makes it in silence.
pub fn draw(state: &State, cohort: &Cohort, made: &Made) -> Html {
    let choice = |form| {
        let packs = packs(&cohort.class, form);
        let chosen = made.selections[form as usize].pack;
        let entries = packs.iter().map(|(pack, n)| entry(state, *pack, *n, *pack == chosen));
        let name = ["cohort-pack-", form.name()].concat();
        let select = el_with("select", attrs!["name" = &name], [each(entries)]);
        let words = filled(state, "pack", &[("title", title(state, form))]);
        when(packs.len() > 1, el("label", [say("span.soft", &words), text(" "), select]))
    };
    each(Instrument::ALL.into_iter().map(choice))
}

fn entry(state: &State, pack: u16, n: usize, chosen: bool) -> Html {
    let n = count(state, n);
    let own = pack == codec::pack(&state.pack());
    let id = hex(pack.into());
    let words = filled(state, if own { "pack-own" } else { "pack-other" }, &[("n", &n), ("id", &id)]);
    option(&pack.to_string(), chosen, &words)
}

/// What says that something is about other statements than those of this page.
pub fn others(state: &State, pack: u16) -> Html {
    when(pack != codec::pack(&state.pack()), say("p.soft", ui(state, "class-pack")))
}
