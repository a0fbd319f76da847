//! Samples of everything that is published, made by the real code and written as TypeScript
//! under the types of `powerbase.d.ts`. `cargo xtask test` has the TypeScript compiler judge
//! them: a member that the types lack is refused, and one that they have and no sample gives.
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "../common/mod.rs"]
mod common;
#[path = "../walk/reader.rs"]
#[allow(dead_code)]
mod reader;

mod classes;
mod codes;
mod runs;
mod samples;
mod unions;

use samples::Samples;
use std::fs;
use std::path::Path;

/// The types of objects; which of their members may be null is compared for each.
const OBJECTS: [&str; 13] = [
    "Detail<\"powerbase-progress\">",
    "Detail<\"powerbase-error\">",
    "published.PowerBasesResult",
    "published.InfluenceResult",
    "published.SharedScores",
    "published.OpenedResult",
    "published.OpenedInvite",
    "published.OpenedRating",
    "published.OpenedAggregate",
    "published.OpenedCohort",
    "published.OpenedDraft",
    "published.CohortAdded",
    "published.CohortStatistics",
];

#[test]
fn samples_are_written_for_the_compiler() {
    let mut samples = Samples::default();
    runs::add(&mut samples);
    codes::add(&mut samples);
    classes::add(&mut samples);
    unions::add(&mut samples);
    OBJECTS.iter().for_each(|kind| samples.add_nulls(kind));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("types");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("samples.ts"), samples.text()).unwrap();
}
