//! A link or a code that opens nothing: why, and the code as it came, so that nothing is lost.

use crate::codec::{Refusal, has_lost_its_case};
use crate::rooms::common::words::rules::SHARE;
use crate::view::controls::{button, heading};
use crate::view::element::{attrs, el, el_with, say, say_with, when};
use crate::widget::state::State;
use yew::Html;

/// A screen with `title` and `words`, the `code`, and a way to the start that `home` names.
/// `refusal` is the refusal's name, or empty where the code could be read.
pub fn stop(state: &State, refusal: &str, title: &str, words: &str, code: &str, home: &str) -> Html {
    let ui = |name: &str| state.text(SHARE, &["ui.", name].concat());
    let one_case = refusal == Refusal::Damaged.name() && has_lost_its_case(code);
    let code = say_with("code", attrs!["dir" = "ltr", "translate" = "no"], code);
    el_with(
        "section",
        attrs!["data-refusal" = refusal],
        [
            heading(title),
            say("p", words),
            when(one_case, say("p", ui("one-case"))),
            say("p.soft", ui("as-came")),
            el("p", [code]),
            el("div.acts", [button("home", "main", "", home)]),
        ],
    )
}
