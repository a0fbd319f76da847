//! How long it takes to add a person. Only a release build says anything:
//! `cargo test --release --test cohort speed -- --ignored --nocapture`

use super::people::{cohort, sums_of};
use crate::common::key;
use powerbase::instruments::cohort::statistics::overview::Statistics;
use powerbase::instruments::cohort::statistics::tally::Tally;
use std::time::Instant;

#[test]
#[ignore = "a measurement, in a release build"]
fn speed_of_a_million() {
    let (people, key, rounds) = (cohort("300"), key(), 4000);
    let sums: Vec<_> = people.iter().map(sums_of).collect();
    let mut tally = Tally::default();
    let start = Instant::now();
    (0..rounds).for_each(|_| people.iter().for_each(|person| tally.add(person, &key)));
    let each = start.elapsed().as_nanos() / (rounds * people.len()) as u128;
    let start = Instant::now();
    (0..rounds).for_each(|_| sums.iter().for_each(|person| tally.add_sums(person)));
    let each_sum = start.elapsed().as_nanos() / (rounds * people.len()) as u128;
    let start = Instant::now();
    let all = Statistics::of(&tally);
    println!("{each} ns a person with answers, {each_sum} ns with sums; {} bytes", size_of::<Tally>());
    println!("statistics of {} people: {} µs", all.people, start.elapsed().as_micros());
}
