//! One visit as the course knows it: what outlasts a reload of it, and the ids of its statements.

use super::launch::Launch;
use super::stamp;
use crate::plain::shape;
use crate::widget::action::Moment;
use crate::widget::state::State;
use crate::widget::transition::Transition;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What is kept of a course begins with this.
pub const NAMES: &str = "self/xapi/";

/// Visits are kept under this and their ids, so that two tabs do not write over one another's.
const VISITS: &str = "self/xapi/visit/";

/// One visit.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Session {
    version: u8,
    id: String,
    /// The moment of the last statement, in milliseconds since 1970; also of visits before.
    last: f64,
    /// How many statements it made.
    count: u32,
    /// Seconds of it up to the last statement.
    pub seconds: f64,
    /// Whether it was begun.
    pub begun: bool,
    /// Whether it was ended: nothing may be told any more.
    pub ended: bool,
    /// Whether it said that the quiz is passed, or that it is not.
    pub judged: bool,
}

impl Session {
    /// The visit of a launch, as far as it got.
    pub fn of(state: &State, launch: &Launch) -> Session {
        let mut all: Vec<Session> = visits(state).map(|(_, session)| session).collect();
        let last = all.iter().map(|session| session.last).fold(0.0, f64::max);
        let place = all.iter().position(|session| session.id == launch.session);
        let fresh = || Session { version: 1, id: launch.session.clone(), ..Session::default() };
        Session { last, ..place.map_or_else(fresh, |place| all.swap_remove(place)) }
    }

    /// Keeps it.
    pub fn keep(&self, transition: &mut Transition) {
        transition.keep(&[VISITS, &self.id].concat(), Some(shape::write(self)));
    }

    /// Forgets the visits that ended before this one.
    pub fn forget_others(&self, transition: &mut Transition) {
        let others = visits(transition.state).filter(|(_, other)| other.ended && other.id != self.id);
        let names: Vec<String> = others.map(|(name, _)| name.to_string()).collect();
        names.iter().for_each(|name| transition.keep(name, None));
    }

    /// The moment and the id of its next statement, which tells of this.
    pub fn next(&mut self, launch: &Launch, about: &str, moment: &Moment) -> (String, String) {
        let at = stamp::next(self.last as i64, &moment.date);
        self.last = at as f64;
        self.count += 1;
        (stamp::text(at), self.statement_id(launch, about))
    }

    /// From the registration, the session, what is told, and which of its statements it is: the same
    /// whenever it is worked out again.
    fn statement_id(&self, launch: &Launch, about: &str) -> String {
        let activity = || Uuid::new_v5(&Uuid::NAMESPACE_URL, launch.activity.as_bytes());
        let space = Uuid::try_parse(&launch.registration).unwrap_or_else(|_| activity());
        let name = [&self.id, "/", about, "/", &self.count.to_string()].concat();
        Uuid::new_v5(&space, name.as_bytes()).to_string()
    }
}

/// All visits that are kept, by name.
fn visits(state: &State) -> impl Iterator<Item = (&str, Session)> {
    let ours = state.values.iter().filter(|(name, _)| name.starts_with(VISITS));
    let read = ours.filter_map(|(name, value)| Some((name.as_str(), shape::read::<Session>(value)?)));
    read.filter(|(_, session)| session.version == 1)
}
