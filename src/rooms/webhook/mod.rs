//! A finished result is posted to an address that the page's author gave, once the reader agreed.

pub mod rules;
mod screen;

use crate::rooms::common::course::rules::words::COURSE;
use crate::rooms::common::part::LoadedPart;
use crate::rooms::common::queue::rules::shelf::QUEUE;
use crate::widget::door::{Door, Entrance};

/// What leads here. The loader asks the query where the element has such an address: it has no
/// answer, but brings the part.
pub const DOOR: Door = Door {
    part: "webhook",
    screens: &[Entrance { name: "report-to", needs: &[COURSE] }],
    queries: &[Entrance { name: "report-to", needs: &[COURSE] }],
    opens: &[],
    stores: &[(QUEUE, "queued")],
};

/// The room.
pub fn open() -> LoadedPart {
    LoadedPart::keeping(Box::<rules::Webhook>::default())
}
