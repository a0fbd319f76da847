//! The fields into which links go, and how far they are.

use super::labels;
use super::words::ui;
use crate::rooms::cohort::rules::Cohort;
use crate::view::controls::button;
use crate::view::element::{attrs, el, el_with, group, say, text, when};
use crate::widget::state::State;
use yew::Html;

/// The fields, the bar.
pub fn draw(state: &State, cohort: &Cohort) -> Html {
    let files = attrs!["type" = "file", "name" = "cohort-files", "multiple" = "multiple"];
    group([
        el("label.field", [say("span", ui(state, "codes")), field(cohort)]),
        el_with("p.soft", attrs!["id" = "pb-cohort-hint"], [text(ui(state, "codes-hint"))]),
        labels::field(state, cohort),
        el("div.acts", [button("cohort-add", "main", "", ui(state, "cohort-add"))]),
        el("label.field", [say("span", ui(state, "files")), el_with("input", files, [])]),
        bar(state, cohort),
    ])
}

/// A field that is given its value gets it anew each time it is drawn, so it is given one only
/// where there is one to bring back.
fn field(cohort: &Cohort) -> Html {
    let key = cohort.field.to_string();
    if cohort.shown.is_empty() {
        let attributes = attrs![
            "name" = "cohort-codes",
            "key" = &key,
            "rows" = "5",
            "aria-describedby" = "pb-cohort-hint"
        ];
        return el_with("textarea", attributes, []);
    }
    let attributes = attrs![
        "name" = "cohort-codes",
        "key" = &key,
        "rows" = "5",
        "aria-describedby" = "pb-cohort-hint",
        "typed" = &cohort.typed
    ];
    el_with("textarea", attributes, [])
}

/// How far the work is, in hundredths, once it takes a while.
fn bar(state: &State, cohort: &Cohort) -> Html {
    let (reading, saving) = (cohort.intake.is_busy(), cohort.saving.as_ref());
    let (words, done) = match (&cohort.counting, saving) {
        (_, Some(saved)) => ("saving", saved.progress()),
        (Some(counting), _) if !reading => ("counting", counting.progress(&cohort.class)),
        _ => ("working", cohort.intake.progress()),
    };
    let done = ((done * 100.0) as u32).min(100).to_string();
    let words = ui(state, words);
    let bar = el_with("progress", attrs!["value" = &done, "max" = "100", "aria-label" = words], []);
    let stop = button("cohort-stop", "quiet", "", ui(state, "cohort-stop"));
    when(
        cohort.is_busy() && cohort.intake.shown,
        el("div.working", [say("span", words), bar, when(reading || saving.is_some(), stop)]),
    )
}
