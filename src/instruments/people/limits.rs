//! How many people it takes before figures are shown.

/// Below this many people nothing is shown. Three is usual in all-round feedback.
pub const MIN_RATERS: usize = 3;

/// From this many people on means are exact and the spread is given; below it one
/// answer could be worked out from the others.
pub const MIN_EXACT: usize = 5;
