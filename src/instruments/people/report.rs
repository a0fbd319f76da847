//! The leader's report: what the others grant, beside what the leader sees.

use super::gap::{Case, Gap, SD_ASSUMED};
use super::limits::{MIN_EXACT, MIN_RATERS};
use super::ratings::{FREEDOM, OUTCOMES, TRUST, grant_of, scale_of};
use super::word::{Agreement, Freedom, Likeness, shape};
use crate::codec::{Aggregate, Scale};
use crate::instruments::instrument::{Base, Context};
use crate::instruments::pattern::{Pattern, Tip, growth_tip, printed};
use crate::instruments::scoring::{SEM0, Scores};

/// One scale with both views.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Row {
    /// The base, or `None` for trust.
    pub base: Option<Base>,
    /// The leader's own score, 0 to 100.
    pub own: Option<f64>,
    /// The others' mean, 0 to 100: of three or more.
    pub others: Option<f64>,
    /// How many of them are scored on it.
    pub n: u16,
    /// Their standard deviation in points, as the gap rule takes it.
    pub sd: f64,
    /// Whether that deviation is assumed, since fewer than five are scored.
    pub sd_assumed: bool,
    /// The gap, where both are scored.
    pub gap: Option<Gap>,
    /// How the two compare.
    pub case: Case,
    /// The mean grant, 0 to 4: how much of the reason to go along it is. Bases alone.
    pub grant: Option<f64>,
    /// Whether they see that the leader has it and do not follow for it.
    pub held: bool,
    /// How alike they answered.
    pub agreement: Option<Agreement>,
}

impl Row {
    fn of(base: Option<Base>, own: Option<f64>, aggregate: &Aggregate) -> Row {
        let scale = aggregate.scales.get(base.map_or(TRUST, scale_of));
        let (others, n) = (scale.and_then(mean), scale.map_or(0, |scale| scale.n));
        let spread = scale.and_then(|scale| scale.sd).filter(|_| usize::from(n) >= MIN_EXACT);
        let sd = spread.map_or(SD_ASSUMED, |tenths| f64::from(tenths) / 10.0);
        let gap = own.zip(others).map(|(own, others)| Gap::of(own, others, sd, n, SEM0));
        let grant = base.and_then(|base| single(aggregate, grant_of(base)));
        Row {
            base,
            own,
            others,
            n,
            sd,
            sd_assumed: spread.is_none(),
            gap,
            case: Case::of(own, others, gap),
            grant,
            held: others.is_some_and(|mean| mean >= 65.0) && grant.is_some_and(|grant| grant <= 1.0),
            agreement: scale.filter(|_| others.is_some()).and_then(Agreement::of),
        }
    }

    /// The path in the content of its one text about the gap.
    pub fn text(&self) -> &'static str {
        self.base.map_or(self.case.of_trust(), |base| self.case.of_base(base == Base::Coercive))
    }

    fn open_gap(&self) -> Option<(Base, f64, f64)> {
        let (base, gap) = (self.base?, self.gap.filter(|gap| gap.notable)?);
        let open = if base == Base::Coercive { gap.points < 0.0 } else { gap.points > 0.0 };
        open.then_some((base, self.own?, self.others?))
    }

    /// Pressure that they see plainly and the leader hardly reports is read first.
    fn is_urgent(&self) -> bool {
        let seen = self.others.is_some_and(|mean| mean >= 65.0) && self.own.is_some_and(|own| own < 40.0);
        self.base == Some(Base::Coercive) && self.case == Case::Under && seen
    }
}

/// The self-other report. Without an own result it holds the others' half.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// How many people answered.
    pub n: u16,
    /// Whether there is an own result to compare with.
    pub compared: bool,
    /// Whether the own result is about another kind of group than the invite was.
    pub other_group: bool,
    /// Trust, then the six bases as results name them; the coercive base first of all
    /// where it is urgent.
    pub rows: Vec<Row>,
    /// The others' means as scores: position, personal and balance follow from them.
    pub others: Scores,
    /// The leader's own scores.
    pub own: Scores,
    /// The patterns of the others' means: one or two.
    pub patterns: Vec<Pattern>,
    /// The growth tip from the others' means, with the leader's key.
    pub tip: Tip,
    /// Whether they could stop going along: the mean answer, 1 to 5, and what it says.
    pub freedom: Option<(f64, Freedom)>,
    /// Mean commitment, compliance and resistance, 1 to 5 each.
    pub outcomes: [Option<f64>; 3],
    /// Commitment less resistance, -100 to 100.
    pub buyin: Option<f64>,
    /// 100 less the mean distance of the two views over six bases. Two groups are not two views of
    /// one thing, so of another group there is none.
    pub likeness: Option<Likeness>,
    /// The correlation of the two shapes over six bases, -1 to 1, where both have one; as above.
    pub shape: Option<f64>,
}

