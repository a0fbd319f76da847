//! The people's half of the power bases: from their answers to one aggregate that
//! names nobody, and from an aggregate and the leader's own scores to the report.
//!
//! ```text
//! ratings.rs     one person's answers: what is scored, what is missing
//! aggregate.rs   three or more of them: numbers only, coarse while they are few
//! disclosure.rs  two aggregates must not give away one person between them
//! gap.rs         own view against theirs: how far apart is worth a word
//! word.rs        what other figures are called
//! report.rs      all of it, in the order it is read
//! ```
//!
//! Scales and single items stand in the order of links here, which is not the order
//! of [`Base::ALL`](super::instrument::Base::ALL); [`ratings::SCALES`] names them.

pub mod aggregate;
pub mod disclosure;
pub mod form;
pub mod gap;
pub mod limits;
pub mod ratings;
pub mod report;
pub mod word;
