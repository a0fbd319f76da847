//! The quiz's order, drawn from a key: the same key gives the same order in
//! every browser and every release. Answers never depend on it; they are kept
//! by canonical place.
//!
//! FNV-1a of `q1|S1|42` (a scenario) or `q1|order|42` (all twelve) starts a
//! SplitMix64 generator, which drives a Fisher-Yates shuffle from the last place down.

use super::instrument::SCENARIOS;
use crate::plain::numeral::numeral;

/// The canonical place of the scenario in which seconds count; it never stands first or last.
const URGENT: usize = 9;

/// Which canonical option (0 T, 1 E, 2 X, 3 N) stands at each place of a
/// scenario (0 to 11, canonical).
pub fn options(scenario: usize, key: u32) -> [usize; 4] {
    let mut order = [0, 1, 2, 3];
    shuffle(&mut order, hash(SCENARIOS.get(scenario).unwrap_or(&""), key));
    order
}

/// Which canonical scenario (0 to 11) stands at each place of the quiz.
pub fn scenarios(key: u32) -> [usize; 12] {
    let mut order = std::array::from_fn(|place| place);
    shuffle(&mut order, hash("order", key));
    if order[0] == URGENT {
        order.swap(0, 5);
    } else if order[11] == URGENT {
        order.swap(11, 6);
    }
    order
}

/// FNV-1a, 64 bits, of `q1|<id>|<key in decimal>`.
pub fn hash(id: &str, key: u32) -> u64 {
    let digits = numeral(key as usize);
    ["q1|", id, "|", &digits]
        .iter()
        .flat_map(|part| part.bytes())
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        })
}

fn shuffle(order: &mut [usize], mut state: u64) {
    for last in (1..order.len()).rev() {
        let other = split_mix(&mut state) % (last as u64 + 1);
        order.swap(last, other as usize);
    }
}

/// The next number of SplitMix64 (Steele, Lea and Flood 2014).
fn split_mix(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mixed = (*state ^ (*state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
