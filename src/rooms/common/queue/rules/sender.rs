//! When which entries are sent, and what becomes of them by the answer that came.

use super::entry::Entry;

/// How many are sent at once at most.
const MOST: usize = 50;

/// The first wait and the longest, in milliseconds.
const WAITS: [f64; 2] = [1_000.0, 64_000.0];

/// The longest wait that a server may ask for, in milliseconds.
const LONGEST: f64 = 3_600_000.0;

/// How long another tab that is sending is left alone, in milliseconds.
const ELSEWHERE: f64 = 2_000.0;

/// What came of a request.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answer {
    /// An HTTP status, and the seconds that the server asks to wait.
    Status(u16, Option<f64>),
    /// None came.
    Unreachable,
    /// Nothing was asked: another tab is sending.
    Elsewhere,
}

/// What is to be done now.
#[derive(Clone, Debug, PartialEq)]
pub enum Turn {
    /// Nothing waits, or an answer is on its way.
    Rest,
    /// These milliseconds.
    Wait(f64),
    /// Send these.
    Send(Vec<Entry>),
    /// Ask which of these are there already.
    Ask(Vec<Entry>),
    /// Nothing any more: this status forbade it.
    Stopped(u16),
}

/// What is known to be there under an entry's id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// The entry itself.
    Same,
    /// Something else.
    Other,
    /// Nothing.
    Absent,
}

/// What becomes of entries.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outcome {
    /// The ids of those that arrived.
    pub done: Vec<String>,
    /// The ids of those that are refused for good, with the status.
    pub aside: Vec<(String, u16)>,
}

/// The sender of one queue.
#[derive(Clone, Debug, PartialEq)]
pub struct Sender {
    limit: usize,
    most: usize,
    tries: u32,
    until: f64,
    under_way: Vec<String>,
    doubted: Vec<String>,
    stopped: Option<u16>,
}

impl Default for Sender {
    fn default() -> Self {
        Sender::of(MOST)
    }
}

impl Sender {
    /// One that sends so many at once at most.
    pub fn of(limit: usize) -> Sender {
        Sender {
            limit,
            most: limit,
            tries: 0,
            until: 0.0,
            under_way: Vec::new(),
            doubted: Vec::new(),
            stopped: None,
        }
    }

    /// What is to be done with what waits. `clock` is in milliseconds and never goes back.
    pub fn turn(&mut self, waiting: &[Entry], clock: f64) -> Turn {
        if let Some(status) = self.stopped {
            return Turn::Stopped(status);
        }
        if !self.under_way.is_empty() || waiting.is_empty() {
            return Turn::Rest;
        }
        if clock < self.until {
            return Turn::Wait(self.until - clock);
        }
        let doubted = |entry: &&Entry| self.doubted.contains(&entry.id);
        let asked: Vec<Entry> = waiting.iter().filter(doubted).cloned().collect();
        if !asked.is_empty() {
            self.under_way = ids(&asked);
            return Turn::Ask(asked);
        }
        let batch: Vec<Entry> = waiting.iter().take(self.most).cloned().collect();
        self.under_way = ids(&batch);
        Turn::Send(batch)
    }

    /// What goes into a last request while the page is left: all that is not under way.
    pub fn last(&self, waiting: Vec<Entry>) -> Vec<Entry> {
        let open = |entry: &Entry| self.stopped.is_none() && !self.under_way.contains(&entry.id);
        waiting.into_iter().filter(open).collect()
    }

    /// Whether entries wait because nobody took them when they were last sent.
    pub fn is_late(&self) -> bool {
        self.tries > 0
    }

    /// There may be a connection again: no more waiting.
    pub fn hurry(&mut self) {
        self.until = 0.0;
    }

    /// The status that stopped it.
    pub fn stopped(&self) -> Option<u16> {
        self.stopped
    }

    /// Hears what came of sending. `chance` spreads waits, so that a class does not come back as one.
    pub fn sent(&mut self, answer: Answer, clock: f64, chance: u32) -> Outcome {
        let batch = std::mem::take(&mut self.under_way);
        let mut outcome = Outcome::default();
        match answer {
            _ if batch.is_empty() => {}
            Answer::Status(200..=299, _) => {
                outcome.done = batch;
                self.well();
            }
            Answer::Status(409, _) => self.doubted = batch,
            Answer::Status(status @ (400 | 413), _) => outcome.aside = self.split(batch, status),
            other => self.put_off(other, clock, chance),
        }
        outcome
    }

    /// Hears what is there already under the ids that were asked for; an error if nobody said.
    pub fn found(&mut self, found: Result<&[Found], Answer>, clock: f64, chance: u32) -> Outcome {
        let asked = std::mem::take(&mut self.under_way);
        let found = match found {
            Ok(found) if found.len() == asked.len() => found,
            Ok(_) => return Outcome::default(),
            Err(answer) => {
                self.put_off(answer, clock, chance);
                return Outcome::default();
            }
        };
        self.doubted.clear();
        let of = |wanted| asked.iter().zip(found).filter(move |(_, found)| **found == wanted);
        let mut outcome = Outcome {
            done: of(Found::Same).map(|(id, _)| id.clone()).collect(),
            aside: of(Found::Other).map(|(id, _)| (id.clone(), 409)).collect(),
        };
        // A conflict with nothing that is there: the one that causes it is looked for as after a 400.
        if found.iter().all(|found| *found == Found::Absent) {
            outcome.aside = self.split(asked, 409);
        }
        outcome
    }

    /// Sends fewer at once, until the one that is refused is alone; that is set aside.
    fn split(&mut self, batch: Vec<String>, status: u16) -> Vec<(String, u16)> {
        if batch.len() > 1 {
            self.most = batch.len() / 2;
            return Vec::new();
        }
        self.well();
        batch.into_iter().map(|id| (id, status)).collect()
    }

    fn well(&mut self) {
        self.tries = 0;
        self.most = (self.most * 2).min(self.limit);
    }

    fn put_off(&mut self, answer: Answer, clock: f64, chance: u32) {
        let told = match answer {
            Answer::Elsewhere => {
                self.until = clock + ELSEWHERE;
                return;
            }
            Answer::Status(status @ (401 | 403), _) => {
                self.stopped = Some(status);
                return;
            }
            Answer::Status(429 | 503, told) => told,
            _ => None,
        };
        let [first, longest] = WAITS;
        let grown = (first * f64::from(1_u32 << self.tries.min(6))).min(longest);
        let spread = 0.75 + f64::from(chance) / f64::from(u32::MAX) / 2.0;
        let wait = told.map_or(grown * spread, |seconds| (seconds * 1_000.0).clamp(first, LONGEST));
        self.tries += 1;
        self.until = clock + wait;
    }
}

fn ids(entries: &[Entry]) -> Vec<String> {
    entries.iter().map(|entry| entry.id.clone()).collect()
}
