//! One result as a link: what it is to contain is chosen first, then it is made.

use crate::codec;
use crate::instruments::instrument::Instrument;
use crate::instruments::packing::Selection;
use crate::instruments::record::Record;
use crate::rooms::common::handoff::rules as handoff;
use crate::widget::action::Action;
use crate::widget::room::Room;
use crate::widget::state::{Screen, State};
use crate::widget::update::Transition;

/// How long a name may be, in bytes.
const NAME: usize = 63;

/// What is said of a name that was longer; that the link is made can be seen.
const CUT: &str = "name-cut";

/// What the link is to contain.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Make {
    /// The result's name.
    pub subject: String,
    /// Every answer, not the scores alone.
    pub answers: bool,
    /// The other instrument's result too.
    pub both: bool,
    /// A name for the reader of the link; none if empty.
    pub name: String,
    /// The code, once it is made. Another choice withdraws it.
    pub code: Option<String>,
    /// What is said below the button: the text of this name, or nothing. A notice at
    /// the foot could come to lie on the button that is just being pressed.
    pub said: &'static str,
}

/// The result that the room is about.
pub fn record(state: &State) -> Option<&Record> {
    state.record(&state.share.make.subject)
}

/// The result of the other instrument that can go with it: of the same run, or else the latest.
pub fn companion<'a>(state: &'a State, record: &Record) -> Option<&'a Record> {
    let other = match record.instrument {
        Instrument::PowerBases => Instrument::Influence,
        Instrument::Influence => Instrument::PowerBases,
    };
    state.record(&Record::name_of(other, record.key)).or_else(|| state.latest(other))
}

/// The results that the link is to contain.
pub fn chosen(state: &State) -> Selection<'_> {
    let record = record(state);
    let companion = record.filter(|_| state.share.make.both).and_then(|record| companion(state, record));
    Selection::default().and(record).and(companion)
}

/// The rules of the room.
pub(crate) fn act(transition: &mut Transition, action: &Action) -> bool {
    match action {
        Action::Entered => enter(transition),
        Action::Input(name, value) => mark(transition, name, value),
        Action::Press(button, _) if button == "make" => make(transition),
        Action::Press(button, _) if button == "back" => {
            let subject = transition.state.share.make.subject.clone();
            transition.go(Screen::Result(subject));
        }
        _ => return handoff::act(transition, action),
    }
    true
}

fn enter(transition: &mut Transition) {
    let Screen::Room(Room::Share, subject) = &transition.state.screen else { return };
    if transition.state.share.make.subject != *subject {
        transition.state.share.make = Make { subject: subject.clone(), ..Make::default() };
    }
    handoff::enter(transition);
}

fn mark(transition: &mut Transition, name: &str, value: &str) {
    let before = transition.state.share.make.clone();
    let make = &mut transition.state.share.make;
    match name {
        "contents" => make.answers = value == "answers",
        "together" => make.both = !value.is_empty(),
        "called" => make.name = cut(value.trim()).to_string(),
        _ => {}
    }
    let shortened = name == "called" && make.name != value.trim();
    // A radio is heard twice, by its click and by its change.
    if *make == before && !shortened {
        return;
    }
    make.code = None;
    make.said = if shortened {
        CUT
    } else if before.code.is_some() {
        "withdrawn"
    } else {
        ""
    };
}

/// As much of a name as a code can hold.
fn cut(name: &str) -> &str {
    let end = (0..=NAME.min(name.len())).rev().find(|end| name.is_char_boundary(*end)).unwrap_or(0);
    name.get(..end).unwrap_or("").trim_end()
}

fn make(transition: &mut Transition) {
    let state = &transition.state;
    let make = &state.share.make;
    let name = Some(make.name.clone()).filter(|name| !name.is_empty());
    let chosen = chosen(state);
    let code = if make.answers { Some(chosen.answers(name)) } else { chosen.sums(name, state.key.as_ref()) };
    let made = code.map(|code| codec::write(&code, codec::pack(&state.pack())));
    transition.state.share.make.code = made;
    if transition.state.share.make.said != CUT {
        transition.state.share.make.said = "made";
    }
}
