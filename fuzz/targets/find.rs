//! Any bytes as a text in which codes are looked for.
#![no_main]

mod rules;

use rules::codec::find;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    let found = find(&text);
    let lines = 1 + text.matches(['\n', '\r']).count();
    assert!(found.iter().map(|found| found.code.len()).sum::<usize>() <= text.len());
    assert!(found.is_sorted_by_key(|found| found.line));
    for found in found {
        assert!((1..=lines).contains(&found.line) && !found.code.is_empty());
        // A whole code is found in itself.
        if rules::reads(&found.code) {
            let again = find(&found.code);
            assert!(matches!(again.as_slice(), [one] if one.code == found.code));
        }
    }
});
