//! From a code to what it says. Any text gives a value or a refusal; the body
//! is read to its end first, for only then is it known where the checksum stands.

use super::bits::{Reader, sextet};
use super::case::is_of_one_case;
use super::layout::{
    AGREEING, BASE_SUMS, CONTEXTS, ITEM_MEAN, LAST_STEPS, MEAN, SD, SHORTEST, SUPPLEMENT_SUMS, VERSION,
    longest,
};
use super::name;
use super::wire::{
    Aggregate, Answers, Code, Draft, Invite, Item, QuizSums, RaterAnswers, Refusal, Run, Scale, Sum, Sums,
};

/// Reads a code of any kind but a class's, which must belong to the content pack.
///
/// # Errors
/// What is wrong with it: see [`Refusal`].
pub fn read(code: &str, pack: u16) -> Result<Code, Refusal> {
    of_pack(opened(code, body)?, pack)
}

/// Reads such a code of whatever content pack, and says of which one it is.
///
/// # Errors
/// What is wrong with it: see [`Refusal`]; never an unknown pack.
pub fn read_any(code: &str) -> Result<(u16, Code), Refusal> {
    of_any(opened(code, body)?)
}

/// A code whose checksum holds.
pub struct Whole<T> {
    pack: u16,
    body: T,
    /// Whether a number is out of its range.
    bad: bool,
}

/// What a code says that must belong to a pack.
pub fn of_pack<T>(whole: Whole<T>, pack: u16) -> Result<T, Refusal> {
    match (whole.pack == pack, whole.bad) {
        (true, false) => Ok(whole.body),
        (true, true) => Err(Refusal::Damaged),
        (false, _) => Err(Refusal::UnknownPack),
    }
}

/// What a code says, and its pack.
pub fn of_any<T>(whole: Whole<T>) -> Result<(u16, T), Refusal> {
    if whole.bad { Err(Refusal::Damaged) } else { Ok((whole.pack, whole.body)) }
}

/// Opens a code: `body` reads the kinds that it knows, with their pack.
pub fn opened<T>(code: &str, body: fn(&mut Reader) -> Option<(u16, T)>) -> Result<Whole<T>, Refusal> {
    let (version, kind) = head(code).ok_or(Refusal::Damaged)?;
    if version > VERSION {
        let whole = code.bytes().all(|sign| sextet(sign).is_some());
        return Err(if whole && !is_of_one_case(code) { Refusal::Newer } else { Refusal::Damaged });
    }
    if version < VERSION || longest(kind).is_some_and(|longest| code.len() > longest) {
        return Err(Refusal::Damaged);
    }
    let mut bits = Reader::of(code).ok_or(Refusal::Damaged)?;
    let Some((pack, body)) = body(&mut bits) else {
        return Err(if bits.holds() { Refusal::Unknown } else { Refusal::Damaged });
    };
    if bits.closes() { Ok(Whole { pack, body, bad: bits.bad }) } else { Err(Refusal::Damaged) }
}

/// How many characters the code takes that a text begins with; `None` if there
/// is none, or its checksum does not hold.
pub fn extent(text: &str) -> Option<usize> {
    extent_by(text, body)
}

/// The same for the kinds that `body` knows.
pub fn extent_by<T>(text: &str, body: fn(&mut Reader) -> Option<(u16, T)>) -> Option<usize> {
    let (version, kind) = head(text)?;
    let known = longest(kind).filter(|_| version == VERSION && text.len() >= SHORTEST)?;
    let mut bits = Reader::of(text.get(..known.min(text.len()))?)?;
    body(&mut bits)?;
    bits.cut();
    bits.closes().then(|| bits.characters())
}

/// The version and the kind that a code claims.
pub fn head(code: &str) -> Option<(u8, u8)> {
    let mut sextets = code.bytes().map(sextet);
    let (first, second) = (sextets.next()??, sextets.next()??);
    Some((first >> 2, (first & 3) << 2 | second >> 4))
}

/// The pack and what is said; `None` for a kind that is not known, or is read elsewhere.
fn body(bits: &mut Reader) -> Option<(u16, Code)> {
    let kind = bits.take(8) & 15;
    let pack = bits.take(16) as u16;
    let body = match kind {
        1 => Code::Answers(answers(bits)),
        2 => Code::Sums(sums(bits)),
        3 => Code::Invite(invite(bits)),
        4 => Code::Rating(rating(bits)),
        5 => Code::Aggregate(aggregate(bits)),
        7 => Code::Draft(draft(bits)),
        _ => return None,
    };
    Some((pack, body))
}

fn answers(bits: &mut Reader) -> Answers {
    let (month, context, key, flags) = (month(bits), context(bits), bits.take(32), flags(bits));
    let has = [bits.bit(), bits.bit(), bits.bit(), bits.bit()];
    bits.bad |= has == [false; 4];
    let [items, supplement, quiz, forecasts] = has;
    Answers {
        month,
        context,
        key,
        flags,
        name: name::take(bits),
        items: items.then(|| bits.digits(78, 6)),
        supplement: supplement.then(|| bits.digits(32, 6)),
        quiz: quiz.then(|| bits.digits(28, 5)),
        forecasts: forecasts.then(|| bits.digits(24, 4)),
    }
}

