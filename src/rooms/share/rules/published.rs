//! What a code holds, as scripts are told.

use crate::codec::{Aggregate, Code, Invite, InviteId, RaterAnswers, Refusal, month_text};
use crate::instruments::draft;
use crate::instruments::flags::Flags;
use crate::instruments::instrument::{Context, Instrument, SUPPLEMENT, item_base, item_id};
use crate::instruments::quiz::ScoringKey;
use crate::instruments::record::{self, Record};
use crate::instruments::shared::{Bases, OpenedResult, Quiz};
use crate::plain::value::{Value, object};

/// The ids of the constituents' further questions, in the order of their codes.
const FURTHER: [&str; 10] =
    ["GC-LEG", "GC-REF", "GC-EXP", "GC-COE", "GC-REW", "GC-INF", "GCX", "BO1", "BO2", "BO3"];

/// The fewest people that an aggregate may speak of.
const MIN_RATERS: u16 = 3;

/// What a code holds.
///
/// # Errors
/// `damaged` for an aggregate of fewer people than may be told of.
pub fn published(code: Code, pack: &str, key: Option<&ScoringKey>) -> Result<Value, &'static str> {
    match code {
        Code::Invite(invite) => Ok(of_invite(&invite, pack)),
        Code::Rating(rating) => Ok(of_rating(&rating, pack)),
        Code::Aggregate(aggregate) if aggregate.n < MIN_RATERS => Err(Refusal::Damaged.name()),
        Code::Aggregate(aggregate) => Ok(of_aggregate(&aggregate, pack)),
        result => {
            let key = key.cloned().unwrap_or_default();
            let shared = OpenedResult::of(result, &key).ok_or_else(|| Refusal::Unknown.name())?;
            Ok(of_result(&shared, pack))
        }
    }
}

fn of_result(shared: &OpenedResult, pack: &str) -> Value {
    let bases = shared.bases.as_ref().map(|bases| power_bases(shared, bases, pack));
    let quiz = shared.quiz.as_ref().map(|quiz| influence(shared, quiz, pack));
    object([
        ("kind", "result".into()),
        ("pack", pack.into()),
        ("name", name(&shared.name)),
        ("results", Value::Array(bases.into_iter().chain(quiz).collect())),
    ])
}

fn name(name: &Option<String>) -> Value {
    name.as_deref().map_or(Value::Null, Value::from)
}

/// A published self-assessment; without answers where the code has none.
fn power_bases(shared: &OpenedResult, bases: &Bases, pack: &str) -> Value {
    let empty = draft::Draft::new(Instrument::PowerBases, shared.key);
    let answers = bases.answers.as_ref().unwrap_or(&empty);
    let record = Record::of_power_bases(answers, pack, &shared.month);
    let value = set(record.published, "scores", record::power_scores(&bases.scores));
    let value = set(value, "context", shared.context.map_or("other", Context::tag).into());
    set(value, "flags", names(shared.flags))
}

/// A published quiz; how many guesses were right is not known without answers.
fn influence(shared: &OpenedResult, quiz: &Quiz, pack: &str) -> Value {
    let empty = draft::Draft::new(Instrument::Influence, shared.key);
    let answers = quiz.answers.as_ref().unwrap_or(&empty);
    let record = Record::of_influence(answers, &ScoringKey::default(), pack, &shared.month);
    let scores = record::quiz_scores(&quiz.scores);
    let scores = if quiz.answers.is_some() { scores } else { set(scores, "forecastHits", Value::Null) };
    set(set(record.published, "scores", scores), "partial", quiz.scores.partial.into())
}

/// An object with another value in the place of one of its members.
fn set(object: Value, name: &str, value: Value) -> Value {
    let Value::Object(mut members) = object else { return object };
    members.iter_mut().filter(|(key, _)| key == name).for_each(|(_, old)| *old = value.clone());
    Value::Object(members)
}

fn names(flags: Flags) -> Value {
    Value::Array(flags.names().into_iter().map(Value::from).collect())
}

fn context(number: u8) -> Value {
    let context = usize::from(number).checked_sub(1).and_then(|at| Context::ALL.get(at));
    context.map_or(Value::Null, |context| context.tag().into())
}

fn of_invite(invite: &Invite, pack: &str) -> Value {
    object([
        ("kind", "invite".into()),
        ("pack", pack.into()),
        ("role", if invite.facilitator { "facilitator" } else { "rater" }.into()),
        ("invite", Value::String(InviteId(invite.invite).digits())),
        ("context", context(invite.context)),
        ("name", name(&invite.name)),
    ])
}

fn of_rating(rating: &RaterAnswers, pack: &str) -> Value {
    let ids = (0..30).map(item_id).chain(SUPPLEMENT.iter().chain(&FURTHER).map(|id| id.to_string()));
    // The grant check counts from 0, and its codes from 1.
    let grants = rating.singles.iter().enumerate().map(|(at, mark)| (*mark, u8::from(at < 6)));
    let marks = rating.items.iter().chain(&rating.supplement).map(|mark| (*mark, 0)).chain(grants);
    let given = ids.zip(marks).filter(|(_, (mark, _))| *mark > 0);
    let answers = given.map(|(id, (mark, less))| (id, f64::from(mark - less).into()));
    object([
        ("kind", "rater".into()),
        ("pack", pack.into()),
        ("month", Value::String(month_text(rating.month))),
        ("invite", Value::String(InviteId(rating.invite).digits())),
        ("key", f64::from(rating.key).into()),
        ("flags", names(Flags(rating.flags))),
        ("answers", Value::Object(answers.collect())),
    ])
}

fn of_aggregate(aggregate: &Aggregate, pack: &str) -> Value {
    let codes = (0..6).map(|turn| item_base(turn).code()).chain(["trust", "credibility", "growing"]);
    let divided = |number: Option<f64>, by: f64| Value::from(number.map(|number| number / by));
    let scales = codes.zip(&aggregate.scales).map(|(code, scale)| {
        let value = object([
            ("n", f64::from(scale.n).into()),
            ("mean", divided(scale.mean.map(f64::from), 10.0)),
            ("sd", divided(scale.sd.map(f64::from), 10.0)),
            ("agreement", divided(scale.agreement.map(f64::from), 100.0)),
        ]);
        (code.to_string(), value)
    });
    let items = FURTHER.iter().zip(&aggregate.items).map(|(id, item)| {
        let mean = divided(item.mean.map(f64::from), 100.0);
        (id.to_string(), object([("n", f64::from(item.n).into()), ("mean", mean)]))
    });
    object([
        ("kind", "aggregate".into()),
        ("pack", pack.into()),
        ("month", Value::String(month_text(aggregate.month))),
        ("invite", Value::String(InviteId(aggregate.invite).digits())),
        ("context", context(aggregate.context)),
        ("n", f64::from(aggregate.n).into()),
        ("scales", Value::Object(scales.collect())),
        ("items", Value::Object(items.collect())),
    ])
}
