//! Every way through the widget, walked without a browser.
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "../common/mod.rs"]
mod common;

mod bases;
mod chance;
mod cohort;
mod collect;
mod course;
mod data;
mod elsewhere;
mod feedback;
mod gaps;
mod keeping;
mod parts;
mod planner;
mod quiz;
mod reader;
mod rules;
mod said;
mod share;
mod sources;
mod step;
mod strangers;
mod tabs;
mod tools;
mod webhook;
