//! The scores of a self-assessment in a table and in words, whoever's they are.

use super::advice::{advice, lead};
use super::levels::{level_words, ranked};
use super::readings::readings;
use crate::instruments::instrument::{Base, Context};
use crate::instruments::scoring::{BALANCE_CLEAR, SEM0, Scores};
use crate::view::charts::bases::{name, side_class};
use crate::view::charts::figures::{filled, head, signed, text};
use crate::view::element::{self, attrs, each, el, el_with, group, say, when};
use crate::widget::format::whole;
use crate::widget::state::State;
use yew::Html;

/// Somebody's scores in a table, and what is made of them.
pub fn figures(state: &State, scores: &Scores) -> Html {
    el("div", [table(state, scores, false), composites(state, scores)])
}

/// The reader's own: each base with the plain reason for which their group goes along.
pub fn own_figures(state: &State, scores: &Scores) -> Html {
    el("div", [table(state, scores, true), composites(state, scores)])
}

/// What the person is told about their scores: in a sentence, and then one by one.
pub fn interpretation(state: &State, scores: &Scores, context: Context, key: u32) -> Html {
    group([
        say("p", text(state, headline(scores))),
        lead(state, scores),
        advice(state, scores, context, key),
        readings(state, scores),
        say("p.soft", text(state, "limits.result")),
        margin_note(state),
    ])
}

/// The sentence that says it.
pub fn headline(scores: &Scores) -> &'static str {
    match scores.balance() {
        None => "ui.headline-incomplete",
        Some(balance) if balance >= BALANCE_CLEAR => "ui.headline-personal",
        Some(balance) if balance <= -BALANCE_CLEAR => "ui.headline-position",
        Some(_) => "ui.headline-even",
    }
}

/// How far off a score may be, and who grants position power.
pub fn margin_note(state: &State) -> Html {
    group(["reading.margin", "ui.position-note"].map(|path| say("p.soft", text(state, path))))
}

fn table(state: &State, scores: &Scores, own: bool) -> Html {
    let row = |base: Base| {
        let side = if base.is_position() { "ui.position" } else { "ui.personal" };
        let reason = text(state, &["bases.", base.code(), ".reason"].concat());
        let title = [
            element::text(name(state, base)),
            when(own, say("small", reason)),
            el_with("small", attrs!["class" = side_class(base)], [element::text(text(state, side))]),
        ];
        let cells = score_cells(state, scores.base(base));
        el_with("tr", attrs!["key" = base.code()], [el_with("th", attrs!["scope" = "row"], title), cells])
    };
    el_with(
        "table",
        attrs!["part" = "table"],
        [
            say("caption", text(state, "ui.table")),
            head(["ui.base", "ui.level", "ui.score"].map(|path| text(state, path))),
            el("tbody", [each(ranked(scores).into_iter().map(row))]),
        ],
    )
}

fn score_cells(state: &State, score: Option<f64>) -> Html {
    let Some(score) = score else {
        return el_with("td", attrs!["colspan" = "2"], [element::text(text(state, "ui.not-scored"))]);
    };
    let margin = filled(state, "ui.margin", &[("n", &whole(state, SEM0))]);
    let figure = [element::text(&whole(state, score)), element::text(" "), say("small", &margin)];
    group([say("td", level_words(state, score)), el("td", figure)])
}

fn composites(state: &State, scores: &Scores) -> Html {
    let missing = || say("dd", text(state, "ui.not-scored"));
    let row = |path: &str, figure: Option<Html>| {
        el("div", [say("dt", text(state, path)), figure.unwrap_or_else(missing)])
    };
    let figure = |score: f64| say("dd", &whole(state, score));
    let figures = [
        row("ui.personal-power", scores.personal().map(figure)),
        row("ui.position-power", scores.position().map(figure)),
        row("ui.balance", scores.balance().map(|points| signed(state, "dd", points))),
    ];
    el("dl.figures", figures)
}
