//! A question of the constituent's form: five answers and "cannot say".

use crate::instruments::people::form::{self, AFTER_GRANTS, CANNOT_SAY, FormAnswers, GRANTS};
use crate::rooms::common::people::screen::{text, ui};
use crate::view::controls::{scale, ui as first};
use crate::view::element::{self, attrs, el, el_with};
use crate::widget::format::{digits, fill};
use crate::widget::section::Section;
use crate::widget::state::State;
use yew::Html;
use yew::virtual_dom::Attributes::Dynamic;
use yew::virtual_dom::{AttributeOrProperty, VTag};

/// The question at a place, with the answer that it has.
pub fn question(state: &State, answers: &FormAnswers, place: usize) -> Html {
    let name = form::name(place);
    let chosen = answers.mark(place);
    let middle = if (2..=4).contains(&chosen) { point_words(state, place, chosen) } else { String::new() };
    let ends = [anchor(state, place, 1), &middle, anchor(state, place, 5)];
    let point = |mark| option(state, place, mark, mark == chosen);
    let asked = text(state, &["items.", &name].concat());
    let row = scale(asked, [1, 2, 3, 4, 5].map(point), ends);
    let apart = el("div.scale apart", [point(CANNOT_SAY)]);
    el_with("fieldset", attrs!["key" = &name, "part" = "item", "name" = &name], [row, apart])
}

/// One radio with what it says: a number of the scale, or "cannot say".
fn option(state: &State, place: usize, mark: u8, checked: bool) -> Html {
    let (value, words) = (form::value(place, mark), anchor(state, place, mark));
    let (number, point) = (digits(state, value), point_words(state, place, mark));
    let (label, shown) = if mark == CANNOT_SAY { (words, words) } else { (&*point, &*number) };
    let shown = el_with("span", attrs!["aria-hidden" = "true"], [element::text(shown)]);
    el_with("label", attrs!["part" = "option"], [radio(&form::name(place), value, checked, label), shown])
}

/// A number of the scale and what it is called.
fn point_words(state: &State, place: usize, mark: u8) -> String {
    let number = digits(state, form::value(place, mark));
    fill(first(state, "point"), &[("n", &number), ("answer", anchor(state, place, mark))])
}

/// What an answer is called.
fn anchor(state: &State, place: usize, mark: u8) -> &str {
    match mark {
        CANNOT_SAY => ui(state, "cannot-say"),
        _ if (GRANTS..AFTER_GRANTS).contains(&place) => {
            text(state, &["grants.", form::value(place, mark)].concat())
        }
        _ => state.text(Section::FIRST, &["anchors.", form::value(place, mark)].concat()),
    }
}

/// A radio whose value may be empty. [`el_with`] would leave such a value out, and
/// the browser would take it for "on".
fn radio(name: &str, value: &str, checked: bool, label: &str) -> Html {
    let values = ["radio", name, value, label].map(|value| {
        let value = value.to_string();
        Some(AttributeOrProperty::Attribute(value.into()))
    });
    let mut radio = VTag::new("input");
    radio.set_attributes(Dynamic { keys: &["type", "name", "value", "aria-label"], values: values.into() });
    radio.set_checked(checked);
    radio.into()
}
