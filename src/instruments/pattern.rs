//! What the six scores say together: one or two patterns, and one next step.
//! A rule that needs a score that is not there is false.

use super::instrument::{Base, Context};
use super::scoring::{BALANCE_CLEAR, SEM0, Scores, Standing, standing};
use Base::{Coercive, Expert, Informational, Legitimate, Referent, Reward};

/// A pattern of the profile; its text in the content has the same code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pattern {
    /// Mostly the position.
    P1,
    /// Rewards and pressure.
    P2,
    /// Quiet expert.
    P3,
    /// Liked, less known for content.
    P4,
    /// Peer influencer.
    P5,
    /// Granted broadly.
    P6,
    /// Personal lead.
    P7,
    /// Position lead.
    P8,
    /// Little granted.
    P9,
    /// Flat.
    P10,
    /// One base ahead; only where none of P1 to P10 holds.
    P11,
    /// Mixed picture; only where none of P1 to P10 holds.
    P12,
    /// Not complete; only where none of P1 to P10 holds.
    P13,
}

use Pattern::{P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11, P12, P13};

impl Pattern {
    /// All, in the order they are tested.
    pub const ALL: [Pattern; 13] = [P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11, P12, P13];

    /// The code that content paths use: `P1` to `P13`.
    pub fn code(self) -> &'static str {
        match self {
            Pattern::P1 => "P1",
            Pattern::P2 => "P2",
            Pattern::P3 => "P3",
            Pattern::P4 => "P4",
            Pattern::P5 => "P5",
            Pattern::P6 => "P6",
            Pattern::P7 => "P7",
            Pattern::P8 => "P8",
            Pattern::P9 => "P9",
            Pattern::P10 => "P10",
            Pattern::P11 => "P11",
            Pattern::P12 => "P12",
            Pattern::P13 => "P13",
        }
    }

    /// Patterns that share a family say much the same; one of them is printed.
    fn family(self) -> usize {
        match self {
            P1 | P2 | P8 => 0,
            P5 | P7 => 1,
            P6 | P9 | P10 => 2,
            other => 3 + other as usize,
        }
    }
}

/// Which of P1 to P10 hold. `sem` widens or narrows what counts as flat.
pub fn holding(scores: &Scores, sem: f64) -> Vec<Pattern> {
    let mut holding: Vec<Pattern> =
        Pattern::ALL[..9].iter().copied().filter(|p| holds(*p, scores, sem)).collect();
    if holding.is_empty() && is_flat(scores, sem) {
        holding.push(P10);
    }
    holding
}

/// The one or two patterns to print: the first two that hold, from different
/// families, or one of the defaults P11 to P13.
pub fn printed(scores: &Scores, sem: f64) -> Vec<Pattern> {
    let mut printed: Vec<Pattern> = Vec::new();
    for pattern in holding(scores, sem) {
        if printed.len() < 2 && printed.iter().all(|other| other.family() != pattern.family()) {
            printed.push(pattern);
        }
    }
    if printed.is_empty() {
        printed.push(default(scores, sem));
    }
    printed
}

/// P11 speaks of a leading base, so it waits for a lead that may be printed.
fn default(scores: &Scores, sem: f64) -> Pattern {
    match (scores.elevation(), scores.lead()) {
        (Some(_), Some((_, lead))) if standing(lead, sem) != Standing::None => P11,
        (Some(_), _) => P12,
        _ => P13,
    }
}

