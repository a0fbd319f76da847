//! What is asked, and what answers say: items, scoring, patterns, the quiz, drafts and
//! records, and what others grant. Knows of no widget.

pub mod answers;
pub mod carrying;
pub mod cohort;
pub mod draft;
pub mod exported;
pub mod flags;
pub mod instrument;
pub mod names;
pub mod packing;
pub mod pattern;
pub mod people;
pub mod profile;
pub mod published;
pub mod quiz;
pub mod record;
pub mod said;
pub mod scoring;
pub mod shared;
pub mod shuffle;
