//! The starts of the names under which the rooms keep values.

/// Somebody else's results, kept at the reader's wish.
pub const SHARED: &str = "self/shared/";

/// Invitations that the reader made.
pub const INVITES: &str = "self/invite/";

/// The reports about the reader.
pub const REPORTS: &str = "self/aggregate/";

/// What the reader answered about somebody else.
pub const RATERS: &str = "rater/";

/// What the reader collects for somebody else.
pub const COLLECTIONS: &str = "facilitator/";

/// What the reader wrote in the planners.
pub const PLANNERS: &str = "self/planner/";

/// The steps that the reader wrote down, below what they wrote in the planners.
pub const STEPS: &str = "self/planner/step/";

/// What could not be read and was set aside.
pub const DAMAGED: &str = "self/damaged/";
