//! What a class comes to. Everything is first counted in whole numbers, so that it is exact,
//! does not depend on the order, can be put together from parts, and a person can be taken
//! out again by subtraction. Figures are made of the counts at the end.
//!
//! ```text
//! counted         moments.rs      how many, sum, squares; pairs
//!                 products.rs     the items of a scale, two by two
//!                 scale.rs        one scale
//!                 quiz.rs         the choices
//!                 said.rs         self-rated bases beside choices
//!                 tally.rs        all of it: add, remove, merge
//! made of that    figure.rs       a value, withheld, or not defined
//!                 ladder.rs       from how many people on what is shown
//!                 student.rs      intervals of means
//!                 frequencies.rs  quantiles, ranks, dots, density
//!                 factor.rs       omega
//!                 reliability.rs  alpha and its interval, errors, items
//!                 summary.rs      one score
//!                 scenarios.rs    the quiz
//!                 overview.rs     all of it
//! over leaders    variance.rs     between leaders and within
//!                 raters.rs       what raters have in common
//!                 leaders.rs      gaps, likeness
//! for others      disclosure.rs   what may leave the instructor's screen
//! ```

pub mod disclosure;
pub mod factor;
pub mod figure;
pub mod frequencies;
pub mod ladder;
pub mod leaders;
pub mod moments;
pub mod overview;
pub mod products;
pub mod quiz;
pub mod raters;
pub mod reliability;
pub mod said;
pub mod scale;
pub mod scenarios;
pub mod student;
pub mod summary;
pub mod tally;
pub mod variance;
