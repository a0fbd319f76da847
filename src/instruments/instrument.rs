//! What the two instruments are made of: bases, items in their order, settings.

/// A base of power: a reason for which influence is allowed. French and Raven
/// 1959 name five; Raven 1965 adds information.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Base {
    /// The role is accepted as giving a right to ask or decide.
    Legitimate,
    /// The person can provide something that is wanted.
    Reward,
    /// Refusing may bring a cost or a loss.
    Coercive,
    /// The person's knowledge and judgement are believed to be better here.
    Expert,
    /// The person is liked, admired or identified with.
    Referent,
    /// The content brought stands on its own.
    Informational,
}

impl Base {
    /// All six, in the order results name them. `self as usize` is the place in it.
    pub const ALL: [Base; 6] =
        [Base::Legitimate, Base::Reward, Base::Coercive, Base::Expert, Base::Referent, Base::Informational];

    /// The three letters that results, items and content use.
    pub fn code(self) -> &'static str {
        match self {
            Base::Legitimate => "LEG",
            Base::Reward => "REW",
            Base::Coercive => "COE",
            Base::Expert => "EXP",
            Base::Referent => "REF",
            Base::Informational => "INF",
        }
    }

    /// Whether it is granted to the position; else to the person.
    pub fn is_position(self) -> bool {
        matches!(self, Base::Legitimate | Base::Reward | Base::Coercive)
    }
}

/// An answer on the five-point scale: 1 strongly disagree to 5 strongly agree, 0 missing.
pub type Response = u8;

/// Answers to the 30 items, in the order asked (see [`item_base`]).
pub type Items = [Response; 30];

/// Answers to the supplement: TR1 to TR6, CV1 to CV3, FG1 to FG3.
pub type Supplement = [Response; 12];

/// The bases in the order their items take turns.
const TURNS: [Base; 6] =
    [Base::Legitimate, Base::Expert, Base::Reward, Base::Referent, Base::Coercive, Base::Informational];

/// The base that the item at `place` (0 to 29) belongs to. Items of one base are six apart.
pub fn item_base(place: usize) -> Base {
    TURNS[place % 6]
}

/// The id of the item at `place` (0 to 29): `LEG1`, `EXP1`, … `INF5`.
pub fn item_id(place: usize) -> String {
    [item_base(place).code(), DIGITS[place / 6 % 5]].concat()
}

const DIGITS: [&str; 5] = ["1", "2", "3", "4", "5"];

/// The ids of the supplement's items, in the order asked.
pub const SUPPLEMENT: [&str; 12] =
    ["TR1", "TR2", "TR3", "TR4", "TR5", "TR6", "CV1", "CV2", "CV3", "FG1", "FG2", "FG3"];

/// The ids of the quiz's scenarios, in canonical order.
pub const SCENARIOS: [&str; 12] = ["S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9", "S10", "S11", "S12"];

/// The group a self-assessment is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Context {
    /// A work team.
    Team,
    /// A class or squad.
    Class,
    /// An agency or department.
    Agency,
    /// Peers without authority over them.
    Peers,
    /// Volunteers.
    Volunteers,
    /// Another group.
    Other,
}

impl Context {
    /// All six, in the order offered.
    pub const ALL: [Context; 6] =
        [Context::Team, Context::Class, Context::Agency, Context::Peers, Context::Volunteers, Context::Other];

    /// The tag that results and controls use.
    pub fn tag(self) -> &'static str {
        match self {
            Context::Team => "team",
            Context::Class => "class",
            Context::Agency => "agency",
            Context::Peers => "peers",
            Context::Volunteers => "volunteers",
            Context::Other => "other",
        }
    }

    /// The context of a number as codes and drafts hold it: 1 to 6, 0 for none.
    pub fn from_number(number: u8) -> Option<Context> {
        Context::ALL.get(usize::from(number).checked_sub(1)?).copied()
    }

    /// Its number in codes and drafts.
    pub fn number(self) -> u8 {
        self as u8 + 1
    }

    /// The context of a tag.
    pub fn from_tag(tag: &str) -> Option<Context> {
        Context::ALL.into_iter().find(|context| context.tag() == tag)
    }
}

/// One of the two instruments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Instrument {
    /// The power-base self-assessment.
    PowerBases,
    /// The influence-or-telling quiz.
    Influence,
}

impl Instrument {
    /// Both, in the order offered.
    pub const ALL: [Instrument; 2] = [Instrument::PowerBases, Instrument::Influence];

    /// The public name.
    pub fn name(self) -> &'static str {
        match self {
            Instrument::PowerBases => "power-bases",
            Instrument::Influence => "influence",
        }
    }

    /// The instrument of a public name.
    pub fn from_name(name: &str) -> Option<Instrument> {
        Instrument::ALL.into_iter().find(|instrument| instrument.name() == name)
    }
}
