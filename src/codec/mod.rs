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
//! kind 6 is kept for cohorts.
//! ```
//!
//! Reading is total. A code longer than its kind allows is refused before it is
//! read, and no other takes more memory than its length. Numbers that cannot be are damage:
//! a block beyond its base, a sum that no answers have, more people on a scale than
//! there are, a result that holds nothing. So each code that is read is written
//! back as the same characters. The checksum finds accidents; it does not stop forgery.
//!
//! Once released, a link opens for ever: `tests/golden/codes.txt` holds codes that
//! no release may read in another way.

mod bits;
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

pub use facts::{InviteId, hash, hex, month, month_text, pack};
pub use find::{Found, find};
pub use layout::{MOST_PEOPLE, NAME as MOST_OF_A_NAME};
pub use name::fitting;
pub use pasted::code_in;
pub use read::{has_lost_its_case, read};
pub use wire::{Aggregate, Answers, Code, Invite, Item, QuizSums, RaterAnswers, Refusal, Scale, Sum, Sums};
pub use write::write;
