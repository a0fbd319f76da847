//! The texts that dates need.

/// Of the section of sharing: a month with its year, by its number.
pub const MONTHS: &str = "months.1,2,3,4,5,6,7,8,9,10,11,12";
