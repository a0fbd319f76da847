//! How far a session is.

use super::launch::Opening;
use super::session::Session;

/// How far a session is.
#[derive(Debug, Default)]
pub enum Stage {
    /// Nobody has asked yet.
    #[default]
    Closed,
    /// The system is asked.
    Asked,
    /// There is none, or it opened no session.
    Absent,
    /// The learner is asked which attempt this is.
    Choosing(Box<Opening>),
    /// It was opened to look at: nothing is told.
    Looking,
    /// A later version wrote what the system has: nothing is told.
    Newer,
    /// The session goes on.
    Running(Box<Session>),
}
