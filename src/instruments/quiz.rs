//! The quiz: what a choice earns and what a reader's twelve choices add up to.
//! The key stands in the content pack, so an author may write another quiz.

use super::instrument::SCENARIOS;
use crate::plain::texts::{Problem, Texts};
use crate::plain::value::Value;

/// A first step toward buy-in. Every scenario offers one of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Approach {
    /// Telling.
    T,
    /// Setting the example.
    E,
    /// Trading.
    X,
    /// Influencing through relationship, information or involvement.
    N,
}

impl Approach {
    /// All four, in canonical order. `self as usize` is the place in it.
    pub const ALL: [Approach; 4] = [Approach::T, Approach::E, Approach::X, Approach::N];

    /// The letter that results, controls and content use.
    pub fn code(self) -> &'static str {
        match self {
            Approach::T => "T",
            Approach::E => "E",
            Approach::X => "X",
            Approach::N => "N",
        }
    }

    /// The approach of a letter.
    pub fn from_code(code: &str) -> Option<Approach> {
        Approach::ALL.into_iter().find(|approach| approach.code() == code)
    }

    /// The approach of a stored choice, 1 to 4; `None` for 0 (missing) and beyond.
    pub fn stored(choice: u8) -> Option<Approach> {
        Approach::ALL.get(usize::from(choice).checked_sub(1)?).copied()
    }
}

/// What a first step is likely to lead to (terms after Yukl and Falbe).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Outcome {
    /// Resistance: people put off, work around or oppose.
    #[default]
    R,
    /// Compliance: people do what is asked and leave it there.
    C,
    /// Commitment: people put in effort beyond what is asked.
    M,
}

impl Outcome {
    /// All three, from resistance to commitment. `self as usize` is the place in it.
    pub const ALL: [Outcome; 3] = [Outcome::R, Outcome::C, Outcome::M];

    /// The letter that results, controls and content use.
    pub fn code(self) -> &'static str {
        match self {
            Outcome::R => "R",
            Outcome::C => "C",
            Outcome::M => "M",
        }
    }

    /// The outcome of a letter.
    pub fn from_code(code: &str) -> Option<Outcome> {
        Outcome::ALL.into_iter().find(|outcome| outcome.code() == code)
    }

    /// The outcome of a stored guess, 1 to 3; `None` for 0 (no guess) and beyond.
    pub fn stored(guess: u8) -> Option<Outcome> {
        Outcome::ALL.get(usize::from(guess).checked_sub(1)?).copied()
    }
}

/// The option chosen in each scenario, canonical order: 1 T, 2 E, 3 X, 4 N, 0 missing.
pub type Choices = [u8; 12];

/// The outcome guessed for the chosen option: 1 R, 2 C, 3 M, 0 no guess.
pub type Forecasts = [u8; 12];

/// The credit of a scenario's best option.
const BEST: u8 = 3;

/// What each option earns and leads to, by scenario and [`Approach::ALL`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ScoringKey {
    /// Credit from 0 to 3.
    pub credit: [[u8; 4]; 12],
    /// The likely outcome.
    pub outcome: [[Outcome; 4]; 12],
}

impl ScoringKey {
    /// Reads the key from the section `quiz` of a content pack.
    ///
    /// # Errors
    /// The first credit that is not 0 to 3 and the first outcome that is not R, C or M.
    pub fn read(quiz: &Texts) -> Result<ScoringKey, Problem> {
        let mut key = ScoringKey::default();
        for (scenario, id) in SCENARIOS.iter().enumerate() {
            for approach in Approach::ALL {
                let option = ["scenarios.", id, ".options.", approach.code()].concat();
                let credit = option.clone() + ".credit";
                let outcome = option + ".outcome";
                key.credit[scenario][approach as usize] =
                    points(quiz.value(&credit)).ok_or_else(|| problem(&credit, "not 0 to 3"))?;
                key.outcome[scenario][approach as usize] = Outcome::from_code(quiz.get(&outcome))
                    .ok_or_else(|| problem(&outcome, "not R, C or M"))?;
            }
        }
        Ok(key)
    }

