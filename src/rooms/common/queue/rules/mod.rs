//! What is to be sent and has not arrived yet: kept where the answers are, sent in order, each
//! exactly as it was first written, until somebody has taken it.
//!
//! ```text
//! self/queue/<queue>/<id>    waits; only its own session may send it
//! self/aside/<queue>/<id>    was refused; kept for support
//! ```
//!
//! Each stands under a name of its own, so that two tabs never write over one another's.

pub mod entry;
pub mod sender;
pub mod shelf;
