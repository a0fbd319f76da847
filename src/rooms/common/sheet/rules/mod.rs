//! Tables of a class: what stands in their cells, and the two ways to write them.
//!
//! A table is a list of rows, each a list of cells, the titles first, as the tool `save` takes it:
//! `null` is an empty cell, a number is written with its digits, a text in quotes. What was not
//! scored is empty, and 0 is 0.

mod cells;
pub mod dialect;
mod response;
pub mod rows;
pub mod statistics;
