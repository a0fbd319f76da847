//! Which responses count.

use crate::instruments::cohort::class::Class;
use crate::instruments::cohort::class::selection::{Selection, labels, packs};
use crate::instruments::instrument::Instrument;
use std::collections::BTreeSet;

/// What the instructor chose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// The group that self-assessments are about, 0 (none) to 6 (other); `Some(None)` is all of
    /// them together, and `None` the most frequent.
    context: Option<Option<u8>>,
    /// Whether flagged responses count.
    pub flagged: bool,
    /// The labels that do not count. What comes under a new one counts.
    pub without: BTreeSet<u16>,
    /// Whether the labels that count are seen side by side.
    pub beside: bool,
    /// The content pack of each exercise, as codes name it, where somebody chose it.
    packs: [Option<u16>; 2],
}

impl Choice {
    /// Sets the group: a number, or `all`.
    pub fn set_context(&mut self, value: &str) {
        self.context = Some(value.parse().ok().filter(|context| *context < 7));
    }

    /// The responses of each exercise that count; `own` is the page's own content pack.
    pub fn selections(&self, class: &Class, own: u16) -> [Selection; 2] {
        Instrument::ALL.map(|form| {
            let first = self.first(class, form, own);
            let asked = self.context.filter(|_| form == Instrument::PowerBases);
            let (flagged, labels) = (self.flagged, self.labels(class));
            Selection { flagged, labels, context: asked.unwrap_or(first.context), ..first }
        })
    }

    /// Sets the content pack of an exercise, by its number.
    pub fn set_pack(&mut self, form: Instrument, value: &str) {
        self.packs[form as usize] = value.parse().ok();
    }

    /// The labels that stand side by side, if they should: those that count and have somebody.
    pub fn columns(&self, class: &Class) -> Vec<u16> {
        let some = Instrument::ALL.into_iter().flat_map(|form| labels(class, form).into_keys());
        let counted = some.filter(|label| self.beside && !self.without.contains(label));
        counted.collect::<BTreeSet<u16>>().into_iter().collect()
    }

    /// What is shown of an exercise before a group is chosen: of the pack that was chosen, if there
    /// is still something of it.
    fn first(&self, class: &Class, form: Instrument, own: u16) -> Selection {
        let asked = self.packs[form as usize].filter(|pack| packs(class, form).contains_key(pack));
        Selection::first(class, form, asked.unwrap_or(own))
    }

    /// The labels that count; `None` where all do.
    fn labels(&self, class: &Class) -> Option<Vec<u16>> {
        let some = class.labels.iter().map(|(label, _)| label).filter(|label| !self.without.contains(label));
        (!self.without.is_empty()).then(|| some.collect())
    }
}
