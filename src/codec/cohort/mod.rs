//! Kind 6, a class as statistics alone: what it holds, what of that may be told, and its bits.

mod cells;
pub mod code;
mod fit;
mod read;
pub mod steps;
pub mod wire;
mod write;
