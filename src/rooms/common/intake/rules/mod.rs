//! Texts that people paste or drop, and the codes in them: piece by piece, so that no task of
//! the browser takes long, and soon for a file with a link or a code a line.
//!
//! ```text
//! candidate.rs  words of a line that may be a code
//! sightings.rs  every code in a text, and what it says
//! slices.rs     a long text, or one that is still coming, in slices
//! refused.rs    why a code is no response of a class
//! reading.rs    from slices to a class, line by line
//! ```

mod candidate;
pub mod reading;
pub mod refused;
pub mod sightings;
pub mod slices;
