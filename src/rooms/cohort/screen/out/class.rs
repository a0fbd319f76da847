//! A class that came as a link.

use crate::codec::{ClassQuiz, ClassScale, Cohort as Class, SEVERAL_CONTEXTS, Spread, month_text};
use crate::instruments::instrument::{Base, Context, Instrument, SCENARIOS};
use crate::instruments::quiz::Approach;
use crate::rooms::cohort::rules::Cohort;
use crate::rooms::cohort::screen::words::{cell, filled, people, ui};
use crate::rooms::common::people::rules::isolated;
use crate::rooms::common::refusal::screen::refused;
use crate::rooms::common::words::rules::SHARE;
use crate::view::charts::bases::name;
use crate::view::charts::figures::{head, text as result};
use crate::view::controls::{button, group_name, heading, title};
use crate::view::element::{attrs, each, el, el_with, group, say, say_with, text, when};
use crate::widget::format::{fill, month, percent, whole};
use crate::widget::section::Section;
use crate::widget::state::State;
use yew::Html;

/// The screen.
pub fn screen(state: &State, cohort: &Cohort) -> Html {
    match &cohort.out.opened.found {
        Some(Ok(class)) => told(state, class),
        Some(Err(refusal)) => refused(state, *refusal, &cohort.out.opened.code),
        None => Html::default(),
    }
}

fn told(state: &State, class: &Class) -> Html {
    let share = |path: &str| state.text(SHARE, path);
    let named = |name: &str| say("p", &filled_share(state, "ui.name-on", &isolated(name)));
    // The instructor goes back to the own class, anybody else to the activity.
    let own = state.config.first == "cohort";
    let on = if own { ("cohort", ui(state, "to-class")) } else { ("home", share("ui.take")) };
    let bare = class.bases.is_none() && class.supplement.is_none() && class.quiz.is_none();
    el(
        "section.cohort",
        [
            heading(ui(state, "class-heading")),
            class.name.as_deref().map(named).unwrap_or_default(),
            say("p", ui(state, "class-lead")),
            about(state, class),
            when(bare, say("p", ui(state, "class-bare"))),
            scales(state, class),
            class.quiz.as_ref().map(|quiz| self::quiz(state, quiz)).unwrap_or_default(),
            hints(state, class),
            el_with(
                "div",
                attrs!["class" = "acts controls"],
                [
                    el_with(
                        "button",
                        attrs!["type" = "button", "name" = on.0, "class" = "main"],
                        [text(on.1)],
                    ),
                    when(own, button("class-beside", "quiet", "", ui(state, "class-beside"))),
                    button("class-table", "quiet", "", ui(state, "class-save")),
                ],
            ),
        ],
    )
}

fn filled_share(state: &State, path: &str, name: &str) -> String {
    fill(state.text(SHARE, path), &[("name", name)])
}

/// Of whom the figures are.
fn about(state: &State, class: &Class) -> Html {
    let [n, given, flagged, other] =
        [class.n, class.given, class.flagged, class.other].map(|n| people(state, n.into()));
    let gaps = [("n", &*n), ("given", &given), ("flagged", &flagged), ("other", &other)];
    let [from, to] = [class.from, class.to].map(|at| month(state, &month_text(at)));
    let group_of = match Context::from_number(class.context) {
        Some(context) => group_name(state, context),
        None if class.context == SEVERAL_CONTEXTS => ui(state, "all-contexts"),
        None => ui(state, "no-context"),
    };
    let row = |name: &str, words: &str| el("div", [say("dt", ui(state, name)), say("dd", words)]);
    let rows = [
        row("class-group", group_of),
        row(if from == to { "class-month" } else { "class-from" }, &from),
        when(from != to, row("class-to", &to)),
    ];
    group([
        say("p.soft", &filled(state, "class-counted", &gaps)),
        when(class.keeps_flagged, say("p.soft", ui(state, "class-flagged"))),
        when(class.n > 0, el("dl.figures", rows)),
    ])
}

/// The bases, what they add up to, and the supplement.
fn scales(state: &State, class: &Class) -> Html {
    let of_bases = Base::ALL.map(|base| name(state, base));
    let wide = ["ui.position-power", "ui.personal-power"].map(|path| result(state, path));
    let more = ["trust", "credibility", "growing"];
    let more = more.map(|name| result(state, &["scores.", name, ".name"].concat()));
    let first = of_bases.into_iter().chain(wide).zip(class.bases.iter().flatten());
    let rows: Vec<Html> = first
        .chain(more.into_iter().zip(class.supplement.iter().flatten()))
        .map(|(name, scale)| row(state, name, scale.as_ref()))
        .collect();
    when(!rows.is_empty(), table(state, title(state, Instrument::PowerBases), "class", rows))
}

