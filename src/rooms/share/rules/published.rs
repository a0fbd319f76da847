//! What a code holds, in the shapes that scripts are told; `powerbase.d.ts` has the same types.
//! A class's code is told by the room of classes.

use crate::codec::{
    Aggregate, Code, Draft, Invite, InviteId, Item, RaterAnswers, Refusal, Scale, month_text,
};
use crate::instruments::answers::{Answers, place};
use crate::instruments::carrying;
use crate::instruments::flags::Flags;
use crate::instruments::instrument::{Context, Instrument, SUPPLEMENT, item_id};
use crate::instruments::people::limits::MIN_RATERS;
use crate::instruments::people::ratings::{FREEDOM, SCALES, SINGLES};
use crate::instruments::published::{InfluenceResult, Named, PowerBasesResult};
use crate::instruments::quiz::ScoringKey;
use crate::instruments::shared::{Bases, OpenedResult, Quiz};
use serde::Serialize;

/// A result that came in a code, of one instrument or both.
#[derive(Debug, Serialize)]
pub struct OpenedResults {
    kind: &'static str,
    pack: String,
    name: Option<String>,
    results: Vec<Instruments>,
}

/// One of the results: its date is a month.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Instruments {
    PowerBases(PowerBasesResult),
    Influence(InfluenceResult),
}

/// A leader's invitation.
#[derive(Debug, Serialize)]
pub struct OpenedInvite {
    kind: &'static str,
    pack: String,
    role: &'static str,
    invite: String,
    context: Option<&'static str>,
    name: Option<String>,
}

/// What one of a leader's people answered: 1 to 5 by question, the grant check 0 to 4.
#[derive(Debug, Serialize)]
pub struct OpenedRating {
    kind: &'static str,
    pack: String,
    month: String,
    invite: String,
    key: u32,
    flags: Vec<&'static str>,
    answers: Named<u8>,
}

/// What several of them answered, taken together; null where it is withheld.
#[derive(Debug, Serialize)]
pub struct OpenedAggregate {
    kind: &'static str,
    pack: String,
    month: String,
    invite: String,
    context: Option<&'static str>,
    n: u16,
    scales: Named<ScaleShape>,
    items: Named<ItemShape>,
}

/// One scale: mean and standard deviation in points, the agreement from -1 to 1.
#[derive(Debug, Serialize)]
struct ScaleShape {
    n: u16,
    mean: Option<f64>,
    sd: Option<f64>,
    agreement: Option<f64>,
}

/// One question: its mean on the question's own scale.
#[derive(Debug, Serialize)]
struct ItemShape {
    n: u16,
    mean: Option<f64>,
}

/// A run that is not finished: how far it has come.
#[derive(Debug, Serialize)]
pub struct OpenedDraft {
    kind: &'static str,
    pack: String,
    month: String,
    instrument: &'static str,
    key: u32,
    step: u8,
    answered: usize,
    total: usize,
}

/// What a code holds.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum Opened {
    /// A result.
    Result(OpenedResults),
    /// An invitation.
    Invite(OpenedInvite),
    /// One person's answers.
    Rating(OpenedRating),
    /// Several people's answers.
    Aggregate(OpenedAggregate),
    /// A run that is not finished.
    Draft(OpenedDraft),
}

impl Opened {
    /// What a code holds; `key` is needed for a quiz with its answers.
    ///
    /// # Errors
    /// `damaged` for an aggregate of fewer people than may be told of.
    pub fn of(code: Code, pack: &str, key: Option<&ScoringKey>) -> Result<Opened, &'static str> {
        match code {
            Code::Invite(invite) => Ok(Opened::Invite(of_invite(invite, pack))),
            Code::Rating(rating) => Ok(Opened::Rating(of_rating(&rating, pack))),
            Code::Aggregate(aggregate) if usize::from(aggregate.n) < MIN_RATERS => {
                Err(Refusal::Damaged.name())
            }
            Code::Aggregate(aggregate) => Ok(Opened::Aggregate(of_aggregate(&aggregate, pack))),
            Code::Draft(draft) => Ok(Opened::Draft(of_draft(&draft, pack))),
            result => {
                let key = key.cloned().unwrap_or_default();
                let opened = OpenedResult::of(result, &key).ok_or(Refusal::Unknown.name())?;
                Ok(Opened::Result(of_result(opened, pack)))
            }
        }
    }
}

