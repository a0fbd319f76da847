//! Draws the first screens natively, by the code that draws them in a browser, for the loader to
//! show before the wasm is there: `cargo run --example first_screens -- www/content/en.json`.
//!
//! Prints an object: `start` by what is offered, `context`, and `items`, the first page of
//! statements, each a tree `["tag", {attributes}, child…]`. What varies of that page: `headings`
//! by group, and `progress`, what the header says for 0 to 6 answers.

use powerbase::instruments::answers::name;
use powerbase::instruments::instrument::{Context, Instrument};
use powerbase::plain::value::Value;
use powerbase::rooms::DOORS;
use powerbase::rooms::common::part::Table;
use powerbase::view::card::card;
use powerbase::widget::action::{Action, Moment};
use powerbase::widget::config::{Config, StorageKind};
use powerbase::widget::section::Section;
use powerbase::widget::state::State;
use powerbase::widget::update::update;
use serde_json::{Value as Json, json};
use std::error::Error;
use std::io::Write;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VNode, VTag};
use yew::{Callback, NodeRef};

/// By these a page tells the widget's own card, which this is not.
const OF_THE_WIDGET: [&str; 4] = ["data-screen", "data-step", "data-phase", "data-instrument"];

/// How many statements are on a page.
const ON_A_PAGE: usize = 6;

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).ok_or("which pack?")?;
    let pack: Json = serde_json::from_str(&std::fs::read_to_string(path)?)?;
    let start = |of: &[Instrument]| drawn(&after(begin(of), [content(&pack)]));
    let asked =
        after(begin(&Instrument::ALL), [content(&pack), press("start", Instrument::PowerBases.name())]);
    let page = |group: Context| after(asked.clone(), [input("context", group.tag()), press("next", "")]);
    let headings =
        Context::ALL.map(|group| (group.tag().to_string(), text_of(&drawn(&page(group)), "h2").into()));
    let statement = |place: usize| input(&name(Instrument::PowerBases, place), "3");
    let answered = |n: usize| drawn(&after(page(Context::Team), (0..n).map(statement)));
    let progress: Vec<_> =
        (0..=ON_A_PAGE).map(|n| attribute(&answered(n), "progress", "aria-label")).collect();
    let screens = json!({
        "start": {
            "both": start(&Instrument::ALL),
            "power-bases": start(&[Instrument::PowerBases]),
            "influence": start(&[Instrument::Influence]),
        },
        "context": drawn(&asked),
        "items": answered(0),
        "headings": Json::Object(headings.into_iter().collect()),
        "progress": progress,
    });
    Ok(write!(std::io::stdout(), "{screens}")?)
}

fn begin(instruments: &[Instrument]) -> State {
    State::new(Config {
        instruments: instruments.to_vec(),
        scope: String::new(),
        storage: StorageKind::Local,
        language: String::new(),
        page: String::new(),
        context: None,
        course: String::new(),
        first: String::new(),
        page_is_own: true,
    })
}

fn after(mut state: State, actions: impl IntoIterator<Item = Action>) -> State {
    let mut rooms = Table::new(DOORS);
    for action in actions {
        update(&mut state, &mut rooms, action, &Moment::default());
    }
    state
}

fn press(button: &str, subject: &str) -> Action {
    Action::Press(button.to_string(), subject.to_string())
}

fn input(control: &str, value: &str) -> Action {
    Action::Input(control.to_string(), value.to_string())
}

/// The section of the first screens, as the build cuts it.
fn content(pack: &Json) -> Action {
    let mut first = pack["first"].clone();
    for key in ["id", "version", "language", "direction"] {
        first[key] = pack[key].clone();
    }
    Action::Content(Section::FIRST, Ok(value(&first)))
}

fn value(json: &Json) -> Value {
    match json {
        Json::Object(members) => {
            Value::Object(members.iter().map(|(name, inner)| (name.clone(), value(inner))).collect())
        }
        Json::Number(number) => number.as_f64().into(),
        text => text.as_str().unwrap_or_default().into(),
    }
}

/// The card as a tree.
fn drawn(state: &State) -> Json {
    let card = card(state, || None, NodeRef::default(), Callback::noop(), Callback::noop());
    nodes(&card).into_iter().next().unwrap_or_default()
}

fn nodes(node: &VNode) -> Vec<Json> {
    match node {
        VNode::VTag(tag) => vec![element(tag)],
        VNode::VText(text) => vec![text.text.as_str().into()],
        VNode::VList(list) => list.iter().flat_map(nodes).collect(),
        _ => Vec::new(),
    }
}

fn element(tag: &VTag) -> Json {
    let attributes = attributes(&tag.attributes);
    let wanted = attributes.into_iter().filter(|(name, _)| !OF_THE_WIDGET.contains(&name.as_str()));
    let mut tree = vec![tag.tag().into(), Json::Object(wanted.collect())];
    tree.extend(tag.children().into_iter().flat_map(nodes));
    tree.into()
}

fn attributes(attributes: &Attributes) -> Vec<(String, Json)> {
    let value = |value: &AttributeOrProperty| match value {
        AttributeOrProperty::Attribute(value) => Some(value.as_str().into()),
        AttributeOrProperty::Static(value) => Some((*value).into()),
        AttributeOrProperty::Property(_) => None,
    };
    match attributes {
        Attributes::Static(all) => all.iter().filter_map(|(k, v)| Some((k.to_string(), value(v)?))).collect(),
        Attributes::Dynamic { keys, values } => {
            let all = keys.iter().zip(values.iter());
            all.filter_map(|(k, v)| Some((k.to_string(), value(v.as_ref()?)?))).collect()
        }
        Attributes::IndexMap(all) => {
            all.iter().filter_map(|(k, v)| Some((k.to_string(), value(v)?))).collect()
        }
    }
}

/// The first element of this name in a tree.
fn find<'a>(tree: &'a Json, tag: &str) -> Option<&'a Json> {
    let children = tree.as_array()?;
    if tree[0] == tag { Some(tree) } else { children.iter().skip(2).find_map(|child| find(child, tag)) }
}

fn text_of(tree: &Json, tag: &str) -> String {
    fn words(tree: &Json) -> String {
        let children = tree.as_array().into_iter().flatten().skip(2);
        tree.as_str().map_or_else(|| children.map(words).collect(), String::from)
    }
    find(tree, tag).map(words).unwrap_or_default()
}

fn attribute(tree: &Json, tag: &str, name: &str) -> Json {
    find(tree, tag).map_or(Json::Null, |element| element[1][name].clone())
}
