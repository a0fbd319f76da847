//! The class as tables: in which dialect, with names or without.

use super::writing::Writing;
use crate::rooms::common::sheet::rules::dialect::Dialect;
use crate::widget::format::decimals;
use crate::widget::state::State;

/// What was chosen, and the file that is being written.
#[derive(Debug, Default)]
pub struct Tables {
    dialect: Option<Dialect>,
    /// Whether the names that people gave go with their rows.
    pub names: bool,
    /// The file with a row each, while it is being written.
    pub writing: Option<Writing>,
}

impl Tables {
    /// The dialect that was chosen, or that of the reader's language.
    pub fn dialect(&self, state: &State) -> Dialect {
        let [first, _] = dialects(state);
        self.dialect.unwrap_or(first)
    }

    /// Chooses a dialect by its name.
    pub fn choose(&mut self, name: &str) {
        self.dialect = Dialect::from_name(name).or(self.dialect);
    }

    /// What was written is not the class any more.
    pub fn begin_anew(&mut self) {
        self.writing.iter_mut().for_each(Writing::begin_anew);
    }
}

/// Both dialects, that of the reader's language first.
pub fn dialects(state: &State) -> [Dialect; 2] {
    let comma = decimals(state, 0.5, 1).contains(',');
    let [semicolon, point] = Dialect::ALL;
    if comma { [semicolon, point] } else { [point, semicolon] }
}