impl Report {
    /// The report on an aggregate, beside the leader's own scores, key and context.
    /// An aggregate that claims fewer than three people gives nothing.
    pub fn of(own: Option<(&Scores, u32, Context)>, aggregate: &Aggregate) -> Option<Report> {
        if usize::from(aggregate.n) < MIN_RATERS {
            return None;
        }
        let asked = Context::from_number(aggregate.context);
        let (mine, key, context) = match own {
            Some((scores, key, context)) => (*scores, key, context),
            None => (Scores::default(), aggregate.invite, asked.unwrap_or(Context::Other)),
        };
        let others = means(aggregate);
        let other_group = asked.is_some_and(|asked| asked != context);
        let bases = Base::ALL.map(|base| Row::of(Some(base), mine.base(base), aggregate));
        let outcomes = OUTCOMES.map(|place| single(aggregate, place));
        let [commitment, _, resistance] = outcomes;
        Some(Report {
            n: aggregate.n,
            compared: own.is_some(),
            other_group,
            rows: ordered(Row::of(None, mine.trust, aggregate), bases),
            patterns: printed(&others, SEM0),
            tip: growth_tip(&others, asked.unwrap_or(context), key, SEM0),
            freedom: single(aggregate, FREEDOM).map(|mean| (mean, Freedom::of(mean))),
            outcomes,
            buyin: commitment.zip(resistance).map(|(for_it, against)| (for_it - against) * 25.0),
            likeness: Likeness::of(&mine, &others).filter(|_| !other_group),
            shape: shape(&mine, &others).filter(|_| !other_group),
            own: mine,
            others,
        })
    }
}

impl Report {
    /// The largest gap that asks for a step, with the leader's score and the group's mean, of equal
    /// ones the first: the group sees less than the leader, and of pressure more. Trust has no step
    /// of its own, and of another group there is no gap.
    pub fn open_gap(&self) -> Option<(Base, f64, f64)> {
        let own = self.compared && !self.other_group;
        let gaps = self.rows.iter().filter(|_| own).filter_map(Row::open_gap);
        let apart = |(_, own, others): (Base, f64, f64)| (own - others).abs();
        gaps.reduce(|largest, gap| if apart(gap) > apart(largest) { gap } else { largest })
    }
}

/// What concerns safety first, then trust, then the bases as everywhere.
fn ordered(trust: Row, bases: [Row; 6]) -> Vec<Row> {
    let mut rows = vec![trust];
    rows.extend(bases);
    rows.sort_by_key(|row| !row.is_urgent());
    rows
}

/// The mean of a scale in points, where three or more are scored on it.
fn mean(scale: &Scale) -> Option<f64> {
    let tenths = scale.mean.filter(|_| usize::from(scale.n) >= MIN_RATERS)?;
    Some(f64::from(tenths) / 10.0)
}

/// The mean of a single item, where three or more answered it.
fn single(aggregate: &Aggregate, place: usize) -> Option<f64> {
    let item = aggregate.items.get(place).filter(|item| usize::from(item.n) >= MIN_RATERS)?;
    Some(f64::from(item.mean?) / 100.0)
}

/// The means of an aggregate as scores, so that rules for one person's hold for them.
pub fn means(aggregate: &Aggregate) -> Scores {
    let at = |place: usize| aggregate.scales.get(place).and_then(mean);
    Scores {
        bases: Base::ALL.map(|base| at(scale_of(base))),
        trust: at(TRUST),
        credibility: at(TRUST + 1),
        growing: at(TRUST + 2),
    }
}
