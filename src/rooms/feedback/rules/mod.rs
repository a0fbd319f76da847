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
use crate::widget::update::Turn;

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
    act: |turn, action| gives(turn, action) || asks(turn, action),
    ask: None,
    texts: &[(Section::Others, texts::ASKING), (Section::Share, texts::SHARE)],
};

/// The rules of the collection and of the report, which the people need not wait for.
pub const COLLECTED: Rules = Rules {
    act: |turn, action| gives(turn, action) || sums_up(turn, action),
    ask: None,
    texts: &[
        (Section::Others, crate::rooms::collect::rules::TEXTS),
        (Section::Share, texts::SHARE),
        (Section::Report, crate::rooms::report::rules::TEXTS),
    ],
};

/// What all of them have: links and codes to hand on.
fn gives(turn: &mut Turn, action: &Action) -> bool {
    if *action == Action::Entered {
        handoff::enter(turn);
    }
    handoff::act(turn, action)
}

fn asks(turn: &mut Turn, action: &Action) -> bool {
    match turn.state.screen {
        Screen::Room(Room::Invite, _) => invite::act(turn, action),
        Screen::Room(Room::Rate, _) => rate::act(turn, action),
        _ => false,
    }
}

fn sums_up(turn: &mut Turn, action: &Action) -> bool {
    match turn.state.screen {
        Screen::Room(Room::Collect, _) => crate::rooms::collect::rules::act(turn, action),
        Screen::Room(Room::Report, _) => crate::rooms::report::rules::act(turn, action),
        _ => false,
    }
}

/// An invitation's number as names of kept values have it: eight hex digits.
pub fn hex(invite: u32) -> String {
    let digit = |place: u32| char::from_digit(invite >> (28 - 4 * place) & 15, 16).unwrap_or('0');
    (0..8).map(digit).collect()
}

/// Sets aside a kept value that cannot be read, and says so.
fn set_aside(turn: &mut Turn, name: &str) {
    let aside = ["self/damaged/", name].concat();
    let value = turn.state.value(name).cloned();
    turn.keep(&aside, value);
    turn.keep(name, None);
    turn.say(Notice::Damaged(aside));
}
