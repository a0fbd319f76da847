//! A text on its way in, whatever it is: any text with codes in it, a class that was saved, or
//! results as the widget exports them. Which of them, its start tells.
//!
//! ```text
//! json.rs     a small text of JSON as plain data
//! objects.rs  the objects of results in a long text, one after the other, with their lines
//! results.rs  results into the class
//! saved.rs    a class that was saved, into the class
//! text.rs     which of the three it is, and reading it in slices
//! ```

mod json;
mod objects;
mod results;
mod saved;
mod text;

pub use text::Incoming;
