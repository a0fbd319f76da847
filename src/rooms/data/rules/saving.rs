//! Results on their way out: the page's tools make the files, and tell how it went.

use super::{export, planners};
use crate::instruments::record::Record;
use crate::plain::value::{Value, object};
use crate::rooms::common::about::rules::about;
use crate::rooms::common::words::rules::SHARE;
use crate::widget::notice::Notice;
use crate::widget::section::Section;
use crate::widget::transition::Transition;

/// What a file holds that the browser may not have saved.
#[derive(Clone, Debug, PartialEq)]
pub enum Unsure {
    /// Its text.
    Text(String),
    /// The address of its picture, good as long as the page stands.
    Picture(String),
}

/// Has a file made of a result, or without a subject of all of them, as the button says;
/// gives its name, if there is something to save.
pub fn save(transition: &mut Transition, button: &str, subject: &str) -> Option<String> {
    quiet(transition);
    match button {
        "save-json" => Some(json(transition, subject)),
        "save-csv" => Some(csv(transition, subject)),
        _ => picture(transition, button, subject),
    }
}

/// What was said of the file before is over.
fn quiet(transition: &mut Transition) {
    transition.state.notices.retain(|notice| !matches!(notice, Notice::Room(..)));
}

/// Has a result, or without a subject all of them with the planners, saved for another device; gives the file's name.
fn json(transition: &mut Transition, subject: &str) -> String {
    let mut data = export::json(&chosen(transition, subject), &transition.moment.date);
    if subject.is_empty() {
        planners::add(&mut data, transition.state);
    }
    save_as(transition, subject, ".json", "application/json", ("data", data))
}

/// Has a result, or without a subject all of them, saved as a table; gives the file's name.
fn csv(transition: &mut Transition, subject: &str) -> String {
    let rows = export::table(&chosen(transition, subject));
    save_as(transition, subject, ".csv", "text/csv;charset=utf-8", ("rows", rows))
}

/// Has the drawing on screen saved as a file of its own, with a title and what it is about;
/// gives the file's name, if there is such a result.
fn picture(transition: &mut Transition, button: &str, subject: &str) -> Option<String> {
    let record = transition.state.record(subject)?;
    let kind = button.trim_start_matches("save-");
    let name = [&file_name(transition, subject), ".", kind].concat();
    let title = ["ui.title-", record.instrument.name()].concat();
    let detail = object([
        ("name", name.as_str().into()),
        ("as", kind.into()),
        ("title", transition.state.text(Section::FIRST, &title).into()),
        ("about", about(transition.state, record).as_str().into()),
    ]);
    transition.tool("picture", detail);
    Some(name)
}

/// Says what became of the file of this name; gives what it holds where the browser may
/// not have saved it.
pub fn told(transition: &mut Transition, name: String, answer: Option<&Value>) -> Option<Unsure> {
    quiet(transition);
    let text = |member: &str| answer.and_then(|answer| answer.get(member)?.text());
    let notice = match answer.map(|answer| answer.get("sure")) {
        None if name.ends_with(".png") => "picture-failed",
        None => "save-failed",
        Some(Some(Value::Bool(true))) => "saved",
        Some(Some(Value::Bool(false))) => "save-refused",
        Some(_) => "saved-perhaps",
    };
    transition.say(Notice::Room(SHARE, notice, vec![("name", name)]));
    match text("divider") {
        Some(",") => transition.say(Notice::Room(SHARE, "columns-comma", Vec::new())),
        Some(_) => transition.say(Notice::Room(SHARE, "columns-semicolon", Vec::new())),
        None => {}
    }
    let written = text("text").map(|text| Unsure::Text(text.to_string()));
    written.or_else(|| text("picture").map(|address| Unsure::Picture(address.to_string())))
}

/// The result of a name, or all of them where there is no name.
fn chosen<'a>(transition: &'a Transition, subject: &str) -> Vec<&'a Record> {
    transition.state.records.iter().filter(|record| subject.is_empty() || record.name() == subject).collect()
}

fn save_as(
    transition: &mut Transition,
    subject: &str,
    ending: &str,
    kind: &str,
    content: (&str, Value),
) -> String {
    let name = [&file_name(transition, subject), ending].concat();
    transition.tool("save", object([("name", name.as_str().into()), ("type", kind.into()), content]));
    name
}

fn file_name(transition: &Transition, subject: &str) -> String {
    match transition.state.record(subject) {
        Some(record) => export::file_name(Some(record.instrument), &record.completed_at),
        None => export::file_name(None, &transition.moment.date),
    }
}
