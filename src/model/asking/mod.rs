//! Asking the people a leader leads: the invitation, the constituent's form, the
//! facilitator's collection, the report. The rules of these rooms; what is worked
//! out from the answers stands in [`super::others`].

pub mod collect;
pub mod invite;
mod pages;
pub mod rate;
pub mod rating;
pub mod report;
mod texts;

use super::action::Action;
use super::give;
use super::rooms::{Room, Rules};
use super::state::{Notice, Screen, Section};
use super::update::Turn;

/// What these rooms hold while they are open.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Asking {
    /// The invitation being made, or shown.
    pub invite: invite::Form,
    /// The constituent's form.
    pub rate: rate::Rate,
    /// The facilitator's collection.
    pub collect: collect::Collect,
    /// The report.
    pub report: report::Shown,
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
        (Section::Others, collect::TEXTS),
        (Section::Share, texts::SHARE),
        (Section::Report, report::TEXTS),
    ],
};

/// What all of them have: links and codes to hand on.
fn gives(turn: &mut Turn, action: &Action) -> bool {
    if *action == Action::Entered {
        give::enter(turn);
    }
    give::act(turn, action)
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
        Screen::Room(Room::Collect, _) => collect::act(turn, action),
        Screen::Room(Room::Report, _) => report::act(turn, action),
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
