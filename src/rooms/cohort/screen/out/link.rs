//! A link with the figures: making it, handing it on, or why there is none.

use crate::codec::FEWEST_OF_A_CLASS;
use crate::rooms::cohort::rules::Cohort;
use crate::rooms::cohort::rules::out::NoLink;
use crate::rooms::cohort::screen::words::{filled, people, ui};
use crate::rooms::common::handoff::rules::{Handoff, link};
use crate::rooms::common::handoff::screen as handoff;
use crate::rooms::common::words::rules::SHARE;
use crate::view::controls::button;
use crate::view::element::{attrs, el, el_with, group, say};
use crate::widget::format::count;
use crate::widget::state::State;
use yew::Html;

/// The name, the button, and what came of it.
pub fn draw(state: &State, cohort: &Cohort) -> Html {
    let link = &cohort.out.link;
    let hint = state.text(SHARE, "ui.name-hint");
    let said = match &link.made {
        Some(Err(why)) => refused(state, why),
        Some(Ok(_)) => say("p", ui(state, "link-made")),
        None => Html::default(),
    };
    let made = link.made.as_ref().and_then(|made| made.as_ref().ok());
    el_with(
        "details.card",
        attrs!["key" = "link", "data-out" = "link"],
        [
            say("summary", ui(state, "link-heading")),
            say("p", ui(state, "link-lead")),
            handoff::name_field("cohort-link-name", &link.name, ui(state, "link-name"), hint),
            el("div.acts", [button("cohort-link", "quiet", "", ui(state, "cohort-link"))]),
            el_with("div", attrs!["role" = "status"], [said]),
            made.map(|code| handed(state, cohort, code)).unwrap_or_default(),
        ],
    )
}

fn refused(state: &State, why: &NoLink) -> Html {
    let [n, needed, name] = match why {
        NoLink::Few(n) => [count(state, *n), people(state, FEWEST_OF_A_CLASS.into()), "link-few".into()],
        NoLink::Near(guard) => {
            [count(state, guard.differs), count(state, guard.needed()), "link-near".into()]
        }
        NoLink::Bare => [String::new(), String::new(), "link-bare".into()],
    };
    say("p", &filled(state, &name, &[("n", &n), ("needed", &needed)]))
}

fn handed(state: &State, cohort: &Cohort, code: &str) -> Html {
    let link = link(state, code);
    let handed = Handoff { label: ui(state, "link-label"), text: &link, mail: ("", "") };
    group([handoff::draw(state, cohort.out.handoff, &handed)])
}
