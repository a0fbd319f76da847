//! The quiz of a class: who chose what, and what it earned.

use super::frequencies::Frequencies;
use crate::codec::QuizSums;
use crate::instruments::quiz::{Approach, Choices, Forecasts, Outcome, ScoringKey, URGENT};

/// The fewest answers that an index stands on.
const LEAST: u8 = 10;
/// How many scenarios there are.
const ALL: u8 = 12;
/// The highest credit: three in each of twelve scenarios.
const HIGHEST: usize = 36;
/// A credit over 10, 11 or 12 answers is a whole number of these parts of one.
const PARTS: i64 = 660;

/// One scenario of a class.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ScenarioTally {
    /// How many left it out, then how many chose T, E, X and N.
    pub chosen: [i64; 5],
    /// How many guessed what their choice leads to.
    pub guesses: i64,
    /// How many of those were right.
    pub hits: i64,
}

/// The quiz of a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuizTally {
    /// How many people took it.
    pub people: i64,
    /// How often each approach was chosen, by [`Approach::ALL`].
    pub chosen: [i64; 4],
    /// How many gave the order where seconds count.
    pub urgent: i64,
    /// The scenarios, where the answers are known.
    pub scenarios: [ScenarioTally; 12],
    /// How many people earned each credit: of 12 answers, of 11, of 10.
    credits: [[i64; HIGHEST + 1]; 3],
}

impl Default for QuizTally {
    fn default() -> QuizTally {
        let credits = [[0; HIGHEST + 1]; 3];
        QuizTally { people: 0, chosen: [0; 4], urgent: 0, scenarios: Default::default(), credits }
    }
}

impl ScenarioTally {
    fn count(&mut self, choice: u8, right: Option<bool>, by: i64) {
        let stored = usize::from(choice);
        self.chosen.iter_mut().skip(if stored > 4 { 0 } else { stored }).take(1).for_each(|cell| *cell += by);
        self.guesses += by * i64::from(right.is_some());
        self.hits += by * i64::from(right == Some(true));
    }

    fn merge(&mut self, other: &ScenarioTally) {
        self.chosen.iter_mut().zip(other.chosen).for_each(|(cell, other)| *cell += other);
        self.guesses += other.guesses;
        self.hits += other.hits;
    }
}

impl QuizTally {
    /// Counts a person's answers `by` times: 1 puts them in, -1 takes them out. Returns what
    /// they add up to.
    pub fn count(&mut self, choices: &Choices, forecasts: &Forecasts, key: &ScoringKey, by: i64) -> QuizSums {
        let mut sums = QuizSums { urgent: choices[URGENT] == Approach::T as u8 + 1, ..QuizSums::default() };
        let guessed = choices.iter().zip(forecasts).zip(key.credit.iter().zip(&key.outcome));
        for (scenario, ((choice, guess), (credit, outcome))) in self.scenarios.iter_mut().zip(guessed) {
            let option = Approach::stored(*choice).map(|approach| approach as usize);
            let right = option.zip(Outcome::stored(*guess)).map(|(option, guess)| guess == outcome[option]);
            scenario.count(*choice, right, by);
            if let Some(option) = option {
                sums.answered += 1;
                sums.credit += credit[option];
                sums.chosen[option] += 1;
            }
        }
        self.count_sums(&sums, by);
        sums
    }

    /// The same for a person of whom only the sums are known.
    pub fn count_sums(&mut self, sums: &QuizSums, by: i64) {
        self.people += by;
        self.urgent += by * i64::from(sums.urgent);
        self.chosen.iter_mut().zip(sums.chosen).for_each(|(cell, times)| *cell += by * i64::from(times));
        let left_out = ALL.checked_sub(sums.answered).filter(|_| sums.answered >= LEAST);
        let row = left_out.and_then(|left_out| self.credits.get_mut(usize::from(left_out)));
        row.and_then(|row| row.get_mut(usize::from(sums.credit))).into_iter().for_each(|cell| *cell += by);
    }

    /// Takes in the people of another.
    pub fn merge(&mut self, other: &QuizTally) {
        self.people += other.people;
        self.urgent += other.urgent;
        self.chosen.iter_mut().zip(other.chosen).for_each(|(cell, other)| *cell += other);
        self.scenarios.iter_mut().zip(&other.scenarios).for_each(|(own, other)| own.merge(other));
        let cells = self.credits.iter_mut().flatten().zip(other.credits.iter().flatten());
        cells.for_each(|(cell, other)| *cell += other);
    }

    /// How many people have which index.
    pub fn frequencies(&self) -> Frequencies {
        let rows = self.credits.iter().zip([12, 11, 10]).flat_map(|(row, answered)| {
            let people = row.iter().enumerate().filter(|(_, people)| **people > 0);
            people.map(move |(credit, people)| (credit as i64 * (PARTS / answered), *people))
        });
        Frequencies::new(rows, (100, 3 * PARTS))
    }
}
