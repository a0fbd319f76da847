//! The ladder of interest: people on each rung, and how they have moved.

use super::field::{line, people};
use super::words::of;
use crate::rooms::common::plans::rules::ladder::{Count, Ladder, RUNGS};
use crate::rooms::common::plans::rules::planner::Planner;
use crate::rooms::planner::rules::refused::Refused;
use crate::view::element::{attrs, each, el, el_with, group, say, say_with};
use crate::widget::format::{count, fill, signed};
use crate::widget::state::State;
use yew::Html;

/// The fields, and below them what has changed since the first day.
pub fn fields(state: &State, ladder: &Ladder, refused: &Refused) -> Html {
    let rungs = RUNGS.into_iter().zip(1..).zip(ladder.now().people).map(|((name, rung), counted)| {
        let field = ["ladder-", &rung.to_string()].concat();
        let counted = counted.map_or(String::new(), |people| people.to_string());
        people(&field, [rung_text(state, name, "name"), rung_text(state, name, "prompt")], &counted, refused)
    });
    let latest = ladder.latest.as_ref();
    group([
        line(state, "ladder-about", words(state, "about"), &ladder.about),
        el_with(
            "div",
            attrs!["role" = "group", "aria-labelledby" = "pb-rungs"],
            [say_with("p.soft", attrs!["id" = "pb-rungs"], words(state, "people")), each(rungs)],
        ),
        latest.map(|latest| movement(state, &ladder.first, latest)).unwrap_or_default(),
    ])
}

/// The first count beside the latest, and a sentence on those who do something themselves.
fn movement(state: &State, first: &Count, latest: &Count) -> Html {
    let gap = |days: &Count| (days.on.day.clone(), count(state, days.active() as usize));
    let ((first_day, then), (latest_day, now)) = (gap(first), gap(latest));
    let gaps = [("first", first_day.as_str()), ("then", &then), ("latest", &latest_day), ("now", &now)];
    let higher = fill(words(state, "higher"), &gaps);
    let head =
        ["then", "now", "change"].map(|name| say_with("th", attrs!["scope" = "col"], words(state, name)));
    let rows = RUNGS.into_iter().zip(first.people).zip(latest.people);
    let rows = rows.map(|((name, then), now)| row(state, name, then, now));
    let table = [
        say("caption", &higher),
        el("thead", [el("tr", [el("td", []), group(head)])]),
        el("tbody", [each(rows)]),
    ];
    el("table", table)
}

fn row(state: &State, name: &str, then: Option<u32>, now: Option<u32>) -> Html {
    let cell = |people: Option<u32>| people.map_or("–".to_string(), |people| count(state, people as usize));
    let change = then.zip(now).map(|(then, now)| signed(state, f64::from(now) - f64::from(then)));
    el(
        "tr",
        [
            say_with("th", attrs!["scope" = "row"], rung_text(state, name, "name")),
            say("td", &cell(then)),
            say("td", &cell(now)),
            say("td", change.as_deref().unwrap_or("–")),
        ],
    )
}

fn words<'a>(state: &'a State, name: &str) -> &'a str {
    of(state, Planner::Ladder, name)
}

fn rung_text<'a>(state: &'a State, rung: &str, what: &str) -> &'a str {
    of(state, Planner::Ladder, &["rungs.", rung, ".", what].concat())
}
