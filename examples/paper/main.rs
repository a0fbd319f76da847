//! Both exercises on paper, with what it takes to score them by hand, as one page of plain HTML:
//! `cargo run --example paper -- www/content/en.json`.
//!
//! For a room without devices, and for browsers without WebAssembly. What the sheets say of
//! scoring is asked of the code that scores in the widget.

mod sheet;

use std::error::Error;
use std::io::Write;

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).ok_or("which pack?")?;
    let pack: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(path)?)?;
    Ok(write!(std::io::stdout(), "{}", sheet::page::page(&pack)?)?)
}
