//! A leader's invitations: what will happen, a new one, its two links, those made before.

use crate::codec;
use crate::instruments::instrument::Context;
use crate::rooms::common::handoff::rules::{self as handoff, Handoff, Sending};
use crate::rooms::common::handoff::screen::{draw, name_field};
use crate::rooms::common::people::screen::{filled, isolated, ui};
use crate::rooms::common::words::rules::SHARE;
use crate::rooms::feedback::rules::invite::Form;
use crate::rooms::feedback::rules::made::{self, Made};
use crate::view::controls::{self, button, choice, group_name, heading, ui as first};
use crate::view::element::{self, attrs, each, el, el_with, group, say, when};
use crate::widget::config::StorageKind;
use crate::widget::format::fill;
use crate::widget::section::Section;
use crate::widget::state::State;
use yew::Html;

/// The screen: the links of an invitation, or the form with the list.
pub fn screen(state: &State, form: &Form, sending: Sending) -> Html {
    match form.shown(state) {
        Some(made) => links(state, &made, sending),
        None => list(state, form),
    }
}

/// What will happen, a new invitation, those made before.
fn list(state: &State, form: &Form) -> Html {
    let steps = ["invite-step-1", "invite-step-2", "invite-step-3", "invite-step-4"];
    let acts = [
        button("back", "quiet", "", first(state, "back")),
        el("span.spring", []),
        button("make-invite", "main", "", ui(state, "make-invite")),
    ];
    el(
        "section",
        [
            heading(state.text(Section::RESULT, "ui.invite")),
            say("p", ui(state, "invite-lead")),
            say("h3", ui(state, "invite-how")),
            el("ol", [each(steps.into_iter().map(|step| say("li", ui(state, step))))]),
            say("p.note", ui(state, "invite-alone")),
            say("h3", ui(state, "invite-form")),
            questions(state, form),
            el("div.acts", acts),
            earlier(state),
        ],
    )
}

/// The name on the form, and the group that is asked.
fn questions(state: &State, form: &Form) -> Html {
    let option = |context: Context| {
        choice("context", context.tag(), form.context == Some(context), group_name(state, context))
    };
    let options = each(Context::ALL.into_iter().map(option));
    let legend = el_with("legend", attrs!["class" = "ask"], [element::text(ui(state, "invite-context"))]);
    group([
        name_field("invite-name", &form.name, ui(state, "invite-name"), ui(state, "invite-name-hint")),
        el_with("fieldset", attrs!["part" = "item", "name" = "context"], [legend, options]),
    ])
}

fn earlier(state: &State) -> Html {
    let all = made::all(state);
    let list = el("ul.history", [each(all.iter().map(|made| entry(state, made)))]);
    when(!all.is_empty(), group([say("h3", ui(state, "invite-earlier")), list]))
}

fn entry(state: &State, made: &Made) -> Html {
    let unnamed = || state.text(SHARE, "ui.unnamed").to_string();
    let name = made.name.as_deref().map_or_else(unnamed, isolated);
    let gaps =
        [("name", name.as_str()), ("date", made.day.as_str()), ("group", group_name(state, made.context))];
    let act = |name: &str, class: &str, subject: &str, key: &str, words: &str| {
        let label = filled(state, &[key, "-label"].concat(), &gaps);
        controls::list_button(name, class, subject, words, &label)
    };
    let about = [say("strong", &name), say("span.soft", &filled(state, "invite-about", &gaps))];
    let report = made::report(state, made)
        .map(|code| act("report", "quiet", &code, "open-report", ui(state, "open-report")));
    let acts = [
        act("delete-invite", "link", &made.hex, "delete-invite", first(state, "delete")),
        act("show-invite", "quiet", &made.hex, "show-invite", ui(state, "show-invite")),
        report.unwrap_or_default(),
    ];
    el_with("li", attrs!["key" = &made.hex], [el("div", about), el("div.acts", acts)])
}

fn links(state: &State, made: &Made, sending: Sending) -> Html {
    let code = |facilitator| made.code(facilitator, codec::pack(&state.pack()));
    let gaps = [("date", made.day.as_str()), ("group", group_name(state, made.context))];
    let named = made.name.as_deref().map(|name| filled(state, "links-name", &[("name", &isolated(name))]));
    let acts = [
        button("back", "quiet", "", first(state, "back")),
        el("span.spring", []),
        button("home", "link", "", first(state, "home")),
    ];
    el(
        "section",
        [
            heading(ui(state, "links-heading")),
            say("p", &filled(state, "links-about", &gaps)),
            say("p", named.as_deref().unwrap_or(ui(state, "links-no-name"))),
            invite_link(state, "people", &code(false), sending),
            invite_link(state, "facilitator", &code(true), sending),
            say("p.note", ui(state, "invite-alone")),
            el("div.acts", acts),
            say("p.soft", ui(state, "links-hold")),
        ],
    )
}

/// One of the two links, with whom it is for.
fn invite_link(state: &State, whom: &str, code: &str, sending: Sending) -> Html {
    let words = |what: &str| ui(state, &[whom, what].concat());
    let link = handoff::link(state, code);
    // Where the page keeps nothing, whoever collects must know it before the first code comes.
    let passing = whom == "facilitator" && state.config.storage != StorageKind::Local;
    let body = fill(words(if passing { "-body-passing" } else { "-body" }), &[("link", &link)]);
    let handed = Handoff { label: words("-label"), text: &link, mail: (words("-subject"), &body) };
    group([say("h3", words("-heading")), say("p", words("-text")), draw(state, sending, &handed)])
}
