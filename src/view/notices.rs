//! What the reader should know, and what must be confirmed before it is done.

use super::controls::{button, ui};
use super::element::{attrs, each, el, el_with, group, text, when};
use crate::instruments::instrument::Instrument;
use crate::widget::format::{count, fill};
use crate::widget::notice::{Confirmation, Notice};
use crate::widget::screen::Screen;
use crate::widget::section::Section;
use crate::widget::state::State;
use yew::Html;

/// The live region; it stands empty until there is something to say.
pub fn region(state: &State) -> Html {
    let lines = each(state.notices.iter().map(|notice| line(state, notice)));
    let failed = state.notices.iter().any(|notice| matches!(notice, Notice::Failed(_)));
    group([
        state.confirmation.as_ref().map(|ask| confirm(state, ask)).unwrap_or_default(),
        el(
            "div.notices",
            [
                el_with("div", attrs!["role" = "status"], [lines]),
                when(failed, button("retry", "main", "", ui(state, "retry"))),
            ],
        ),
    ])
}

fn line(state: &State, notice: &Notice) -> Html {
    let path = ["ui.notice-", notice.name()].concat();
    let words = state.text(section(state, notice), &path);
    let words = match notice {
        Notice::Damaged(key) | Notice::Newer(key) => fill(words, &[("key", key)]),
        Notice::Failed(reason) => fill(words, &[("reason", reason)]),
        Notice::Room(_, _, gaps) => {
            let gaps: Vec<_> = gaps.iter().map(|(name, value)| (*name, value.as_str())).collect();
            fill(words, &gaps)
        }
        Notice::Unanswered(n) => fill(words, &[("n", &count(state, *n))]),
        _ => words.to_string(),
    };
    el_with("p", attrs!["data-notice" = notice.name(), "key" = notice.name()], [text(&words)])
}

/// Where its text stands: pages count what is open on them, the quiz what is open so far.
fn section(state: &State, notice: &Notice) -> Section {
    match (notice, &state.screen) {
        (Notice::Room(section, ..), _) => *section,
        (Notice::Unanswered(_), Screen::Run(Instrument::Influence)) => Section::QUIZ,
        _ => Section::FIRST,
    }
}

fn confirm(state: &State, ask: &Confirmation) -> Html {
    let (section, answer) = match ask {
        Confirmation::StartOver(_) => (Section::FIRST, "start-over"),
        Confirmation::Room(section, name) => (*section, *name),
    };
    let [question, answer] = ["ui.ask-", "ui."].map(|start| state.text(section, &[start, answer].concat()));
    let question = el_with("p", attrs!["id" = "pb-ask", "tabindex" = "-1"], [text(question)]);
    let acts = [button("cancel", "quiet", "", ui(state, "cancel")), button("confirm", "main", "", answer)];
    let attributes = attrs!["role" = "group", "aria-labelledby" = "pb-ask"];
    el_with("div.ask-box", attributes, [question, el("div.acts", acts)])
}
