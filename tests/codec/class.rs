//! Classes: what a golden code says, and classes made up.

use super::any::{Any, read, write};
use super::common::people::Chance;
use super::made_up::{name, number};
use powerbase::codec::{Alpha, ClassQuiz, ClassScale, Cohort, Spread, month_text};

const BASES: [&str; 8] = ["LEG", "EXP", "REW", "REF", "COE", "INF", "position", "personal"];
const SUPPLEMENT: [&str; 3] = ["trust", "credibility", "growing"];

/// What a class's code says, in the lines of the golden file.
pub fn told(it: &Cohort) -> Vec<String> {
    let months = format!("months {} {}", month_text(it.from), month_text(it.to));
    let mut told = vec!["cohort".to_string(), months, format!("context {}", it.context)];
    told.push(format!("class {}", it.class));
    told.extend(it.name.iter().map(|name| format!("name {name}")));
    let keeps = if it.keeps_flagged { " keeps flagged" } else { "" };
    told.push(format!("given {} n {} flagged {} other {}{keeps}", it.given, it.n, it.flagged, it.other));
    let bases = it.bases.iter().flatten().zip(BASES);
    let all = bases.chain(it.supplement.iter().flatten().zip(SUPPLEMENT));
    told.extend(all.map(|(one, name)| scale(name, one.as_ref())));
    told.extend(it.quiz.iter().flat_map(quiz));
    told
}

fn scale(name: &str, scale: Option<&ClassScale>) -> String {
    let Some(ClassScale { n, spread }) = scale else { return format!("{name} -") };
    let mut told = format!("{name} n {n}");
    let Some(spread) = spread else { return told };
    told += &format!(" mean {} sd {}", spread.mean, spread.sd);
    let quantiles = spread.quantiles.map(|all| all.map(dashed).join(" "));
    told.extend(quantiles.map(|all| format!(" quantiles {all}")));
    told.extend(spread.alpha.map(|alpha| format!(" alpha {} of {}", alpha.hundredths, alpha.n)));
    told
}

fn quiz(quiz: &ClassQuiz) -> Vec<String> {
    let row = |(place, cells): (usize, &[Option<u32>; 4])| {
        format!("S{} {}", place + 1, cells.map(dashed).join(" "))
    };
    let opening = [format!("quiz n {}", quiz.n), scale("index", quiz.index.as_ref())];
    opening.into_iter().chain(quiz.chosen.iter().enumerate().map(row)).collect()
}

fn dashed<T: ToString>(number: Option<T>) -> String {
    number.map_or("-".to_string(), |number| number.to_string())
}

/// A class that its link may tell of: any numbers, brought to what may be said.
pub fn made_up(chance: &mut Chance) -> Any {
    let any = Any::Class(Box::new(any(chance)));
    let code = write(&any, 1);
    read(&code, 1).unwrap_or_else(|refusal| panic!("{refusal:?} of {any:?}"))
}

/// Any numbers at all.
pub fn any(chance: &mut Chance) -> Cohort {
    let most = [9, 50, 700, u32::MAX][chance.below(4)];
    let (from, to) = (number(chance, 5000) as u16, number(chance, 5000) as u16);
    let counts: [u32; 4] = std::array::from_fn(|_| number(chance, most));
    let has = chance.below(8);
    Cohort {
        from,
        to,
        context: number(chance, 255) as u8,
        class: number(chance, u32::MAX),
        keeps_flagged: chance.below(2) == 1,
        name: name(chance),
        given: counts[0],
        n: counts[1],
        flagged: counts[2],
        other: counts[3],
        bases: (has & 1 > 0).then(|| std::array::from_fn(|_| any_scale(chance, most))),
        supplement: (has & 2 > 0).then(|| std::array::from_fn(|_| any_scale(chance, most))),
        quiz: (has & 4 > 0).then(|| any_quiz(chance, most)),
    }
}

fn any_scale(chance: &mut Chance, most: u32) -> Option<ClassScale> {
    let spread = (chance.below(6) > 0).then(|| Spread {
        mean: number(chance, 1100) as u16,
        sd: number(chance, 600) as u16,
        quantiles: (chance.below(3) > 0).then(|| {
            let mut points: [u8; 5] = std::array::from_fn(|_| number(chance, 110) as u8);
            points.sort_unstable();
            points.map(Some)
        }),
        alpha: (chance.below(3) > 0)
            .then(|| Alpha { n: number(chance, most), hundredths: number(chance, 300) as i16 - 150 }),
    });
    (chance.below(6) > 0).then(|| ClassScale { n: number(chance, most), spread })
}

fn any_quiz(chance: &mut Chance, most: u32) -> ClassQuiz {
    let cell = |chance: &mut Chance| (chance.below(8) > 0).then(|| number(chance, most / 3));
    ClassQuiz {
        n: number(chance, most),
        index: any_scale(chance, most),
        chosen: std::array::from_fn(|_| std::array::from_fn(|_| cell(chance))),
    }
}
