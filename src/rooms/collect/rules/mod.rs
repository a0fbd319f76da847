//! The facilitator's collection of answers: it takes them in, keeps them, and makes one
//! aggregate of them. Kept as
//! `{ "version": 1, "codes": "FE… FE…", "released": [["0123456789abcdef", …], …], "made": "FU…" }`:
//! the answers, the hashes of those in each aggregate that was made, the last aggregate.

mod adding;
mod collection;
mod intake;
pub mod keeping;
mod loading;
mod making;
mod pool;
mod release;
mod saying;
mod texts;

pub use collection::Collect;
pub use intake::{Intake, Refused, Source, Tally};
pub use pool::{Answer, Pool};

use crate::codec::{self, Code};
use crate::plain::value::{Value, object};
use crate::rooms::common::handoff::rules as handoff;
use crate::rooms::common::words::rules::{PEOPLE, SHARE};
use crate::widget::action::{Action, Effect};
use crate::widget::notice::Confirmation;
use crate::widget::room::Room;
use crate::widget::screen::Screen;
use crate::widget::section::Section;
use crate::widget::transition::Transition;

impl Room for Collect {
    fn texts(&self) -> &'static [(Section, &'static [&'static str])] {
        &[
            (PEOPLE, texts::PEOPLE),
            (SHARE, &[handoff::TEXTS, "ui.more-refused"]),
            (Section::RESULT, texts::RESULT),
        ]
    }

    fn handle(&mut self, transition: &mut Transition, action: &Action) -> bool {
        if self.handoff.handle(transition, action) {
            return true;
        }
        match action {
            Action::Entered => enter(self, transition),
            Action::Press(name, subject) => return press(self, transition, name, subject),
            Action::Input(name, value) => input(self, transition, name, value),
            Action::ToolDone("read", Ok(files)) => adding::read(self, transition, files),
            Action::ToolDone("later", _) => adding::go_on(self, transition),
            Action::ValueChanged(name, value) => {
                loading::changed(self, transition, name, value.as_ref());
                return false;
            }
            _ => return false,
        }
        true
    }

    fn reset(&mut self) {
        *self = Collect::default();
    }
}

/// Looks at the code. What stands of the same collection already stays.
fn enter(collect: &mut Collect, transition: &mut Transition) {
    let Screen::Room(_, subject) = transition.state.screen.clone() else { return };
    if collect.subject == subject {
        collect.shown = collect.typed.clone();
        if collect.intake.is_some() {
            transition.tool("later", Value::Null);
        }
        return;
    }
    adding::finish(collect, transition);
    let invite = match codec::read(&subject, codec::pack(&transition.state.pack())) {
        Ok(Code::Invite(invite)) if invite.facilitator => invite,
        _ => return transition.open_code(&subject),
    };
    let handoff = collect.handoff;
    *collect = Collect { subject, invite: Some(invite), handoff, ..Collect::default() };
    loading::load(collect, transition);
}

fn press(collect: &mut Collect, transition: &mut Transition, name: &str, subject: &str) -> bool {
    match name {
        "collect-add" => {
            let text = std::mem::take(&mut collect.typed);
            (collect.shown, collect.field) = (String::new(), collect.field + 1);
            adding::take(collect, transition, vec![(Source::Pasted, text)]);
        }
        "collect-make" => making::make(collect, transition),
        "collect-save" => making::save(collect, transition),
        "collect-remove" => {
            collect.removing = u64::from_str_radix(subject, 16).ok();
            transition.ask(Some(Confirmation::Room(PEOPLE, "collect-remove")));
        }
        "collect-delete" => transition.ask(Some(Confirmation::Room(PEOPLE, "collect-delete"))),
        "confirm" => return confirm(collect, transition),
        "back" => transition.go(Screen::Start),
        _ => return false,
    }
    true
}

fn input(collect: &mut Collect, transition: &mut Transition, name: &str, value: &str) {
    match name {
        "codes" => collect.typed = value.to_string(),
        "files" => transition.tool("read", object([("control", "files".into())])),
        _ => {}
    }
}

/// While texts are under way nothing is removed: what is kept may not all be here yet.
fn confirm(collect: &mut Collect, transition: &mut Transition) -> bool {
    if collect.intake.is_some() {
        return true;
    }
    match (transition.confirmed(PEOPLE), collect.removing.take()) {
        (Some("collect-remove"), Some(hash)) => {
            collect.pool.remove(hash);
            keeping::store(collect, transition);
        }
        (Some("collect-delete"), _) => keeping::delete(collect, transition),
        _ => return false,
    }
    transition.effects.push(Effect::Focus);
    true
}
