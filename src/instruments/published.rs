//! Results in the shape in which they are published, stored and exported. Their public
//! names and their order are part of the contract; `powerbase.d.ts` has the same types.

use super::answers::{self, APPROACHES, Answers, OUTCOMES, place};
use super::flags::Flags;
use super::instrument::{Base, Context, Instrument, SCENARIOS};
use super::quiz::QuizScores;
use super::scoring::Scores;
use serde::{Serialize, Serializer};
use std::ops::Range;

/// A finished self-assessment.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PowerBasesResult {
    version: u8,
    instrument: &'static str,
    pack: String,
    completed_at: String,
    key: u32,
    context: &'static str,
    answers: Named<u8>,
    scores: PowerBasesScores,
    flags: Vec<&'static str>,
}

/// Its scores: 0 to 100, `balance` from -100; null where not scored.
#[derive(Clone, Debug, Serialize)]
struct PowerBasesScores {
    #[serde(rename = "LEG")]
    legitimate: Option<f64>,
    #[serde(rename = "REW")]
    reward: Option<f64>,
    #[serde(rename = "COE")]
    coercive: Option<f64>,
    #[serde(rename = "EXP")]
    expert: Option<f64>,
    #[serde(rename = "REF")]
    referent: Option<f64>,
    #[serde(rename = "INF")]
    informational: Option<f64>,
    position: Option<f64>,
    personal: Option<f64>,
    balance: Option<f64>,
    trust: Option<f64>,
    credibility: Option<f64>,
    growing: Option<f64>,
}

/// A finished quiz.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct InfluenceResult {
    version: u8,
    instrument: &'static str,
    pack: String,
    completed_at: String,
    key: u32,
    answers: Named<&'static str>,
    forecasts: Named<&'static str>,
    scores: InfluenceScores,
    partial: bool,
}

/// Its scores: the index from 0 to 100, how often each approach was chosen, 0 to 12.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct InfluenceScores {
    index: Option<f64>,
    #[serde(rename = "T")]
    telling: u8,
    #[serde(rename = "E")]
    example: u8,
    #[serde(rename = "X")]
    trading: u8,
    #[serde(rename = "N")]
    influencing: u8,
    urgent: bool,
    forecast_hits: Option<u8>,
}

/// Answers by the ids of their questions, in the order asked.
#[derive(Clone, Debug, Default)]
pub struct Named<T>(pub Vec<(String, T)>);

impl<T: Serialize> Serialize for Named<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

impl PowerBasesResult {
    /// The result of these answers, which are scored already. `completed_at` is a moment,
    /// ISO 8601 to the second, or a month where no more is known.
    pub fn of(answers: &Answers, scores: &Scores, flags: Flags, pack: &str, completed_at: &str) -> Self {
        PowerBasesResult {
            version: 1,
            instrument: Instrument::PowerBases.name(),
            pack: pack.to_string(),
            completed_at: completed_at.to_string(),
            key: answers.key,
            context: answers.context().map_or("other", Context::tag),
            answers: named(answers, 0..place::CONTEXT, 0, |mark| mark),
            scores: PowerBasesScores::of(scores),
            flags: flags.names(),
        }
    }
}

impl PowerBasesScores {
    fn of(scores: &Scores) -> PowerBasesScores {
        PowerBasesScores {
            legitimate: scores.base(Base::Legitimate),
            reward: scores.base(Base::Reward),
            coercive: scores.base(Base::Coercive),
            expert: scores.base(Base::Expert),
            referent: scores.base(Base::Referent),
            informational: scores.base(Base::Informational),
            position: scores.position(),
            personal: scores.personal(),
            balance: scores.balance(),
            trust: scores.trust,
            credibility: scores.credibility,
            growing: scores.growing,
        }
    }
}

impl InfluenceResult {
    /// The result of these answers, which are fixed and scored already. How many guesses
    /// were right is unknown where `forecasts` is false.
    pub fn of(
        answers: &Answers,
        scores: &QuizScores,
        forecasts: bool,
        pack: &str,
        completed_at: &str,
    ) -> Self {
        let letter =
            |letters: &[&'static str], mark: u8| letters.get(usize::from(mark) - 1).copied().unwrap_or("");
        InfluenceResult {
            version: 1,
            instrument: Instrument::Influence.name(),
            pack: pack.to_string(),
            completed_at: completed_at.to_string(),
            key: answers.key,
            answers: named(answers, 0..SCENARIOS.len(), 0, |mark| letter(&APPROACHES, mark)),
            forecasts: named(answers, 0..SCENARIOS.len(), place::FORECASTS, |mark| letter(&OUTCOMES, mark)),
            scores: InfluenceScores::of(scores, forecasts),
            partial: scores.partial,
        }
    }
}

impl InfluenceScores {
    fn of(scores: &QuizScores, forecasts: bool) -> InfluenceScores {
        let [telling, example, trading, influencing] = scores.chosen;
        InfluenceScores {
            index: scores.index,
            telling,
            example,
            trading,
            influencing,
            urgent: scores.urgent,
            forecast_hits: forecasts.then_some(scores.hits),
        }
    }
}

/// The answers given to the questions at these places; their marks stand so many places on.
fn named<T>(answers: &Answers, places: Range<usize>, on: usize, value: impl Fn(u8) -> T) -> Named<T> {
    let given = places.map(|place| (place, answers.mark(place + on))).filter(|(_, mark)| *mark != 0);
    Named(given.map(|(place, mark)| (answers::name(answers.instrument, place), value(mark))).collect())
}
