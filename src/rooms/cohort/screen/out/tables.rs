//! Saving the class as tables: how they are written is chosen by what it looks like.

use crate::rooms::cohort::rules::Cohort;
use crate::rooms::cohort::rules::out::preview;
use crate::rooms::cohort::rules::out::tables::dialects;
use crate::rooms::cohort::screen::words::ui;
use crate::rooms::common::sheet::rules::dialect::Dialect;
use crate::view::controls::button;
use crate::view::element::{attrs, el, el_with, group, say, say_with, text};
use crate::widget::state::State;
use yew::Html;

/// The choice, the switch, the buttons.
pub fn draw(state: &State, cohort: &Cohort) -> Html {
    let ticked = if cohort.out.tables.names { "checked" } else { "" };
    let names = attrs!["type" = "checkbox", "name" = "cohort-table-names", "checked" = ticked];
    let acts = [
        button("cohort-table-figures", "quiet", "", ui(state, "table-figures")),
        button("cohort-table-people", "quiet", "", ui(state, "table-people")),
    ];
    let [first, second] = dialects(state).map(|dialect| choice(state, cohort, dialect));
    let legend = el_with("legend", attrs!["class" = "ask"], [text(ui(state, "dialect"))]);
    el_with(
        "details.card",
        attrs!["key" = "tables", "data-out" = "tables"],
        [
            say("summary", ui(state, "tables")),
            say("p", ui(state, "tables-lead")),
            el_with("fieldset", attrs!["name" = "cohort-dialect"], [legend, first, second]),
            say("p.soft", ui(state, "tables-hint")),
            el("label.choice", [el_with("input", names, []), say("span", ui(state, "table-names"))]),
            el("div.acts", acts),
            bar(state, cohort),
        ],
    )
}

/// A dialect, with two lines of the table as they are written in it.
fn choice(state: &State, cohort: &Cohort, dialect: Dialect) -> Html {
    let name = dialect.name();
    let ticked = if cohort.out.tables.dialect(state) == dialect { "checked" } else { "" };
    let radio = attrs!["type" = "radio", "name" = "cohort-dialect", "value" = name, "checked" = ticked];
    let line = |line: &str| say_with("code", attrs!["dir" = "ltr", "translate" = "no"], line);
    let [titles, figures] = preview(state, cohort, dialect);
    let words = say("span", ui(state, &["dialect-", name].concat()));
    let shown = group([el("br", []), line(&titles), el("br", []), line(&figures)]);
    el_with(
        "label.choice",
        attrs!["part" = "option", "key" = name],
        [el_with("input", radio, []), el("span", [words, shown])],
    )
}

/// How far the rows are.
fn bar(state: &State, cohort: &Cohort) -> Html {
    let Some(writing) = &cohort.out.tables.writing else { return Html::default() };
    let done = ((writing.progress(&cohort.class) * 100.0) as u32).min(100).to_string();
    let words = ui(state, "writing");
    let bar = el_with("progress", attrs!["value" = &done, "max" = "100", "aria-label" = words], []);
    let stop = button("cohort-table-stop", "quiet", "", ui(state, "cohort-stop"));
    el("div.working", [say("span", words), bar, stop])
}
