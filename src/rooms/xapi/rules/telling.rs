//! What is told, as a statement.

use super::context::{OURS, Of, context};
use super::launch::Launch;
use super::questions::{exercise, exercise_id, question};
use super::stamp::duration;
use super::statement::{Activity, Outcome, Score, Statement, Verb};
use super::told::About;
use crate::codec;
use crate::instruments::answers;
use crate::instruments::instrument::{Base, Instrument};
use crate::instruments::names;
use crate::instruments::packing::Selection;
use crate::instruments::published::Named;
use crate::instruments::quiz::Approach;
use crate::instruments::record::Record;
use crate::plain::value::Value;
use crate::rooms::common::course::rules::options::Options;
use crate::widget::state::State;

/// The points of the best choice of a scenario.
const MOST: f64 = 3.0;

/// What statements are made of.
#[derive(Clone, Copy)]
pub struct Telling<'a> {
    /// The texts and the answers.
    pub state: &'a State,
    /// In which course.
    pub launch: &'a Launch,
    /// What its author decided.
    pub options: &'a Options,
    /// The seconds of the visit so far.
    pub seconds: f64,
    /// The quiz's score, 0 to 1.
    pub scaled: Option<f64>,
}

impl Telling<'_> {
    /// The statement of this; `latency`, in seconds, is how long an answer took, if that is known.
    pub fn statement(&self, about: About, at: &str, id: &str, latency: Option<f64>) -> Statement {
        let (verb, object, of, result) = match about {
            About::Begun => ("initialized", self.activity(), plain(), None),
            About::Ended => ("terminated", self.activity(), plain(), Some(self.lasting())),
            About::Completed => {
                let of = Of::Activity { counts: true, judges: false };
                ("completed", self.activity(), of, Some(Outcome { completion: Some(true), ..self.lasting() }))
            }
            About::Judged(passed, _) => self.judged(passed),
            About::End(instrument, key) => self.end(instrument, key),
            About::Answer(instrument, _, place, mark) => self.answer(instrument, place, mark, latency),
        };
        let parent = self.parent(about);
        let of = if parent.is_empty() { of } else { Of::Part(&parent) };
        Statement {
            id: id.to_string(),
            actor: self.launch.actor.clone(),
            verb: Verb::new(verb),
            object,
            result,
            context: context(self.launch, &self.options.label, of),
            timestamp: at.to_string(),
        }
    }

    /// The IRI under which the exercises and questions stand: the author's, the same in each
    /// course, or else the course's.
    fn base(&self) -> &str {
        if self.options.activity.is_empty() { &self.launch.activity } else { &self.options.activity }
    }

    fn activity(&self) -> Activity {
        Activity { id: self.launch.activity.clone(), definition: None }
    }

    /// What it is a part of; empty where it is about the activity itself.
    fn parent(&self, about: About) -> String {
        match about {
            About::Answer(instrument, ..) => exercise_id(self.base(), instrument),
            About::End(..) => self.launch.activity.clone(),
            _ => String::new(),
        }
    }

    fn lasting(&self) -> Outcome {
        Outcome { duration: Some(duration(self.seconds)), ..Outcome::default() }
    }

    fn judged(&self, passed: bool) -> Said {
        let score = self.scaled.map(|scaled| Score { scaled, ..Score::default() });
        let result = Outcome { success: Some(passed), score, ..self.lasting() };
        let verb = if passed { "passed" } else { "failed" };
        (verb, self.activity(), Of::Activity { counts: true, judges: true }, Some(result))
    }

    fn end(&self, instrument: Instrument, key: u32) -> Said {
        let record = self.state.record(&names::result(instrument, key));
        let extensions = Named(record.map(|record| self.extensions(record)).unwrap_or_default());
        let result = Outcome { completion: Some(true), extensions, ..Outcome::default() };
        ("completed", exercise(self.state, self.base(), instrument), plain(), Some(result))
    }

    /// The share code, and the scores that can be counted without reading it.
    fn extensions(&self, record: &Record) -> Vec<(String, Value)> {
        let answers = Selection::default().and(Some(record)).answers(None);
        let code = codec::write(&answers, codec::pack(&self.state.pack()));
        let (name, scores) = match record.instrument {
            Instrument::PowerBases => ("bases", bases(record)),
            Instrument::Influence => ("approaches", approaches(record)),
        };
        let named = |name: &str, value| ([OURS, name].concat(), value);
        vec![named("code", Value::String(code)), named(name, scores)]
    }

    fn answer(&self, instrument: Instrument, place: usize, mark: u8, latency: Option<f64>) -> Said {
        let result = Outcome {
            response: Some(answers::value(instrument, place, mark)),
            duration: latency.map(duration),
            score: self.points(instrument, place, mark),
            ..Outcome::default()
        };
        ("answered", question(self.state, self.base(), instrument, place), plain(), Some(result))
    }

    /// What a choice gets. A statement gets nothing: there is no better answer.
    fn points(&self, instrument: Instrument, place: usize, mark: u8) -> Option<Score> {
        let key = self.state.key.as_ref().filter(|_| instrument == Instrument::Influence)?;
        let points = f64::from(*key.credit.get(place)?.get(usize::from(mark).checked_sub(1)?)?);
        let [raw, min, max] = [points, 0.0, MOST].map(Some);
        Some(Score { scaled: points / MOST, raw, min, max })
    }
}

/// A verb, what it is about, where it belongs, what came of it.
type Said = (&'static str, Activity, Of<'static>, Option<Outcome>);

fn plain() -> Of<'static> {
    Of::Activity { counts: false, judges: false }
}

/// The six scores, null where there is none.
fn bases(record: &Record) -> Value {
    let scores = record.scores();
    Value::Object(Base::ALL.map(|base| (base.code().to_string(), scores.base(base).into())).to_vec())
}

/// How often each approach was chosen.
fn approaches(record: &Record) -> Value {
    let chosen = record.choices();
    let times = |approach: Approach| {
        let times = chosen.iter().filter(|choice| Approach::stored(**choice) == Some(approach)).count();
        (approach.code().to_string(), Value::Number(times as f64))
    };
    Value::Object(Approach::ALL.map(times).to_vec())
}
