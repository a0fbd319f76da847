//! Rows that may be one run. A link that joins two runs carries the quiz's key, so a
//! self-assessment that was also shared by itself stands in another row. Nothing but its answers
//! tells.

use super::roster::Class;
use super::row::{Hand, Row};
use crate::instruments::instrument::Instrument::{Influence, PowerBases};
use std::collections::BTreeMap;

/// In larger classes nobody looks at single rows, and the search would take long.
const MOST: usize = 20_000;

/// What two such rows have in common: pack, group and answers.
type Said = (u16, u8, [u32; 3]);

impl Class {
    /// Rows with a self-assessment alone, each with the row of a joined one that says the very
    /// same about the same group. Flagged ones are left out, for straight lines meet by chance; so
    /// is what was taken out or removed. Looked for in classes of up to 20,000 rows.
    pub fn twins(&self) -> Vec<(u32, u32)> {
        let rows = || self.rows(0..u32::MAX).filter_map(|(number, row)| Some((number, row, self.said(row)?)));
        if self.len() > MOST {
            return Vec::new();
        }
        let joined = rows().filter(|(_, row, _)| row.head(Influence).is_some());
        let joined: BTreeMap<Said, u32> = joined.map(|(number, _, said)| (said, number)).collect();
        let alone = rows().filter(|(_, row, _)| row.head(Influence).is_none());
        alone.filter_map(|(number, _, said)| Some((number, *joined.get(&said)?))).collect()
    }

    /// What a row's self-assessment says, if it counts and has its answers.
    fn said(&self, row: &Row) -> Option<Said> {
        let head = row.head(PowerBases).filter(|head| head.answers && head.first && !head.flagged)?;
        let counts = row.hand != Hand::Out && !self.labels.is_removed(head.label);
        counts.then_some((row.pack, head.context, row.items))
    }
}
