//! People made up for the simulation checks, by a fixed generator: six true
//! levels a person, and answers that show them through a loading.

use super::places;
use powerbase::instruments::instrument::{Base, Items, item_base};
use powerbase::instruments::scoring::{Scores, base_answers};
use std::collections::BTreeMap;

/// SplitMix64 with normal numbers by Box and Muller. The same start gives the same people.
pub struct Chance {
    state: u64,
    spare: Option<f64>,
}

impl Chance {
    /// Starts the generator.
    pub fn new(state: u64) -> Chance {
        Chance { state, spare: None }
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.state ^ (self.state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number above 0 and up to 1, all alike.
    pub fn unit(&mut self) -> f64 {
        ((self.next() >> 11) + 1) as f64 / (1u64 << 53) as f64
    }

    /// A whole number from 0 to `below` less one.
    pub fn below(&mut self, below: usize) -> usize {
        (self.next() % below as u64) as usize
    }

    /// A standard normal number.
    pub fn normal(&mut self) -> f64 {
        if let Some(spare) = self.spare.take() {
            return spare;
        }
        let length = (-2.0 * self.unit().ln()).sqrt();
        let (sine, cosine) = (std::f64::consts::TAU * self.unit()).sin_cos();
        self.spare = Some(length * sine);
        length * cosine
    }

    /// True levels of the six bases: r = .45 within a side, .10 across.
    pub fn person(&mut self) -> [f64; 6] {
        let common = 0.10f64.sqrt() * self.normal();
        let sides = [0.35f64.sqrt() * self.normal(), 0.35f64.sqrt() * self.normal()];
        Base::ALL.map(|base| common + sides[usize::from(base.is_position())] + 0.55f64.sqrt() * self.normal())
    }

    /// The 30 latent answers of a person, before they are cut to whole ones.
    pub fn latent(&mut self, person: &[f64; 6], loading: f64) -> [f64; 30] {
        let noise = (1.0 - loading * loading).sqrt();
        std::array::from_fn(|place| loading * person[item_base(place) as usize] + noise * self.normal())
    }

    /// The 30 answers of a person, cut at -1.5, -0.6, 0.3 and 1.2.
    pub fn answers(&mut self, person: &[f64; 6], loading: f64) -> Items {
        let cut = |latent: f64| [-1.5, -0.6, 0.3, 1.2].iter().filter(|limit| latent > **limit).count() as u8;
        self.latent(person, loading).map(|latent| cut(latent) + 1)
    }

    /// The scores of a person's answers.
    pub fn scored(&mut self, person: &[f64; 6], loading: f64) -> Scores {
        Scores::of(&self.answers(person, loading), &[0; 12])
    }
}

/// Many people's answers.
pub fn crowd(chance: &mut Chance, size: usize, loading: f64) -> Vec<Items> {
    let answers = |_| {
        let person = chance.person();
        chance.answers(&person, loading)
    };
    (0..size).map(answers).collect()
}

/// The mean.
pub fn mean(numbers: &[f64]) -> f64 {
    numbers.iter().sum::<f64>() / numbers.len() as f64
}

/// The variance (n - 1).
pub fn variance(numbers: &[f64]) -> f64 {
    let mean = mean(numbers);
    numbers.iter().map(|number| (number - mean).powi(2)).sum::<f64>() / (numbers.len() as f64 - 1.0)
}

/// The product-moment correlation.
pub fn correlation(a: &[f64], b: &[f64]) -> f64 {
    let (mean_a, mean_b) = (mean(a), mean(b));
    let products = a.iter().zip(b).map(|(x, y)| (x - mean_a) * (y - mean_b)).sum::<f64>();
    products / (a.len() as f64 - 1.0) / (variance(a) * variance(b)).sqrt()
}

/// The middle number.
pub fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers[numbers.len() / 2]
}

/// Alpha of k columns of answers.
pub fn alpha(columns: &[Vec<f64>]) -> f64 {
    let k = columns.len() as f64;
    let totals: Vec<f64> =
        (0..columns[0].len()).map(|person| columns.iter().map(|column| column[person]).sum()).collect();
    let items: f64 = columns.iter().map(|column| variance(column)).sum();
    k / (k - 1.0) * (1.0 - items / variance(&totals))
}

/// The five columns of one base, from whole answers.
pub fn columns(people: &[Items], base: Base) -> Vec<Vec<f64>> {
    let column =
        |number: usize| people.iter().map(|items| f64::from(base_answers(items, base)[number])).collect();
    (0..5).map(column).collect()
}

/// The five columns of one base, from latent answers.
pub fn latent_columns(people: &[[f64; 30]], base: Base) -> Vec<Vec<f64>> {
    places(base).into_iter().map(|place| people.iter().map(|latent| latent[place]).collect()).collect()
}

/// The share of `true`, in per cent.
pub fn percent(results: impl IntoIterator<Item = bool>) -> f64 {
    let results: Vec<f64> = results.into_iter().map(|yes| if yes { 100.0 } else { 0.0 }).collect();
    mean(&results)
}

/// How often each name occurs, in per cent.
pub fn shares<'a>(names: impl Iterator<Item = &'a str>) -> BTreeMap<&'a str, f64> {
    let names: Vec<&str> = names.collect();
    let mut shares = BTreeMap::new();
    for name in &names {
        *shares.entry(*name).or_insert(0.0) += 100.0 / names.len() as f64;
    }
    shares
}

/// Prints a figure and holds it to its target.
pub fn assert_near(what: &str, has: f64, target: f64, tolerance: f64) {
    println!("{what}: {has:.3} (target {target} within {tolerance})");
    assert!((has - target).abs() <= tolerance, "{what}: {has}, not {target} within {tolerance}");
}
