//! The statistics of a class: against published figures, against R, by the ladder, and over
//! made-up people. `cargo test --test cohort -- --nocapture` prints what the simulation gives.

mod counting;
mod disclosure;
mod exactness;
mod ladder;
mod oracle;
mod people;
mod simulation;
mod speed;
mod vectors;
