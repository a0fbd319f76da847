//! Three made-up cohorts and some leaders against R and psych: see `oracle/oracle.R`.

use super::people::{cohort, file, leaders, near, statistics};
use powerbase::instruments::cohort::statistics::leaders::{GapStatistics, LeaderStatistics, Views};
use powerbase::instruments::cohort::statistics::moments::Moments;
use powerbase::instruments::cohort::statistics::overview::{ScaleStatistics, Statistics};
use powerbase::instruments::cohort::statistics::raters::{RaterTally, common_ground};
use powerbase::instruments::cohort::statistics::summary::{Means, Summary};
use powerbase::instruments::cohort::statistics::variance::Icc;
use powerbase::instruments::instrument::{Base, item_base};
use powerbase::instruments::people::ratings::{SCALES, scores};
use powerbase::instruments::scoring::Scores;

/// One line of the oracle: cohort, scale, figure, value.
type Line = (String, String, String, f64);

fn lines() -> Vec<Line> {
    let line = |line: &str| {
        let [cohort, scale, figure, value] = line.split_whitespace().collect::<Vec<_>>().try_into().unwrap();
        (cohort.into(), scale.into(), figure.into(), value.parse().unwrap())
    };
    file("vectors.txt").lines().map(line).collect()
}

/// Compares those lines of a cohort that the ladder lets through; returns how many.
fn compare(
    name: &str,
    has: impl Fn(&str, &str) -> Option<f64>,
    is_shown: impl Fn(&str, &str) -> bool,
) -> usize {
    let lines = lines().into_iter().filter(|line| line.0 == name && is_shown(&line.1, &line.2));
    let lines: Vec<Line> = lines.collect();
    for (cohort, scale, figure, target) in &lines {
        let within = if figure == "omega" { 1e-5 } else { 1e-6 };
        let what = [cohort, scale, figure].map(String::as_str).join(" ");
        let Some(value) = has(scale, figure) else { panic!("{what} is not there") };
        near(&what, value, *target, within);
    }
    lines.len()
}

#[test]
fn cohorts_equal_the_oracle() {
    for n in ["40", "150", "300"] {
        let all = statistics(&cohort(n));
        let compared = compare(
            n,
            |scale, figure| of_cohort(&all, scale, figure),
            |scale, figure| is_shown(&all, scale, figure),
        );
        println!("cohort of {n}: {compared} figures compared");
        assert!(compared > 300, "{compared}");
    }
}

fn is_shown(all: &Statistics, scale: &str, figure: &str) -> bool {
    let complete = scale_of(all, scale).map_or(0, |scale| scale.reliability.n);
    match figure {
        "omega" => complete >= 100,
        "sem" | "mdc" => complete >= 30,
        _ => !figure.starts_with("item") || complete >= 30,
    }
}

fn of_cohort(all: &Statistics, scale: &str, figure: &str) -> Option<f64> {
    match scale {
        "position" => of_means(&all.position, figure),
        "personal" => of_means(&all.personal, figure),
        "balance" => of_means(&all.balance, figure),
        "index" => of_summary(&all.quiz.index, figure),
        "quiz" => Some(all.quiz.chosen.value()?[figure.strip_prefix("chosen")?.parse::<usize>().ok()? - 1]),
        "S4" => {
            let scenario = &all.quiz.scenarios[3];
            let [t, e, x, n] = scenario.chosen.value()?;
            let all = [scenario.unanswered, t, e, x, n];
            Some(all[figure.strip_prefix("chosen")?.parse::<usize>().ok()?] as f64)
        }
        "said" => of_said(all, figure),
        _ => of_scale(scale_of(all, scale)?, figure),
    }
}

fn scale_of<'a>(all: &'a Statistics, scale: &str) -> Option<&'a ScaleStatistics> {
    match SCALES.iter().position(|name| *name == scale)? {
        turn @ 0..6 => Some(all.base(item_base(turn))),
        6 => Some(&all.trust),
        7 => Some(&all.credibility),
        _ => Some(&all.growing),
    }
}

fn of_said(all: &Statistics, figure: &str) -> Option<f64> {
    let group = |name: &str| Some(&all.said.groups[figure.strip_prefix(name)?.parse::<usize>().ok()? - 1]);
    match figure {
        "n" => Some(all.said.n as f64),
        "correlation" => all.said.correlation.value(),
        _ => match group("group") {
            Some(group) => Some(group.personal.n as f64),
            None => group("personal")?.personal.mean.value(),
        },
    }
}

fn of_means(means: &Means, figure: &str) -> Option<f64> {
    match figure {
        "n" => Some(means.n as f64),
        "mean" => means.mean.value(),
        "sd" => means.sd.value(),
        "low" => Some(means.interval.value()?.low),
        "high" => Some(means.interval.value()?.high),
        _ => None,
    }
}

fn of_summary(summary: &Summary, figure: &str) -> Option<f64> {
    if figure == "rank50" {
        // Withheld below twenty; the smallest cohort has forty.
        return summary.rank(50.0).value();
    }
    let quantile = ["q10", "q25", "q50", "q75", "q90"].iter().position(|name| *name == figure);
    match quantile {
        Some(place) => Some(summary.quantiles.value()?[place]),
        None => of_means(&summary.means, figure),
    }
}

