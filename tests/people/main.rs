//! The people's half: from answers to an aggregate, from an aggregate to the report.
//! Numbers are worked out by hand; `cargo test --test others -- --nocapture` prints
//! what the simulated groups give.
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "../common/mod.rs"]
mod common;

mod aggregates;
mod gaps;
mod group;
mod releases;
mod reports;
mod simulation;
mod texts;
