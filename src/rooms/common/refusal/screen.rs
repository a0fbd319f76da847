//! A link or a code that opens nothing: why, and the code as it came, so that nothing is lost.

use crate::codec::{Refusal, has_lost_its_case};
use crate::rooms::common::words::rules::SHARE;
use crate::view::controls::{button, heading, ui};
use crate::view::element::{attrs, el, el_with, say, say_with, when};
use crate::widget::state::State;
use yew::Html;

/// Why a code was not read.
pub fn refused(state: &State, refusal: Refusal, code: &str) -> Html {
    let said = |what: &str| state.text(SHARE, &["refusals.", refusal.name(), ".", what].concat());
    stop(state, refusal.name(), said("heading"), said("text"), code, ui(state, "home"))
}

/// A screen with `title` and `words`, the `code`, and a way to the start that `home` names.
/// `refusal` is the refusal's name, or empty where the code could be read.
pub fn stop(state: &State, refusal: &str, title: &str, words: &str, code: &str, home: &str) -> Html {
    let of_links = |name: &str| state.text(SHARE, &["ui.", name].concat());
    let one_case = refusal == Refusal::Damaged.name() && has_lost_its_case(code);
    let code = say_with("code", attrs!["dir" = "ltr", "translate" = "no"], code);
    el_with(
        "section",
        attrs!["data-refusal" = refusal],
        [
            heading(title),
            say("p", words),
            when(one_case, say("p", of_links("one-case"))),
            say("p.soft", of_links("as-came")),
            el("p", [code]),
            el("div.acts", [button("home", "main", "", home)]),
        ],
    )
}
