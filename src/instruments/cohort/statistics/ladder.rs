//! From how many people on a figure is shown. Below, it would say more about chance, or
//! about single people, than about the class.

/// Means, their intervals, standard deviations, and how often something was chosen.
pub const MEANS: u64 = 5;

/// Quantiles, and the distribution with everybody in it.
pub const QUANTILES: u64 = 10;

/// Gaps over leaders.
pub const GAPS: u64 = 10;

/// Percentile ranks.
pub const RANKS: u64 = 20;

/// Alpha with its interval; to be read with care below [`ITEMS`].
pub const ALPHA: u64 = 20;

/// Figures of single items, correlations, the standard error of measurement.
pub const ITEMS: u64 = 30;

/// Omega.
pub const OMEGA: u64 = 100;

/// How many leaders it takes to compare the variance between them with that within.
pub const LEADERS: u64 = 5;

/// How many raters each of those leaders needs.
pub const RATERS: usize = 3;
