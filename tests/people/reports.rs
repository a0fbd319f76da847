//! The report on one aggregate, worked out by hand.

use crate::common::scores;
use crate::group::{INVITE, empty, full, scale, set_scale, set_single, with_bases};
use powerbase::codec::{Aggregate, Scale};
use powerbase::instruments::instrument::{Base, Context};
use powerbase::instruments::pattern::{Pattern, Tip};
use powerbase::instruments::people::aggregate::aggregate;
use powerbase::instruments::people::report::{Report, Row};
use powerbase::instruments::people::word::{Freedom, Near};
use powerbase::instruments::scoring::Scores;

/// The leader of the worked example: LEG REW COE EXP REF INF, and trust.
fn leader() -> Scores {
    Scores { trust: Some(75.0), ..scores([75.0, 50.0, 15.0, 85.0, 75.0, 65.0]) }
}

fn report(own: &Scores, aggregate: &Aggregate) -> Report {
    Report::of(Some((own, 42, Context::Team)), aggregate).unwrap()
}

/// Eight people who see pressure that the leader does not.
fn eight() -> Aggregate {
    let mut aggregate = with_bases(8, [50.0, 45.0, 70.0, 80.0, 50.0, 70.0]);
    set_scale(&mut aggregate, "trust", scale(8, 60.0));
    aggregate
}

fn row(report: &Report, base: Base) -> Row {
    *report.rows.iter().find(|row| row.base == Some(base)).unwrap()
}

fn near(has: Option<f64>, target: f64) {
    assert!((has.unwrap() - target).abs() < 0.001, "{has:?}, not {target}");
}

#[test]
fn the_worked_example() {
    let report = report(&leader(), &eight());
    let order: Vec<&str> = report.rows.iter().map(|row| row.base.map_or("trust", Base::code)).collect();
    assert_eq!(order, ["COE", "trust", "LEG", "REW", "EXP", "REF", "INF"]);
    assert!(report.compared && !report.other_group);
    let texts: Vec<&str> = report.rows.iter().map(Row::text).collect();
    #[rustfmt::skip]
    assert_eq!(texts, ["gap.coercive.under", "gap.trust.none", "gap.plain.over", "gap.plain.mid",
        "gap.plain.high", "gap.plain.over", "gap.plain.high"]);
    let gaps: Vec<f64> = report.rows.iter().map(|row| row.gap.unwrap().points).collect();
    assert_eq!(gaps, [-55.0, 15.0, 25.0, 5.0, 5.0, 25.0, -5.0]);

    // 100 less 120 / 6; products of emphases -54.17, scatters 25.380 and 14.289.
    let likeness = report.likeness.unwrap();
    assert_eq!(likeness.word, Near::Moderate);
    near(Some(likeness.points), 80.0);
    near(report.shape, -0.0299);
    // Others: position 55, personal 66.667, lead 10; pressure from 65 gives the tip.
    near(report.others.balance(), 11.667);
    assert_eq!(report.patterns, [Pattern::P12]);
    assert_eq!(report.tip, Tip { base: Base::Coercive, number: 0 });
}

#[test]
fn pressure_comes_first_only_where_all_three_hold() {
    let first = |own: f64, others: f64| {
        let own = Scores { trust: Some(50.0), ..scores([50.0, 50.0, own, 50.0, 50.0, 50.0]) };
        let report = report(&own, &with_bases(8, [50.0, 50.0, others, 50.0, 50.0, 50.0]));
        report.rows[0].base == Some(Base::Coercive)
    };
    assert!(first(39.9, 65.0) && first(0.0, 100.0));
    assert!(!first(40.0, 65.0) && !first(39.9, 64.9) && !first(90.0, 65.0) && !first(-1.0, 65.0));
}

#[test]
fn a_withheld_spread_is_assumed() {
    for (n, sd, assumed) in [(3, 12.0, true), (4, 12.0, true), (5, 20.0, false)] {
        let mut aggregate = empty(n);
        let sd_written = (n >= 5).then_some(200);
        set_scale(&mut aggregate, "EXP", Scale { sd: sd_written, ..scale(n, 50.0) });
        let row = row(&report(&leader(), &aggregate), Base::Expert);
        assert_eq!((row.n, row.sd, row.sd_assumed), (n, sd, assumed));
        near(row.gap.map(|gap| gap.error), (81.0 + sd * sd / f64::from(n)).sqrt());
        assert_eq!(row.agreement.unwrap().figure.is_some(), n >= 5);
    }
}

#[test]
fn held_and_not_granted() {
    let held = |mean: f64, grant: Option<u16>| {
        let mut aggregate = with_bases(5, [50.0, mean, 50.0, 50.0, 50.0, 50.0]);
        grant.iter().for_each(|grant| set_single(&mut aggregate, "GC-REW", 5, *grant));
        let report = report(&leader(), &aggregate);
        assert!(report.rows.iter().all(|row| row.base == Some(Base::Reward) || !row.held));
        row(&report, Base::Reward).held
    };
    assert!(held(65.0, Some(100)) && held(90.0, Some(0)));
    assert!(!held(64.9, Some(100)) && !held(65.0, Some(101)) && !held(65.0, None));
}

