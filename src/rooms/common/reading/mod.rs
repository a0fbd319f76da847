//! What scores say in words: in a result, and of somebody else's.

pub mod screen;
