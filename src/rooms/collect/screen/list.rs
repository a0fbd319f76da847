//! What is in the collection, and what a report of it would lack.

use crate::codec::month_text;
use crate::instruments::people::limits::MIN_RATERS;
use crate::instruments::people::ratings::{SCALES, TRUST};
use crate::rooms::collect::rules::{Answer, Pool};
use crate::rooms::common::people::screen::{filled, isolated, text, ui};
use crate::view::controls::{list_button, ui as first};
use crate::view::element::{attrs, each, el, el_with, group, say, when};
use crate::widget::format::{self, count, month};
use crate::widget::section::Section;
use crate::widget::state::State;
use yew::Html;

/// So many answers are listed.
const LISTED: usize = 100;

/// The figures and the list.
pub fn draw(state: &State, pool: &Pool) -> Html {
    let missing = pool.missing();
    let row = |name: &str, n: usize| el("div", [say("dt", ui(state, name)), say("dd", &count(state, n))]);
    // Of fewer than three there is no report yet, so nothing is said of what it would lack.
    let enough = missing.n >= MIN_RATERS;
    let care = enough && missing.care > 0;
    let figures = [
        row("collect-count", missing.n),
        when(!enough, row("collect-needed", MIN_RATERS)),
        when(care, row("collect-care", missing.care)),
    ];
    let lacking = filled(state, "collect-left-out", &[("list", &names(state, &missing.left_out))]);
    group([
        say("h3", ui(state, "collect-standing")),
        el("dl.figures", figures),
        when(care, say("p.soft", ui(state, "collect-care-note"))),
        when(enough && !missing.left_out.is_empty(), say("p", &lacking)),
        when(missing.n > 0, answers(state, pool)),
    ])
}

/// The names of scales and questions, one after the other.
pub fn names(state: &State, places: &[&str]) -> String {
    let names: Vec<&str> = places.iter().map(|place| name(state, place)).collect();
    format::list(state, &names)
}

/// What a scale is called in results, or a single question here.
fn name<'a>(state: &'a State, place: &str) -> &'a str {
    match SCALES.iter().position(|scale| *scale == place) {
        Some(at) if at < TRUST => state.text(Section::RESULT, &["bases.", place, ".name"].concat()),
        Some(_) => state.text(Section::RESULT, &["scores.", place, ".name"].concat()),
        None => text(state, &["singles.", place].concat()),
    }
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
        ],
    )
}

/// An answer by its month and the end of its code: enough to find it, and no more.
fn entry(state: &State, answer: &Answer) -> Html {
    let end = isolated(answer.code.get(answer.code.len().saturating_sub(4)..).unwrap_or(""));
    let (month, hash) = (month(state, &month_text(answer.rating.month)), answer.name());
    let words = filled(state, "collect-answer", &[("month", &month), ("end", &end)]);
    let label = filled(state, "collect-remove-label", &[("end", &end)]);
    let remove = list_button("collect-remove", "link", &hash, first(state, "delete"), &label);
    el_with("li", attrs!["key" = &hash], [say("span", &words), remove])
}
