//! The sections of the content that several rooms read.

use crate::widget::section::Section;

/// Sharing, links, comparing, and what is kept.
pub const SHARE: Section = Section("share");
/// The people's half: invitations, the form, the collection.
pub const PEOPLE: Section = Section("others");