fn holds(pattern: Pattern, scores: &Scores, sem: f64) -> bool {
    let at_least = |score: Option<f64>, limit| score.is_some_and(|score| score >= limit);
    let below = |score: Option<f64>, limit| score.is_some_and(|score| score < limit);
    let high = |base| at_least(scores.base(base), 65.0);
    let low = |base| below(scores.base(base), 40.0);
    let (position, personal, balance) = (scores.position(), scores.personal(), scores.balance());
    let leans_on_position = balance.is_some_and(|balance| balance <= -BALANCE_CLEAR);
    match pattern {
        P1 => leans_on_position && at_least(position, 50.0) && is_ahead(scores, Legitimate, SEM0),
        P2 => high(Reward) && high(Coercive) && below(personal, 50.0),
        P3 => high(Expert) && low(Referent),
        P4 => high(Referent) && low(Expert) && low(Informational),
        P5 => {
            let free = balance.is_some() && !leans_on_position;
            high(Informational) && low(Legitimate) && free && !holds(P2, scores, sem)
        }
        P6 => Base::ALL.into_iter().all(|base| at_least(scores.base(base), 50.0)) && is_flat(scores, sem),
        P7 => at_least(balance, BALANCE_CLEAR) && at_least(personal, 50.0),
        P8 => leans_on_position && at_least(position, 50.0),
        P9 => {
            let quiet = !Base::ALL.into_iter().any(high);
            quiet && below(scores.elevation(), 40.0) && below(position, 50.0) && below(personal, 50.0)
        }
        _ => false,
    }
}

/// Whether the bases differ less than the measure can tell apart.
fn is_flat(scores: &Scores, sem: f64) -> bool {
    let even = scores.scatter().is_some_and(|scatter| scatter < 13.0 * sem / SEM0);
    even && scores.balance().is_some_and(|balance| balance.abs() < BALANCE_CLEAR)
}

/// Whether a base is at least slightly ahead of every other scored one.
fn is_ahead(scores: &Scores, base: Base, sem: f64) -> bool {
    scores.lead().is_some_and(|(first, lead)| first == base && standing(lead, sem) != Standing::None)
}

/// One of the three growth tips of a base.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tip {
    /// The base it is about.
    pub base: Base,
    /// Its number, 0 to 2.
    pub number: usize,
}

/// Why a base is the one to work on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// Its score is high, and that is what to look at.
    High,
    /// A pattern that holds, printed or not.
    Pattern(Pattern),
    /// Of the personal bases that it is taken from, none is scored lower.
    Lowest,
    /// No figure: none of the personal bases is scored.
    Unscored,
}

/// The growth tip to print. `key` picks among the base's tips; among peers and
/// volunteers only those that need no formal role are in the draw.
pub fn growth_tip(scores: &Scores, context: Context, key: u32, sem: f64) -> Tip {
    tip_of(tip_base(scores, sem).0, context, key)
}

/// The growth tip of a base, picked in that way.
pub fn tip_of(base: Base, context: Context, key: u32) -> Tip {
    let fitting: &[usize] = match (context, base) {
        (Context::Peers | Context::Volunteers, Legitimate | Reward) => &[0, 1],
        (Context::Peers | Context::Volunteers, Expert) => &[1, 2],
        (Context::Peers | Context::Volunteers, Coercive) => &[2],
        _ => &[0, 1, 2],
    };
    Tip { base, number: fitting.get(key as usize % fitting.len()).copied().unwrap_or(0) }
}

/// The base to work on, and why: the first step that holds, printed or not.
pub fn tip_base(scores: &Scores, sem: f64) -> (Base, Ground) {
    let held = |pattern| holds(pattern, scores, sem);
    let high = |base| scores.base(base).is_some_and(|score| score >= 65.0);
    let patterns = [(P1, Referent), (P3, Referent), (P4, lowest(scores, [Informational, Expert]).0)];
    let of = |(pattern, base)| (base, Ground::Pattern(pattern));
    if high(Coercive) {
        (Coercive, Ground::High)
    } else if let Some(found) = patterns.into_iter().find(|(pattern, _)| held(*pattern)) {
        of(found)
    } else if high(Reward) && is_ahead(scores, Reward, sem) {
        (Reward, Ground::High)
    } else if held(P8) {
        of((P8, Legitimate))
    } else {
        lowest(scores, [Referent, Informational, Expert])
    }
}

/// The lowest scored of `bases`, the first of equal ones; referent if none is scored.
fn lowest<const N: usize>(scores: &Scores, bases: [Base; N]) -> (Base, Ground) {
    let scored = bases.into_iter().filter_map(|base| Some((base, scores.base(base)?)));
    let least = scored.min_by(|a, b| a.1.total_cmp(&b.1));
    least.map_or((Referent, Ground::Unscored), |(base, _)| (base, Ground::Lowest))
}
