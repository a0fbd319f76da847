//! The texts of which a member is always one.

use crate::codes::{ask, golden};
use crate::reader::Reader;
use crate::samples::Samples;
use powerbase::codec::Refusal;
use powerbase::instruments::flags::Flags;
use powerbase::instruments::instrument::{Context, Instrument};
use powerbase::instruments::quiz::{Approach, Outcome};

/// What `open` may answer.
const OPENED: [&str; 6] = [
    "published.OpenedResult",
    "published.OpenedInvite",
    "published.OpenedRating",
    "published.OpenedAggregate",
    "published.OpenedCohort",
    "published.OpenedDraft",
];

/// All unions of texts; kinds and roles as the samples that are there have them.
pub fn add(samples: &mut Samples) {
    samples.add_union("published.Instrument", Instrument::ALL.map(Instrument::name));
    samples.add_union("published.Result[\"instrument\"]", Instrument::ALL.map(Instrument::name));
    samples.add_union("published.Context", Context::ALL.map(Context::tag));
    samples.add_union("published.Approach", Approach::ALL.map(Approach::code));
    samples.add_union("published.Outcome", Outcome::ALL.map(Outcome::code));
    samples.add_union("published.PowerBasesResult[\"flags\"][number]", Flags(0b11111).names());
    samples.add_union("published.Refusal", refusals());
    samples.add_union("published.Opened[\"kind\"]", samples.texts(&OPENED, "kind"));
    samples.add_union("published.OpenedInvite[\"role\"]", samples.texts(&OPENED[1..2], "role"));
}

/// Why `open` rejects: what is wrong with a code, and that the quiz's key is not there.
fn refusals() -> Vec<&'static str> {
    let refusals = [Refusal::Damaged, Refusal::Newer, Refusal::Unknown, Refusal::UnknownPack];
    for refusal in refusals {
        match refusal {
            // The compiler sends here whoever adds one.
            Refusal::Damaged | Refusal::Newer | Refusal::Unknown | Refusal::UnknownPack => {}
        }
    }
    let early = ask(&Reader::bare(&Instrument::ALL), "open", golden()[0]).unwrap_err();
    refusals.into_iter().map(Refusal::name).chain([early]).collect()
}
