//! How a session begins: what is gone on with, where, and what the learner is told of it.

use super::launch::{Mode, Opening};
use super::plan::Terms;
use super::saved::{self, Choice, NAME, Saved, Start};
use super::session::Session;
use super::stage::Stage;
use super::told;
use super::version::Version;
use super::ways::{leave, say};
use crate::instruments::instrument::Instrument;
use crate::rooms::common::course::rules::attempt::Attempt;
use crate::rooms::common::course::rules::restore;
use crate::rooms::common::course::rules::words;
use crate::widget::names::DAMAGED;
use crate::widget::notice::Notice;
use crate::widget::screen::Screen;
use crate::widget::transition::Transition;

/// Begins the session; the learner may have to say first which attempt it is.
pub fn begin(opening: Opening, transition: &mut Transition) -> Stage {
    let Choice { start, location, damaged } = choose(&opening, transition);
    let looking = match opening.launch.mode {
        Mode::Normal => None,
        Mode::Browse => Some("scorm-browse"),
        Mode::Review => Some("scorm-review"),
    };
    if let Some(notice) = looking {
        let attempt = put_back(start, transition);
        go(transition, &attempt, &location);
        say(transition, notice);
        return Stage::Looking;
    }
    match start {
        Start::Ask(_) => Stage::Choosing(Box::new(opening)),
        Start::Newer => {
            leave(transition, Screen::Start);
            say(transition, "scorm-newer");
            Stage::Newer
        }
        start => run(opening, Choice { start, location, damaged }, transition),
    }
}

/// The learner goes on with the attempt that is saved here, or begins another.
pub fn go_on(opening: Opening, transition: &mut Transition, again: bool) -> Stage {
    let choice = choose(&opening, transition);
    let start = match choice.start {
        Start::Ask(saved) if again => Start::Ours(saved, None),
        _ => {
            transition.keep(NAME, None);
            Start::New
        }
    };
    run(opening, Choice { start, ..choice }, transition)
}

fn choose(opening: &Opening, transition: &Transition) -> Choice {
    let state = &*transition.state;
    saved::choose(&opening.launch, state.value(NAME), &state.pack(), state.key.as_ref())
}

fn run(opening: Opening, choice: Choice, transition: &mut Transition) -> Stage {
    let Choice { start, location, damaged } = choice;
    words::lay(transition, "sent");
    let (from_here, from_there) = (matches!(start, Start::Ours(..)), matches!(start, Start::Theirs(_)));
    if from_there {
        // The system gave back what was saved here, or more: it does keep things.
        transition.keep(NAME, None);
    }
    let attempt = put_back(start, transition);
    go(transition, &attempt, &location);
    if damaged {
        set_aside(transition, &opening.launch.suspended);
    } else if from_here {
        say(transition, "scorm-returned");
    }
    let places = opening.launch.places(opening.version, &attempt.extra);
    let all = told::all(transition.state, &attempt);
    let missing = match opening.version {
        _ if !from_there => all,
        // Nobody can know in 1.2 which of them the system has.
        Version::V12 => Vec::new(),
        Version::V2004 => all.into_iter().filter(|answered| !places.has(answered)).collect(),
    };
    let faults = opening.launch.faults.clone();
    let terms = Terms::of(opening.version, opening.options, &opening.launch);
    let mut session = Session::new(terms, attempt, places, faults, transition);
    session.tell(transition, &missing, true);
    Stage::Running(Box::new(session))
}

/// Puts the attempt in its place.
fn put_back(start: Start, transition: &mut Transition) -> Attempt {
    match start {
        Start::Theirs(theirs) => restore::restore(transition, theirs, true),
        Start::Ours(ours, theirs) => {
            if let Some(theirs) = theirs {
                restore::restore(transition, theirs, false);
            }
            restore::restore(transition, ours, true)
        }
        Start::New | Start::Ask(_) | Start::Newer => Attempt::new(transition.state, 0, "", &[]),
    }
}

/// Goes to where the learner stood.
fn go(transition: &mut Transition, attempt: &Attempt, location: &str) {
    let mut words = location.split('.');
    let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let state = &*transition.state;
    let offered = |name: &str| {
        Instrument::from_name(name).filter(|instrument| state.config.instruments.contains(instrument))
    };
    let run = offered(first).filter(|instrument| state.draft(*instrument).is_some());
    let result = offered(second).and_then(|instrument| attempt.result(state, instrument));
    let screen = match (first, run, result) {
        (_, Some(instrument), _) => Screen::Run(instrument),
        ("result", _, Some(record)) => Screen::Result(record.name()),
        _ => restore::place(transition, attempt),
    };
    leave(transition, screen);
}

/// Sets aside what could not be read: it may be of use to support.
fn set_aside(transition: &mut Transition, line: &str) {
    let aside = [DAMAGED, NAME].concat();
    transition.keep(&aside, Some(Saved::write(line, "", false)));
    transition.say(Notice::Damaged(aside));
}
