//! What the wall and the handout have in common: figures as others may see them.

pub mod averages;
pub mod chosen;
pub mod foot;
pub mod options;
pub mod ranges;
