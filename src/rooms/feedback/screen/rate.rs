//! The constituent's form: who asks, nine pages of questions, and the code.

use super::done;
use super::form::question;
use crate::codec::Invite;
use crate::instruments::instrument::Context;
use crate::instruments::people::form::{self, FormAnswers, PAGES, QUESTIONS};
use crate::rooms::common::handoff::rules::Sending;
use crate::rooms::common::people::screen::{filled, isolated, kept, text, ui};
use crate::rooms::common::refusal::screen::{refused, stop};
use crate::rooms::feedback::rules::rate::{FormState, Rate};
use crate::view::controls::{button, heading, progress_header, ui as first};
use crate::view::element::{self, attrs, each, el, el_with, group, say, when};
use crate::widget::format::{count, fill};
use crate::widget::screen::Screen;
use crate::widget::section::Section;
use crate::widget::state::State;
use yew::Html;

/// The screen: what the link opens, and how far its form has come.
pub fn screen(state: &State, rate: &Rate, sending: Sending) -> Html {
    match (rate.form_state, &rate.answers) {
        (FormState::Elsewhere, _) => el("section", [heading(ui(state, "moving-heading"))]),
        (FormState::Refused(refusal), _) => refused(state, refusal, code(state)),
        (FormState::Answer, _) => {
            let (heading, words) = (ui(state, "answer-heading"), ui(state, "answer-text"));
            stop(state, "", heading, words, code(state), first(state, "home"))
        }
        (FormState::Page, Some(answers)) => page(state, rate, answers),
        (FormState::Done, _) => done::screen(state, rate, sending),
        (FormState::Intro | FormState::Page, _) => intro(state, rate),
    }
}

/// The code of a link that leads no further here, as it came.
fn code(state: &State) -> &str {
    if let Screen::Room(_, code) = &state.screen { code } else { "" }
}

/// A text about whoever asks and their group, as the people in it call it. There is one with a
/// name in it, and one for where none is given.
fn about(state: &State, invite: &Invite, words: &str) -> String {
    let context = Context::from_number(invite.context).map_or("other", Context::tag);
    let group = ("group", text(state, &["contexts.", context].concat()));
    match &invite.name {
        Some(name) => filled(state, &[words, "-named"].concat(), &[group, ("name", &isolated(name))]),
        None => filled(state, words, &[group]),
    }
}

fn intro(state: &State, rate: &Rate) -> Html {
    let safety = say("p", text(state, "limits.unsafe"));
    let saved_here = kept(state, &rate.kept("draft")) == "kept";
    let device = when(saved_here, say("p", text(state, "limits.device")));
    let note = |wanted: bool, name: &str| when(wanted, say("p.note", ui(state, name)));
    el(
        "section",
        [
            heading(&about(state, &rate.invite, "rate-heading")),
            note(rate.is_leader(state), "rate-leader"),
            say("p", &about(state, &rate.invite, "rate-lead")),
            say("p", ui(state, "rate-length")),
            el("div.note", [safety, say("p", text(state, "limits.collected")), device]),
            note(!rate.code(state).is_empty(), "rate-changing"),
            say("p.soft", state.text(Section::FIRST, "limits.tool")),
            rate.answers.as_ref().map(|answers| standing(state, answers)).unwrap_or_default(),
            el("div.acts", [begin(state, rate.answers.is_some())]),
            saved(state, rate),
        ],
    )
}

/// Where the answers are while they are being given.
fn saved(state: &State, rate: &Rate) -> Html {
    say("p.soft", first(state, kept(state, &rate.kept("draft"))))
}

fn standing(state: &State, answers: &FormAnswers) -> Html {
    let [answered, total] = [answers.answered(), QUESTIONS].map(|n| count(state, n));
    say("p", &fill(first(state, "standing"), &[("answered", &answered), ("total", &total)]))
}

fn begin(state: &State, begun: bool) -> Html {
    let spring = el("span.spring", []);
    if begun {
        let drop = button("delete-draft", "link", "", ui(state, "delete-draft"));
        return group([drop, spring, button("continue", "main", "", first(state, "continue"))]);
    }
    let home = button("home", "link", "", first(state, "home"));
    group([home, spring, button("start", "main", "", first(state, "start"))])
}

fn page(state: &State, rate: &Rate, answers: &FormAnswers) -> Html {
    let title = match answers.step {
        6 | 7 => "supplement-heading",
        8 => "grants-heading",
        PAGES => "last-heading",
        _ => "items-heading",
    };
    let questions = each(form::page(answers.step).map(|place| question(state, answers, place)));
    let next = if answers.step == PAGES {
        button("finish", "main", "", ui(state, "finish"))
    } else {
        button("next", "main", "", first(state, "next"))
    };
    let acts = [button("back", "quiet", "", first(state, "back")), el("span.spring", []), next];
    let section = [
        heading(&filled(state, title, &[("page", &count(state, answers.step))])),
        if answers.step == 8 { grants(state, questions) } else { questions },
        el("div.acts", acts),
        saved(state, rate),
    ];
    let progress = progress_header(state, ui(state, "rate-progress"), answers.answered(), QUESTIONS);
    group([progress, el_with("section", attrs!["key" = &answers.step.to_string()], section)])
}

/// The six reasons, each of which completes one beginning.
fn grants(state: &State, questions: Html) -> Html {
    let stem = el_with("p", attrs!["id" = "pb-stem"], [element::text(text(state, "grants.stem"))]);
    el_with("div", attrs!["role" = "group", "aria-labelledby" = "pb-stem"], [stem, questions])
}
