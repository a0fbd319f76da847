//! One run of one person: the self-assessment, the quiz, or both, in 44 bytes.

use super::figures::{unpacked, unpacked_items, unpacked_quiz, unpacked_sums};
use crate::codec::{QuizSums, Sum};
use crate::instruments::instrument::{Instrument, Items, Supplement, item_base};
use crate::instruments::scoring::base_answers;

/// What was decided by hand about a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hand {
    /// Nothing.
    #[default]
    None,
    /// It was taken out.
    Out,
    /// It counts, though its flags speak against it.
    In,
}

/// What is known of a response beside its answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// Whether it holds items, or choices; else only the second block.
    pub first: bool,
    /// Whether it holds a supplement, or forecasts.
    pub second: bool,
    /// Whether it holds answers, not sums alone.
    pub answers: bool,
    /// Months since January 2020, 0 to 4095.
    pub month: u16,
    /// The group, 0 (none) to 6 (other); of a quiz nobody is asked for it.
    pub context: u8,
    /// The soft checks that spoke up: bit 0 is F1, bit 4 is F5.
    pub flags: u8,
    /// Whether a class leaves it out unless it is put back.
    pub flagged: bool,
    /// Under which label it came.
    pub label: u16,
}

/// A row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// The run's random key.
    pub key: u32,
    /// The content pack, as codes name it.
    pub pack: u16,
    /// What was decided by hand.
    pub hand: Hand,
    /// The heads of the self-assessment and of the quiz.
    heads: [PackedHead; 2],
    labels: [u16; 2],
    /// Answers, or the sums of the six bases, four and two.
    pub(super) items: [u32; 3],
    /// Answers in base 6, or the three sums.
    pub(super) supplement: u32,
    /// Choices in base 5, or what they came to.
    pub(super) quiz: u32,
    /// Forecasts in base 4.
    pub(super) forecasts: u32,
}

/// A head without its label: month 12, context 4, flags 5, four signs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct PackedHead(u32);

impl Row {
    /// A row that holds nothing yet.
    pub fn new(pack: u16, key: u32) -> Row {
        Row { key, pack, ..Row::default() }
    }

    /// What is known of the response to one exercise; `None` where the row has none.
    pub fn head(&self, form: Instrument) -> Option<Head> {
        let PackedHead(bits) = self.heads[form as usize];
        let sign = |place: u32| bits >> place & 1 == 1;
        let head = Head {
            first: sign(0),
            second: sign(1),
            answers: sign(2),
            flagged: sign(3),
            flags: (bits >> 4 & 31) as u8,
            context: (bits >> 9 & 15) as u8,
            month: (bits >> 13 & 4095) as u16,
            label: self.labels[form as usize],
        };
        (head.first || head.second).then_some(head)
    }

    /// Sets what is known of the response to one exercise.
    pub fn set_head(&mut self, form: Instrument, head: Head) {
        let signs = [head.first, head.second, head.answers, head.flagged];
        let signs = signs.iter().rev().fold(0, |bits, sign| bits << 1 | u32::from(*sign));
        let month = u32::from(head.month.min(4095)) << 13;
        let rest = u32::from(head.context & 15) << 9 | u32::from(head.flags & 31) << 4;
        self.heads[form as usize] = PackedHead(month | rest | signs);
        self.labels[form as usize] = head.label;
    }

    /// The head, if the response has its answers.
    fn answered(&self, form: Instrument) -> Option<Head> {
        self.head(form).filter(|head| head.answers)
    }

    /// The 30 answers, where the row has them.
    pub fn items(&self) -> Option<Items> {
        let head = self.answered(Instrument::PowerBases)?;
        head.first.then(|| unpacked_items(self.items))
    }

    /// The answers to the supplement, where the row has them.
    pub fn supplement(&self) -> Option<Supplement> {
        let head = self.answered(Instrument::PowerBases)?;
        head.second.then(|| unpacked(self.supplement, 6))
    }

    /// The choices of the quiz, T, E, X and N as 1 to 4, where the row has them.
    pub fn choices(&self) -> Option<[u8; 12]> {
        let head = self.answered(Instrument::Influence)?;
        head.first.then(|| unpacked(self.quiz, 5))
    }

    /// The outcomes foreseen, R, C and M as 1 to 3, where the row has them.
    pub fn forecasts(&self) -> Option<[u8; 12]> {
        let head = self.answered(Instrument::Influence)?;
        head.second.then(|| unpacked(self.forecasts, 4))
    }

    /// What the answers to the bases add up to, in the order of codes: LEG, EXP, REW, REF,
    /// COE, INF; of a row with or without the answers.
    pub fn base_sums(&self) -> Option<[Sum; 6]> {
        let head = self.head(Instrument::PowerBases).filter(|head| head.first)?;
        if head.answers {
            let items = unpacked_items(self.items);
            return Some(std::array::from_fn(|turn| sum(&base_answers(&items, item_base(turn)))));
        }
        let [four, two, _] = self.items;
        let ([a, b, c, d], [e, f]) = (unpacked_sums(four), unpacked_sums(two));
        Some([a, b, c, d, e, f])
    }

    /// What trust, credibility and growing add up to; of a row with or without the answers.
    pub fn supplement_sums(&self) -> Option<[Sum; 3]> {
        let head = self.head(Instrument::PowerBases).filter(|head| head.second)?;
        if head.answers {
            let marks: Supplement = unpacked(self.supplement, 6);
            return Some([sum(&marks[..6]), sum(&marks[6..9]), sum(&marks[9..])]);
        }
        Some(unpacked_sums(self.supplement))
    }

    /// What the quiz came to, where the row has that and not the choices: these are scored by
    /// the pack's key.
    pub fn quiz_sums(&self) -> Option<QuizSums> {
        let head = self.head(Instrument::Influence)?;
        (head.first && !head.answers).then(|| unpacked_quiz(self.quiz))
    }
}

fn sum(answers: &[u8]) -> Sum {
    let answered = answers.iter().filter(|answer| **answer > 0).count() as u8;
    Sum { answered, sum: answers.iter().sum() }
}
