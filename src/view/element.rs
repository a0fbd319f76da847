//! The elements that every screen is made of. They stand for the `html!` macro,
//! whose expansion at each element would be a third of the widget's size.

use yew::Html;
use yew::virtual_dom::Attributes::Dynamic;
use yew::virtual_dom::{AttributeOrProperty, VList, VTag, VText};

/// The attributes of an element, as [`attrs!`] makes them.
pub struct Attributes<'a> {
    /// `class`, whose value is in the tag, and then the others.
    pub names: &'static [&'static str],
    /// The values of the others.
    pub values: &'a [&'a str],
}

/// Attributes: `attrs!["part" = "item", "name" = name]`. Yew wants their names apart
/// from their values; with both in a map, the widget would be a kilobyte larger.
macro_rules! attrs {
    ($($name:literal = $value:expr),*) => {
        $crate::view::element::Attributes { names: &["class", $($name),*], values: &[$($value),*] }
    };
}
pub(crate) use attrs;

/// An element and its children. What follows a dot in its tag is its class: `p.soft`.
pub fn el<const N: usize>(tag: &str, children: [Html; N]) -> Html {
    build(tag, &attrs![], Vec::from(children)).into()
}

/// An element with attributes. An empty value leaves its attribute out; `key` is what Yew tells
/// siblings apart by. `checked` and `typed`, what stands in a field, are properties: they hold
/// whenever the element is drawn, whatever a reader did meanwhile.
pub fn el_with<const N: usize>(tag: &str, attributes: Attributes, children: [Html; N]) -> Html {
    build(tag, &attributes, Vec::from(children)).into()
}

/// An element that holds nothing but words. Other words come in another element: a page's
/// translator may have put elements of its own around the old ones, out of Yew's sight.
pub fn say(tag: &str, words: &str) -> Html {
    say_with(tag, attrs![], words)
}

/// An element with attributes that holds nothing but words. The list around it, which has
/// no key, lets siblings say the same.
pub fn say_with(tag: &str, attributes: Attributes, words: &str) -> Html {
    let mut element = build(tag, &attributes, vec![VText::new(words).into()]);
    element.key = Some(words.into());
    list(vec![element.into()])
}

/// Words beside other things, or in what stays when they change: a button or a heading,
/// which may have the focus, or what has a key.
pub fn text(words: &str) -> Html {
    say("span", words)
}

/// What can be picked from a menu. Its words are bare, and never change for one value.
pub fn option(value: &str, selected: bool, words: &str) -> Html {
    let selected = if selected { "selected" } else { "" };
    let attributes = attrs!["value" = value, "selected" = selected, "key" = value];
    build("option", &attributes, vec![VText::new(words).into()]).into()
}

/// Siblings that stand without an element around them.
pub fn group<const N: usize>(nodes: [Html; N]) -> Html {
    list(Vec::from(nodes))
}

/// One node for each of a row of things.
pub fn each(nodes: impl Iterator<Item = Html>) -> Html {
    list(nodes.collect())
}

/// The node, or nothing.
pub fn when(condition: bool, node: Html) -> Html {
    if condition { node } else { Html::default() }
}

fn list(nodes: Vec<Html>) -> Html {
    VList::from(nodes).into()
}

fn build(tag: &str, attributes: &Attributes, children: Vec<Html>) -> VTag {
    let (name, class) = tag.split_once('.').unwrap_or((tag, ""));
    let mut element = VTag::new(name);
    let mut values = vec![attribute(&mut element, "class", class)];
    for (name, value) in attributes.names.iter().skip(1).zip(attributes.values) {
        values.push(attribute(&mut element, name, value));
    }
    element.set_attributes(Dynamic { keys: attributes.names, values: values.into() });
    if let Some(place) = element.children_mut() {
        *place = list(children);
    }
    element
}

/// What an attribute is to be, if it is one and not left out.
fn attribute(element: &mut VTag, name: &str, value: &str) -> Option<AttributeOrProperty> {
    match name {
        "key" => element.key = Some(value.into()),
        "checked" => element.set_checked(!value.is_empty()),
        "typed" => element.set_value(Some(value.to_string())),
        _ if value.is_empty() => {}
        _ => return Some(AttributeOrProperty::Attribute(value.into())),
    }
    None
}
