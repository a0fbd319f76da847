//! The answers that a facilitator has, each once. Two answers of one run are of one
//! person, so the later takes the earlier one's place.

use crate::codec::{self, RaterAnswers};
use crate::instruments::flags::{Flags, excluded};
use crate::instruments::people::limits::MIN_RATERS;
use crate::instruments::people::ratings::{Missing, count, given, names};

/// One person's answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The code as it came.
    pub code: String,
    /// The hash of the code, by which the answer is known and listed.
    pub hash: u64,
    /// What the code says.
    pub rating: RaterAnswers,
    /// Which scales and items the person gave enough to. Worked out as the answer comes:
    /// for many of them at once it would take long.
    given: [bool; 19],
    /// Whether it looks even, mixed, quick or patchy in more than one way.
    care: bool,
}

impl Answer {
    /// The hash as 16 hex digits.
    pub fn name(&self) -> String {
        digits(self.hash)
    }
}

/// What became of an answer that came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Added {
    /// It is new.
    New,
    /// It was here already.
    Known,
    /// It took the place of an earlier answer of the same run.
    Replaced,
}

/// The answers, in no order that is shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pool {
    answers: Vec<Answer>,
    hashes: Index,
    runs: Index,
}

impl Pool {
    /// Takes in an answer. The time does not grow with the number of answers.
    pub fn take(&mut self, code: &str, rating: RaterAnswers) -> Added {
        let hash = codec::hash(code);
        // A place found by its hash may hold a later answer by now.
        if self.hashes.find(hash).and_then(|at| self.answers.get(at)).is_some_and(|old| old.hash == hash) {
            return Added::Known;
        }
        let run = spread(rating.key);
        let place = self.runs.find(run).unwrap_or(self.answers.len());
        let (given, care) = (given(&rating), excluded(&rating.items, Flags(rating.flags)));
        let answer = Answer { code: code.to_string(), hash, rating, given, care };
        self.hashes.put(hash, place);
        match self.answers.get_mut(place) {
            Some(old) => {
                *old = answer;
                Added::Replaced
            }
            None => {
                self.runs.put(run, place);
                self.answers.push(answer);
                Added::New
            }
        }
    }

    /// Removes the answer with this hash.
    pub fn remove(&mut self, hash: u64) {
        let kept = std::mem::take(self).answers.into_iter().filter(|answer| answer.hash != hash);
        for (place, answer) in kept.enumerate() {
            self.hashes.put(answer.hash, place);
            self.runs.put(spread(answer.rating.key), place);
            self.answers.push(answer);
        }
    }

    /// How many answers there are.
    pub fn len(&self) -> usize {
        self.answers.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty()
    }

    /// The answers by their hashes: an order that tells nothing of their arrival. Hashes
    /// are spread evenly, so each is dealt out close to its place first.
    pub fn sorted(&self) -> Vec<&Answer> {
        let mut heaps: Vec<Vec<&Answer>> = vec![Vec::new(); self.len() / 8 + 1];
        let count = heaps.len() as u128;
        for answer in &self.answers {
            let heap = (u128::from(answer.hash) * count) >> 64;
            heaps.get_mut(heap as usize).into_iter().for_each(|heap| heap.push(answer));
        }
        heaps.iter_mut().for_each(|heap| heap.sort_unstable_by_key(|answer| answer.hash));
        heaps.concat()
    }

    /// The first so many of them, found without sorting all.
    pub fn first(&self, n: usize) -> Vec<&Answer> {
        let mut first: Vec<&Answer> = Vec::new();
        for answer in &self.answers {
            if first.len() == n && first.last().is_none_or(|last| last.hash < answer.hash) {
                continue;
            }
            let place = first.partition_point(|earlier| earlier.hash < answer.hash);
            first.insert(place, answer);
            first.truncate(n);
        }
        first
    }

    /// All codes, in that order, with `between` them.
    pub fn codes(&self, between: &str) -> String {
        let codes: Vec<&str> = self.sorted().into_iter().map(|answer| answer.code.as_str()).collect();
        codes.join(between)
    }

    /// What an aggregate of these answers would lack.
    pub fn missing(&self) -> Missing {
        let counts = count(self.answers.iter().map(|answer| &answer.given));
        Missing {
            n: self.len(),
            left_out: names(|place| counts.get(place).is_some_and(|count| *count < MIN_RATERS)),
            care: self.answers.iter().filter(|answer| answer.care).count(),
        }
    }
}

/// A run's key as a number whose high bits are as random as its low ones.
fn spread(key: u32) -> u64 {
    (u64::from(key) + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// Where the answer with a number stands: a table of twice as many slots as answers, in
/// which a number stands at its own slot or soon after it.
#[derive(Clone, Debug, Default, PartialEq)]
struct Index {
    slots: Vec<Option<(u64, usize)>>,
    used: usize,
}

impl Index {
    fn find(&self, number: u64) -> Option<usize> {
        self.slots.get(self.slot(number)?)?.map(|(_, place)| place)
    }

    fn put(&mut self, number: u64, place: usize) {
        if self.used * 2 >= self.slots.len() {
            self.grow();
        }
        let at = self.slot(number);
        if let Some(slot) = at.and_then(|at| self.slots.get_mut(at)) {
            self.used += usize::from(slot.is_none());
            *slot = Some((number, place));
        }
    }

    /// The number's slot, or the free one where it would go.
    fn slot(&self, number: u64) -> Option<usize> {
        let size = self.slots.len();
        let first = (number >> 32) as usize;
        let mut probed = (0..size).map(|step| (first + step) & (size - 1));
        probed
            .find(|at| self.slots.get(*at).is_some_and(|slot| slot.is_none_or(|(other, _)| other == number)))
    }

    fn grow(&mut self) {
        let wider = vec![None; (self.slots.len() * 2).max(64)];
        let old = std::mem::replace(&mut self.slots, wider);
        self.used = 0;
        old.into_iter().flatten().for_each(|(number, place)| self.put(number, place));
    }
}

/// A hash as 16 hex digits.
pub fn digits(hash: u64) -> String {
    codec::hex((hash >> 32) as u32) + &codec::hex(hash as u32)
}
