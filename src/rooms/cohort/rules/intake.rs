//! Texts on their way into a class, one after the other.

use super::incoming::Incoming;
use crate::instruments::cohort::class::Class;
use crate::plain::value::Value;
use crate::rooms::common::intake::rules::reading::Report;
use std::collections::VecDeque;

/// After so many milliseconds of work the reader sees how far it is.
const PATIENCE: f64 = 200.0;

/// Where a text comes from.
#[derive(Clone, Debug, PartialEq)]
pub enum Source {
    /// It was pasted.
    Pasted,
    /// It was read from an LRS.
    Lrs,
    /// A script gave it, in the call of this number.
    Script(String),
    /// It is a file of this name.
    File(String),
}

/// A text that is being read.
#[derive(Clone, Debug)]
pub struct Job {
    /// Where it comes from.
    pub source: Source,
    /// The number by which the page knows what comes in pieces.
    pub file: f64,
    /// How long all of it is: of a file in bytes, of a text in characters as the page counts them.
    pub size: f64,
    /// How many of them have come.
    pub read: f64,
    /// Whether all of it is here.
    pub whole: bool,
    /// What is read.
    pub reading: Incoming,
}

/// What came of a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// Where it came from.
    pub source: Source,
    /// What became of the codes in it.
    pub report: Report,
    /// Why a file was not read, or not to its end: the last word of a text's key.
    pub unread: Option<String>,
}

/// The texts under way, and what came of the last ones.
#[derive(Clone, Debug, Default)]
pub struct Intake {
    /// The one that is being read, and those after it.
    pub jobs: VecDeque<Job>,
    /// What came of those before, since the last time that nothing was under way.
    pub outcomes: Vec<Outcome>,
    since: Option<f64>,
    /// Whether it takes so long that the reader should see how far it is.
    pub shown: bool,
}

impl Job {
    /// A text that is here, under the number of a label.
    pub fn text(source: Source, text: String, label: u16) -> Job {
        let size = text.len() as f64;
        Job { source, file: 0.0, size, read: size, whole: true, reading: Incoming::of(text, label) }
    }

    /// A file or a long text that comes in pieces, by the page's number, under the number of a label.
    pub fn coming(source: Source, file: f64, size: f64, label: u16) -> Job {
        Job { source, file, size, read: 0.0, whole: false, reading: Incoming::coming(label) }
    }

    /// Takes the next piece, and whether it is the last.
    pub fn take(&mut self, piece: &str, read: f64, last: bool) {
        self.reading.push(piece);
        self.read = read;
        if last {
            self.whole = true;
            self.reading.close();
        }
    }

    /// How much of it is done with, 0 to 1.
    fn done(&self) -> f64 {
        let (here, done) = self.reading.progress();
        let part = if here > 0 { done as f64 / here as f64 } else { 0.0 };
        part * self.read / self.size.max(1.0)
    }
}

impl Intake {
    /// Whether texts are under way.
    pub fn is_busy(&self) -> bool {
        !self.jobs.is_empty()
    }

    /// Forgets what came of earlier texts, unless some are still under way.
    pub fn begin(&mut self) {
        if !self.is_busy() {
            self.outcomes.clear();
        }
    }

    /// Notes that work is under way at this time.
    pub fn wait(&mut self, clock: f64) {
        self.shown |= clock - *self.since.get_or_insert(clock) >= PATIENCE;
    }

    /// Notes that nothing is under way any more.
    pub fn rest(&mut self) {
        (self.since, self.shown) = (None, false);
    }

    /// Reads the next slice of the first text, of so many bytes; `false` where more of it has to come,
    /// or it is done.
    pub fn step(&mut self, class: &mut Class, slice: usize) -> bool {
        self.jobs.front_mut().is_some_and(|job| {
            job.reading.set_slice(slice);
            job.reading.step(class)
        })
    }

    /// The page's number of the first text, if more of it has to come before the next slice.
    pub fn lacks(&self) -> Option<f64> {
        let short = |job: &&Job| !job.whole && job.reading.is_short();
        self.jobs.front().filter(short).map(|job| job.file)
    }

    /// Whether there is nothing left of the first text: a short one needs no turn of its own.
    pub fn is_through(&self) -> bool {
        let progress = |job: &Job| job.whole.then(|| job.reading.progress());
        self.jobs.front().and_then(progress).is_some_and(|(here, done)| here == done)
    }

    /// Ends the first text; gives what came of it.
    pub fn end(&mut self, unread: Option<&str>) -> Option<&Outcome> {
        let Job { source, reading, .. } = self.jobs.pop_front()?;
        self.outcomes.push(Outcome { source, report: reading.report(), unread: unread.map(String::from) });
        self.outcomes.last()
    }

    /// A file that cannot be read.
    pub fn refuse(&mut self, name: String, reason: &str) {
        let unread = Some(reason.to_string());
        self.outcomes.push(Outcome { source: Source::File(name), report: Report::default(), unread });
    }

    /// How much of all texts is done with, 0 to 1.
    pub fn progress(&self) -> f64 {
        let all: f64 = self.jobs.iter().map(|job| job.size).sum();
        let done: f64 = self.jobs.iter().map(|job| job.done() * job.size).sum();
        done / all.max(1.0)
    }
}

/// A text of an answer of the page's.
pub fn text(value: &Value, name: &str) -> String {
    value.get(name).and_then(Value::text).unwrap_or_default().to_string()
}

/// A number of an answer of the page's.
pub fn number(value: &Value, name: &str) -> f64 {
    value.get(name).and_then(Value::number).unwrap_or_default()
}
