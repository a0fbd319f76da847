//! The responses of a class as a table: a row each, in an order that says nothing of when they
//! came, with the month alone, and with names only if that is wanted. The last column has each
//! row's code, so that the class can be read again from the table.

use super::cells::{list, months, text};
use super::response::{Head, answer, bases, columns, quiz};
use crate::codec::{self, Code, hex};
use crate::instruments::answers;
use crate::instruments::flags::Flags;
use crate::instruments::instrument::Context;
use crate::instruments::quiz::ScoringKey;
use crate::instruments::record::SCORES;
use crate::instruments::shared::OpenedResult;
use crate::plain::value::Value;

/// A response of a class.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    /// A result, with answers or scores alone.
    pub code: &'a Code,
    /// The number of the pack that it belongs to.
    pub pack: u16,
    /// The section or time that it came under.
    pub label: &'a str,
    /// Whether it is counted, and why not: a word of the class's.
    pub state: &'a str,
}

/// What a table is made with.
#[derive(Clone, Copy, Debug)]
pub struct Sheet<'a> {
    /// Our pack. Responses to another are never scored, nor put beside our statements.
    pub pack: &'a str,
    /// The quiz's key.
    pub key: Option<&'a ScoringKey>,
    /// Whether names are told, in a column and in the codes.
    pub names: bool,
}

/// The columns before the scores, without the name.
const ABOUT: [&str; 8] = ["id", "label", "state", "pack", "year", "month", "context", "flags"];

/// Where a row stands among the others: a hash of what it holds.
pub fn rank(row: &Row) -> u64 {
    codec::hash(&written(row, true))
}

impl Sheet<'_> {
    /// The whole table. Of a large class it is made row by row instead, and written line by line:
    /// a hundred columns of a hundred thousand rows are too much for one turn of the page.
    pub fn table(&self, rows: &[Row]) -> Value {
        let mut ordered: Vec<&Row> = rows.iter().collect();
        ordered.sort_by_cached_key(|row| rank(row));
        list(std::iter::once(self.titles()).chain(ordered.into_iter().map(|row| self.row(row))))
    }

    /// The titles.
    pub fn titles(&self) -> Value {
        let name = self.names.then_some("name");
        let scores = SCORES.into_iter().flatten().copied();
        let about = ABOUT.into_iter().chain(name).chain(scores).chain(["urgent"]).map(Value::from);
        let answers = columns().map(|(instrument, place)| Value::String(answers::name(instrument, place)));
        list(about.chain(answers).chain(["code".into()]))
    }

    /// One row.
    pub fn row(&self, row: &Row) -> Value {
        let ours = row.pack == codec::pack(self.pack);
        let head = Head::of(row.code);
        let opened = ours.then(|| OpenedResult::of(row.code.clone(), &self.key.cloned().unwrap_or_default()));
        let opened = opened.flatten();
        let mut cells = self.about(row, &head, ours);
        cells.extend(self.names.then(|| text(head.name)));
        cells.extend(bases(opened.as_ref()));
        cells.extend(quiz(opened.as_ref(), self.key.is_some()));
        cells.extend(columns().map(|(instrument, place)| answer(opened.as_ref(), instrument, place)));
        cells.push(written(row, self.names).as_str().into());
        list(cells)
    }

    fn about(&self, row: &Row, head: &Head, ours: bool) -> Vec<Value> {
        let pack = if ours { self.pack.to_string() } else { foreign(row.pack) };
        let id = ["k-", &hex(head.key)].concat();
        let context = Context::from_number(head.context).map(Context::tag).unwrap_or_default();
        let flags = Flags(head.flags).names().join(" ");
        let texts = [&id, row.label, row.state, &pack].map(text);
        texts.into_iter().chain(months(head.month)).chain([text(context), text(&flags)]).collect()
    }
}

/// A pack that is not ours, as a text that no spreadsheet takes for a number.
fn foreign(pack: u16) -> String {
    let digits = hex(pack.into());
    ["p-", digits.get(4..).unwrap_or_default()].concat()
}

/// The code of a row, with its name or without.
fn written(row: &Row, names: bool) -> String {
    let mut code = row.code.clone();
    match &mut code {
        Code::Answers(it) if !names => it.name = None,
        Code::Sums(it) if !names => it.name = None,
        _ => {}
    }
    codec::write(&code, row.pack)
}