fn of_scale(scale: &ScaleStatistics, figure: &str) -> Option<f64> {
    let reliability = &scale.reliability;
    let interval = || reliability.alpha.value()?.interval.value();
    match figure {
        "complete" => Some(reliability.n as f64),
        "alpha" => Some(reliability.alpha.value()?.value),
        "alpha-low" => Some(interval()?.low),
        "alpha-high" => Some(interval()?.high),
        "sem" => reliability.sem.value(),
        "mdc" => reliability.mdc.value(),
        "omega" => reliability.omega.value(),
        _ => match figure.strip_prefix("item").and_then(|item| item.split_once('-')) {
            Some((item, what)) => {
                let item = reliability.items[item.parse::<usize>().unwrap() - 1];
                [("mean", item.mean), ("sd", item.sd), ("rest", item.rest)]
                    .into_iter()
                    .find(|(name, _)| *name == what)?
                    .1
                    .value()
            }
            None => of_summary(&scale.scores, figure),
        },
    }
}

#[test]
fn leaders_equal_the_oracle() {
    let leaders = leaders();
    let views: Vec<Views> = leaders
        .iter()
        .map(|(own, raters)| {
            let own = Scores::of(&own.items.unwrap(), &own.supplement.unwrap());
            let means: [Option<f64>; 9] = std::array::from_fn(|scale| {
                let given: Vec<f64> = raters.iter().filter_map(|rater| scores(rater)[scale]).collect();
                Some(given.iter().sum::<f64>() / given.len() as f64)
            });
            let bases = Base::ALL.map(|base| means[(0..6).find(|turn| item_base(*turn) == base).unwrap()]);
            let [.., trust, credibility, growing] = means;
            Views { own, others: Scores { bases, trust, credibility, growing } }
        })
        .collect();
    let raters: Vec<RaterTally> = leaders.iter().map(|(_, raters)| counted(raters)).collect();
    let (gaps, all, eight) =
        (LeaderStatistics::of(&views), common_ground(&raters), common_ground(&raters[..8]));
    let of_leaders = |scale: &str, figure: &str| match scale {
        "likeness" => of_means(&gaps.likeness, figure),
        "shape" if figure == "n" => Some(gaps.shaped as f64),
        "shape" => gaps.shape.value(),
        _ => of_icc(&all[place(scale)], figure).or_else(|| of_gap(&gaps.gaps[result_place(scale)], figure)),
    };
    let compared = compare("leaders", of_leaders, |_, _| true);
    assert!(compared > 60, "{compared}");
    assert!(compare("eight", |scale, figure| of_icc(&eight[place(scale)], figure), |_, _| true) >= 10);
    let of_one = |scale: &str, leader: &str| {
        raters[leader.parse::<usize>().unwrap() - 1].agreement(place(scale)).value()
    };
    assert_eq!(compare("agreement", of_one, |_, _| true), 12 * 7);
    assert_eq!(gaps.words.value().unwrap().iter().sum::<u64>(), gaps.likeness.n);
}

fn counted(raters: &[powerbase::codec::RaterAnswers]) -> RaterTally {
    let mut tally = RaterTally::default();
    raters.iter().for_each(|rating| tally.add(rating));
    let mut again = tally;
    raters.iter().for_each(|rating| again.remove(rating));
    assert_eq!(again, RaterTally::default());
    tally
}

fn place(scale: &str) -> usize {
    SCALES.iter().position(|name| *name == scale).unwrap()
}

/// The place of a scale in results, where bases stand in another order.
fn result_place(scale: &str) -> usize {
    match place(scale) {
        turn @ 0..6 => item_base(turn) as usize,
        place => place,
    }
}

fn of_icc(icc: &Icc, figure: &str) -> Option<f64> {
    match figure {
        "icc1" => icc.one.value(),
        "icc2" => icc.means.value(),
        _ => None,
    }
}

fn of_gap(gap: &GapStatistics, figure: &str) -> Option<f64> {
    match figure {
        "dz" => gap.d_z.value(),
        "dav" => gap.d_av.value(),
        _ => of_means(&gap.gap, figure),
    }
}

#[test]
fn leaders_with_few_raters_are_left_out() {
    let moments = |ratings: &[i64]| {
        let mut moments = Moments::default();
        ratings.iter().for_each(|rating| moments.count(*rating, 1));
        moments
    };
    let mut leaders =
        vec![moments(&[1, 2, 3]), moments(&[3, 4, 4]), moments(&[5, 5, 4]), moments(&[2, 1, 2])];
    leaders.push(moments(&[5, 5]));
    let icc = Icc::of(&leaders);
    assert_eq!((icc.leaders, icc.raters, icc.one.value()), (4, 12, None));
    leaders.push(moments(&[4, 4, 4]));
    let icc = Icc::of(&leaders);
    assert_eq!((icc.leaders, icc.raters), (5, 15));
    assert!(icc.one.value().is_some() && icc.means.value().is_some());
}