#[test]
fn each_grant_belongs_to_its_base() {
    let mut aggregate = empty(5);
    for (place, base) in Base::ALL.into_iter().enumerate() {
        set_single(&mut aggregate, &["GC-", base.code()].concat(), 5, 50 * place as u16);
        set_scale(&mut aggregate, base.code(), scale(5, 10.0 * place as f64));
    }
    let report = report(&leader(), &aggregate);
    for (place, base) in Base::ALL.into_iter().enumerate() {
        assert_eq!(row(&report, base).grant, Some(0.5 * place as f64), "{base:?}");
        assert_eq!(report.others.base(base), Some(10.0 * place as f64), "{base:?}");
    }
}

#[test]
fn buy_in_is_commitment_less_resistance() {
    let of = |commitment: Option<u16>, resistance: Option<u16>| {
        let mut aggregate = empty(5);
        commitment.iter().for_each(|mean| set_single(&mut aggregate, "BO1", 5, *mean));
        set_single(&mut aggregate, "BO2", 5, 300);
        resistance.iter().for_each(|mean| set_single(&mut aggregate, "BO3", 4, *mean));
        let report = report(&leader(), &aggregate);
        assert_eq!(report.outcomes[1], Some(3.0));
        report.buyin
    };
    assert_eq!(of(Some(500), Some(100)), Some(100.0));
    assert_eq!(of(Some(100), Some(500)), Some(-100.0));
    near(of(Some(420), Some(180)), 60.0);
    assert_eq!([of(None, Some(100)), of(Some(100), None)], [None, None]);
}

#[test]
fn freedom_is_told_where_three_answered() {
    let mut aggregate = empty(5);
    assert_eq!(report(&leader(), &aggregate).freedom, None);
    set_single(&mut aggregate, "GCX", 5, 400);
    assert_eq!(report(&leader(), &aggregate).freedom, Some((4.0, Freedom::OnLoan)));
    set_single(&mut aggregate, "GCX", 2, 400);
    assert_eq!(report(&leader(), &aggregate).freedom, None);
}

#[test]
fn a_claim_of_fewer_than_three_gives_nothing() {
    for n in 0..3 {
        assert_eq!(Report::of(Some((&leader(), 42, Context::Team)), &with_bases(n, [50.0; 6])), None);
    }
    // A scale that claims a mean of two is not read.
    let mut aggregate = with_bases(3, [50.0; 6]);
    set_scale(&mut aggregate, "LEG", scale(2, 90.0));
    let row = row(&report(&leader(), &aggregate), Base::Legitimate);
    assert_eq!((row.others, row.gap, row.agreement, row.text()), (None, None, None, "gap.missing"));
}

#[test]
fn without_an_own_result_there_is_the_others_half() {
    let aggregate = Aggregate { context: 4, ..eight() };
    let alone = Report::of(None, &aggregate).unwrap();
    assert!(!alone.compared && !alone.other_group && alone.rows[0].base.is_none());
    assert_eq!((alone.likeness, alone.shape, alone.own), (None, None, Scores::default()));
    assert!(alone.rows.iter().all(|row| row.gap.is_none() && row.others.is_some()));
    // Peers: of the coercive tips only the last needs no formal role.
    assert_eq!(alone.tip, Tip { base: Base::Coercive, number: 2 });
    let other = report(&leader(), &aggregate);
    assert_eq!((other.other_group, other.likeness, other.shape), (true, None, None));
}

#[test]
fn a_flat_profile_has_no_shape() {
    let flat = scores([50.0, 55.0, 45.0, 50.0, 55.0, 45.0]);
    let report = report(&flat, &eight());
    assert!(report.likeness.is_some());
    assert_eq!(report.shape, None);
    let own = leader();
    assert_eq!(
        self::report(&own, &with_bases(5, own.bases.map(Option::unwrap))).shape.map(f64::round),
        Some(1.0)
    );
}

/// Five people who answer alike, and a leader who answers as they do.
#[test]
fn from_answers_to_the_report() {
    let people: Vec<_> = (0..5).map(full).collect();
    let aggregate = aggregate(&people, INVITE, 1, 82).unwrap();
    let own = Scores::of(&people[0].items, &people[0].supplement);
    let report = report(&own, &aggregate);
    assert_eq!((report.others, report.own), (own, own));
    assert_eq!(report.likeness.map(|likeness| likeness.points), Some(100.0));
    assert!(report.rows.iter().all(|row| row.agreement.unwrap().figure == Some(100) && row.sd == 0.0));
}
