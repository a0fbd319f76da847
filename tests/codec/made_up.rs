//! Codes of every kind, made up by a fixed generator.

use super::any::{Any, write};
use super::common::people::Chance;
use powerbase::codec::{
    Aggregate, Answers, Code, Draft, Invite, Item, QuizSums, RaterAnswers, Run, Scale, Sum, Sums,
};

/// The kinds that there are.
pub const KINDS: [usize; 7] = [1, 2, 3, 4, 5, 6, 7];

/// Something of one of these kinds.
pub fn any(chance: &mut Chance, kind: usize) -> Any {
    if kind == 6 { super::class::made_up(chance) } else { Any::Code(code(chance, kind)) }
}

/// Its code.
pub fn written(chance: &mut Chance, kind: usize, pack: u16) -> String {
    write(&any(chance, kind), pack)
}

/// Something of one of these kinds, a class's apart.
pub fn code(chance: &mut Chance, kind: usize) -> Code {
    match kind {
        1 => Code::Answers(answers(chance)),
        2 => Code::Sums(sums(chance)),
        3 => Code::Invite(invite(chance)),
        4 => Code::Rating(rating(chance)),
        5 => Code::Aggregate(aggregate(chance)),
        _ => Code::Draft(draft(chance)),
    }
}

fn answers(chance: &mut Chance) -> Answers {
    // At least one of the four blocks.
    let has = chance.below(15) + 1;
    Answers {
        month: number(chance, 4095) as u16,
        context: number(chance, 6) as u8,
        key: number(chance, u32::MAX),
        flags: number(chance, 31) as u8,
        name: name(chance),
        items: (has & 1 > 0).then(|| block(chance, 5)),
        supplement: (has & 2 > 0).then(|| block(chance, 5)),
        quiz: (has & 4 > 0).then(|| block(chance, 4)),
        forecasts: (has & 8 > 0).then(|| block(chance, 3)),
    }
}

fn sums(chance: &mut Chance) -> Sums {
    let has = chance.below(7) + 1;
    Sums {
        month: number(chance, 4095) as u16,
        context: number(chance, 6) as u8,
        key: number(chance, u32::MAX),
        flags: number(chance, 31) as u8,
        name: name(chance),
        bases: (has & 1 > 0).then(|| [5; 6].map(|items| sum(chance, items))),
        supplement: (has & 2 > 0).then(|| [6, 3, 3].map(|items| sum(chance, items))),
        quiz: (has & 4 > 0).then(|| quiz_sums(chance)),
    }
}

fn sum(chance: &mut Chance, items: u32) -> Sum {
    let answered = number(chance, items) as u8;
    Sum { answered, sum: answered + number(chance, 4 * u32::from(answered)) as u8 }
}

fn quiz_sums(chance: &mut Chance) -> QuizSums {
    let choices: [u8; 12] = block(chance, 4);
    let chosen = [1, 2, 3, 4].map(|stored| choices.iter().filter(|choice| **choice == stored).count() as u8);
    let answered = chosen.iter().sum();
    let credit = number(chance, 3 * u32::from(answered)) as u8;
    QuizSums { answered, credit, chosen, urgent: choices[9] == 1 }
}

fn invite(chance: &mut Chance) -> Invite {
    Invite {
        facilitator: chance.below(2) == 1,
        invite: number(chance, u32::MAX),
        context: number(chance, 6) as u8,
        name: name(chance),
    }
}

/// What one of the people answered.
pub fn rating(chance: &mut Chance) -> RaterAnswers {
    RaterAnswers {
        month: number(chance, 4095) as u16,
        invite: number(chance, u32::MAX),
        key: number(chance, u32::MAX),
        flags: number(chance, 31) as u8,
        items: block(chance, 5),
        supplement: block(chance, 5),
        singles: block(chance, 5),
    }
}

fn aggregate(chance: &mut Chance) -> Aggregate {
    let n = [number(chance, 1023), number(chance, 9)][chance.below(2)] as u16;
    Aggregate {
        month: number(chance, 4095) as u16,
        invite: number(chance, u32::MAX),
        context: number(chance, 6) as u8,
        n,
        scales: std::array::from_fn(|place| scale(chance, n, place < 7)),
        items: std::array::from_fn(|_| item(chance, n)),
    }
}

fn scale(chance: &mut Chance, people: u16, agrees: bool) -> Scale {
    let n = number(chance, people.into()) as u16;
    Scale {
        n,
        mean: (n >= 3).then(|| number(chance, 1000) as u16),
        sd: (n >= 5).then(|| number(chance, 560) as u16),
        agreement: (n >= 3 && agrees).then(|| number(chance, 200) as i16 - 100),
    }
}

fn item(chance: &mut Chance, people: u16) -> Item {
    let n = number(chance, people.into()) as u16;
    Item { n, mean: (n >= 3).then(|| number(chance, 500) as u16) }
}

/// A run that is not finished, of either instrument.
pub fn draft(chance: &mut Chance) -> Draft {
    let (month, key) = (number(chance, 4095) as u16, number(chance, u32::MAX));
    match chance.below(2) {
        0 => Draft { month, key, step: number(chance, 8) as u8, run: bases_run(chance) },
        _ => Draft { month, key, step: number(chance, 12) as u8, run: quiz_run(chance) },
    }
}

fn bases_run(chance: &mut Chance) -> Run {
    Run::Bases {
        context: number(chance, 6) as u8,
        quarters: block(chance, 127),
        items: block(chance, 5),
        supplement: if chance.below(2) == 1 { block(chance, 5) } else { [0; 12] },
    }
}

fn quiz_run(chance: &mut Chance) -> Run {
    let choices: [u8; 12] = block(chance, 4);
    Run::Quiz {
        predict: chance.below(2) == 1,
        fixed: choices.map(|choice| choice != 0 && chance.below(2) == 1),
        choices,
        forecasts: if chance.below(2) == 1 { block(chance, 3) } else { [0; 12] },
    }
}

/// From 0 to the highest, the two ends more often than by chance.
pub fn number(chance: &mut Chance, highest: u32) -> u32 {
    match chance.below(10) {
        0 => 0,
        1 => highest,
        _ => chance.below(highest as usize + 1) as u32,
    }
}

fn block<const N: usize>(chance: &mut Chance, highest: u32) -> [u8; N] {
    std::array::from_fn(|_| number(chance, highest) as u8)
}

/// None, or up to 63 bytes of letters, signs and markup.
pub fn name(chance: &mut Chance) -> Option<String> {
    let signs = ["a", "Z", " ", "<b>", "&", "\"", "é", "ß", "水", "☀", "😀", "\u{200b}", "\n", "\0"];
    let length = chance.below(64);
    let mut name = String::new();
    for _ in 0..length {
        let sign = signs[chance.below(signs.len())];
        if name.len() + sign.len() <= length {
            name.push_str(sign);
        }
    }
    (chance.below(3) > 0).then_some(name)
}
