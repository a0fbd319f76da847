//! The class on a wall: one question a screen, and the question always before what people chose.
//!
//! ```text
//! plan.rs    which parts, in which order
//! steps.rs   the screens that makes
//! moves.rs   what a key or a button does
//! deck.rs    the screens, and which one stands
//! shown.rs   what others may see of the figures
//! titles.rs  what stands over a screen
//! notes.rs   what the second window is told
//! state.rs   all that the room holds of it
//! ```

mod deck;
mod moves;
mod notes;
mod plan;
pub mod shown;
mod state;
mod steps;
pub mod titles;

pub use deck::Deck;
pub use moves::Move;
pub use notes::{notes, place};
pub use plan::Plan;
pub use state::{HANDOUT, PRESENT, Present};
pub use steps::{Step, steps};
