//! What scores the scenarios: the points and the approach of each choice as it is printed.

use super::facts::{bands_from, divisor, least_choices};
use super::html::{BOX, el, heads, row, say, table};
use super::quiz_form::{letter, order};
use super::words::Words;
use powerbase::instruments::instrument::SCENARIOS;
use powerbase::instruments::quiz::{Approach, ScoringKey, URGENT, references};
use powerbase::instruments::scoring::round_half_up;

/// The sheet.
pub fn draw(words: &Words) -> Result<String, String> {
    let key = words.key()?;
    let least = least_choices(&key).to_string();
    let steps = [
        say("li", words.own("find-choice")),
        say("li", &words.filled("add-points", &[("least", &least)])),
        say("li", words.own("divide-points")),
    ];
    let parts = [
        el("ol", &steps.concat()),
        points(words, &key),
        say("p", words.own("recommended")),
        divisors(words, &key),
        approaches(words),
        bands(words),
        guessing(words, &key),
        ["quiz.limits.key", "paper.ui.class", "result.limits.credits"]
            .map(|path| say("p", words.get(path)))
            .concat(),
    ];
    Ok(parts.concat())
}

/// A row a scenario, a cell a choice: `3 N`.
fn points(words: &Words, key: &ScoringKey) -> String {
    let choice = |scenario: usize, approach: usize| {
        let points = say("b", &key.credit[scenario][approach].to_string());
        el("td", &[points, say("span", Approach::ALL[approach].code())].join(" "))
    };
    let draw = |scenario: usize| {
        let cells = order(scenario).map(|approach| choice(scenario, approach)).concat();
        let title = words.get(&["quiz.scenarios.", SCENARIOS[scenario], ".title"].concat());
        row(&format!("{} {title}", scenario + 1), &[cells, el("td", BOX)].concat())
    };
    let rows = (0..SCENARIOS.len()).map(draw).collect::<String>();
    let letters = [0, 1, 2, 3].map(|place| letter(words, place));
    let columns = [&[words.get("cohort.ui.scenario")], letters.as_slice(), &[words.own("column-points")]];
    table("id=\"points\"", words.own("caption-points"), &heads(&columns.concat()), &rows)
}

fn divisors(words: &Words, key: &ScoringKey) -> String {
    let divisor =
        |answered: usize| row(&answered.to_string(), &say("td", &divisor(key, answered).to_string()));
    let rows = (least_choices(key)..=SCENARIOS.len()).rev().map(divisor).collect::<String>();
    let head = heads(&["column-answered", "column-divide"].map(|name| words.own(name)));
    table("id=\"divisors\" class=\"tight\"", words.own("caption-divisors"), &head, &rows)
}

/// What a score says. The highest kind asks for more than a score.
fn bands(words: &Words) -> String {
    let [mixed, top] = bands_from();
    let band = |(from, name): (usize, &str)| {
        row(&from.to_string(), &say("td", words.get(&["result.bands.", name].concat())))
    };
    let rows = [(0, "low"), (mixed, "mixed"), (top, "top")].map(band).concat();
    let head = heads(&[words.own("column-from"), words.get("result.ui.readings")]);
    let gaps = [("letter", Approach::T.code()), ("n", &(URGENT + 1).to_string())];
    [
        table("id=\"bands\"", words.own("caption-bands"), &head, &rows),
        say("p", &words.filled("urgent", &gaps)),
    ]
    .concat()
}

fn guessing(words: &Words, key: &ScoringKey) -> String {
    let of = references(key);
    let [low, high] = [of.mean - of.sd, of.mean + of.sd].map(|score| round_half_up(score).to_string());
    say("p", &words.filled("guessing", &[("low", &low), ("high", &high)]))
}

/// What the capital letters stand for, with boxes to count them.
fn approaches(words: &Words) -> String {
    let approach = |of: Approach| {
        let name = words.get(&["quiz.approaches.", of.code()].concat());
        row(of.code(), &[say("td", name), el("td", BOX)].concat())
    };
    let rows = Approach::ALL.map(approach).concat();
    let head =
        heads(&[words.own("column-letter"), words.get("result.ui.approach"), words.get("result.ui.times")]);
    table("id=\"approaches\"", words.get("result.ui.approaches"), &head, &rows)
}
