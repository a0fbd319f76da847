//! Tables of a class for spreadsheets: its statistics, and its rows.

pub mod rules;