fn table(state: &State, title: &str, name: &str, rows: Vec<Html>) -> Html {
    let titles = head([result(state, "ui.score"), ui(state, "average"), ui(state, "spread")]);
    let children = [say("caption", ui(state, "class-table")), titles, el("tbody", [each(rows.into_iter())])];
    group([say("h3", title), el_with("table", attrs!["part" = "table", "data-table" = name], children)])
}

/// A score, its average and spread, and the middle half where it is told.
fn row(state: &State, name: &str, scale: Option<&ClassScale>) -> Html {
    let of = scale.map(|scale| filled(state, "people-of", &[("n", &people(state, scale.n.into()))]));
    let title = [text(name), of.map(|of| say("small", &of)).unwrap_or_default()];
    let cells = match scale.map(|scale| &scale.spread) {
        None => [cell(ui(state, "few")), cell("–")],
        Some(None) => [cell(ui(state, "alike")), cell("–")],
        Some(Some(spread)) => [average(state, spread), cell(&points(state, spread.sd))],
    };
    el("tr", [el_with("th", attrs!["scope" = "row"], title), group(cells)])
}

fn average(state: &State, spread: &Spread) -> Html {
    let half = spread.quantiles.and_then(|[_, low, _, high, _]| low.zip(high)).map(|(low, high)| {
        let [low, high] = [low, high].map(|points| whole(state, points.into()));
        say("small.word", &filled(state, "class-half", &[("low", &low), ("high", &high)]))
    });
    el("td", [text(&points(state, spread.mean)), half.unwrap_or_default()])
}

fn points(state: &State, tenths: u16) -> String {
    whole(state, f64::from(tenths) / 10.0)
}

fn quiz(state: &State, quiz: &ClassQuiz) -> Html {
    let of_quiz = |path: &str, of: Approach| state.text(Section::QUIZ, &[path, of.code()].concat());
    let key = Approach::ALL.map(|of| {
        let gaps = [("letter", of_quiz("letters.", of)), ("approach", of_quiz("approaches.", of))];
        say("li", &filled(state, "approach-key", &gaps))
    });
    let column = |words: &str| say_with("th", attrs!["scope" = "col"], words);
    let letters = Approach::ALL.map(|of| column(of_quiz("letters.", of)));
    let titles = el("thead", [el("tr", [column(ui(state, "scenario")), group(letters)])]);
    let rows = SCENARIOS.iter().zip(&quiz.chosen).map(|(id, cells)| scenario(state, quiz, id, cells));
    let caption = filled(state, "class-scenarios", &[("n", &people(state, quiz.n.into()))]);
    let children = [say("caption", &caption), titles, el("tbody", [each(rows)])];
    let score = row(state, result(state, "ui.score"), quiz.index.as_ref());
    group([
        table(state, title(state, Instrument::Influence), "class-quiz", vec![score]),
        say("h4", result(state, "ui.scenarios")),
        el("ul", key),
        el_with("table", attrs!["part" = "table", "data-table" = "class-scenarios"], children),
    ])
}

fn scenario(state: &State, quiz: &ClassQuiz, id: &str, cells: &[Option<u32>; 4]) -> Html {
    let name = text(state.text(Section::QUIZ, &["scenarios.", id, ".title"].concat()));
    let cells = cells.map(|stored| match stored {
        Some(stored) => cell(&percent(state, quiz.share(stored))),
        None => cell(ui(state, "few")),
    });
    el_with("tr", attrs!["key" = id], [el_with("th", attrs!["scope" = "row"], [name]), group(cells)])
}

/// What words stand for that take the place of figures.
fn hints(state: &State, class: &Class) -> Html {
    let quiz = class.quiz.as_ref();
    let bases = class.bases.iter().flatten().chain(class.supplement.iter().flatten());
    let scales = || bases.clone().chain(quiz.map(|quiz| &quiz.index));
    let cells = quiz.is_some_and(|quiz| quiz.chosen.iter().flatten().any(Option::is_none));
    let alike = scales().flatten().any(|scale| scale.spread.is_none());
    let hint = |path: &str, name: &str| say("p.soft", &filled(state, path, &[(name, ui(state, name))]));
    group([
        when(cells || scales().any(Option::is_none), hint("class-few", "few")),
        when(alike, hint("class-alike", "alike")),
    ])
}
