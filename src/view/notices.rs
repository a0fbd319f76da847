//! What the reader should know, and what must be confirmed before it is done.

use super::frame::{button, fill, ui};
use crate::model::state::{Ask, Notice, State};
use yew::prelude::*;

/// The live region; it stands empty until there is something to say.
pub fn region(state: &State) -> Html {
    html! {
        <>
            if let Some(ask) = &state.ask { { confirm(state, ask) } }
            <div class="notices">
                <div role="status">{ for state.notices.iter().map(|notice| line(state, notice)) }</div>
                if state.notices.iter().any(|notice| matches!(notice, Notice::Failed(_))) {
                    { button("retry", "main", "", ui(state, "retry")) }
                }
            </div>
        </>
    }
}

fn line(state: &State, notice: &Notice) -> Html {
    let text = ui(state, &["notice-", notice.name()].concat());
    let text = match notice {
        Notice::Damaged(key) | Notice::Newer(key) => fill(text, &[("key", key)]),
        Notice::Failed(reason) => fill(text, &[("reason", reason)]),
        Notice::Unanswered(1) => ui(state, "notice-unanswered-one").to_string(),
        Notice::Unanswered(n) => fill(text, &[("n", &n.to_string())]),
        _ => text.to_string(),
    };
    html! { <p data-notice={notice.name()} key={notice.name()}>{ text }</p> }
}

fn confirm(state: &State, ask: &Ask) -> Html {
    let (question, answer) = match ask {
        Ask::StartOver(_) => ("ask-start-over", "start-over"),
        Ask::Delete(_) => ("ask-delete", "delete"),
        Ask::DeleteAll => ("ask-delete-all", "delete-all"),
    };
    html! {
        <div class="ask-box" role="group" aria-labelledby="pb-ask">
            <p id="pb-ask" tabindex="-1">{ ui(state, question) }</p>
            <div class="acts">
                { button("cancel", "quiet", "", ui(state, "cancel")) }
                { button("confirm", "main", "", ui(state, answer)) }
            </div>
        </div>
    }
}
