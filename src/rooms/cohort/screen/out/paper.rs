//! Answers from paper, typed in sheet after sheet.

use crate::instruments::cohort::class::paper::Slip;
use crate::instruments::instrument::Context;
use crate::instruments::quiz::Approach;
use crate::rooms::cohort::rules::Cohort;
use crate::rooms::cohort::rules::out::{Desk, Said, paper_context};
use crate::rooms::cohort::screen::words::{filled, ui};
use crate::rooms::common::people::rules::isolated;
use crate::rooms::common::words::rules::SHARE;
use crate::view::controls::{button, group_name};
use crate::view::element::{attrs, each, el, el_with, group, option, say, say_with, text, when};
use crate::widget::format::count;
use crate::widget::section::Section;
use crate::widget::state::State;
use yew::Html;

/// The field and what belongs to it.
pub fn draw(state: &State, cohort: &Cohort) -> Html {
    let desk = &cohort.out.desk;
    let acts = [
        button("cohort-paper-add", "main", "", ui(state, "cohort-paper-add")),
        when(desk.entered() > 0, button("cohort-paper-undo", "quiet", "", ui(state, "cohort-paper-undo"))),
    ];
    el_with(
        "details.card",
        attrs!["key" = "paper", "data-out" = "paper"],
        [
            say("summary", ui(state, "paper")),
            el_with("p", attrs!["id" = "pb-paper-hint"], [text(ui(state, "paper-lead"))]),
            el("ul.soft", [each(Approach::ALL.into_iter().map(|of| letter(state, of)))]),
            contexts(state, cohort),
            labels(state, cohort),
            field(state, desk),
            el("div.acts", acts),
            el_with("div", attrs!["role" = "status"], [said(state, desk)]),
            desk.last().map(|code| last(state, code)).unwrap_or_default(),
        ],
    )
}

/// What a letter stands for. It is typed as it is, whatever the language.
fn letter(state: &State, of: Approach) -> Html {
    let letter = say_with("code", attrs!["dir" = "ltr", "translate" = "no"], of.code());
    let name = state.text(Section::QUIZ, &["approaches.", of.code()].concat());
    el("li", [letter, text(" "), say("span", name)])
}

fn contexts(state: &State, cohort: &Cohort) -> Html {
    let chosen = paper_context(cohort);
    let entry = |number: u8| {
        let context = Context::from_number(number);
        let words = context.map_or(ui(state, "no-context"), |context| group_name(state, context));
        option(&number.to_string(), number == chosen, words)
    };
    let entries = (1..=6).chain([0]).map(entry);
    let select = el_with("select", attrs!["name" = "cohort-paper-context"], [each(entries)]);
    el("p", [el("label", [say("span.soft", ui(state, "paper-context")), text(" "), select])])
}

/// The labels that there are, if any has a text.
fn labels(state: &State, cohort: &Cohort) -> Html {
    let named = || cohort.class.labels.iter().filter(|(_, label)| !label.is_empty());
    let entry = |(number, label): (u16, &str)| {
        option(&number.to_string(), cohort.out.desk.label == Some(number), &isolated(label))
    };
    let select = el_with(
        "select",
        attrs!["name" = "cohort-paper-label"],
        [option("", cohort.out.desk.label.is_none(), ui(state, "no-label")), each(named().map(entry))],
    );
    let field = el("label", [say("span.soft", ui(state, "paper-label")), text(" "), select]);
    when(named().next().is_some(), el("p", [field]))
}

fn field(state: &State, desk: &Desk) -> Html {
    let attributes = attrs![
        "type" = "text",
        "name" = "cohort-paper",
        "value" = &desk.shown,
        "dir" = "ltr",
        "autocomplete" = "off",
        "autocapitalize" = "off",
        "spellcheck" = "false",
        "enterkeyhint" = "done",
        "aria-describedby" = "pb-paper-hint"
    ];
    el("label.field", [say("span", ui(state, "paper-field")), el_with("input", attributes, [])])
}

fn said(state: &State, desk: &Desk) -> Html {
    let n = count(state, desk.entered());
    let words = match desk.said {
        None => return Html::default(),
        Some(Said::Added) => filled(state, "paper-added", &[("n", &n)]),
        Some(Said::TakenBack) => filled(state, "paper-back", &[("n", &n)]),
        Some(Said::Slip(Slip::Sign(place, sign))) => {
            let gaps = [("place", &*count(state, place)), ("sign", &isolated(&sign.to_string()))];
            filled(state, "paper-sign", &gaps)
        }
        Some(Said::Slip(Slip::Length(n))) => filled(state, "paper-length", &[("n", &count(state, n))]),
        Some(Said::Slip(Slip::Empty)) => ui(state, "paper-empty").to_string(),
    };
    say("p.note", &words)
}

fn last(state: &State, code: &str) -> Html {
    let shown = say_with("code", attrs!["dir" = "ltr", "translate" = "no"], code);
    group([
        say("p.soft", ui(state, "paper-code")),
        el("p", [shown]),
        el("div.acts", [button("copy", "quiet", code, state.text(SHARE, "ui.copy"))]),
    ])
}
