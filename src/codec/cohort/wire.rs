//! What a cohort link holds: plain numbers about a class, none about a person.

use super::steps::{ALIKE, FEWEST, SHARES, in_steps};

/// A class, taken together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cohort {
    /// The month of the first response that counts, from January 2020, 0 to 4095.
    pub from: u16,
    /// The month of the last one, not before `from`.
    pub to: u16,
    /// The context, 0 (none) to 6 (other), or 7: several, taken together on purpose.
    pub context: u8,
    /// The class's own random number.
    pub class: u32,
    /// Whether responses with flags were counted too.
    pub keeps_flagged: bool,
    /// What the class is called; at most 63 bytes travel.
    pub name: Option<String>,
    /// How many responses there were, each once, up to 2^24 - 1.
    pub given: u32,
    /// How many of them were counted.
    pub n: u32,
    /// How many were left out because of their flags.
    pub flagged: u32,
    /// How many were left out because of their context, pack or form; the rest by hand.
    pub other: u32,
    /// LEG, EXP, REW, REF, COE and INF, then position and personal.
    pub bases: Option<[Option<ClassScale>; 8]>,
    /// Trust, credibility and growing.
    pub supplement: Option<[Option<ClassScale>; 3]>,
    /// The quiz.
    pub quiz: Option<ClassQuiz>,
}

/// A scale over a class; there is none where fewer than five people have a score.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ClassScale {
    /// How many people have a score.
    pub n: u32,
    /// Where they lie; `None` where they lie so close together that it would tell about each.
    pub spread: Option<Spread>,
}

/// Where the scores of a class lie, in tenths of a point, rounded to the steps that `n` allows.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Spread {
    /// The mean, 0 to 1000.
    pub mean: u16,
    /// The standard deviation, 50 to 560.
    pub sd: u16,
    /// The quantiles 10, 25, 50, 75 and 90 in points, 0 to 100 in steps of five.
    pub quantiles: Option<[Option<u8>; 5]>,
    /// How far the scale's items go together; of position, personal and the index there is none.
    pub alpha: Option<Alpha>,
}

/// Cronbach's alpha.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Alpha {
    /// How many people answered every item, from 20 on.
    pub n: u32,
    /// In hundredths, -100 (or less) to 99 (or more).
    pub hundredths: i16,
}

/// The quiz over a class.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ClassQuiz {
    /// How many people took it.
    pub n: u32,
    /// The index.
    pub index: Option<ClassScale>,
    /// How many chose T, E, X and N in S1 to S12; of 600 people or more, how many percent.
    /// `None` where it would tell about one or two.
    pub chosen: [[Option<u32>; 4]; 12],
}

/// The figures of a scale as they were worked out, in points and never rounded.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Figures {
    /// How many people have a score.
    pub n: u32,
    /// Their mean, 0 to 100.
    pub mean: Option<f64>,
    /// Their standard deviation (n - 1).
    pub sd: Option<f64>,
    /// The quantiles 10, 25, 50, 75 and 90.
    pub quantiles: Option<[f64; 5]>,
    /// Alpha, with its own number of people.
    pub alpha: Option<(u32, f64)>,
}

impl ClassScale {
    /// What may be told of a scale; nothing of fewer than five people.
    pub fn of(figures: &Figures) -> Option<ClassScale> {
        let n = figures.n;
        let spread = figures.mean.zip(figures.sd).filter(|(_, sd)| *sd * 10.0 >= f64::from(ALIKE));
        let spread = spread.map(|(mean, sd)| Spread {
            mean: in_steps(n, mean * 10.0),
            sd: in_steps(n, sd * 10.0),
            quantiles: figures.quantiles.map(|points| points.map(|points| Some(fives(points)))),
            alpha: figures.alpha.map(|(n, alpha)| Alpha { n, hundredths: (alpha * 100.0).round() as i16 }),
        });
        (n >= FEWEST).then_some(ClassScale { n, spread })
    }
}

/// The nearest multiple of five.
fn fives(points: f64) -> u8 {
    (points / 5.0).round() as u8 * 5
}

impl ClassQuiz {
    /// A quiz that `n` people took, with how many chose T, E, X and N in each scenario. What may
    /// not be told is left out when it is written.
    pub fn of(n: u32, index: &Figures, chosen: &[[u32; 4]; 12]) -> ClassQuiz {
        let stored = |people: u32| if n < SHARES { people } else { percent(people, n) };
        ClassQuiz {
            n,
            index: ClassScale::of(index),
            chosen: chosen.map(|cells| cells.map(|people| Some(stored(people)))),
        }
    }

    /// Which part of those who took the quiz a number in `chosen` stands for, 0 to 1.
    pub fn share(&self, stored: u32) -> f64 {
        f64::from(stored) / f64::from(if self.n < SHARES { self.n.max(1) } else { 100 })
    }
}

fn percent(people: u32, n: u32) -> u32 {
    let (people, n) = (u64::from(people), u64::from(n));
    ((people * 200 + n) / (2 * n).max(1)) as u32
}
