//! The block by which a link or a code is handed on: a field that shows it, and
//! what can be done with it.

use super::rules::{Gift, mail_address};
use crate::view::controls::button;
use crate::view::element::{el, el_with, group, say, set, text, when};
use crate::widget::state::{Section, State};
use yew::Html;

/// The block.
pub fn draw(state: &State, gift: &Gift) -> Html {
    let ui = |name: &str| state.text(Section::Share, &["ui.", name].concat());
    let attributes = set!["type" = "text", "readonly" = "readonly", "value" = gift.text, "dir" = "ltr"];
    let field = el("label.field", [say("span", gift.label), el_with("input", attributes, [])]);
    let acts = [
        button("copy", "main", gift.text, ui("copy")),
        when(gift.is_link() && state.share.can_send, button("send", "quiet", gift.text, ui("send"))),
        when(gift.is_link(), button("qr", "quiet", gift.text, ui("qr"))),
    ];
    el_with(
        "div",
        set!["class" = "note give", "key" = gift.text],
        [field, el("div.acts", acts), when(!gift.mail.1.is_empty(), mail(state, gift.mail))],
    )
}

/// A new e-mail, and its text for those whose mail is not opened by an address.
fn mail(state: &State, (subject, body): (&str, &str)) -> Html {
    let ui = |name: &str| state.text(Section::Share, &["ui.", name].concat());
    let attributes =
        set!["readonly" = "readonly", "rows" = "7", "value" = body, "aria-label" = ui("mail-text")];
    let words = el_with("textarea", attributes, []);
    let link = el_with("a", set!["href" = &mail_address(subject, body)], [text(ui("mail"))]);
    let copy = button("copy", "quiet", body, ui("copy-text"));
    let details = el("details.sources", [say("summary", ui("mail-text")), words, el("div.acts", [copy])]);
    group([el("p", [link]), details])
}
