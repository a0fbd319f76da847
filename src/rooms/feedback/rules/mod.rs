//! Asking the people a leader leads: the invitation, the constituent's form, the
//! facilitator's collection, the report. The rules of these rooms; what is worked
//! out from the answers stands in [`crate::instruments::people`].

pub mod invite;
mod pages;
pub mod rate;
mod texts;

use crate::rooms::common::handoff::rules as handoff;
use crate::widget::action::Action;
use crate::widget::room::{Room, Rules};
use crate::widget::state::{Notice, Screen, Section};
use crate::widget::update::Transition;

/// What these rooms hold while they are open.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Asking {
    /// The invitation being made, or shown.
    pub invite: invite::Form,
    /// The constituent's form.
    pub rate: rate::Rate,
    /// The facilitator's collection.
    pub collect: crate::rooms::collect::rules::Collect,
    /// The report.
    pub report: crate::rooms::report::rules::Shown,
}

/// The rules of the invitation and of the form.
pub const RULES: Rules = Rules {
    act: |transition, action| hands_on(transition, action) || asks(transition, action),
    ask: None,
    texts: &[(Section::Others, texts::ASKING), (Section::Share, texts::SHARE)],
};

/// The rules of the collection and of the report, which the people need not wait for.
pub const COLLECTED: Rules = Rules {
    act: |transition, action| hands_on(transition, action) || sums_up(transition, action),
    ask: None,
    texts: &[
        (Section::Others, crate::rooms::collect::rules::TEXTS),
        (Section::Share, texts::SHARE),
        (Section::Report, crate::rooms::report::rules::TEXTS),
    ],
};

/// What all of them have: links and codes to hand on.
fn hands_on(transition: &mut Transition, action: &Action) -> bool {
    if *action == Action::Entered {
        handoff::enter(transition);
    }
    handoff::act(transition, action)
}

fn asks(transition: &mut Transition, action: &Action) -> bool {
    match transition.state.screen {
        Screen::Room(Room::Invite, _) => invite::act(transition, action),
        Screen::Room(Room::Rate, _) => rate::act(transition, action),
        _ => false,
    }
}

fn sums_up(transition: &mut Transition, action: &Action) -> bool {
    match transition.state.screen {
        Screen::Room(Room::Collect, _) => crate::rooms::collect::rules::act(transition, action),
        Screen::Room(Room::Report, _) => crate::rooms::report::rules::act(transition, action),
        _ => false,
    }
}

/// An invitation's number as names of kept values have it: eight hex digits.
pub fn hex(invite: u32) -> String {
    let digit = |place: u32| char::from_digit(invite >> (28 - 4 * place) & 15, 16).unwrap_or('0');
    (0..8).map(digit).collect()
}

/// Sets aside a kept value that cannot be read, and says so.
fn set_aside(transition: &mut Transition, name: &str) {
    let aside = ["self/damaged/", name].concat();
    let value = transition.state.value(name).cloned();
    transition.keep(&aside, value);
    transition.keep(name, None);
    transition.say(Notice::Damaged(aside));
}
