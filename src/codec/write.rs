//! From what is to be said to a code. What a field cannot hold is brought to
//! the nearest that it can.

use super::bits::Writer;
use super::layout::{
    AGREEING, BASE_SUMS, CONTEXTS, ITEM_MEAN, LAST_STEPS, MEAN, MOST_PEOPLE, QUARTERS, SD, SUPPLEMENT_SUMS,
    VERSION,
};
use super::name;
use super::wire::{
    Aggregate, Answers, Code, Draft, Invite, Item, QuizSums, RaterAnswers, Run, Scale, Sum, Sums,
};

/// Writes a code that belongs to the content pack.
pub fn write(code: &Code, pack: u16) -> String {
    let mut bits = Writer::default();
    bits.put(4, VERSION);
    bits.put(4, kind(code));
    bits.put(16, pack);
    match code {
        Code::Answers(result) => answers(&mut bits, result),
        Code::Sums(result) => sums(&mut bits, result),
        Code::Invite(invite) => self::invite(&mut bits, invite),
        Code::Rating(rating) => self::rating(&mut bits, rating),
        Code::Aggregate(aggregate) => self::aggregate(&mut bits, aggregate),
        Code::Draft(draft) => self::draft(&mut bits, draft),
    }
    bits.close()
}

fn kind(code: &Code) -> u8 {
    match code {
        Code::Answers(_) => 1,
        Code::Sums(_) => 2,
        Code::Invite(_) => 3,
        Code::Rating(_) => 4,
        Code::Aggregate(_) => 5,
        Code::Draft(_) => 7,
    }
}

fn answers(bits: &mut Writer, result: &Answers) {
    month(bits, result.month);
    context(bits, result.context);
    bits.put(32, result.key);
    flags(bits, result.flags);
    bits.put(1, result.items.is_some());
    bits.put(1, result.supplement.is_some());
    bits.put(1, result.quiz.is_some());
    bits.put(1, result.forecasts.is_some());
    name::put(bits, result.name.as_deref());
    result.items.iter().for_each(|block| bits.digits(78, 6, block));
    result.supplement.iter().for_each(|block| bits.digits(32, 6, block));
    result.quiz.iter().for_each(|block| bits.digits(28, 5, block));
    result.forecasts.iter().for_each(|block| bits.digits(24, 4, block));
}

fn sums(bits: &mut Writer, result: &Sums) {
    month(bits, result.month);
    context(bits, result.context);
    bits.put(32, result.key);
    flags(bits, result.flags);
    bits.put(1, result.bases.is_some());
    bits.put(1, result.supplement.is_some());
    bits.put(1, result.quiz.is_some());
    name::put(bits, result.name.as_deref());
    let bases = result.bases.iter().flatten().zip(BASE_SUMS);
    let supplement = result.supplement.iter().flatten().zip(SUPPLEMENT_SUMS);
    bases.chain(supplement).for_each(|(sum, widths)| self::sum(bits, *sum, widths));
    result.quiz.iter().for_each(|quiz| quiz_sums(bits, quiz));
}

fn sum(bits: &mut Writer, sum: Sum, (items, count, total): (u32, usize, usize)) {
    let answered = u32::from(sum.answered).min(items);
    bits.put(count, answered);
    bits.put(total, u32::from(sum.sum).clamp(answered, 5 * answered));
}

fn quiz_sums(bits: &mut Writer, quiz: &QuizSums) {
    let answered = quiz.answered.min(12);
    bits.put(4, answered);
    bits.put(6, quiz.credit.min(3 * answered));
    let [t, e, x, _] = quiz.chosen;
    let mut left = answered;
    for times in [t, e, x] {
        bits.put(4, times.min(left));
        left -= times.min(left);
    }
    bits.put(1, quiz.urgent && t.min(answered) > 0);
}

fn invite(bits: &mut Writer, invite: &Invite) {
    bits.put(1, invite.facilitator);
    bits.put(32, invite.invite);
    context(bits, invite.context);
    name::put(bits, invite.name.as_deref());
}

fn rating(bits: &mut Writer, rating: &RaterAnswers) {
    month(bits, rating.month);
    bits.put(32, rating.invite);
    bits.put(32, rating.key);
    flags(bits, rating.flags);
    bits.digits(78, 6, &rating.items);
    bits.digits(32, 6, &rating.supplement);
    bits.digits(26, 6, &rating.singles);
}

fn aggregate(bits: &mut Writer, aggregate: &Aggregate) {
    month(bits, aggregate.month);
    bits.put(32, aggregate.invite);
    context(bits, aggregate.context);
    let people = aggregate.n.min(MOST_PEOPLE as u16);
    bits.put(10, people);
    for (place, scale) in aggregate.scales.iter().enumerate() {
        self::scale(bits, scale, people, place < AGREEING);
    }
    aggregate.items.iter().for_each(|item| self::item(bits, item, people));
}

/// A scale without a mean is written as one with fewer than three people, and
/// one without a deviation as one with fewer than five: nothing is made up.
fn scale(bits: &mut Writer, scale: &Scale, people: u16, agrees: bool) {
    let held = match (scale.mean, scale.sd) {
        (None, _) => 2,
        (_, None) => 4,
        _ => people,
    };
    let n = scale.n.min(people).min(held);
    bits.put(10, n);
    if n >= 3 {
        bits.put(10, scale.mean.unwrap_or(0).min(MEAN));
    }
    if n >= 5 {
        bits.put(10, scale.sd.unwrap_or(0).min(SD));
    }
    if n >= 3 && agrees {
        bits.put(8, (scale.agreement.unwrap_or(-100).clamp(-100, 100) + 100).unsigned_abs());
    }
}

fn item(bits: &mut Writer, item: &Item, people: u16) {
    let n = item.n.min(people).min(if item.mean.is_some() { people } else { 2 });
    bits.put(10, n);
    if n >= 3 {
        bits.put(9, item.mean.unwrap_or(0).min(ITEM_MEAN));
    }
}

fn draft(bits: &mut Writer, draft: &Draft) {
    let is_quiz = matches!(draft.run, Run::Quiz { .. });
    month(bits, draft.month);
    bits.put(1, is_quiz);
    bits.put(32, draft.key);
    bits.put(4, draft.step.min(LAST_STEPS[usize::from(is_quiz)]));
    match &draft.run {
        Run::Bases { context, quarters, items, supplement } => {
            self::context(bits, *context);
            quarters.iter().for_each(|quarters| bits.put(7, *quarters.min(&QUARTERS)));
            bits.digits(78, 6, items);
            block(bits, 32, 6, supplement);
        }
        Run::Quiz { predict, fixed, choices, forecasts } => {
            bits.put(1, *predict);
            fixed.iter().zip(choices).for_each(|(fixed, choice)| bits.put(1, *fixed && *choice != 0));
            bits.digits(28, 5, choices);
            block(bits, 24, 4, forecasts);
        }
    }
}

/// Answers that take no room where there are none.
fn block(bits: &mut Writer, count: usize, base: u8, answers: &[u8]) {
    let any = answers.iter().any(|answer| *answer != 0);
    bits.put(1, any);
    if any {
        bits.digits(count, base, answers);
    }
}

fn month(bits: &mut Writer, month: u16) {
    bits.put(12, month.min(4095));
}

fn context(bits: &mut Writer, context: u8) {
    bits.put(4, context.min(CONTEXTS));
}

fn flags(bits: &mut Writer, flags: u8) {
    bits.put(5, flags.reverse_bits() >> 3);
}