    /// What the choice in a scenario (0 to 11) earned, 0 to 3; `None` where there is none.
    pub fn earned(&self, choices: &Choices, scenario: usize) -> Option<u8> {
        let approach = Approach::stored(*choices.get(scenario)?)?;
        Some(self.credit.get(scenario)?[approach as usize])
    }

    /// Whether there is something to read first: a choice that earned 0 or 1 of 3.
    pub fn is_low(&self, choices: &Choices, scenario: usize) -> bool {
        self.earned(choices, scenario).is_some_and(|credit| credit <= 1)
    }

    /// Whether an approach is the best first step in a scenario (0 to 11).
    pub fn is_best(&self, scenario: usize, approach: Approach) -> bool {
        self.credit.get(scenario).is_some_and(|credit| credit[approach as usize] == BEST)
    }
}

fn points(credit: Option<&Value>) -> Option<u8> {
    credit?.whole(u32::from(BEST)).map(|points| points as u8)
}

fn problem(path: &str, reason: &'static str) -> Problem {
    Problem { path: ["quiz.", path].concat(), reason }
}

/// What twelve choices add up to.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct QuizScores {
    /// 0 to 100, unrounded; needs ten answers.
    pub index: Option<f64>,
    /// How often each approach was chosen, by [`Approach::ALL`].
    pub chosen: [u8; 4],
    /// The mean credit, 0 to 3, of each approach's choices.
    pub mean_credit: [Option<f64>; 4],
    /// Whether the urgent scenario (S10) was answered with the order.
    pub urgent: bool,
    /// How many guesses were right.
    pub hits: u8,
    /// How many guesses were made about a chosen option.
    pub guesses: u8,
    /// How many scenarios were answered.
    pub answered: u8,
    /// Whether the index stands on ten or eleven answers.
    pub partial: bool,
    /// How often the best option was chosen.
    pub best: u8,
}

impl QuizScores {
    /// Scores a run, finished or not.
    pub fn of(choices: &Choices, forecasts: &Forecasts, key: &ScoringKey) -> QuizScores {
        let mut scores = QuizScores::default();
        let mut credits = [0; 4];
        for (scenario, (choice, guess)) in choices.iter().zip(forecasts).enumerate() {
            let Some(approach) = Approach::stored(*choice) else { continue };
            let option = approach as usize;
            scores.chosen[option] += 1;
            credits[option] += u32::from(key.credit[scenario][option]);
            scores.best += u8::from(key.is_best(scenario, approach));
            if let Some(guess) = Outcome::stored(*guess) {
                scores.guesses += 1;
                scores.hits += u8::from(guess == key.outcome[scenario][option]);
            }
        }
        scores.answered = scores.chosen.iter().sum();
        scores.urgent = Approach::stored(choices[URGENT]) == Some(Approach::T);
        scores.index = (scores.answered >= 10)
            .then(|| f64::from(credits.iter().sum::<u32>() * 100) / f64::from(3 * scores.answered));
        scores.partial = matches!(scores.answered, 10 | 11);
        scores.mean_credit = std::array::from_fn(|option| {
            let times = scores.chosen[option];
            (times > 0).then(|| f64::from(credits[option]) / f64::from(times))
        });
        scores
    }
}

/// The scenario in which seconds count: S10.
pub const URGENT: usize = 9;

/// Lines to compare an index with, all in its points; exact from the key.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct References {
    /// What guessing gives on average.
    pub mean: f64,
    /// The standard deviation of guessing.
    pub sd: f64,
    /// What always choosing one approach gives, by [`Approach::ALL`].
    pub always: [f64; 4],
}

/// The reference lines of a key.
pub fn references(key: &ScoringKey) -> References {
    let (mut sum, mut variance) = (0.0, 0.0);
    let mut always = [0.0; 4];
    for credit in &key.credit {
        let credit = credit.map(f64::from);
        let mean = credit.iter().sum::<f64>() / 4.0;
        sum += mean;
        variance += credit.iter().map(|points| (points - mean) * (points - mean)).sum::<f64>() / 4.0;
        always.iter_mut().zip(credit).for_each(|(total, points)| *total += points);
    }
    let points = |credit: f64| credit * 100.0 / 36.0;
    References { mean: points(sum), sd: points(variance.sqrt()), always: always.map(points) }
}
