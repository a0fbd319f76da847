//! Many people's results at once: a class as its instructor sees it.

pub mod class;
pub mod statistics;
