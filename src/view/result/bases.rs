//! The result of the self-assessment: a sentence, the wheel, its table, the texts.

use super::{filled, foot, text, wheel};
use crate::model::instrument::{Base, Context};
use crate::model::pattern::{Pattern, growth_tip, printed};
use crate::model::record::Record;
use crate::model::scoring::{BALANCE_CLEAR, SEM0, Scores, Standing, border, level, round_half_up, standing};
use crate::model::state::{Section, State};
use crate::view::frame::heading;
use yew::prelude::*;

/// The result screen of a self-assessment.
pub fn screen(state: &State, record: &Record) -> Html {
    let answers = record.answers();
    let scores = Scores::of(&answers.items(), &answers.supplement());
    let context = answers.context().unwrap_or(Context::Other);
    let group = state.text(Section::First, &["contexts.", context.tag()].concat());
    html! {
        <section class="result">
            <p class="soft">{ filled(state, "ui.about", &[("group", group), ("date", &record.date)]) }</p>
            { heading(text(state, headline(&scores))) }
            <p>{ lead(state, &scores) }</p>
            { flags(state, record) }
            <div class="duo">
                { wheel::draw(state, &scores) }
                <div>{ table(state, &scores) }{ composites(state, &scores) }</div>
            </div>
            <p class="soft">{ text(state, "limits.result") }</p>
            { for printed(&scores, SEM0).into_iter().map(|pattern| pattern_text(state, &scores, pattern)) }
            { step(state, &scores, context, record.key) }
            { readings(state, &scores) }
            <p class="soft">{ text(state, "limits.means") }</p>
            { foot(state, record) }
        </section>
    }
}

/// The sentence that says it.
fn headline(scores: &Scores) -> &'static str {
    match scores.balance() {
        None => "ui.headline-incomplete",
        Some(balance) if balance >= BALANCE_CLEAR => "ui.headline-personal",
        Some(balance) if balance <= -BALANCE_CLEAR => "ui.headline-position",
        Some(_) => "ui.headline-even",
    }
}

/// Whether one base stands out.
fn lead(state: &State, scores: &Scores) -> String {
    match scores.lead() {
        Some((base, lead)) if standing(lead, SEM0) != Standing::None => {
            let path =
                if standing(lead, SEM0) == Standing::Clear { "ui.lead-clear" } else { "ui.lead-slight" };
            filled(state, path, &[("base", name(state, base))])
        }
        _ => text(state, "ui.lead-none").to_string(),
    }
}

fn flags(state: &State, record: &Record) -> Html {
    html! {
        <>
            if record.flags.care() { <p class="note">{ text(state, "flags.care") }</p> }
            if record.flags.gaps() { <p class="note">{ text(state, "flags.gaps") }</p> }
        </>
    }
}

/// The name of a base.
pub(super) fn name(state: &State, base: Base) -> &str {
    text(
        state,
        [
            "bases.LEG.name",
            "bases.REW.name",
            "bases.COE.name",
            "bases.EXP.name",
            "bases.REF.name",
            "bases.INF.name",
        ][base as usize],
    )
}

/// The bases from the highest score to the lowest, unscored ones last.
fn ranked(scores: &Scores) -> Vec<Base> {
    let mut bases = Base::ALL.to_vec();
    bases.sort_by(|a, b| scores.base(*b).partial_cmp(&scores.base(*a)).unwrap_or(std::cmp::Ordering::Equal));
    bases
}

fn table(state: &State, scores: &Scores) -> Html {
    let row = |base: Base| {
        let side = if base.is_position() { "ui.position" } else { "ui.personal" };
        html! {
            <tr key={base.code()}>
                <th scope="row">{ name(state, base) }<small class={mark(base)}>{ text(state, side) }</small></th>
                { score_cells(state, scores.base(base), true) }
            </tr>
        }
    };
    html! {
        <table part="table">
            <caption>{ text(state, "ui.table") }</caption>
            <thead><tr>
                <th scope="col">{ text(state, "ui.base") }</th>
                <th scope="col">{ text(state, "ui.level") }</th>
                <th scope="col">{ text(state, "ui.score") }</th>
            </tr></thead>
            <tbody>{ for ranked(scores).into_iter().map(row) }</tbody>
        </table>
    }
}

/// The class that marks a base's side by colour and shape.
pub(super) fn mark(base: Base) -> &'static str {
    if base.is_position() { "position" } else { "personal" }
}

fn score_cells(state: &State, score: Option<f64>, banded: bool) -> Html {
    let Some(score) = score else {
        return html! { <td colspan="2">{ text(state, "ui.not-scored") }</td> };
    };
    html! {
        <>
            <td>{ level_words(state, score) }</td>
            <td>
                { round_half_up(score) }
                if banded { <small>{ [" ±", &round_half_up(SEM0).to_string()].concat() }</small> }
            </td>
        </>
    }
}

/// `high`, or `high, on the border of mid and high`.
fn level_words(state: &State, score: f64) -> String {
    let level = text(state, &["levels.", level(score).name()].concat());
    match border(score) {
        None => level.to_string(),
        Some(border) => [level, ", ", text(state, &["borders.", border.name()].concat())].concat(),
    }
}

fn composites(state: &State, scores: &Scores) -> Html {
    let row = |path: &str, score: Option<f64>| {
        let score =
            score.map_or(text(state, "ui.not-scored").to_string(), |score| round_half_up(score).to_string());
        html! { <div><dt>{ text(state, path) }</dt><dd>{ score }</dd></div> }
    };
    html! {
        <>
            <dl class="figures">
                { row("ui.personal-power", scores.personal()) }
                { row("ui.position-power", scores.position()) }
                { row("ui.balance", scores.balance()) }
            </dl>
            <p class="soft">{ text(state, "ui.position-note") }</p>
            <p class="soft">{ text(state, "reading.band") }</p>
        </>
    }
}

fn pattern_text(state: &State, scores: &Scores, pattern: Pattern) -> Html {
    let path = ["patterns.", pattern.code()].concat();
    let base = scores.lead().map_or("", |(base, _)| name(state, base));
    html! {
        <div class="note" key={pattern.code()}>
            <h3>{ text(state, &[&path, ".name"].concat()) }</h3>
            <p>{ filled(state, &[&path, ".text"].concat(), &[("base", base)]) }</p>
        </div>
    }
}

fn step(state: &State, scores: &Scores, context: Context, key: u32) -> Html {
    let tip = growth_tip(scores, context, key, SEM0);
    let path = ["tips.", tip.base.code(), ".", &tip.number.to_string()].concat();
    html! {
        <div class="note step">
            <h3>{ filled(state, "ui.next-step", &[("base", name(state, tip.base))]) }</h3>
            <p>{ text(state, &path) }</p>
        </div>
    }
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
    html! { <><h3>{ text(state, "ui.readings") }</h3><dl class="readings">{ for bases.chain(others) }</dl></> }
}

fn reading(state: &State, path: &str, score: f64, note: &str) -> Html {
    html! {
        <div key={path.to_string()}>
            <dt>{ text(state, &[path, ".name"].concat()) }{ " " }<small>{ round_half_up(score) }{ ", " }{ level_words(state, score) }</small></dt>
            <dd>
                { text(state, &[path, ".", level(score).name()].concat()) }
                if !note.is_empty() { <small class="soft">{ note }</small> }
            </dd>
        </div>
    }
}
