//! Which text a reader gets for the quiz: one band, one profile.

use super::quiz::{Approach, Choices, QuizScores, ScoringKey, URGENT};

/// How high an index is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Band {
    /// Below 60: at or below what guessing often gives.
    Low,
    /// All between.
    Mixed,
    /// From 85, with the urgent scenario right.
    Top,
}

impl Band {
    /// The name that content paths use: `low`, `mixed`, `top`.
    pub fn name(self) -> &'static str {
        match self {
            Band::Low => "low",
            Band::Mixed => "mixed",
            Band::Top => "top",
        }
    }
}

/// The band of the unrounded index; none without an index.
pub fn band(scores: &QuizScores) -> Option<Band> {
    scores.index.map(|index| match index {
        index if index < 60.0 => Band::Low,
        index if index >= 85.0 && scores.urgent => Band::Top,
        _ => Band::Mixed,
    })
}

/// What the choices have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// Fewer than ten scenarios are answered.
    K0,
    /// Involves people even when there is no time.
    K1,
    /// Builds the relation also where another step is better.
    K2,
    /// Falls back on one approach (T, E or X) where it is not best.
    K3(Approach),
    /// Builds the relation, and gives an order when it protects people.
    K4,
    /// No single approach leads.
    K5,
}

impl Profile {
    /// The code that content paths use: `K0` … `K3-T` … `K5`.
    pub fn code(self) -> &'static str {
        match self {
            Profile::K0 => "K0",
            Profile::K1 => "K1",
            Profile::K2 => "K2",
            Profile::K3(Approach::T) => "K3-T",
            Profile::K3(Approach::E) => "K3-E",
            Profile::K3(Approach::X) => "K3-X",
            Profile::K3(Approach::N) => "K3-N",
            Profile::K4 => "K4",
            Profile::K5 => "K5",
        }
    }
}

/// The first profile whose rule holds.
pub fn profile(choices: &Choices, key: &ScoringKey) -> Profile {
    let (fitting, misplaced) = tally(choices, key);
    let relation = fitting[Approach::N as usize];
    let misplaced_relation = misplaced[Approach::N as usize];
    let urgent = Approach::stored(choices[URGENT]);
    let (approach, times) = habit(&misplaced);
    if fitting.iter().chain(&misplaced).sum::<u8>() < 10 {
        Profile::K0
    } else if urgent == Some(Approach::N) && relation + misplaced_relation >= 7 {
        Profile::K1
    } else if misplaced_relation >= 3 {
        Profile::K2
    } else if times >= 4 {
        Profile::K3(approach)
    } else if relation >= 6 && urgent == Some(Approach::T) {
        Profile::K4
    } else {
        Profile::K5
    }
}

/// How often each approach was chosen where it is best, and where it is not.
fn tally(choices: &Choices, key: &ScoringKey) -> ([u8; 4], [u8; 4]) {
    let (mut fitting, mut misplaced) = ([0; 4], [0; 4]);
    for (scenario, choice) in choices.iter().enumerate() {
        let Some(approach) = Approach::stored(*choice) else { continue };
        let side = if key.is_best(scenario, approach) { &mut fitting } else { &mut misplaced };
        side[approach as usize] += 1;
    }
    (fitting, misplaced)
}

/// The approach, N aside, that was most often misplaced; equal: T before X before E.
fn habit(misplaced: &[u8; 4]) -> (Approach, u8) {
    let mut most = (Approach::T, misplaced[Approach::T as usize]);
    for approach in [Approach::X, Approach::E] {
        let times = misplaced[approach as usize];
        if times > most.1 {
            most = (approach, times);
        }
    }
    most
}
