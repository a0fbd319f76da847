//! Results out of the widget's own exports, into the class.

use super::json;
use super::objects::{Found, Objects};
use crate::instruments::cohort::class::Class;
use crate::instruments::exported::entries;
use crate::plain::value::Value;
use crate::rooms::common::intake::rules::reading::Report;

/// So many bytes are looked through in one turn: some forty results.
const BYTES: usize = 48 * 1024;

/// A text of results that is being read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Results {
    objects: Objects,
    label: u16,
    closed: bool,
    /// What came of it so far.
    pub report: Report,
}

impl Results {
    /// A text of results under the number of a label.
    pub fn under(label: u16) -> Results {
        Results { label, ..Results::default() }
    }

    /// Adds the next piece.
    pub fn push(&mut self, piece: &str) {
        self.objects.push(piece);
    }

    /// Says that nothing more comes.
    pub fn close(&mut self) {
        self.closed = true;
    }

    /// How many bytes there are, and how many of them are done with.
    pub fn progress(&self) -> (usize, usize) {
        self.objects.progress()
    }

    /// Reads some results more; `false` where none is left, or more has to come first.
    pub fn step(&mut self, class: &mut Class) -> bool {
        if self.objects.is_through() {
            let left = if self.closed { self.objects.end() } else { None };
            left.into_iter().for_each(|found| self.take(class, found));
            return false;
        }
        let mut bytes = BYTES;
        while let Some(found) = self.objects.next(&mut bytes) {
            self.take(class, found);
        }
        true
    }

    fn take(&mut self, class: &mut Class, found: Found) {
        match found {
            Found::Refused(reason, line, sample) => self.report.refused.add(line, reason, &sample),
            Found::Object(text, line) => match json::read(&text) {
                None => self.report.refused.add(line, "json", &text),
                Some(file) => self.result(class, &file, &text, line),
            },
        }
    }

    fn result(&mut self, class: &mut Class, file: &Value, text: &str, line: usize) {
        let taken = entries(file).and_then(|entries| {
            // An export without any result.
            entries.first().map(|result| class.take_result(result, self.label)).transpose()
        });
        match taken {
            Ok(Some(taken)) => self.report.count(taken),
            Ok(None) => {}
            Err(reason) => self.report.refused.add(line, reason, text),
        }
    }
}
