//! What the course is known to hold, as one word that travels with the attempt.
//!
//! ```text
//! p42-403521…-e_i42-1200…_c_s_j42
//! ```
//!
//! A piece for each run: `p` the power bases, `i` the quiz, its key, the marks that were told, `-e`
//! if its end was too. Then `c`: completed, `s`: passed, `j42`: the run by which it was last judged.

use crate::instruments::answers::MARKS;
use crate::instruments::instrument::Instrument;

/// What one entry of the queue tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// The session has begun.
    Begun,
    /// An answer: of which run, its place and mark.
    Answer(Instrument, u32, usize, u8),
    /// A run is finished.
    End(Instrument, u32),
    /// All is done that the author asks for.
    Completed,
    /// The quiz is passed, or not, by this run.
    Judged(bool, u32),
    /// The session has ended.
    Ended,
}

impl About {
    /// As an entry of the queue has it.
    pub fn write(self) -> String {
        let words = |words: &[&str]| words.join("/");
        match self {
            About::Begun => words(&["begun"]),
            About::Ended => words(&["ended"]),
            About::Completed => words(&["completed"]),
            About::End(of, key) => words(&["end", of.name(), &key.to_string()]),
            About::Judged(passed, key) => {
                words(&[if passed { "passed" } else { "failed" }, &key.to_string()])
            }
            About::Answer(of, key, place, mark) => {
                words(&["answer", of.name(), &key.to_string(), &place.to_string(), &mark.to_string()])
            }
        }
    }

    /// Reads it again.
    pub fn read(text: &str) -> Option<About> {
        let words: Vec<&str> = text.split('/').collect();
        Some(match words.as_slice() {
            ["begun"] => About::Begun,
            ["ended"] => About::Ended,
            ["completed"] => About::Completed,
            ["end", of, key] => About::End(Instrument::from_name(of)?, key.parse().ok()?),
            ["passed", key] => About::Judged(true, key.parse().ok()?),
            ["failed", key] => About::Judged(false, key.parse().ok()?),
            ["answer", of, key, place, mark] => About::Answer(
                Instrument::from_name(of)?,
                key.parse().ok()?,
                place.parse().ok()?,
                mark.parse().ok()?,
            ),
            _ => return None,
        })
    }
}

/// What was told of one run.
#[derive(Clone, Debug, PartialEq)]
struct Run {
    instrument: Instrument,
    key: u32,
    marks: [u8; MARKS],
    ended: bool,
}

/// What the course is known to hold.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Told {
    runs: Vec<Run>,
    /// That all is done.
    pub completed: bool,
    /// That the quiz is passed.
    pub passed: bool,
    /// The run by which the quiz was last passed or not.
    pub judged: Option<u32>,
}

impl Told {
    /// The mark that was told at a place of a run, 0 if none was.
    pub fn mark(&self, instrument: Instrument, key: u32, place: usize) -> u8 {
        self.run(instrument, key).and_then(|run| run.marks.get(place)).copied().unwrap_or(0)
    }

    /// Whether the end of a run was told.
    pub fn has_ended(&self, instrument: Instrument, key: u32) -> bool {
        self.run(instrument, key).is_some_and(|run| run.ended)
    }

    /// Notes what was told.
    pub fn note(&mut self, about: About) {
        match about {
            About::Begun | About::Ended => {}
            About::Completed => self.completed = true,
            About::Judged(passed, key) => (self.passed, self.judged) = (self.passed || passed, Some(key)),
            About::End(of, key) => self.run_mut(of, key, |run| run.ended = true),
            About::Answer(of, key, place, mark) => self.run_mut(of, key, |run| {
                if let Some(slot) = run.marks.get_mut(place) {
                    *slot = mark;
                }
            }),
        }
    }

    /// Takes from an older copy what is missing here.
    pub fn complete_from(&mut self, older: &Told) {
        self.completed |= older.completed;
        self.passed |= older.passed;
        self.judged = self.judged.or(older.judged);
        for old in &older.runs {
            self.run_mut(old.instrument, old.key, |run| {
                run.ended |= old.ended;
                for (mark, older) in run.marks.iter_mut().zip(old.marks) {
                    *mark = if *mark == 0 { older } else { *mark };
                }
            });
        }
    }

    fn run(&self, instrument: Instrument, key: u32) -> Option<&Run> {
        self.runs.iter().find(|run| (run.instrument, run.key) == (instrument, key))
    }

    fn run_mut(&mut self, instrument: Instrument, key: u32, change: impl FnMut(&mut Run)) {
        if self.run(instrument, key).is_none() {
            self.runs.push(Run { instrument, key, marks: [0; MARKS], ended: false });
        }
        let run = self.runs.iter_mut().find(|run| (run.instrument, run.key) == (instrument, key));
        run.into_iter().for_each(change);
    }

    /// As one word; empty if nothing was told.
    pub fn write(&self) -> String {
        let mut pieces: Vec<String> = self.runs.iter().map(Run::write).collect();
        pieces.extend(self.completed.then(|| "c".to_string()));
        pieces.extend(self.passed.then(|| "s".to_string()));
        pieces.extend(self.judged.map(|key| ["j", &key.to_string()].concat()));
        pieces.join("_")
    }

    /// Reads that word; what cannot be read was not told.
    pub fn read(word: &str) -> Told {
        let mut told = Told::default();
        for piece in word.split('_') {
            match piece.split_at_checked(1) {
                Some(("c", "")) => told.completed = true,
                Some(("s", "")) => told.passed = true,
                Some(("j", key)) => told.judged = key.parse().ok(),
                Some(("p", rest)) => told.runs.extend(Run::read(Instrument::PowerBases, rest)),
                Some(("i", rest)) => told.runs.extend(Run::read(Instrument::Influence, rest)),
                _ => {}
            }
        }
        told
    }
}

impl Run {
    fn write(&self) -> String {
        let letter = match self.instrument {
            Instrument::PowerBases => "p",
            Instrument::Influence => "i",
        };
        let marks: String = self.marks.iter().map(|mark| char::from(b'0' + mark.min(&9))).collect();
        let end = if self.ended { "-e" } else { "" };
        [letter, &self.key.to_string(), "-", marks.trim_end_matches('0'), end].concat()
    }

    fn read(instrument: Instrument, text: &str) -> Option<Run> {
        let mut words = text.split('-');
        let key = words.next()?.parse().ok()?;
        let mut marks = [0; MARKS];
        for (slot, digit) in marks.iter_mut().zip(words.next()?.bytes()) {
            *slot = digit.checked_sub(b'0').filter(|mark| *mark <= 9)?;
        }
        Some(Run { instrument, key, marks, ended: words.next() == Some("e") })
    }
}
