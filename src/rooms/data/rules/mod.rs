//! What is kept here: take it along, bring it in, delete it.

pub mod export;
pub mod import;
pub mod merge;

use crate::instruments::record::Record;
use crate::plain::value::{Value, object};
use crate::widget::action::{Action, Effect};
use crate::widget::state::{Confirmation, Notice, Room, Screen, Section, StorageKind};
use crate::widget::update::Transition;
use merge::Outcome;

/// What the room holds while it is open.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Data {
    /// What came of the files that were brought in last.
    pub outcome: Option<Outcome>,
    /// How many values were set aside as damaged.
    pub aside: usize,
    /// The kept result of somebody that is about to be deleted.
    deleting: String,
    /// The file that is on its way to the reader.
    saving: String,
}

/// The texts that the room asks for.
pub(crate) const TEXTS: &[&str] = &["ui.\
    aside,ask-drop-shared,ask-forget-me,bring,bring-heading,bring-lead,collections,data,\
    data-heading,data-lead,data-session,data-unkept,drafts,drop-shared,drop-shared-label,file,\
    forget-heading,forget-lead,forget-me,given,invites,keep-heading,kept-on,\
    more-refused,notice-forgotten,notice-imported,notice-save-failed,notice-saved,open-shared,\
    open-shared-label,refused,refused-entry,refused-date,refused-foreign,refused-json,\
    refused-large,refused-newer,refused-range,refused-scores,results,save-csv,save-heading,\
    save-json,save-lead,save-one,save-one-lead,save-png,save-svg,shared,shared-heading,unnamed"];

/// The rules of the room.
pub(crate) fn act(transition: &mut Transition, action: &Action) -> bool {
    match action {
        Action::Entered => enter(transition),
        Action::Press(button, subject) => return press(transition, button, subject),
        Action::Input(name, _) if name == "import" => {
            transition.effects.push(Effect::Tool("read", object([("control", "import".into())])));
        }
        Action::ToolDone("read", Ok(files)) => bring(transition, files),
        Action::ToolDone("kept", told) => transition.state.share.data.aside = count(told.as_ref().ok()),
        Action::ToolDone("save" | "picture", told) => saved(transition, told.is_ok()),
        Action::ToolDone("read", Err(_)) => {
            transition.say(Notice::Room(Section::Share, "save-failed", Vec::new()))
        }
        _ => return false,
    }
    true
}

/// Nobody but the browser's storage knows what was set aside.
fn enter(transition: &mut Transition) {
    transition.state.share.data.outcome = None;
    let config = &transition.state.config;
    let prefix = ["powerbase/", &config.scope, "/self/damaged/"].concat();
    let kind = match config.storage {
        StorageKind::Local => "localStorage",
        StorageKind::Session => "sessionStorage",
        StorageKind::None => "",
    };
    let detail = object([("kind", kind.into()), ("prefix", prefix.as_str().into())]);
    transition.effects.push(Effect::Tool("kept", detail));
}

fn count(names: Option<&Value>) -> usize {
    names.and_then(Value::number).map_or(0, |count| count as usize)
}

fn press(transition: &mut Transition, button: &str, subject: &str) -> bool {
    match button {
        "back" => back(transition),
        "save-json" => save_json(transition, subject),
        "save-csv" => save_csv(transition, subject),
        "save-png" | "save-svg" => picture(transition, button, subject),
        "forget-me" => transition.ask(Some(Confirmation::Room(Section::Share, "forget-me"))),
        "drop-shared" => {
            transition.state.share.data.deleting = subject.to_string();
            transition.ask(Some(Confirmation::Room(Section::Share, "drop-shared")));
        }
        "confirm" => return confirm(transition),
        _ => return false,
    }
    true
}

/// Back to the result that the room is about, or to the list of all.
fn back(transition: &mut Transition) {
    let name = match &transition.state.screen {
        Screen::Room(_, name) if transition.state.record(name).is_some() => Some(name.clone()),
        _ => None,
    };
    let list = if transition.state.records.is_empty() { Screen::Start } else { Screen::History };
    transition.go(name.map_or(list, Screen::Result));
}

