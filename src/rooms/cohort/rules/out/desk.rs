//! Answers from paper, sheet after sheet.

use crate::codec::{self, Code};
use crate::instruments::cohort::class::Class;
use crate::instruments::cohort::class::paper::{Paper, Slip};

/// What is said under the field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// The sheet was added.
    Added,
    /// The last sheet was taken back.
    TakenBack,
    /// It is no answer.
    Slip(Slip),
}

/// The sheets so far, and the next one.
#[derive(Debug, Default)]
pub struct Desk {
    /// What stands in the field.
    pub typed: String,
    /// What stood in it when the screen was entered.
    pub shown: String,
    /// The group that was chosen for the sheets, 0 (none) to 6 (other).
    pub context: Option<u8>,
    /// The number of the label that they go under.
    pub label: Option<u16>,
    /// What is said.
    pub said: Option<Said>,
    /// The sheets that were entered, the numbers of their rows and their codes.
    sheets: Vec<(u32, String)>,
}

impl Desk {
    /// Adds what stands in the field to the class; `false` where something is wrong with it. `key` is
    /// random, `month` counts from January 2020, `pack` is the content pack's number.
    pub fn add(&mut self, class: &mut Class, key: u32, month: u16, context: u8, pack: u16) -> bool {
        let paper = match Paper::read(&self.typed) {
            Ok(paper) => paper,
            Err(slip) => {
                self.said = Some(Said::Slip(slip));
                return false;
            }
        };
        let free = |key: &u32| class.find(pack, *key).is_none();
        let key = (key..=u32::MAX).chain(0..key).find(free).unwrap_or(key);
        let code = Code::Answers(paper.answers(key, month, context));
        let label = self.label.unwrap_or_else(|| class.labels.enter(""));
        class.take(pack, &code, label);
        self.sheets.extend(class.find(pack, key).map(|number| (number, codec::write(&code, pack))));
        (self.typed, self.shown, self.said) = (String::new(), String::new(), Some(Said::Added));
        true
    }

    /// Takes the last sheet back.
    pub fn take_back(&mut self, class: &mut Class) {
        let Some((number, _)) = self.sheets.pop() else { return };
        if !class.take_back(number) {
            class.take_out(number);
        }
        self.said = Some(Said::TakenBack);
    }

    /// How many sheets were entered.
    pub fn entered(&self) -> usize {
        self.sheets.len()
    }

    /// The code of the last sheet.
    pub fn last(&self) -> Option<&str> {
        self.sheets.last().map(|(_, code)| code.as_str())
    }
}
