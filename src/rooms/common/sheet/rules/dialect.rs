//! The two ways in which spreadsheets read a table. A reader picks one by what it looks like:
//! a decimal comma read as a thousands sign, or 9.10 as a date, goes unnoticed.

use super::cells::PLACES;
use crate::plain::value::Value;
use crate::rooms::common::course::rules::decimal;

/// How columns are divided and decimals written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// Semicolons, and decimals with a comma.
    Semicolon,
    /// Commas, and decimals with a point.
    Comma,
}

/// By this mark spreadsheets know UTF-8. No line `sep=` stands behind it: some take that for data.
pub const MARK: &str = "\u{feff}";

/// How a line ends (RFC 4180).
pub const END: &str = "\r\n";

/// A text that begins so would be calculated.
const CALCULATED: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\n'];

impl Dialect {
    /// Both.
    pub const ALL: [Dialect; 2] = [Dialect::Semicolon, Dialect::Comma];

    /// What the tool `save` and controls call it.
    pub fn name(self) -> &'static str {
        match self {
            Dialect::Semicolon => "semicolon",
            Dialect::Comma => "comma",
        }
    }

    /// The one of a name.
    pub fn from_name(name: &str) -> Option<Dialect> {
        Dialect::ALL.into_iter().find(|dialect| dialect.name() == name)
    }

    /// A row as its line, without the end: to the letter what the tool `save` writes.
    pub fn line(self, row: &Value) -> String {
        let Value::Array(cells) = row else { return String::new() };
        let cells: Vec<String> = cells.iter().map(|cell| self.cell(cell)).collect();
        cells.join(if self == Dialect::Semicolon { ";" } else { "," })
    }

    /// The first two lines of a table, to choose by.
    pub fn preview(self, table: &Value) -> [String; 2] {
        let row = |place: usize| if let Value::Array(rows) = table { rows.get(place) } else { None };
        [0, 1].map(|place| row(place).map(|row| self.line(row)).unwrap_or_default())
    }

    fn cell(self, cell: &Value) -> String {
        match cell {
            Value::Number(number) => {
                let point = decimal::write(*number, PLACES);
                if self == Dialect::Semicolon { point.replace('.', ",") } else { point }
            }
            Value::Bool(truth) => truth.to_string(),
            Value::String(text) => quoted(text),
            _ => String::new(),
        }
    }
}

/// In quotes, and behind an apostrophe if a spreadsheet would calculate it.
fn quoted(text: &str) -> String {
    let sign = if text.starts_with(CALCULATED) { "'" } else { "" };
    ["\"", sign, &text.replace('"', "\"\""), "\""].concat()
}
