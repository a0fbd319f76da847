//! What the room holds of what leaves the class, of sheets of paper, and of a class that was opened.

use super::desk::Desk;
use super::linked::Linked;
use super::opened::Opened;
use super::tables::Tables;
use crate::rooms::common::handoff::rules::Sending;

/// All of it.
#[derive(Debug, Default)]
pub struct Out {
    /// The class as tables.
    pub tables: Tables,
    /// The class as a link.
    pub link: Linked,
    /// Answers from paper.
    pub desk: Desk,
    /// A class that came as a link.
    pub opened: Opened,
    /// What the browser can do with a link.
    pub handoff: Sending,
}

impl Out {
    /// Which responses count has changed, or what they say: what is being made is made anew, and a
    /// link that was made is shown no longer.
    pub fn stale(&mut self) {
        self.tables.begin_anew();
        self.link.stale();
    }

    /// What stays when the class is deleted: of whom links were made in this page.
    pub fn emptied(self) -> Out {
        Out { link: self.link.emptied(), handoff: self.handoff, opened: self.opened, ..Out::default() }
    }
}
