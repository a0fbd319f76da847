//! What a code can hold: plain numbers, apart from the types that are worked with, so
//! that no change of those can break a link that was made before it.

/// What a code says, by its kind. Kind 6, a class, is read apart: no learner needs it.
#[derive(Clone, Debug, PartialEq)]
pub enum Code {
    /// Kind 1: a result with its answers.
    Answers(Answers),
    /// Kind 2: a result's scores alone.
    Sums(Sums),
    /// Kind 3: a leader's invitation.
    Invite(Invite),
    /// Kind 4: what one of the leader's people answered.
    Rating(RaterAnswers),
    /// Kind 5: what several of them answered, taken together.
    Aggregate(Aggregate),
    /// Kind 7: a run that is not finished.
    Draft(Draft),
}

/// Why a code was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Something is missing or altered, or a number is out of its range.
    Damaged,
    /// A later version wrote it.
    Newer,
    /// It is whole, and of a kind that cannot be shown.
    Unknown,
    /// It is whole, and belongs to another content pack.
    UnknownPack,
}

impl Refusal {
    /// Its public name.
    pub fn name(self) -> &'static str {
        match self {
            Refusal::Damaged => "damaged",
            Refusal::Newer => "newer",
            Refusal::Unknown => "unknown",
            Refusal::UnknownPack => "unknown-pack",
        }
    }
}

/// A result of one or both instruments, answer by answer; 0 is missing in every block.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answers {
    /// Months since January 2020, 0 to 4095.
    pub month: u16,
    /// The context, 0 (none) to 6 (other).
    pub context: u8,
    /// The run's random key.
    pub key: u32,
    /// The soft checks that spoke up: bit 0 is F1, bit 4 is F5.
    pub flags: u8,
    /// What the person called the result; at most 63 bytes travel.
    pub name: Option<String>,
    /// The 30 items in the order asked, 1 to 5.
    pub items: Option<[u8; 30]>,
    /// TR1 to TR6, CV1 to CV3, FG1 to FG3, 1 to 5.
    pub supplement: Option<[u8; 12]>,
    /// The choices in S1 to S12: T, E, X and N are 1 to 4.
    pub quiz: Option<[u8; 12]>,
    /// The outcomes foreseen in S1 to S12: R, C and M are 1 to 3.
    pub forecasts: Option<[u8; 12]>,
}

/// What answers of 1 to 5 add up to.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Sum {
    /// How many were answered.
    pub answered: u8,
    /// Their sum, from `answered` to five times as much.
    pub sum: u8,
}

/// A result of one or both instruments, without the answers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sums {
    /// Months since January 2020, 0 to 4095.
    pub month: u16,
    /// The context, 0 (none) to 6 (other).
    pub context: u8,
    /// The run's random key.
    pub key: u32,
    /// The soft checks that spoke up: bit 0 is F1, bit 4 is F5.
    pub flags: u8,
    /// What the person called the result; at most 63 bytes travel.
    pub name: Option<String>,
    /// LEG, EXP, REW, REF, COE and INF, of five items each.
    pub bases: Option<[Sum; 6]>,
    /// Trust (of six items), credibility and growing (of three each).
    pub supplement: Option<[Sum; 3]>,
    /// What the quiz came to.
    pub quiz: Option<QuizSums>,
}

/// What the choices of a quiz add up to.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct QuizSums {
    /// How many of the twelve scenarios were answered.
    pub answered: u8,
    /// The credit earned, up to three for each answered.
    pub credit: u8,
    /// How often T, E, X and N were chosen; together `answered`.
    pub chosen: [u8; 4],
    /// Whether the urgent scenario was answered with T.
    pub urgent: bool,
}

/// A leader's invitation, for the people or for whoever collects their answers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Invite {
    /// Whether it is the facilitator's, not the people's.
    pub facilitator: bool,
    /// The invitation's random number.
    pub invite: u32,
    /// The context, 0 (none) to 6 (other).
    pub context: u8,
    /// What the leader is called; at most 63 bytes travel.
    pub name: Option<String>,
}

/// One person's answers about a leader; 0 is missing in every block.
#[derive(Clone, Debug, PartialEq)]
pub struct RaterAnswers {
    /// Months since January 2020, 0 to 4095.
    pub month: u16,
    /// The invitation that was followed.
    pub invite: u32,
    /// The answer's own random key.
    pub key: u32,
    /// The soft checks that spoke up: bit 0 is F1, bit 4 is F5.
    pub flags: u8,
    /// The 30 items in the order asked, 1 to 5.
    pub items: [u8; 30],
    /// TR1 to TR6, CV1 to CV3, FG1 to FG3, 1 to 5.
    pub supplement: [u8; 12],
    /// Grant check (LEG, REF, EXP, COE, REW, INF: 0 to 4, stored as 1 to 5), GCX, BO1 to BO3 (1 to 5).
    pub singles: [u8; 10],
}

/// What a leader's people answered, taken together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Aggregate {
    /// Months since January 2020, 0 to 4095.
    pub month: u16,
    /// The invitation that was followed.
    pub invite: u32,
    /// The context, 0 (none) to 6 (other).
    pub context: u8,
    /// How many people answered, 0 to 1023.
    pub n: u16,
    /// LEG, EXP, REW, REF, COE, INF, trust, credibility and growing.
    pub scales: [Scale; 9],
    /// The ten of [`RaterAnswers::singles`], in their order.
    pub items: [Item; 10],
}

/// A scale over several people.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Scale {
    /// How many people have a score.
    pub n: u16,
    /// Their mean in tenths of a point, 0 to 1000; from three people on.
    pub mean: Option<u16>,
    /// Their standard deviation in tenths of a point, 0 to 560; from five people on.
    pub sd: Option<u16>,
    /// How far they agree, r*wg in hundredths, -100 to 100; of bases and trust, from three people on.
    pub agreement: Option<i16>,
}

/// A single question over several people.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Item {
    /// How many people answered it.
    pub n: u16,
    /// Their mean in hundredths, 0 to 500; from three people on.
    pub mean: Option<u16>,
}

/// A run that is not finished; 0 is missing in every block.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// Months since January 2020, 0 to 4095.
    pub month: u16,
    /// The run's random key.
    pub key: u32,
    /// The step to come back to, 0 to 8 of the power bases, 0 to 12 of the quiz.
    pub step: u8,
    /// What has been answered.
    pub run: Run,
}

/// The answers of a run that is not finished.
#[derive(Clone, Debug, PartialEq)]
pub enum Run {
    /// Of the power bases.
    Bases {
        /// The context, 0 (none) to 6 (other).
        context: u8,
        /// Quarters of a second on each page of items; 0 is no time, 127 is that or more.
        quarters: [u8; 5],
        /// The 30 items in the order asked, 1 to 5.
        items: [u8; 30],
        /// TR1 to TR6, CV1 to CV3, FG1 to FG3, 1 to 5.
        supplement: [u8; 12],
    },
    /// Of the quiz.
    Quiz {
        /// Whether outcomes are to be foreseen.
        predict: bool,
        /// In which of S1 to S12 the choice stays as it is.
        fixed: [bool; 12],
        /// The choices in S1 to S12: T, E, X and N are 1 to 4.
        choices: [u8; 12],
        /// The outcomes foreseen in S1 to S12: R, C and M are 1 to 3.
        forecasts: [u8; 12],
    },
}
