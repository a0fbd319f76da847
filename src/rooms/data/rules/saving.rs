//! Results on their way out: the page's tools make the files, and tell how it went.

use super::export;
use crate::instruments::record::Record;
use crate::plain::value::{Value, object};
use crate::rooms::common::about::rules::about;
use crate::rooms::common::words::rules::SHARE;
use crate::widget::notice::Notice;
use crate::widget::section::Section;
use crate::widget::transition::Transition;

/// Has a result, or without a subject all of them, saved for another device; gives the file's name.
pub fn json(transition: &mut Transition, subject: &str) -> String {
    let data = export::json(&chosen(transition, subject), &transition.moment.date);
    save(transition, subject, ".json", "application/json", ("data", data))
}

/// Has a result, or without a subject all of them, saved as a table; gives the file's name.
pub fn csv(transition: &mut Transition, subject: &str) -> String {
    let rows = export::table(&chosen(transition, subject));
    save(transition, subject, ".csv", "text/csv;charset=utf-8", ("rows", rows))
}

/// Has the drawing on screen saved as a file of its own, with a title and what it is about;
/// gives the file's name, if there is such a result.
pub fn picture(transition: &mut Transition, button: &str, subject: &str) -> Option<String> {
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

/// Says what became of the file of this name.
pub fn told(transition: &mut Transition, name: String, well: bool) {
    let notice = if well { "saved" } else { "save-failed" };
    transition.say(Notice::Room(SHARE, notice, vec![("name", name)]));
}

/// The result of a name, or all of them where there is no name.
fn chosen<'a>(transition: &'a Transition, subject: &str) -> Vec<&'a Record> {
    transition.state.records.iter().filter(|record| subject.is_empty() || record.name() == subject).collect()
}

fn save(
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
