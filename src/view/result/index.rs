//! The result of the quiz: a sentence, the index on its line, the four
//! approaches, and scenario by scenario.

use super::{filled, foot, scale, text};
use crate::model::draft::{APPROACHES, Draft};
use crate::model::instrument::SCENARIOS;
use crate::model::quiz::{Key, QuizScores, band, profile, references};
use crate::model::record::Record;
use crate::model::scoring::round_half_up;
use crate::model::shuffle;
use crate::model::state::{Section, State};
use crate::view::frame::heading;
use crate::view::quiz::feedback;
use yew::prelude::*;

/// The result screen of the quiz.
pub fn screen(state: &State, record: &Record) -> Html {
    let Some(key) = &state.key else { return Html::default() };
    let answers = record.answers();
    let scores = QuizScores::of(&answers.choices(), &answers.forecasts(), key);
    let sentence = [("best", scores.best.to_string()), ("answered", scores.answered.to_string())];
    let pairs = sentence.each_ref().map(|(name, value)| (*name, value.as_str()));
    html! {
        <section class="result">
            <p class="soft">{ filled(state, "ui.about-quiz", &[("date", &record.date)]) }</p>
            { heading(&filled(state, "ui.headline-quiz", &pairs)) }
            if let Some(band) = band(&scores) { <p>{ text(state, &["bands.", band.name()].concat()) }</p> }
            if scores.partial { <p class="note">{ text(state, "ui.partial") }</p> }
            { scale::draw(state, scores.index, &references(key)) }
            <div class="note"><p>{ text(state, &["profiles.", profile(&answers.choices(), key).code()].concat()) }</p></div>
            <h3>{ text(state, "ui.approaches") }</h3>
            { approaches(state, &scores) }
            <h3>{ text(state, "ui.scenarios") }</h3>
            { scenarios(state, &answers, key) }
            <p class="soft">{ state.text(Section::Quiz, "limits.key") }</p>
            { sources(state) }
            { foot(state, record) }
        </section>
    }
}

/// How often each approach was chosen, and what it earned.
fn approaches(state: &State, scores: &QuizScores) -> Html {
    let row = |at: usize| {
        let times = scores.chosen[at];
        let share = round_half_up(f64::from(times) * 100.0 / f64::from(scores.answered.max(1)));
        let credit = scores.mean_credit[at].map_or("–".to_string(), tenths);
        html! {
            <tr key={APPROACHES[at]}>
                <th scope="row">{ approach(state, APPROACHES[at]) }</th>
                <td>{ times }</td><td>{ share }{ " %" }</td><td>{ credit }</td>
            </tr>
        }
    };
    html! {
        <>
            <table part="table">
                <thead><tr>
                    <th scope="col">{ text(state, "ui.approach") }</th>
                    <th scope="col">{ text(state, "ui.times") }</th>
                    <th scope="col">{ text(state, "ui.share") }</th>
                    <th scope="col">{ text(state, "ui.credit") }</th>
                </tr></thead>
                <tbody>{ for (0..4).map(row) }</tbody>
            </table>
            <p>{ text(state, if scores.urgent { "ui.urgent-right" } else { "ui.urgent-not" }) }</p>
            if scores.guesses > 0 {
                <p>{ filled(state, "ui.forecasts", &[("hits", &scores.hits.to_string()), ("n", &scores.guesses.to_string())]) }</p>
            }
        </>
    }
}

fn approach<'a>(state: &'a State, letter: &str) -> &'a str {
    state.text(Section::Quiz, &["approaches.", letter].concat())
}

/// A credit to one decimal, half up.
fn tenths(credit: f64) -> String {
    let tenths = round_half_up(credit * 10.0);
    [(tenths / 10).to_string(), (tenths % 10).to_string()].join(".")
}

/// The scenarios in the order they were shown; each opens to its reasons.
fn scenarios(state: &State, answers: &Draft, key: &Key) -> Html {
    let order = shuffle::scenarios(answers.key);
    html! { <>{ for order.into_iter().map(|index| scenario(state, answers, key, index)) }</> }
}

fn scenario(state: &State, answers: &Draft, key: &Key, index: usize) -> Html {
    let credits = key.credit[index];
    let chosen = usize::from(answers.choices()[index]).checked_sub(1);
    let path = |name: &str| ["scenarios.", SCENARIOS[index], name].concat();
    let credit = chosen.and_then(|at| credits.get(at)).map_or("–".to_string(), u8::to_string);
    let approach_at = |at: Option<usize>| {
        at.and_then(|at| APPROACHES.get(at))
            .map_or(text(state, "ui.no-answer"), |letter| approach(state, letter))
            .to_string()
    };
    let best = credits.iter().position(|credit| *credit == 3);
    let line =
        filled(state, "ui.chosen-best", &[("chosen", &approach_at(chosen)), ("best", &approach_at(best))]);
    html! {
        <details class="card" key={SCENARIOS[index]}>
            <summary>
                <strong>{ state.text(Section::Quiz, &path(".title")) }</strong>
                <span class="tag">{ filled(state, "ui.credit-of", &[("n", &credit)]) }</span>
                <span class="soft text">{ line }</span>
            </summary>
            <p>{ state.text(Section::Quiz, &path(".stem")) }</p>
            { feedback(state, answers, index) }
        </details>
    }
}

fn sources(state: &State) -> Html {
    html! {
        <details class="sources">
            <summary>{ text(state, "ui.sources") }</summary>
            <ol>{ for ["1", "2", "3", "4", "5"].map(|n| html! { <li>{ state.text(Section::Quiz, &["sources.", n].concat()) }</li> }) }</ol>
        </details>
    }
}
