//! What has to hold for every text.

// The codec alone, not the crate: nothing else is built, and nothing else is measured.
#[path = "../../src/codec/mod.rs"]
#[allow(dead_code, unused_imports)]
pub mod codec;

use codec::{read, read_class, write, write_class};

/// The number of the pack powerbase@1.
const PACK: u16 = 50336;

/// Reads a text as a code; what is read is written back as the same characters.
pub fn reads(text: &str) -> bool {
    let (read, class) = (read(text, PACK), read_class(text, PACK));
    if let Ok(code) = &read {
        assert_eq!(write(code, PACK), text);
    }
    if let Ok(class) = &class {
        assert_eq!(write_class(class, PACK), text);
    }
    read.is_ok() || class.is_ok()
}
