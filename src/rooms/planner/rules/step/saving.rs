//! A step as a file for the reader's calendar, and what became of that file.

use super::calendar::{Event, calendar};
use crate::plain::value::{Value, object};
use crate::rooms::common::plans::rules::date::Date;
use crate::rooms::common::plans::rules::step::Step;
use crate::rooms::planner::rules::refused::quiet;
use crate::rooms::planner::rules::texts::PLANNER;
use crate::widget::notice::Notice;
use crate::widget::transition::Transition;

/// Months after which a new result may say something new.
const RETAKE: u32 = 3;

/// Characters of a title in a calendar.
const TITLE: usize = 120;

/// Has the file made; it has the day of the step, and where there is a result the day on which to
/// take the exercises again.
pub fn save(transition: &mut Transition, number: &str, step: &Step) {
    let Some(day) = Date::read(&step.day) else { return };
    let text = file(transition, number, step);
    let detail = object([
        ("name", name(&day.iso()).as_str().into()),
        ("type", "text/calendar;charset=utf-8".into()),
        ("text", text.as_str().into()),
    ]);
    quiet(transition);
    transition.tool("save", detail);
}

fn file(transition: &Transition, number: &str, step: &Step) -> String {
    let words = |name: &str| transition.state.text(PLANNER, &["step.", name].concat());
    let uid = |purpose: &str| [&made_at(&step.made.at), "-", number, purpose].concat();
    let (title, description) = (title(step.latest()), [step.latest(), "\n\n", &step.why].concat());
    let again = again(transition, step).map(Date::iso).unwrap_or_default();
    let uids = [uid("-act@powerbase"), uid("-retake@powerbase")];
    let act = Event { uid: &uids[0], day: &step.day, summary: &title, description: description.trim() };
    let retake =
        Event { uid: &uids[1], day: &again, summary: words("retake"), description: words("retake-about") };
    let days: Vec<Event> = [act, retake].into_iter().filter(|event| !event.day.is_empty()).collect();
    calendar(&days, &transition.moment.date)
}

/// The day on which to take the exercises again, where there is a result and it has not passed.
fn again(transition: &Transition, step: &Step) -> Option<Date> {
    let day = Date::read(step.made.iso())?.plus_months(RETAKE);
    let passed = Date::read(&transition.moment.today).is_some_and(|today| day <= today);
    (!passed && !transition.state.records.is_empty()).then_some(day)
}

/// The moment of a step, without what could be none of a name: it may have come in a file.
fn made_at(moment: &str) -> String {
    moment.chars().filter(char::is_ascii_alphanumeric).collect()
}

/// What the calendar shows of a text: its first line, as far as there is room.
fn title(text: &str) -> String {
    let line = text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    let mut title: String = line.chars().take(TITLE).collect();
    if title.len() < line.len() {
        title.push('…');
    }
    title
}

/// Says what became of the file.
pub fn told(transition: &mut Transition, step: &Step, answer: Option<&Value>) {
    quiet(transition);
    let notice = match answer.map(|answer| answer.get("sure")) {
        Some(Some(Value::Bool(true))) => "ics-saved",
        Some(Some(Value::Null)) => "ics-perhaps",
        _ => "ics-refused",
    };
    let gaps = vec![("name", name(&step.day)), ("day", step.day.clone())];
    transition.say(Notice::Room(PLANNER, notice, gaps));
}

fn name(day: &str) -> String {
    ["powerbase-step-", day, ".ics"].concat()
}
