//! Which planner and which act a result leads to, and from which figure.
//!
//! | from | because | planner |
//! | --- | --- | --- |
//! | a self-assessment | its growth tip, with the base and the ground of that tip | by the base |
//! | what the group grants | a base that the leader sees more of than the group; of pressure, less | by the base |
//! | the scenarios | the choice that got the fewest points | by the recommended approach |

use crate::instruments::instrument::{Base, Context};
use crate::instruments::pattern::{Ground, Pattern, Tip, growth_tip, tip_base, tip_of};
use crate::instruments::quiz::{Approach, Choices, ScoringKey, URGENT};
use crate::instruments::scoring::{SEM0, Scores};
use crate::instruments::shuffle;
use crate::rooms::common::plans::rules::planner::Planner;

/// What is proposed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Proposal {
    /// Where to plan it.
    pub planner: Planner,
    /// The act, by the growth tip that says it.
    pub act: Tip,
    /// The figure it comes from.
    pub reason: Reason,
}

impl Proposal {
    /// Whether the figure is a score with a margin; points are counted.
    pub fn has_margin(&self) -> bool {
        !matches!(self.reason, Reason::Unscored | Reason::Scenario(..))
    }
}

/// The figure a proposal comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reason {
    /// This score is high.
    High(Base, f64),
    /// This pattern holds; the score is that of the base to work on.
    Together(Pattern, Base, f64),
    /// None of the scored personal bases is lower.
    Lowest(Base, f64),
    /// There is no figure.
    Unscored,
    /// The leader's score and the group's mean.
    Gap(Base, f64, f64),
    /// A scenario, 0 to 11, what the choice got, and the recommended approach.
    Scenario(usize, u8, Approach),
}

/// What a self-assessment leads to: the same next step that its result shows.
pub fn of_scores(scores: &Scores, context: Context, key: u32) -> Proposal {
    let act = growth_tip(scores, context, key, SEM0);
    let (base, ground) = tip_base(scores, SEM0);
    let reason = match (ground, scores.base(base)) {
        (Ground::High, Some(score)) => Reason::High(base, score),
        (Ground::Pattern(pattern), Some(score)) => Reason::Together(pattern, base, score),
        (Ground::Lowest, Some(score)) => Reason::Lowest(base, score),
        _ => Reason::Unscored,
    };
    Proposal { planner: of_base(base), act, reason }
}

/// What a gap between the leader's score and the group's mean leads to.
pub fn of_gap(base: Base, [own, others]: [f64; 2], context: Context, key: u32) -> Proposal {
    let act = tip_of(base, context, key);
    Proposal { planner: of_base(base), act, reason: Reason::Gap(base, own, others) }
}

/// What the weakest choice leads to: the fewest points, of equal ones the first that was met.
/// Nothing where every choice was the recommended one.
pub fn of_choices(choices: &Choices, key: &ScoringKey, order: u32) -> Option<Proposal> {
    let order = shuffle::scenarios(order).into_iter();
    let earned = order.filter_map(|scenario| Some((scenario, key.earned(choices, scenario)?)));
    let (scenario, points) = earned.filter(|(_, points)| *points < 3).min_by_key(|(_, points)| *points)?;
    let best = Approach::ALL.into_iter().find(|approach| key.is_best(scenario, *approach))?;
    let (planner, act) = match best {
        // An order is right there; what can be done about it this week comes after it.
        Approach::T if scenario == URGENT => (Planner::Intent, tip(Base::Coercive, 1)),
        Approach::T => (Planner::Intent, tip(Base::Legitimate, 1)),
        Approach::E => (Planner::Canvas, tip(Base::Expert, 2)),
        Approach::X => (Planner::GiveFirst, tip(Base::Informational, 2)),
        Approach::N => (Planner::Canvas, tip(Base::Referent, 2)),
    };
    Some(Proposal { planner, act, reason: Reason::Scenario(scenario, points, best) })
}

/// The planner for a base: what is known and given is given first; what people want is asked;
/// what follows from the position is tested for its intent; knowledge lets others grow.
pub fn of_base(base: Base) -> Planner {
    match base {
        Base::Referent => Planner::Canvas,
        Base::Expert => Planner::Ladder,
        Base::Informational | Base::Reward => Planner::GiveFirst,
        Base::Coercive | Base::Legitimate => Planner::Intent,
    }
}

fn tip(base: Base, number: usize) -> Tip {
    Tip { base, number }
}
