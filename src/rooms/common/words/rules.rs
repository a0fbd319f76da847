//! The sections of the content that several rooms read, and the texts that dates need.

use crate::widget::section::Section;

/// Sharing, links, comparing, and what is kept.
pub const SHARE: Section = Section("share");
/// The people's half: invitations, the form, the collection.
pub const PEOPLE: Section = Section("others");

/// Of the section of sharing: a month with its year, by its number.
pub const MONTHS: &str = "months.1,2,3,4,5,6,7,8,9,10,11,12";
