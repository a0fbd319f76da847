//! The scores of a self-assessment in a table and in words, whoever's they are.

use crate::instruments::instrument::{Base, Context};
use crate::instruments::pattern::{Pattern, growth_tip, printed};
use crate::instruments::scoring::{BALANCE_CLEAR, SEM0, Scores, Standing, border, level, standing};
use crate::view::charts::bases::{name, side_class};
use crate::view::charts::figures::{filled, head, text};
use crate::view::element::{self, attrs, each, el, el_with, group, say, when};
use crate::widget::format::{signed, whole};
use crate::widget::state::State;
use yew::Html;

/// The scores in a table, and what is made of them.
pub fn figures(state: &State, scores: &Scores) -> Html {
    el("div", [table(state, scores), composites(state, scores)])
}

/// What the person is told about their scores: in a sentence, and then one by one.
pub fn interpretation(state: &State, scores: &Scores, context: Context, key: u32) -> Html {
    let summary = [text(state, headline(scores)), ". ", &lead(state, scores)].concat();
    group([
        say("p", &summary),
        say("p.soft", text(state, "limits.result")),
        advice(state, scores, context, key),
    ])
}

/// The patterns, one next step, and what each score says.
pub fn advice(state: &State, scores: &Scores, context: Context, key: u32) -> Html {
    let patterns = printed(scores, SEM0).into_iter().map(|pattern| pattern_text(state, scores, pattern));
    group([
        each(patterns),
        step(state, scores, context, key),
        say("h3", text(state, "ui.readings")),
        readings(state, scores),
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

/// Whether one base stands out.
pub fn lead(state: &State, scores: &Scores) -> String {
    match scores.lead() {
        Some((base, lead)) if standing(lead, SEM0) != Standing::None => {
            let path =
                if standing(lead, SEM0) == Standing::Clear { "ui.lead-clear" } else { "ui.lead-slight" };
            filled(state, path, &[("base", name(state, base))])
        }
        _ => text(state, "ui.lead-none").to_string(),
    }
}

/// The bases from the highest score to the lowest, unscored ones last.
pub fn ranked(scores: &Scores) -> Vec<Base> {
    let mut bases = Base::ALL.to_vec();
    bases.sort_by(|a, b| scores.base(*b).partial_cmp(&scores.base(*a)).unwrap_or(std::cmp::Ordering::Equal));
    bases
}

fn table(state: &State, scores: &Scores) -> Html {
    let row = |base: Base| {
        let side = if base.is_position() { "ui.position" } else { "ui.personal" };
        let side = el_with("small", attrs!["class" = side_class(base)], [element::text(text(state, side))]);
        let title = [element::text(name(state, base)), side];
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
    let band = [" ±", &whole(state, SEM0)].concat();
    group([
        say("td", &level_words(state, score)),
        el("td", [element::text(&whole(state, score)), say("small", &band)]),
    ])
}

/// `high`, or `high, on the border of mid and high`.
pub fn level_words(state: &State, score: f64) -> String {
    let level = text(state, &["levels.", level(score).name()].concat());
    match border(score) {
        None => level.to_string(),
        Some(border) => [level, ", ", text(state, &["borders.", border.name()].concat())].concat(),
    }
}

fn composites(state: &State, scores: &Scores) -> Html {
    let row = |path: &str, score: Option<f64>, written: fn(&State, f64) -> String| {
        let score =
            score.map_or_else(|| text(state, "ui.not-scored").to_string(), |score| written(state, score));
        el("div", [say("dt", text(state, path)), say("dd", &score)])
    };
    let figures = [
        row("ui.personal-power", scores.personal(), whole),
        row("ui.position-power", scores.position(), whole),
        row("ui.balance", scores.balance(), signed),
    ];
    group([
        el("dl.figures", figures),
        say("p.soft", text(state, "ui.position-note")),
        say("p.soft", text(state, "reading.band")),
    ])
}

fn pattern_text(state: &State, scores: &Scores, pattern: Pattern) -> Html {
    let path = ["patterns.", pattern.code()].concat();
    let base = scores.lead().map_or("", |(base, _)| name(state, base));
    let children = [
        say("h3", text(state, &[&path, ".name"].concat())),
        say("p", &filled(state, &[&path, ".text"].concat(), &[("base", base)])),
    ];
    el_with("div.note", attrs!["key" = pattern.code()], children)
}

fn step(state: &State, scores: &Scores, context: Context, key: u32) -> Html {
    let tip = growth_tip(scores, context, key, SEM0);
    let path = ["tips.", tip.base.code(), ".", &tip.number.to_string()].concat();
    let title = filled(state, "ui.next-step", &[("base", name(state, tip.base))]);
    el_with("div", attrs!["class" = "note step"], [say("h3", &title), say("p", text(state, &path))])
}

/// The level text of every scored base, and of the supplement.
fn readings(state: &State, scores: &Scores) -> Html {
    let others = [("trust", scores.trust), ("credibility", scores.credibility), ("growing", scores.growing)];
    let bases = ranked(scores).into_iter().filter_map(|base| {
        let path = ["bases.", base.code()].concat();
        scores
            .base(base)
            .map(|score| reading(state, &path, score, text(state, &[&path, ".definition"].concat())))
    });
    let others = others.into_iter().filter_map(|(name, score)| {
        let note = if name == "trust" { "" } else { text(state, "ui.indicative") };
        score.map(|score| reading(state, &["scores.", name].concat(), score, note))
    });
    el("dl.readings", [each(bases.chain(others))])
}

fn reading(state: &State, path: &str, score: f64, note: &str) -> Html {
    let name = [text(state, &[path, ".name"].concat()), " "].concat();
    let figure = [&whole(state, score), ", ", &level_words(state, score)].concat();
    let words = element::text(text(state, &[path, ".", level(score).name()].concat()));
    let children = [
        el("dt", [element::text(&name), say("small", &figure)]),
        el("dd", [words, when(!note.is_empty(), say("small.soft", note))]),
    ];
    el_with("div", attrs!["key" = path], children)
}
