//! What the constituents say, beside what the leader says. A report that the leader wants
//! to keep is its code: `{ "version": 1, "code": "FU…", "keptAt": "2026-11-22T10:00:00Z",
//! "gap": "gap-EXP-80-50-…" }`. The gap is for the next step, which need not read the report for it.

mod gaps;
mod shown;
mod texts;

pub use gaps::{name, reason, step_from_gap, worth_a_talk};
pub use shown::{ReportRoom, candidates, context, is_known};
pub use texts::REPORT;

use crate::codec::{self, Code};
use crate::instruments::people::limits::MIN_RATERS;
use crate::instruments::record::Record;
use crate::plain::shape;
use crate::rooms::common::kept::rules::{KeptReport, VERSION};
use crate::rooms::common::paper::rules as paper;
use crate::widget::action::{Action, Effect};
use crate::widget::notice::{Confirmation, Notice};
use crate::widget::room::Room;
use crate::widget::screen::Screen;
use crate::widget::section::Section;
use crate::widget::transition::Transition;

impl Room for ReportRoom {
    fn texts(&self) -> &'static [(Section, &'static [&'static str])] {
        texts::TEXTS
    }

    fn handle(&mut self, transition: &mut Transition, action: &Action) -> bool {
        match action {
            Action::Entered => enter(self, transition),
            Action::Input(name, value) if name == "own" => {
                let known = candidates(transition.state).any(|record| record.name() == *value);
                self.own = if known { value.clone() } else { String::new() };
            }
            Action::Press(name, _) => return press(self, transition, name),
            Action::Held(names, _) => return unsaved(self, transition, names),
            _ => return paper::refused(transition, action),
        }
        true
    }

    fn reset(&mut self) {
        *self = ReportRoom::default();
    }
}

fn enter(room: &mut ReportRoom, transition: &mut Transition) {
    let Screen::Room(_, subject) = transition.state.screen.clone() else { return };
    if room.subject == subject && (room.own(transition.state).is_some() || room.own.is_empty()) {
        return;
    }
    let aggregate = match codec::read(&subject, codec::pack(&transition.state.pack())) {
        Ok(Code::Aggregate(aggregate)) => aggregate,
        _ => return transition.open_code(&subject),
    };
    let own = shown::nearest(transition.state, &aggregate).map_or(String::new(), Record::name);
    let aggregate = Some(aggregate).filter(|aggregate| usize::from(aggregate.n) >= MIN_RATERS);
    *room = ReportRoom { subject, aggregate, own };
}

fn press(room: &ReportRoom, transition: &mut Transition, name: &str) -> bool {
    match name {
        "keep" if room.kept(transition.state).is_some() => {
            transition.ask(Some(Confirmation::Room(REPORT, "replace")));
        }
        "keep" => keep(room, transition),
        "drop" => transition.ask(Some(Confirmation::Room(REPORT, "drop"))),
        "confirm" => match transition.confirmed(REPORT) {
            Some("replace") => keep(room, transition),
            Some("drop") => drop_kept(room, transition),
            _ => return false,
        },
        "back" => transition.go(Screen::Start),
        _ => return false,
    }
    true
}

fn keep(room: &ReportRoom, transition: &mut Transition) {
    let Some(name) = room.name() else { return };
    let (code, kept_at) = (room.subject.clone(), transition.moment.date.clone());
    let gap = room.report(transition.state).and_then(|(report, _)| step_from_gap(&report, &room.own));
    let gap = gap.unwrap_or_default();
    let value = shape::write(&KeptReport { version: VERSION, code, kept_at, gap });
    transition.keep(&name, Some(value));
    say(transition, "report-kept");
}

fn drop_kept(room: &ReportRoom, transition: &mut Transition) {
    let Some(name) = room.name() else { return };
    transition.keep(&name, None);
    say(transition, "report-dropped");
}

/// Where there was no room for it, a notice of the storage says so, and ours must not. Never
/// the last to hear of it.
fn unsaved(room: &ReportRoom, transition: &mut Transition, held: &[String]) -> bool {
    if room.name().is_some_and(|name| held.contains(&name)) {
        transition.state.take_back(&|notice| matches!(notice, Notice::Room(REPORT, "report-kept", _)));
    }
    false
}

fn say(transition: &mut Transition, name: &'static str) {
    transition.state.take_back(&|notice| matches!(notice, Notice::Room(REPORT, ..)));
    transition.say(Notice::Room(REPORT, name, Vec::new()));
    transition.effects.push(Effect::Focus);
}
