//! Leaders beside their people, counted some at a time.

use super::common::people::Chance;
use super::{PACK, bases, code, made_up};
use powerbase::codec::{Aggregate, Code, Invite, RaterAnswers, Scale, write};
use powerbase::instruments::cohort::class::Class;
use powerbase::instruments::cohort::class::selection::Selection;
use powerbase::instruments::cohort::class::views::{LeaderCount, LeaderFigures};
use powerbase::instruments::instrument::Instrument;
use powerbase::instruments::people::ratings::SCALES;
use powerbase::instruments::scoring::Scores;
use powerbase::rooms::common::intake::rules::reading::Reading;

fn read(text: &str) -> Class {
    let mut class = Class::default();
    let mut reading = Reading::of(text.to_string(), class.labels.enter(""));
    while reading.step(&mut class) {}
    class
}

fn count(class: &Class) -> (LeaderFigures, usize) {
    let selection = Selection::first(class, Instrument::PowerBases, PACK);
    let (mut count, mut turns) = (LeaderCount::default(), 1);
    while count.step(class, &selection) {
        turns += 1;
    }
    (count.figures(), turns)
}

/// A leader's own result and what five people say of them: everything ten points less.
fn leader(key: u32, context: u8) -> String {
    let own = bases(key, 1);
    let scores = Scores::of(&own.items.unwrap(), &[0; 12]);
    let of = |code: &str| match code {
        "trust" | "credibility" | "growing" => Some(500),
        _ => {
            let base =
                powerbase::instruments::instrument::Base::ALL.into_iter().find(|base| base.code() == code);
            scores.base(base.unwrap()).map(|score| ((score - 10.0).max(0.0) * 10.0).round() as u16)
        }
    };
    let scales = SCALES.map(|code| Scale { n: 5, mean: of(code), sd: Some(100), agreement: Some(80) });
    let mut report = Aggregate { invite: 1000 + key, n: 5, context, scales, ..Aggregate::default() };
    report.scales[7..].iter_mut().for_each(|scale| scale.agreement = None);
    format!("{};{}", code(&own), write(&Code::Aggregate(report), PACK))
}

fn leaders(keys: std::ops::Range<u32>) -> String {
    keys.map(|key| leader(key, 0) + "\n").collect()
}

#[test]
fn gaps_are_shown_of_ten_leaders_and_are_the_own_score_less_that_of_the_others() {
    let (nine, _) = count(&read(&leaders(1..10)));
    assert_eq!((nine.gaps.n, nine.gaps.gaps[0].gap.mean.value()), (9, None));
    let (figures, _) = count(&read(&leaders(1..41)));
    assert_eq!((figures.invitations, figures.gaps.n, figures.other_group), (40, 40, 0));
    for gap in &figures.gaps.gaps[..6] {
        // Below ten points no gap of ten is left.
        let mean = gap.gap.mean.value().unwrap();
        assert!(mean > 8.5 && mean <= 10.05, "{mean}");
    }
    assert_eq!(figures.gaps.gaps[6].gap.n, 0, "nobody answered on trust");
    let words = figures.gaps.words.value().unwrap();
    assert_eq!(words.iter().sum::<u64>(), 40);
    assert_eq!(figures.agreement[0].leaders.value(), Some([40, 0, 0]));
}

#[test]
fn another_group_or_a_result_that_does_not_count_is_no_second_view() {
    let mut text = leaders(1..4) + &leader(4, 2);
    text += &format!("\n{}", leader(5, 1));
    let (figures, _) = count(&read(&text));
    assert_eq!((figures.invitations, figures.gaps.n, figures.other_group), (5, 4, 1));
    let mut class = read(&text);
    assert!(class.take_out(0));
    let (figures, _) = count(&class);
    assert_eq!((figures.invitations, figures.gaps.n), (5, 3), "taken out");
    assert_eq!(figures.agreement[0].n, 5, "its people agree all the same");
}

#[test]
fn what_people_have_in_common_takes_five_leaders_with_three_codes_each() {
    let rated = |invite: u32, key: u32| {
        let Code::Rating(rating) = made_up::code(&mut Chance::new(key.into()), 4) else { panic!() };
        let mut chance = Chance::new(u64::from(invite));
        let person = chance.person();
        let items = Chance::new(u64::from(key)).answers(&person, 0.9);
        write(&Code::Rating(RaterAnswers { invite, key, items, ..rating }), PACK)
    };
    let party = |invite: u32, people: u32| -> String {
        let own = format!(
            "{} {}\n",
            code(&bases(invite, 1)),
            write(&Code::Invite(Invite { invite, ..Invite::default() }), PACK)
        );
        own + &(0..people).map(|key| rated(invite, 100 * invite + key) + "\n").collect::<String>()
    };
    let four: String = (1..=4).map(|invite| party(invite, 3)).collect();
    let (figures, _) = count(&read(&(four.clone() + &party(5, 2))));
    assert_eq!((figures.ground[0].leaders, figures.ground[0].one.value()), (4, None));
    assert_eq!((figures.invitations, figures.gaps.n), (5, 4), "two are too few for a view");
    let (figures, _) = count(&read(&(four + &party(5, 4))));
    assert_eq!((figures.ground[0].leaders, figures.ground[0].raters), (5, 16));
    assert!(figures.ground[0].one.value().is_some());
}

#[test]
fn many_leaders_take_several_turns() {
    let (figures, turns) = count(&read(&leaders(1..400)));
    assert_eq!((figures.gaps.n, turns), (399, 4));
    let (none, turns) = count(&Class::default());
    assert_eq!((none.invitations, turns), (0, 1));
}
