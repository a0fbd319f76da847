//! What is in the collection, and what a summary of it would lack.

use crate::codec::month_text;
use crate::instruments::people::limits::MIN_RATERS;
use crate::rooms::collect::rules::{Answer, Pool};
use crate::rooms::common::people::screen::{filled, text, ui};
use crate::view::controls;
use crate::view::element::{attrs, each, el, el_with, group, say, when};
use crate::widget::format::{self, count, month};
use crate::widget::state::State;
use yew::Html;

/// So many answers are listed.
const LISTED: usize = 100;

/// The figures and the list.
pub fn draw(state: &State, pool: &Pool) -> Html {
    let missing = pool.missing();
    let row = |name: &str, n: usize| el("div", [say("dt", ui(state, name)), say("dd", &count(state, n))]);
    let needed = MIN_RATERS.saturating_sub(missing.n);
    let figures = [
        row("collect-count", missing.n),
        when(needed > 0, row("collect-needed", needed)),
        when(missing.care > 0, row("collect-care", missing.care)),
    ];
    let lacking = filled(state, "collect-left-out", &[("list", &names(state, &missing.left_out))]);
    group([
        say("h3", ui(state, "collect-standing")),
        el("dl.figures", figures),
        when(missing.care > 0, say("p.soft", ui(state, "collect-care-note"))),
        when(needed == 0 && !missing.left_out.is_empty(), say("p", &lacking)),
        when(missing.n > 0, answers(state, pool)),
    ])
}

/// The names of scales and questions, one after the other.
pub fn names(state: &State, places: &[&str]) -> String {
    let names: Vec<&str> = places.iter().map(|place| text(state, &["scales.", place].concat())).collect();
    format::list(state, &names)
}

fn answers(state: &State, pool: &Pool) -> Html {
    let more = pool.len().saturating_sub(LISTED);
    let more = (more > 0).then(|| filled(state, "collect-more", &[("n", &count(state, more))]));
    let entries = pool.first(LISTED).into_iter().map(|answer| entry(state, answer));
    el(
        "details.card",
        [
            say("summary", ui(state, "collect-list")),
            el("ul.history", [each(entries)]),
            more.map(|more| say("p.soft", &more)).unwrap_or_default(),
            say("p.soft", ui(state, "collect-kept")),
        ],
    )
}

/// An answer by its month and the end of its code: enough to find it, and no more.
fn entry(state: &State, answer: &Answer) -> Html {
    let end = answer.code.get(answer.code.len().saturating_sub(4)..).unwrap_or("");
    let (month, hash) = (month(state, &month_text(answer.rating.month)), answer.name());
    let words = filled(state, "collect-answer", &[("month", &month), ("end", end)]);
    let label = filled(state, "collect-remove-label", &[("end", end)]);
    let remove = controls::list_button("collect-remove", "link", &hash, ui(state, "collect-remove"), &label);
    el_with("li", attrs!["key" = &hash], [say("span", &words), remove])
}
