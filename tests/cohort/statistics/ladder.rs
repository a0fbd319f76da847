//! What appears at which number of people.

use super::people::{cohort, statistics};
use powerbase::codec::Answers;
use powerbase::instruments::cohort::statistics::figure::Figure;
use powerbase::instruments::cohort::statistics::leaders::{LeaderStatistics, Views};
use powerbase::instruments::cohort::statistics::overview::Statistics;
use powerbase::instruments::instrument::Base;
use powerbase::instruments::scoring::Scores;

/// People who left nothing out.
fn whole(n: usize) -> Statistics {
    let all = |answers: Option<[u8; 12]>| answers.unwrap().iter().all(|answer| *answer > 0);
    let given = |person: &Answers| {
        person.items.unwrap().iter().all(|answer| *answer > 0) && all(person.supplement) && all(person.quiz)
    };
    let people: Vec<Answers> = cohort("300").into_iter().filter(given).collect();
    let people: Vec<Answers> = people.into_iter().cycle().take(n).collect();
    statistics(&people)
}

fn state<T>(figure: Figure<T>) -> Option<u64> {
    match figure {
        Figure::Value(_) => None,
        Figure::Withheld { needed } => Some(needed),
        Figure::Undefined => panic!("not defined"),
    }
}

/// From which n each figure of a base is shown, where it is not.
fn of_base(n: usize) -> [Option<u64>; 10] {
    let all = whole(n);
    let base = all.base(Base::Expert);
    let (scores, reliability) = (&base.scores, &base.reliability);
    assert_eq!((scores.n(), reliability.n), (n as u64, n as u64));
    [
        state(scores.means.mean),
        state(scores.means.interval),
        state(scores.quantiles),
        state(scores.dots()),
        state(scores.density()),
        state(scores.rank(50.0)),
        state(reliability.alpha),
        state(reliability.sem),
        state(reliability.items[0].rest),
        state(reliability.omega),
    ]
}

#[test]
fn the_ladder_of_a_base() {
    let rungs = [5, 5, 10, 10, 10, 20, 20, 30, 30, 100];
    for n in [0, 1, 2, 3, 4, 5, 9, 10, 19, 20, 29, 30, 99, 100, 1000] {
        let expected = rungs.map(|needed| (n < needed as usize).then_some(needed));
        assert_eq!(of_base(n), expected, "{n} people");
    }
}

#[test]
fn below_thirty_alpha_comes_with_care() {
    let cautious = |n| whole(n).base(Base::Expert).reliability.alpha.value().unwrap().cautious;
    assert_eq!([20, 29, 30, 100].map(cautious), [true, true, false, false]);
}

#[test]
fn the_ladder_of_the_quiz_and_of_both() {
    for n in [0, 1, 4, 5, 9, 10, 29, 30] {
        let all = whole(n);
        let needed = |rung: u64| (n < rung as usize).then_some(rung);
        assert_eq!(state(all.quiz.index.means.mean), needed(5));
        assert_eq!(state(all.quiz.index.quantiles), needed(10));
        assert_eq!(state(all.quiz.chosen), needed(5));
        assert_eq!(state(all.quiz.urgent), needed(5));
        assert_eq!(state(all.quiz.scenarios[3].chosen), needed(5));
        assert_eq!(state(all.quiz.scenarios[3].dispute), needed(5));
        assert_eq!(state(all.items[0].answers), needed(5));
        assert_eq!(state(all.personal.mean), needed(5));
        assert_eq!((all.said.n, state(all.said.correlation)), (n as u64, needed(30)));
        let groups: u64 = all.said.groups.iter().map(|group| group.personal.n).sum();
        assert_eq!(groups, n as u64);
    }
}

#[test]
fn gaps_take_ten_leaders() {
    let leaders = |n: usize| -> Vec<Views> {
        let view = |at: usize| Views {
            own: crate::common::scores([10.0, 20.0, 30.0, 40.0, 50.0, 60.0 + at as f64]),
            others: crate::common::scores([70.0 - at as f64, 20.0 + at as f64, 33.0, 41.0, 80.0, -1.0]),
        };
        (0..n).map(view).collect()
    };
    for n in [0, 9, 10] {
        let all = LeaderStatistics::of(&leaders(n));
        let needed = (n < 10).then_some(10);
        let gap = &all.gaps[0];
        assert_eq!(
            [state(gap.gap.mean), state(gap.gap.interval), state(gap.d_z), state(gap.d_av)].map(|s| s),
            [needed; 4]
        );
        // The others have no such score for anybody.
        assert_eq!((all.gaps[5].gap.n, all.likeness.n, all.shaped), (0, 0, 0));
        assert_eq!((state(all.gaps[5].gap.mean), state(all.shape)), (Some(10), Some(10)));
    }
    // All gaps are the same: there is a mean, and nothing to measure it in.
    let same = [Views { own: Scores::default(), others: Scores::default() }; 3];
    assert_eq!(LeaderStatistics::of(&same).gaps[0].gap.n, 0);
    let still = LeaderStatistics::of(&leaders(10)).gaps[2];
    assert_eq!((still.gap.mean, still.gap.sd), (Figure::Value(-3.0), Figure::Value(0.0)));
    assert_eq!(
        (still.gap.interval, still.d_z, still.d_av),
        (Figure::Undefined, Figure::Undefined, Figure::Undefined)
    );
}
