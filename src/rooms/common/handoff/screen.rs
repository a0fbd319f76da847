//! The block by which a link or a code is handed on: a field that shows it, and
//! what can be done with it.

use super::rules::{Handoff, Sending, mail_address};
use crate::codec::MOST_OF_A_NAME;
use crate::rooms::common::words::rules::SHARE;
use crate::view::controls::button;
use crate::view::element::{attrs, el, el_with, group, say, text, when};
use crate::widget::state::State;
use yew::Html;

/// The block.
pub fn draw(state: &State, sending: Sending, handed: &Handoff) -> Html {
    let ui = |name: &str| state.text(SHARE, &["ui.", name].concat());
    let attributes = attrs!["type" = "text", "readonly" = "readonly", "value" = handed.text, "dir" = "ltr"];
    let field = el("label.field", [say("span", handed.label), el_with("input", attributes, [])]);
    let acts = [
        button("copy", "main", handed.text, ui("copy")),
        when(handed.is_link() && sending.can_send, button("send", "quiet", handed.text, ui("send"))),
        when(handed.is_link(), button("qr", "quiet", handed.text, ui("qr"))),
    ];
    el_with(
        "div",
        attrs!["class" = "note give", "key" = handed.text],
        [field, el("div.acts", acts), when(!handed.mail.1.is_empty(), mail(state, handed.mail))],
    )
}

/// A new e-mail, and its text for those whose mail is not opened by an address.
fn mail(state: &State, (subject, body): (&str, &str)) -> Html {
    let ui = |name: &str| state.text(SHARE, &["ui.", name].concat());
    let attributes =
        attrs!["readonly" = "readonly", "rows" = "7", "typed" = body, "aria-label" = ui("mail-text")];
    let words = el_with("textarea", attributes, []);
    let link = el_with("a", attrs!["href" = &mail_address(subject, body)], [text(ui("mail"))]);
    let copy = button("copy", "quiet", body, ui("copy-text"));
    let details = el("details.sources", [say("summary", ui("mail-text")), words, el("div.acts", [copy])]);
    group([el("p", [link]), details])
}

/// A field for the name that travels on a link, with a hint below it.
pub fn name_field(field: &str, value: &str, label: &str, hint: &str) -> Html {
    let attributes = attrs![
        "type" = "text",
        "name" = field,
        "value" = value,
        "maxlength" = &MOST_OF_A_NAME.to_string(),
        "autocomplete" = "off",
        "aria-describedby" = "pb-name-hint"
    ];
    group([
        el("label.field", [say("span", label), el_with("input", attributes, [])]),
        el_with("p.soft", attrs!["id" = "pb-name-hint"], [text(hint)]),
    ])
}