/// The result of a name, or all of them where there is no name.
fn chosen<'a>(transition: &'a Transition, subject: &str) -> Vec<&'a Record> {
    transition.state.records.iter().filter(|record| subject.is_empty() || record.name() == subject).collect()
}

fn save_json(transition: &mut Transition, subject: &str) {
    let data = export::json(&chosen(transition, subject), &transition.moment.date);
    save(transition, subject, ".json", "application/json", ("data", data));
}

fn save_csv(transition: &mut Transition, subject: &str) {
    let rows = export::table(&chosen(transition, subject));
    save(transition, subject, ".csv", "text/csv;charset=utf-8", ("rows", rows));
}

fn save(transition: &mut Transition, subject: &str, ending: &str, kind: &str, content: (&str, Value)) {
    let name = [&file_name(transition, subject), ending].concat();
    let detail = object([("name", name.as_str().into()), ("type", kind.into()), content]);
    transition.state.share.data.saving = name;
    transition.effects.push(Effect::Tool("save", detail));
}

fn file_name(transition: &Transition, subject: &str) -> String {
    match transition.state.record(subject) {
        Some(record) => export::file_name(Some(record.instrument), &record.completed_at),
        None => export::file_name(None, &transition.moment.date),
    }
}

/// The drawing on screen as a file of its own, with a title and what it is about.
fn picture(transition: &mut Transition, button: &str, subject: &str) {
    let Some(record) = transition.state.record(subject) else { return };
    let kind = button.trim_start_matches("save-");
    let name = [&file_name(transition, subject), ".", kind].concat();
    let title = ["ui.title-", record.instrument.name()].concat();
    let detail = object([
        ("name", name.as_str().into()),
        ("as", kind.into()),
        ("title", transition.state.text(Section::First, &title).into()),
        ("about", export::about(transition.state, record).as_str().into()),
    ]);
    transition.state.share.data.saving = name;
    transition.effects.push(Effect::Tool("picture", detail));
}

fn saved(transition: &mut Transition, well: bool) {
    let name = std::mem::take(&mut transition.state.share.data.saving);
    let notice = if well { "saved" } else { "save-failed" };
    transition.say(Notice::Room(Section::Share, notice, vec![("name", name)]));
}

/// Takes in the files that the reader chose.
fn bring(transition: &mut Transition, files: &Value) {
    let Value::Array(files) = files else { return };
    let mut outcome = Outcome::default();
    files.iter().for_each(|file| merge::take(transition, file, &mut outcome));
    let counts = [
        ("taken", outcome.taken),
        ("same", outcome.same),
        ("own", outcome.own),
        ("refused", outcome.refusals),
    ];
    let gaps = counts.into_iter().map(|(name, count)| (name, count.to_string())).collect();
    transition.state.share.data.outcome = Some(outcome);
    transition.say(Notice::Room(Section::Share, "imported", gaps));
}

/// What was asked about is done.
fn confirm(transition: &mut Transition) -> bool {
    match transition.state.confirmation.take() {
        Some(Confirmation::Room(Section::Share, "forget-me")) => forget(transition),
        Some(Confirmation::Room(Section::Share, "drop-shared")) => {
            let name = std::mem::take(&mut transition.state.share.data.deleting);
            transition.keep(&name, None);
            transition.effects.push(Effect::Focus);
        }
        other => {
            transition.state.confirmation = other;
            return false;
        }
    }
    true
}

/// Leaves nothing of this scope, neither in storage nor on screen.
fn forget(transition: &mut Transition) {
    transition.effects.push(Effect::ForgetAll);
    let state = &mut *transition.state;
    state.records.clear();
    state.values.clear();
    state.notices.clear();
    state.drafts = [None, None];
    (state.share, state.asking) = Default::default();
    transition.go(Screen::Room(Room::Data, String::new()));
    transition.say(Notice::Room(Section::Share, "forgotten", Vec::new()));
}
