//! One result as a link: what it is to contain is chosen first, then it is made.

use crate::codec;
use crate::instruments::instrument::Instrument;
use crate::instruments::names;
use crate::instruments::packing::Selection;
use crate::instruments::record::Record;
use crate::widget::action::Action;
use crate::widget::screen::Screen;
use crate::widget::state::State;
use crate::widget::transition::Transition;

/// What is said of a name that was longer; that the link is made can be seen.
const CUT: &str = "notice-name-cut";

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
    /// The code, once it is made. Another choice removes it.
    pub code: Option<String>,
    /// What is said below the button: the text of this name, or nothing. A notice at
    /// the foot could come to lie on the button that is just being pressed.
    pub said: &'static str,
}

/// The result of the other instrument that can go with it: of the same run, or else the latest.
pub fn companion<'a>(state: &'a State, record: &Record) -> Option<&'a Record> {
    let other = match record.instrument {
        Instrument::PowerBases => Instrument::Influence,
        Instrument::Influence => Instrument::PowerBases,
    };
    state.record(&names::result(other, record.key)).or_else(|| state.latest(other))
}

impl Make {
    /// The result that the screen is about.
    pub fn record<'a>(&self, state: &'a State) -> Option<&'a Record> {
        state.record(&self.subject)
    }

    /// The results that the link is to contain.
    pub fn chosen<'a>(&self, state: &'a State) -> Selection<'a> {
        let record = self.record(state);
        let companion = record.filter(|_| self.both).and_then(|record| companion(state, record));
        Selection::default().and(record).and(companion)
    }

    /// The rules of the screen.
    pub fn handle(&mut self, transition: &mut Transition, action: &Action) -> bool {
        match action {
            Action::Entered => self.enter(transition.state),
            Action::Input(name, value) => self.choose(name, value),
            Action::Press(button, _) if button == "make" => self.make(transition.state),
            Action::Press(button, _) if button == "back" => {
                transition.go(Screen::Result(self.subject.clone()))
            }
            _ => return false,
        }
        true
    }

    /// What was chosen for a result stays while the room is about it.
    fn enter(&mut self, state: &State) {
        let Screen::Room(_, subject) = &state.screen else { return };
        if self.subject != *subject {
            *self = Make { subject: subject.clone(), ..Make::default() };
        }
    }

    fn choose(&mut self, name: &str, value: &str) {
        let before = self.clone();
        match name {
            "contents" => self.answers = value == "answers",
            "together" => self.both = !value.is_empty(),
            "called" => self.name = codec::fitting(value).to_string(),
            _ => {}
        }
        let shortened = name == "called" && self.name != value.trim();
        // A radio is heard twice, by its click and by its change.
        if *self == before && !shortened {
            return;
        }
        self.code = None;
        self.said = if shortened {
            CUT
        } else if before.code.is_some() {
            "withdrawn"
        } else {
            ""
        };
    }

    fn make(&mut self, state: &State) {
        let name = Some(self.name.clone()).filter(|name| !name.is_empty());
        let chosen = self.chosen(state);
        let code =
            if self.answers { Some(chosen.answers(name)) } else { chosen.sums(name, state.key.as_ref()) };
        self.code = code.map(|code| codec::write(&code, codec::pack(&state.pack())));
        if self.said != CUT {
            self.said = "made";
        }
    }
}
