//! Codes: results, invitations and answers as the few characters of a link.
//!
//! A page's address ends in `#pb-CODE`, and no server sees that part. Links were made as
//! `#pb=CODE` before, and open for ever. A code is base64url without padding, six bits a
//! character. Numbers are written with their most significant bit first. A block of
//! answers is one number in its base, the first answer the most significant digit, 0 for
//! a missing answer. A block that is not present takes no bits.
//!
//! ```text
//! code     = version:4 (1)  kind:4  pack:16  body  crc:16  zeros, to the end of the last character
//! crc      = CRC-16/CCITT-FALSE (0x1021, from 0xFFFF, not reflected) of all bits before it,
//!            filled with zeros to a byte
//! pack     = the low bits of FNV-1a-64 of the content pack's "id@version"
//! month    = 12, months since January 2020
//! context  = 4: 0 none, 1 team, 2 class, 3 agency, 4 peers, 5 volunteers, 6 other
//! flags    = 5: F1 F2 F3 F4 F5
//! name     = present:1  [ length:6 in bytes, UTF-8 ]
//!
//! kind 1, a result with its answers
//!     month context key:32 flags  has:4 (items supplement quiz forecasts)  name
//!     items       78 = base 6, 30, in the order asked
//!     supplement  32 = base 6, 12: TR1-6 CV1-3 FG1-3
//!     quiz        28 = base 5, 12: S1-S12; T E X N = 1-4
//!     forecasts   24 = base 4, 12: S1-S12; R C M = 1-3
//!     EcSgBSEAAAAqB6RK58k0F8IoVmZnTHjv6NSIz__6cjgQ
//!
//! kind 2, a result's scores alone
//!     month context key:32 flags  has:3 (bases supplement quiz)  name
//!     bases       LEG EXP REW REF COE INF, each answered:3 sum:5
//!     supplement  trust answered:3 sum:5, credibility and growing answered:2 sum:4
//!     quiz        answered:4 credit:6 T:4 E:4 X:4 urgent:1; the rest were N
//!     EsSgBSEAAAAqB1lbVsjT3O15xj5CM5OA
//!
//! kind 3, an invitation
//!     role:1 (0 rater, 1 facilitator)  invite:32 (random)  context  name
//!     E8SgVeb3gImrI
//!
//! kind 4, what one of the people answered
//!     month invite:32 key:32 flags  items:78 supplement:32
//!     singles      26 = base 6, 10: GC-LEG REF EXP COE REW INF (0-4 as 1-5) GCX BO1-3
//!     FMSgBSq83vAULldvcEiVz5JoL4RQrMzOmPHfJSDr0L8
//!
//! kind 5, what several of them answered, taken together
//!     month invite:32 context n:10
//!     scales      LEG EXP REW REF COE INF trust credibility growing, each n:10
//!                 from 3 people on  mean:10 in tenths of a point
//!                 from 5 people on  SD:10 in tenths of a point
//!                 from 3 people on  r*wg:8 in hundredths, 100 added; not of the last two
//!     items       the ten of the singles, each n:10, from 3 people on  mean:9 in hundredths
//!     FcSgBTAAAABwAMA6KlgBAEAQBAEAQBAEA2QAIAgCAIAgCAIAgCzlo
//!
//! kind 6, a class as statistics alone
//!     from:month  to:month  context, or 7 several  class:32 (random)
//!     keeps:1 (flagged ones are counted)  has:3 (bases supplement quiz)  name
//!     width:5 of each count that follows, just enough for the first
//!     given  n, those counted  flagged and other, those left out for it
//!     bases       LEG EXP REW REF COE INF position personal
//!     supplement  trust credibility growing
//!     a scale     there:1 (from 5 people on)  [ n  spread:1 ]
//!                 spread, where SD is 5 points or more  mean:5 SD:4 in steps of 5 points,
//!                     from 10 people on mean:7 SD:6 in points, from 100 on mean:10 SD:10 in tenths
//!                 from 10 people on  has:1 [ quantiles 10 25 50 75 90, each :5 in steps of
//!                     5 points; 25 and 75 from 12 people on, 10 and 90 from 30 on ]
//!                 from 20 people on  has:1 [ n  alpha:8 in hundredths, 100 added ]
//!                     not of position, personal and the index
//!     quiz        n, the index as a scale, S1-S12: T E X N
//!                 each as many bits as this n takes, 1 where it is not told;
//!                 from 600 people on 7 in percent, 127 where it is not told
//!     FsSgBUBUAAAAAHkPYDbaTYDYDYDYDYDYBJJJJJJJJJJJP8oA
//!
//! kind 7, a run that is not finished
//!     month  instrument:1 (0 power bases, 1 quiz)  key:32  step:4, up to 8 or 12
//!     power bases  context
//!                  seconds     5 pages of 7, in quarters of a second; 127 is that or more
//!                  items:78    has:1 [ supplement:32 ]
//!     quiz         predict:1   fixed:12, S1 first
//!                  quiz:28     has:1 [ forecasts:24 ]
//!     F8SgBSAAAAFRjJdDAACRK58ky0DsCAABjrA
//! ```
//!
//! Reading is total. A code longer than its kind allows is refused before it is
//! read, and no other takes more memory than its length. Numbers that cannot be are damage:
//! a block beyond its base, a sum that no answers have, more people on a scale than
//! there are, a result that holds nothing, a choice that is fixed and was not made, a class that
//! says more than the rules below allow. So each code that is read is written back as the same
//! characters. The checksum finds accidents; it does not stop forgery.
//!
//! **A class names nobody.** Of fewer than five people nothing is told but how many they are. The
//! steps grow as the class gets smaller. Where all lie within a few points of each other (SD below
//! 5), the mean would tell about each of them, and is not told either. A quantile has three people
//! on either side; there is no lowest and no highest score. Of a scenario, cells of one or two are
//! not told, nor is a second one from which they could be subtracted; where all but two or fewer
//! chose alike, none is; from 600 people on, half a percent is three of them. Writing keeps to
//! this whatever it is given, and reading refuses the rest. One thing no link can see to: two of
//! one class with one person between them tell by subtraction what that person chose. Whoever
//! makes links has to see that any two differ by three people or by none, in the self-assessments,
//! in their supplements and in the quizzes: the room of classes does (`rules/out/release.rs`).
//!
//! **A class's code is read apart.** `read` knows all kinds but this one, which it calls unknown;
//! `read_class` knows this one alone. So no learner's part holds what it takes. `find` knows where
//! each kind ends; `code_in`, which learners' parts use, takes a class's code as it stands.
//!
//! Once released, a link opens for ever: `tests/golden/codes.txt` holds codes that
//! no release may read in another way.

mod bits;
mod case;
mod cohort;
mod facts;
mod find;
pub mod kind;
mod layout;
mod name;
mod pasted;
mod read;
mod scan;
mod wire;
mod write;

pub use case::has_lost_its_case;
pub use cohort::code::{read_any_class, read_class, write_class};
pub use cohort::steps::{
    FEWEST as FEWEST_OF_A_CLASS, MOST as MOST_OF_A_CLASS, QUANTILES as QUANTILES_OF_A_CLASS,
    SEVERAL as SEVERAL_CONTEXTS, SHARES as SHARES_OF_A_CLASS,
};
pub use cohort::wire::{Alpha, ClassQuiz, ClassScale, Cohort, Figures, Spread};
pub use facts::{InviteId, hash, hex, month, month_text, pack};
pub use find::{Found, find};
pub use layout::{MOST_PEOPLE, NAME as MOST_OF_A_NAME};
pub use name::fitting;
pub use pasted::code_in;
pub use read::{read, read_any};
pub use wire::{
    Aggregate, Answers, Code, Draft, Invite, Item, QuizSums, RaterAnswers, Refusal, Run, Scale, Sum, Sums,
};
pub use write::write;
