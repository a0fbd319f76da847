//! A course by cmi5 and by xAPI: what it is told, in which order, and what becomes of it when the
//! course, the network or the learner's other devices do not do as they should.
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "../common/mod.rs"]
mod common;
#[allow(dead_code)]
#[path = "../walk/reader.rs"]
mod reader;

mod course;
mod dead;
mod expected;
mod order;
mod places;
mod tables;
