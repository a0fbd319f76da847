//! Any bytes, read as a code whose checksum was made to hold, so that what lies
//! behind the checksum is reached.
#![no_main]

#[path = "../../tests/codec/craft.rs"]
#[allow(dead_code)]
mod craft;
mod rules;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let sextets = data.iter().filter_map(|byte| craft::SIGNS.iter().position(|sign| sign == byte));
    let fields: Vec<(usize, u128)> = sextets.map(|sextet| (6, sextet as u128)).collect();
    let bits = craft::bits(&fields);
    // The checksum ends in the last character, at a bit that only the layout knows.
    for tail in 16..22 {
        let Some(body) = bits.len().checked_sub(tail).and_then(|body| bits.get(..body)) else { return };
        rules::reads(&craft::closed(body));
    }
});