fn of_result(opened: OpenedResult, pack: &str) -> OpenedResults {
    let bases = opened.bases.as_ref().map(|bases| power_bases(&opened, bases, pack));
    let quiz = opened.quiz.as_ref().map(|quiz| influence(&opened, quiz, pack));
    let results = bases.into_iter().chain(quiz).collect();
    OpenedResults { kind: "result", pack: pack.into(), name: opened.name, results }
}

/// A published self-assessment; without answers where the code has none.
fn power_bases(opened: &OpenedResult, bases: &Bases, pack: &str) -> Instruments {
    let mut answers = bases.answers.clone();
    let answers = answers.get_or_insert_with(|| Answers::new(Instrument::PowerBases, opened.key));
    answers.put(place::CONTEXT, opened.context.map_or(0, Context::number));
    Instruments::PowerBases(PowerBasesResult::of(answers, &bases.scores, opened.flags, pack, &opened.month))
}

/// A published quiz; how many guesses were right is not known without answers.
fn influence(opened: &OpenedResult, quiz: &Quiz, pack: &str) -> Instruments {
    let empty = Answers::new(Instrument::Influence, opened.key);
    let answers = quiz.answers.as_ref();
    let known = answers.is_some();
    let answers = answers.unwrap_or(&empty);
    Instruments::Influence(InfluenceResult::of(answers, &quiz.scores, known, pack, &opened.month))
}

fn context(number: u8) -> Option<&'static str> {
    Context::from_number(number).map(Context::tag)
}

fn of_invite(invite: Invite, pack: &str) -> OpenedInvite {
    OpenedInvite {
        kind: "invite",
        pack: pack.into(),
        role: if invite.facilitator { "facilitator" } else { "rater" },
        invite: InviteId(invite.invite).digits(),
        context: context(invite.context),
        name: invite.name,
    }
}

fn of_rating(rating: &RaterAnswers, pack: &str) -> OpenedRating {
    let ids = (0..30).map(item_id).chain(SUPPLEMENT.iter().chain(&SINGLES).map(|id| id.to_string()));
    // The grant check counts from 0, and its codes from 1.
    let singles = rating.singles.iter().enumerate().map(|(at, mark)| (*mark, u8::from(at < FREEDOM)));
    let marks = rating.items.iter().chain(&rating.supplement).map(|mark| (*mark, 0)).chain(singles);
    let given = ids.zip(marks).filter(|(_, (mark, _))| *mark > 0);
    OpenedRating {
        kind: "rater",
        pack: pack.into(),
        month: month_text(rating.month),
        invite: InviteId(rating.invite).digits(),
        key: rating.key,
        flags: Flags(rating.flags).names(),
        answers: Named(given.map(|(id, (mark, less))| (id, mark - less)).collect()),
    }
}

fn of_draft(code: &Draft, pack: &str) -> OpenedDraft {
    let draft = carrying::of(code);
    OpenedDraft {
        kind: "draft",
        pack: pack.into(),
        month: month_text(code.month),
        instrument: draft.instrument.name(),
        key: draft.key,
        step: draft.step,
        answered: draft.answered(),
        total: draft.total(),
    }
}

fn of_aggregate(aggregate: &Aggregate, pack: &str) -> OpenedAggregate {
    let scales = SCALES.iter().zip(&aggregate.scales);
    let items = SINGLES.iter().zip(&aggregate.items);
    OpenedAggregate {
        kind: "aggregate",
        pack: pack.into(),
        month: month_text(aggregate.month),
        invite: InviteId(aggregate.invite).digits(),
        context: context(aggregate.context),
        n: aggregate.n,
        scales: Named(scales.map(|(code, scale)| (code.to_string(), ScaleShape::of(scale))).collect()),
        items: Named(items.map(|(id, item)| (id.to_string(), ItemShape::of(item))).collect()),
    }
}

impl ScaleShape {
    fn of(scale: &Scale) -> ScaleShape {
        ScaleShape {
            n: scale.n,
            mean: scale.mean.map(|tenths| f64::from(tenths) / 10.0),
            sd: scale.sd.map(|tenths| f64::from(tenths) / 10.0),
            agreement: scale.agreement.map(|hundredths| f64::from(hundredths) / 100.0),
        }
    }
}

impl ItemShape {
    fn of(item: &Item) -> ItemShape {
        ItemShape { n: item.n, mean: item.mean.map(|hundredths| f64::from(hundredths) / 100.0) }
    }
}
