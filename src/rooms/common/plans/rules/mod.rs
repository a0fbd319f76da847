//! What the four planners hold, and the steps: as it is typed, kept, and saved in a file.

pub mod canvas;
pub mod date;
pub mod give_first;
pub mod intent;
pub mod ladder;
pub mod listed;
pub mod plan;
pub mod planner;
pub mod stamp;
pub mod step;
