//! A whole attempt as one line of ASCII, for a system that keeps one.
//!
//! ```text
//! 1 17 - FpqMUQ… BvqMUQ…20261126T101500 .
//! ```
//!
//! The version; the counter of [`Attempt`](super::attempt::Attempt); a token of the room's, `-` if
//! it has none; a code of kind 7 for each unfinished run; a code of kind 1 for each result, a dot
//! and the moment it was finished, UTC; a dot at the end, without which the line was cut off.

use crate::codec::{self, Code, Refusal};
use crate::instruments::answers::Answers;
use crate::instruments::carrying;
use crate::instruments::draft::Draft;
use crate::instruments::flags::Flags;
use crate::instruments::instrument::Instrument;
use crate::instruments::packing::Selection;
use crate::instruments::quiz::ScoringKey;
use crate::instruments::record::Record;

const VERSION: u32 = 1;
const NONE: &str = "-";
const END: &str = ".";

/// What a line holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Suspended {
    /// The attempt's counter.
    pub counter: u32,
    /// The room's token; empty if it has none.
    pub extra: String,
    /// Unfinished runs.
    pub drafts: Vec<Draft>,
    /// Results.
    pub results: Vec<Record>,
    /// Why something of it could not be read.
    pub lost: Option<Refusal>,
}

/// Writes a line.
pub fn write<'a>(
    counter: u32,
    extra: &str,
    drafts: &[Option<Draft>],
    results: impl Iterator<Item = &'a Record>,
    pack: &str,
    date: &str,
) -> String {
    let extra = if extra.is_empty() { NONE } else { extra };
    let mut words = vec![VERSION.to_string(), counter.to_string(), extra.to_string()];
    words.extend(drafts.iter().flatten().map(|draft| carrying::write(draft, pack, date)));
    words.extend(results.map(|record| result(record, pack)));
    words.push(END.to_string());
    words.join(" ")
}

fn result(record: &Record, pack: &str) -> String {
    let code = codec::write(&Selection::default().and(Some(record)).answers(None), codec::pack(pack));
    let moment: String = record.completed_at.chars().take(19).filter(|sign| !"-:Z".contains(*sign)).collect();
    [code.as_str(), ".", &moment].concat()
}

/// Reads a line; of a damaged one what can be read.
///
/// # Errors
/// It is none, or of a later version.
pub fn read(line: &str, pack: &str, key: Option<&ScoringKey>) -> Result<Suspended, Refusal> {
    let mut words = line.split_ascii_whitespace();
    let mut number = || words.next().and_then(|word| word.parse::<u32>().ok()).ok_or(Refusal::Damaged);
    match number()? {
        0 => return Err(Refusal::Damaged),
        1..=VERSION => {}
        _ => return Err(Refusal::Newer),
    }
    let mut read = Suspended { counter: number()?, ..Suspended::default() };
    let extra = words.next().ok_or(Refusal::Damaged)?;
    read.extra = if extra == NONE { String::new() } else { extra.to_string() };
    let words: Vec<&str> = words.collect();
    if words.last() != Some(&END) {
        read.lost = Some(Refusal::Damaged);
    }
    for word in words.into_iter().filter(|word| *word != END) {
        if let Err(refusal) = read.take(word, pack, key) {
            read.lost = Some(refusal);
        }
    }
    Ok(read)
}

impl Suspended {
    fn take(&mut self, word: &str, pack: &str, key: Option<&ScoringKey>) -> Result<(), Refusal> {
        match word.split_once('.') {
            None => self.drafts.push(carrying::read(word, pack)?),
            Some((code, moment)) => {
                let Code::Answers(answers) = codec::read(code, codec::pack(pack))? else {
                    return Err(Refusal::Unknown);
                };
                let at = date(moment).ok_or(Refusal::Damaged)?;
                self.results.push(record(&answers, pack, key, &at).ok_or(Refusal::Damaged)?);
            }
        }
        Ok(())
    }
}

/// The result that a code holds: one instrument's.
fn record(answers: &codec::Answers, pack: &str, key: Option<&ScoringKey>, at: &str) -> Option<Record> {
    if let Some(items) = answers.items {
        let mut given = Answers::new(Instrument::PowerBases, answers.key);
        let marks = items.into_iter().chain(answers.supplement.unwrap_or_default()).chain([answers.context]);
        marks.enumerate().for_each(|(place, mark)| given.put(place, mark));
        return Some(Record::of_bases(&given, Flags(answers.flags), pack, at));
    }
    let mut given = Answers::new(Instrument::Influence, answers.key);
    let forecasts = answers.forecasts.unwrap_or_default();
    let marks = answers.quiz?.into_iter().chain(forecasts).chain([1; 12]);
    marks.enumerate().for_each(|(place, mark)| given.put(place, mark));
    Some(Record::of_influence(&given, key?, pack, at))
}

/// `20261126T101500` as `2026-11-26T10:15:00Z`.
fn date(moment: &str) -> Option<String> {
    let digits = moment
        .bytes()
        .enumerate()
        .all(|(at, byte)| (at == 8) == (byte == b'T') && (at == 8 || byte.is_ascii_digit()));
    let part = |from: usize, to: usize| moment.get(from..to).filter(|_| digits && moment.len() == 15);
    let [year, month, day] = [part(0, 4)?, part(4, 6)?, part(6, 8)?];
    let [hour, minute, second] = [part(9, 11)?, part(11, 13)?, part(13, 15)?];
    Some([year, "-", month, "-", day, "T", hour, ":", minute, ":", second, "Z"].concat())
}
