//! The texts that these rooms ask for. A room adds its own list.

use crate::model::state::Section;

pub(super) const TEXTS: &[(Section, &[&str])] = &[];
