//! Does the arithmetic find again what was planted? Alpha by loading and the error of
//! measurement stand in `tests/simulation.rs`, by a formula of its own; here the class's.

use super::people::tally;
use crate::common::people::{Chance, alpha, assert_near, columns, crowd, mean};
use powerbase::codec::Answers;
use powerbase::instruments::cohort::statistics::factor::omega;
use powerbase::instruments::cohort::statistics::overview::Statistics;
use powerbase::instruments::cohort::statistics::products::Products;
use powerbase::instruments::cohort::statistics::reliability::{alpha as alpha_of, bonett};
use powerbase::instruments::instrument::{Base, Items};

fn class(people: &[Items]) -> Statistics {
    let person = |items: &Items| Answers { items: Some(*items), ..Answers::default() };
    Statistics::of(&tally(&people.iter().map(person).collect::<Vec<_>>()))
}

#[test]
fn alpha_omega_and_the_error_are_as_planted() {
    let mut chance = Chance::new(31);
    let people = crowd(&mut chance, 2000, 0.70);
    let (all, mut omegas) = (class(&people), Vec::new());
    for base in Base::ALL {
        let scale = all.base(base);
        let value = scale.reliability.alpha.value().unwrap().value;
        assert!((value - alpha(&columns(&people, base))).abs() < 1e-9);
        assert_near("alpha at .70", value, 0.804, 0.02);
        let omega = scale.reliability.omega.value().unwrap();
        assert_near("omega at .70", omega, 0.804, 0.02);
        omegas.push(omega);
        assert_near("SD of a base", scale.scores.means.sd.value().unwrap(), 20.3, 0.8);
        assert_near("its SEM", scale.reliability.sem.value().unwrap(), 9.0, 0.6);
    }
    let omega = mean(&omegas);
    println!("omega at .70, mean of six: {omega:.4}");
    assert!((0.785..=0.807).contains(&omega));
}

/// Answers of one base's items with these loadings.
fn unequal(chance: &mut Chance, loadings: [f64; 5]) -> [f64; 5] {
    let level = chance.normal();
    loadings.map(|loading| loading * level + (1.0 - loading * loading).sqrt() * chance.normal())
}

fn cut(latent: [f64; 5]) -> [u8; 5] {
    latent.map(|latent| [-1.5, -0.6, 0.3, 1.2].iter().filter(|limit| latent > **limit).count() as u8 + 1)
}

/// Loadings of .9, .8, .7, .5 and .4 make an omega of .8043 and an alpha of .7884; cutting
/// the answers to five points lowers both.
#[test]
fn with_unequal_loadings_omega_is_above_alpha() {
    let mut chance = Chance::new(32);
    let (mut cut_up, mut fine) = (Products::<5>::default(), Products::<5>::default());
    for _ in 0..5000 {
        let latent = unequal(&mut chance, [0.9, 0.8, 0.7, 0.5, 0.4]);
        cut_up.count(&cut(latent), 1);
        fine.count(&latent.map(|latent| (latent * 20.0 + 128.0).clamp(0.0, 255.0) as u8), 1);
    }
    for (what, all, omega_target, alpha_target) in
        [("five points", cut_up, 0.781, 0.766), ("uncut", fine, 0.8043, 0.7884)]
    {
        let (omega, alpha) = (omega(&all.covariances().unwrap()).unwrap(), alpha_of(&all.cross()).unwrap());
        assert_near(&["omega, unequal loadings, ", what].concat(), omega, omega_target, 0.02);
        assert_near(&["alpha, unequal loadings, ", what].concat(), alpha, alpha_target, 0.02);
        assert!(omega > alpha);
    }
}

#[test]
fn the_interval_of_alpha_covers_it() {
    let mut chance = Chance::new(33);
    // What alpha is over very many with this loading.
    let mut all = Products::<5>::default();
    (0..100_000).for_each(|_| all.count(&cut(unequal(&mut chance, [0.70; 5])), 1));
    let truth = alpha_of(&all.cross()).unwrap();
    for n in [20, 50, 100] {
        let mut inside = 0;
        for _ in 0..2000 {
            let mut class = Products::<5>::default();
            (0..n).for_each(|_| class.count(&cut(unequal(&mut chance, [0.70; 5])), 1));
            let limits = alpha_of(&class.cross()).and_then(|alpha| bonett(alpha, 5, n)).unwrap();
            inside += usize::from(limits.low <= truth && truth <= limits.high);
        }
        let share = inside as f64 / 20.0;
        println!("alpha {truth:.4} inside its interval at n = {n}: {share:.1} %");
        assert!((92.0..=97.0).contains(&share));
    }
}
