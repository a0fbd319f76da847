//! The responses that an instructor has, each person's run once.
//!
//! ```text
//! figures.rs    answers as a few numbers, and back
//! row.rs        one run of one person in 44 bytes: the self-assessment, the quiz, or both
//! parts.rs      codes into rows and back
//! doubles.rs    the same run once more: which of the two says more, and whether they agree
//! twins.rs      rows that may be one run under two keys
//! rows.rs       many rows, and where the one with a key is
//! labels.rs     which section or time rows came under
//! group.rs      what is never mixed in silence; how many there are of each
//! roster.rs     all of it: rows come in
//! removing.rs   rows and labels go out, come back; undo
//! selection.rs  which responses a figure is made of, and how many are left out, and why
//! leaders.rs    what others grant some of these people
//! views.rs      both views of these, counted
//! results.rs    results out of files that the widget exports
//! mixed.rs      rows in no order of arrival; the last one taken back
//! prints.rs     by what two sets of people are told apart
//! paper.rs      answers from paper
//! saving.rs     the class as a text to go on with later
//! restoring.rs  and back
//! merging.rs    one class into another
//! ```
//!
//! A *response* is what one person answered in one of the two exercises. Both responses of
//! a run stand in one row, whether they came in one code or in two: that is where what is said
//! can be held against what is done.

pub mod doubles;
mod figures;
pub mod group;
pub mod labels;
pub mod leaders;
mod merging;
mod mixed;
pub mod paper;
mod parts;
mod prints;
mod removing;
pub mod restoring;
mod results;
mod roster;
pub mod row;
mod rows;
pub mod saving;
pub mod selection;
mod twins;
pub mod views;

pub use roster::{Class, Step, Taken};
