//! Shapes: Rust types of their own for what leaves the widget, to values and back by serde.
//!
//! What is stored, published and exported keeps its form while the types that are worked
//! with change. Only parts read and write shapes, so serde's code travels with them.

mod reading;
mod unfit;
mod writing;

pub use reading::read;
pub use writing::write;