fn sums(bits: &mut Reader) -> Sums {
    let (month, context, key, flags) = (month(bits), context(bits), bits.take(32), flags(bits));
    let has = [bits.bit(), bits.bit(), bits.bit()];
    bits.bad |= has == [false; 3];
    let [bases, supplement, quiz] = has;
    Sums {
        month,
        context,
        key,
        flags,
        name: name::take(bits),
        bases: bases.then(|| BASE_SUMS.map(|widths| sum(bits, widths))),
        supplement: supplement.then(|| SUPPLEMENT_SUMS.map(|widths| sum(bits, widths))),
        quiz: quiz.then(|| quiz_sums(bits)),
    }
}

fn sum(bits: &mut Reader, (items, count, total): (u32, usize, usize)) -> Sum {
    let answered = bits.upto(count, items);
    let sum = bits.upto(total, 5 * answered);
    bits.bad |= sum < answered;
    Sum { answered: answered as u8, sum: sum as u8 }
}

fn quiz_sums(bits: &mut Reader) -> QuizSums {
    let answered = bits.upto(4, 12);
    let credit = bits.upto(6, 3 * answered) as u8;
    let [t, e, x] = [bits.upto(4, answered), bits.upto(4, answered), bits.upto(4, answered)];
    let urgent = bits.bit();
    let n = answered.checked_sub(t + e + x);
    bits.bad |= n.is_none() || (urgent && t == 0);
    let chosen = [t, e, x, n.unwrap_or(0)].map(|times| times as u8);
    QuizSums { answered: answered as u8, credit, chosen, urgent }
}

fn invite(bits: &mut Reader) -> Invite {
    let (facilitator, invite) = (bits.bit(), bits.take(32));
    Invite { facilitator, invite, context: context(bits), name: name::take(bits) }
}

fn rating(bits: &mut Reader) -> RaterAnswers {
    RaterAnswers {
        month: month(bits),
        invite: bits.take(32),
        key: bits.take(32),
        flags: flags(bits),
        items: bits.digits(78, 6),
        supplement: bits.digits(32, 6),
        singles: bits.digits(26, 6),
    }
}

fn aggregate(bits: &mut Reader) -> Aggregate {
    let (month, invite, context) = (month(bits), bits.take(32), context(bits));
    let people = bits.take(10);
    Aggregate {
        month,
        invite,
        context,
        n: people as u16,
        scales: std::array::from_fn(|scale| self::scale(bits, people, scale < AGREEING)),
        items: std::array::from_fn(|_| item(bits, people)),
    }
}

fn scale(bits: &mut Reader, people: u32, agrees: bool) -> Scale {
    let n = bits.upto(10, people);
    Scale {
        n: n as u16,
        mean: (n >= 3).then(|| bits.upto(10, MEAN.into()) as u16),
        sd: (n >= 5).then(|| bits.upto(10, SD.into()) as u16),
        agreement: (n >= 3 && agrees).then(|| bits.upto(8, 200) as i16 - 100),
    }
}

fn item(bits: &mut Reader, people: u32) -> Item {
    let n = bits.upto(10, people);
    Item { n: n as u16, mean: (n >= 3).then(|| bits.upto(9, ITEM_MEAN.into()) as u16) }
}

fn draft(bits: &mut Reader) -> Draft {
    let (month, is_quiz, key) = (month(bits), bits.bit(), bits.take(32));
    let step = bits.upto(4, LAST_STEPS[usize::from(is_quiz)].into()) as u8;
    Draft { month, key, step, run: if is_quiz { quiz_run(bits) } else { bases_run(bits) } }
}

fn bases_run(bits: &mut Reader) -> Run {
    Run::Bases {
        context: context(bits),
        quarters: std::array::from_fn(|_| bits.take(7) as u8),
        items: bits.digits(78, 6),
        supplement: block(bits, 32, 6),
    }
}

fn quiz_run(bits: &mut Reader) -> Run {
    let predict = bits.bit();
    let fixed: [bool; 12] = std::array::from_fn(|_| bits.bit());
    let choices: [u8; 12] = bits.digits(28, 5);
    bits.bad |= fixed.iter().zip(choices).any(|(fixed, choice)| *fixed && choice == 0);
    Run::Quiz { predict, fixed, choices, forecasts: block(bits, 24, 4) }
}

/// Answers that are there only if there are any.
fn block<const N: usize>(bits: &mut Reader, count: usize, base: u32) -> [u8; N] {
    if !bits.bit() {
        return [0; N];
    }
    let block = bits.digits(count, base);
    bits.bad |= block == [0; N];
    block
}

fn month(bits: &mut Reader) -> u16 {
    bits.take(12) as u16
}

fn context(bits: &mut Reader) -> u8 {
    bits.upto(4, CONTEXTS.into()) as u8
}

/// F1 is written first; elsewhere it is bit 0.
fn flags(bits: &mut Reader) -> u8 {
    (bits.take(5) as u8).reverse_bits() >> 3
}
