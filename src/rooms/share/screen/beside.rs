//! Somebody's result and the reader's own, side by side.

use crate::instruments::answers::APPROACHES;
use crate::instruments::instrument::Base;
use crate::instruments::quiz::{QuizScores, ScoringKey};
use crate::instruments::record::Record;
use crate::instruments::scoring::Scores;
use crate::instruments::shared::OpenedResult;
use crate::rooms::common::reading::screen::quiz::approach;
use crate::rooms::common::words::screen::{filled, group as whom, ui};
use crate::view::charts::bases::name;
use crate::view::charts::figures::{head, score, signed, text as of_result};
use crate::view::charts::wheel;
use crate::view::element::{attrs, each, el, el_with, group, say, text, when};
use crate::widget::format::count;
use crate::widget::state::State;
use yew::Html;

/// Both wheels and one table; a note where the groups differ.
pub fn bases(state: &State, shared: &OpenedResult, theirs: &Scores, mine: &Record, wheel: Html) -> Html {
    let answers = &mine.answers;
    let yours = mine.scores();
    let other = answers.context() != shared.context;
    let gaps = [("theirs", whom(state, shared.context)), ("yours", whom(state, answers.context()))];
    group([
        when(other, say("p.note", &filled(state, "other-group", &gaps))),
        el(
            "div.pair",
            [
                el("div", [say("h4", ui(state, "theirs")), wheel]),
                el("div", [say("h4", ui(state, "yours")), wheel::draw(state, &yours)]),
            ],
        ),
        table(state, &filled(state, "beside-bases", &[("date", &mine.date)]), rows(state, theirs, &yours)),
    ])
}

/// The counts of the approaches, and both indices.
pub fn quiz(state: &State, theirs: &QuizScores, mine: &Record, key: &ScoringKey) -> Html {
    let yours = mine.quiz_scores(key);
    let counts = APPROACHES.into_iter().zip(theirs.chosen.into_iter().zip(yours.chosen));
    let counts = counts.map(|(letter, (theirs, yours))| {
        let cells = [theirs, yours].map(|times| say("td", &count(state, times.into())));
        (approach(state, letter).to_string(), cells)
    });
    let first = (
        of_result(state, "ui.score").to_string(),
        [theirs.index, yours.index].map(|index| say("td", &score(state, index))),
    );
    let rows = [first].into_iter().chain(counts).collect();
    table(state, &filled(state, "beside-quiz", &[("date", &mine.date)]), rows)
}

/// A name, and what stands beside each other.
type Row = (String, [Html; 2]);

fn rows(state: &State, theirs: &Scores, yours: &Scores) -> Vec<Row> {
    let row = |name: &str, scores: [Option<f64>; 2]| {
        (name.to_string(), scores.map(|of| say("td", &score(state, of))))
    };
    let bases =
        Base::ALL.into_iter().map(|base| row(name(state, base), [theirs.base(base), yours.base(base)]));
    let powers = [
        row(of_result(state, "ui.personal-power"), [theirs.personal(), yours.personal()]),
        row(of_result(state, "ui.position-power"), [theirs.position(), yours.position()]),
        difference(state, [theirs.balance(), yours.balance()]),
    ];
    let others = [
        ("scores.trust.name", [theirs.trust, yours.trust]),
        ("scores.credibility.name", [theirs.credibility, yours.credibility]),
        ("scores.growing.name", [theirs.growing, yours.growing]),
    ];
    let others = others.into_iter().filter(|(_, scores)| *scores != [None, None]);
    let others = others.map(|(path, scores)| row(of_result(state, path), scores));
    bases.chain(powers).chain(others).collect()
}

/// Personal minus position power, with its sign.
fn difference(state: &State, differences: [Option<f64>; 2]) -> Row {
    let none = || say("td", &score(state, None));
    let cell = |of: Option<f64>| of.map_or_else(none, |difference| signed(state, "td", difference));
    (of_result(state, "ui.balance").to_string(), differences.map(cell))
}

fn table(state: &State, caption: &str, rows: Vec<Row>) -> Html {
    let row = |(name, cells): Row| {
        let title = el_with("th", attrs!["scope" = "row"], [text(&name)]);
        let [theirs, yours] = cells;
        el("tr", [title, theirs, yours])
    };
    el_with(
        "table",
        attrs!["part" = "table"],
        [
            say("caption", caption),
            head([ui(state, "what"), ui(state, "theirs"), ui(state, "yours")]),
            el("tbody", [each(rows.into_iter().map(row))]),
        ],
    )
}
