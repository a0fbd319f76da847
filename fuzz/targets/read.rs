//! Any bytes, read as a code.
#![no_main]

mod rules;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    rules::reads(&String::from_utf8_lossy(data));
});
