//! A session with a learning system that speaks SCORM, judged by a table of formats of our own.
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "../common/mod.rs"]
mod common;
#[path = "../walk/reader.rs"]
#[allow(dead_code)]
mod reader;

mod faults;
mod formats;
mod judge;
mod learner;
mod outcomes;
mod places;
mod resuming;
