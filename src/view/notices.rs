//! What the reader should know, and what must be confirmed before it is done.

use super::element::{each, el, el_with, group, set, text, when};
use super::frame::{button, fill, ui};
use crate::model::state::{Ask, Notice, State};
use yew::Html;

/// The live region; it stands empty until there is something to say.
pub fn region(state: &State) -> Html {
    let lines = each(state.notices.iter().map(|notice| line(state, notice)));
    let failed = state.notices.iter().any(|notice| matches!(notice, Notice::Failed(_)));
    group([
        state.ask.as_ref().map(|ask| confirm(state, ask)).unwrap_or_default(),
        el(
            "div.notices",
            [
                el_with("div", set!["role" = "status"], [lines]),
                when(failed, button("retry", "main", "", ui(state, "retry"))),
            ],
        ),
    ])
}

fn line(state: &State, notice: &Notice) -> Html {
    let words = ui(state, &["notice-", notice.name()].concat());
    let words = match notice {
        Notice::Damaged(key) | Notice::Newer(key) => fill(words, &[("key", key)]),
        Notice::Failed(reason) => fill(words, &[("reason", reason)]),
        Notice::Unanswered(1) => ui(state, "notice-unanswered-one").to_string(),
        Notice::Unanswered(n) => fill(words, &[("n", &n.to_string())]),
        _ => words.to_string(),
    };
    el_with("p", set!["data-notice" = notice.name(), "key" = notice.name()], [text(&words)])
}

fn confirm(state: &State, ask: &Ask) -> Html {
    let (question, answer) = match ask {
        Ask::StartOver(_) => ("ask-start-over", "start-over"),
        Ask::Delete(_) => ("ask-delete", "delete"),
        Ask::DeleteAll => ("ask-delete-all", "delete-all"),
    };
    let question = el_with("p", set!["id" = "pb-ask", "tabindex" = "-1"], [text(ui(state, question))]);
    let acts = [
        button("cancel", "quiet", "", ui(state, "cancel")),
        button("confirm", "main", "", ui(state, answer)),
    ];
    let attributes = set!["role" = "group", "aria-labelledby" = "pb-ask"];
    el_with("div.ask-box", attributes, [question, el("div.acts", acts)])
}
