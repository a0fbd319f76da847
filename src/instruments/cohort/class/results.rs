//! Results out of files that the widget exports, as rows.

use super::roster::{Class, Taken};
use crate::codec;
use crate::instruments::exported::{Reason, version};
use crate::instruments::packing::Selection;
use crate::instruments::record::Record;
use crate::plain::value::Value;

impl Class {
    /// Takes in one result as it is published, of whatever pack, under a label's number. What counts
    /// are its answers; its scores are worked out anew.
    ///
    /// # Errors
    /// `foreign`, `newer`, or `range` where something is missing or not possible.
    pub fn take_result(&mut self, result: &Value, label: u16) -> Result<Taken, Reason> {
        result.get("instrument").ok_or("foreign")?;
        version(result)?;
        let record = Record::read(result.clone()).ok_or("range")?;
        let pack = result.get("pack").and_then(Value::text).map(codec::pack).ok_or("range")?;
        let code = Selection::default().and(Some(&record)).answers(None);
        self.take(pack, &code, label).ok_or("range")
    }
}
