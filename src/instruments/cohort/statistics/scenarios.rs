//! The quiz over a class, as far as the ladder lets it be shown.

use super::figure::{Figure, finite};
use super::ladder::MEANS;
use super::quiz::{QuizTally, ScenarioTally};
use super::summary::Summary;

/// The quiz of a class.
#[derive(Clone, Debug, PartialEq)]
pub struct QuizStatistics {
    /// How many people took it.
    pub n: u64,
    /// The index of those who answered ten scenarios or more.
    pub index: Summary,
    /// How often a person chose T, E, X and N on average.
    pub chosen: Figure<[f64; 4]>,
    /// How many gave the order where seconds count.
    pub urgent: Figure<u64>,
    /// The guesses of all scenarios together.
    pub forecasts: Guesses,
    /// S1 to S12.
    pub scenarios: [ScenarioStatistics; 12],
}

/// One scenario over the people whose answers are known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ScenarioStatistics {
    /// How many answered it.
    pub n: u64,
    /// How many left it out.
    pub unanswered: u64,
    /// How many chose T, E, X and N.
    pub chosen: Figure<[u64; 4]>,
    /// How far people part over it: 0 where all chose alike, 1 where each approach was chosen
    /// equally often. The index of qualitative variation.
    pub dispute: Figure,
    /// What people guessed their choice leads to.
    pub forecasts: Guesses,
}

/// Guesses of outcomes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Guesses {
    /// How many were made.
    pub n: u64,
    /// How many of them were right.
    pub hits: Figure<u64>,
}

impl QuizStatistics {
    /// What may be shown of it.
    pub fn of(tally: &QuizTally) -> QuizStatistics {
        let n = count(tally.people);
        let sum = |of: fn(&ScenarioTally) -> i64| -> i64 { tally.scenarios.iter().map(of).sum() };
        // Guesses come a dozen a person, so it is people that the ladder counts.
        let most = tally.scenarios.iter().map(|scenario| scenario.guesses).max().unwrap_or(0);
        let hits = Figure::from(count(most), MEANS, || Some(count(sum(|scenario| scenario.hits))));
        QuizStatistics {
            n,
            index: Summary::of(tally.frequencies()),
            chosen: Figure::from(n, MEANS, || Some(tally.chosen.map(|times| times as f64 / n as f64))),
            urgent: Figure::from(n, MEANS, || Some(count(tally.urgent))),
            forecasts: Guesses { n: count(sum(|scenario| scenario.guesses)), hits },
            scenarios: tally.scenarios.map(|scenario| ScenarioStatistics::of(&scenario)),
        }
    }
}

impl ScenarioStatistics {
    fn of(tally: &ScenarioTally) -> ScenarioStatistics {
        let [unanswered, chosen @ ..] = tally.chosen.map(count);
        let (n, guesses) = (chosen.iter().sum(), count(tally.guesses));
        ScenarioStatistics {
            n,
            unanswered,
            chosen: Figure::from(n, MEANS, || Some(chosen)),
            dispute: Figure::from(n, MEANS, || finite(dispute(&chosen))),
            forecasts: Guesses { n: guesses, hits: Figure::from(guesses, MEANS, || Some(count(tally.hits))) },
        }
    }
}

/// How far people part over four options, 0 to 1.
fn dispute(chosen: &[u64; 4]) -> f64 {
    let n = chosen.iter().sum::<u64>() as f64;
    let alike: f64 = chosen.iter().map(|times| (*times as f64 / n).powi(2)).sum();
    ((1.0 - alike) * 4.0 / 3.0).max(0.0)
}

fn count(number: i64) -> u64 {
    number.max(0).unsigned_abs()
}
