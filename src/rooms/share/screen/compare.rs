//! Two results of this reader's beside each other.

use crate::instruments::answers::APPROACHES;
use crate::instruments::instrument::{Base, Instrument};
use crate::instruments::quiz::{QuizScores, ScoringKey};
use crate::instruments::record::Record;
use crate::instruments::scoring::{SEM0, change};
use crate::rooms::common::about::rules::about;
use crate::rooms::common::reading::screen::quiz::approach;
use crate::rooms::common::words::screen::{filled, ui};
use crate::rooms::share::rules::compare::{Apart, Compare, apart};
use crate::view::charts::bases;
use crate::view::charts::figures::{head, score, signed, text as result_text};
use crate::view::controls::{button, heading, title, ui as first};
use crate::view::element::{attrs, each, el, el_with, group, option, say, text, when};
use crate::widget::state::State;
use yew::Html;

/// A row: what it is, both figures, and the standard error by which a change is judged, if one is known.
type Row = (String, Option<f64>, Option<f64>, Option<f64>);

/// The screen of the two results.
pub fn screen(state: &State, compare: &Compare) -> Html {
    let body = match compare.pair(state) {
        None => say("p", ui(state, "compare-none")),
        Some((a, b)) => beside(state, a, b),
    };
    el(
        "section",
        [
            heading(ui(state, "compare-heading")),
            body,
            el("div.acts", [button("back", "quiet", "", first(state, "back"))]),
        ],
    )
}

fn beside(state: &State, a: &Record, b: &Record) -> Html {
    let apart = if a.name() == b.name() { None } else { apart(a, b) };
    let note = match apart {
        _ if a.name() == b.name() => "compare-same",
        Some(Apart::Groups) => "compare-groups",
        Some(Apart::Packs) => "compare-packs",
        None if a.instrument == Instrument::Influence => "compare-quiz",
        None => "",
    };
    let [first, second] = called(state);
    group([
        say("p", title(state, a.instrument)),
        el("div.duo", [pick(state, "compare-a", first, a), pick(state, "compare-b", second, b)]),
        when(!note.is_empty(), say("p.note", ui(state, note))),
        table(state, a, b, apart.is_none()),
        when(note.is_empty(), say("p.soft", result_text(state, "reading.change"))),
    ])
}

/// What the two columns are called.
fn called(state: &State) -> [&str; 2] {
    [result_text(state, "ui.first"), ui(state, "compare-b")]
}

/// Which result stands in a column: any of the same instrument.
fn pick(state: &State, name: &str, called: &str, shown: &Record) -> Html {
    let offer = |record: &Record| {
        let of = record.name();
        option(&of, of == shown.name(), &about(state, record))
    };
    let records = state.records.iter().filter(|record| record.instrument == shown.instrument);
    let select = el_with("select", attrs!["name" = name], [each(records.map(offer))]);
    el("label", [say("span.soft", called), text(" "), select])
}

/// The figures of both; with what lies between them where they can be compared.
fn table(state: &State, a: &Record, b: &Record, comparable: bool) -> Html {
    let (caption, last) = match comparable {
        true => ("compare-table", ui(state, "difference")),
        false => ("compare-apart", ""),
    };
    let [first, second] = called(state);
    let titles = [ui(state, "what"), first, second, last];
    let caption = filled(state, caption, &[("first", &about(state, a)), ("second", &about(state, b))]);
    let rows = rows(state, a, b).into_iter().map(|of| row(state, of, comparable));
    el_with(
        "table",
        attrs!["part" = "table"],
        [say("caption", &caption), head(titles), el("tbody", [each(rows)])],
    )
}

fn row(state: &State, (name, a, b, error): Row, comparable: bool) -> Html {
    let both = a.zip(b).filter(|_| comparable);
    let word = both.zip(error).map(|((a, b), error)| change(a, b, error).name());
    let word = word.map_or("", |name| result_text(state, &["ui.change-", name].concat()));
    let apart = both.map(|(a, b)| signed(state, "span", b - a)).unwrap_or_default();
    let cells = [
        el_with("th", attrs!["scope" = "row"], [text(&name), when(!word.is_empty(), say("small", word))]),
        say("td", &score(state, a)),
        say("td", &score(state, b)),
        el("td", [apart]),
    ];
    el_with("tr", attrs!["key" = &name], cells)
}

fn rows(state: &State, a: &Record, b: &Record) -> Vec<Row> {
    match (a.instrument, &state.key) {
        (Instrument::PowerBases, _) => of_bases(state, a, b),
        (Instrument::Influence, Some(key)) => of_quiz(state, a, b, key),
        (Instrument::Influence, None) => Vec::new(),
    }
}

/// The six bases, and the scales of the supplement that either of the two has.
fn of_bases(state: &State, a: &Record, b: &Record) -> Vec<Row> {
    let [a, b] = [a, b].map(Record::scores);
    let bases =
        Base::ALL.map(|base| (bases::name(state, base).to_string(), a.base(base), b.base(base), Some(SEM0)));
    let others = [
        ("trust", a.trust, b.trust),
        ("credibility", a.credibility, b.credibility),
        ("growing", a.growing, b.growing),
    ];
    let others = others.into_iter().filter(|(_, a, b)| a.is_some() || b.is_some());
    let name = |name: &str| result_text(state, &["scores.", name, ".name"].concat()).to_string();
    bases.into_iter().chain(others.map(|(of, a, b)| (name(of), a, b, None))).collect()
}

/// The score, and how often each approach was chosen.
fn of_quiz(state: &State, a: &Record, b: &Record, key: &ScoringKey) -> Vec<Row> {
    let [a, b] = [a, b].map(|record| record.quiz_scores(key));
    let times = |scores: &QuizScores, at: usize| scores.chosen.get(at).map(|times| f64::from(*times));
    let approaches = APPROACHES
        .into_iter()
        .enumerate()
        .map(|(at, letter)| (approach(state, letter).to_string(), times(&a, at), times(&b, at), None));
    let index = (result_text(state, "ui.score").to_string(), a.index, b.index, None);
    std::iter::once(index).chain(approaches).collect()
}
