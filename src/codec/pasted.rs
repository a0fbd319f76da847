//! The code in what somebody pasted or a link brought.

use super::find::find_but_classes;

/// The code in what somebody pasted or a link brought: the first that can be found,
/// or the text itself, which will be refused with its reason.
pub fn code_in(text: &str) -> String {
    // Some gateways write an address into another, and that into a third.
    let plain = unescaped(&unescaped(text));
    let is_marked = ["pb=", "pb-"].iter().any(|mark| plain.to_ascii_lowercase().contains(mark));
    let first = |text: &str| find_but_classes(text).into_iter().next();
    let found = first(&plain).or_else(|| first(&["#pb=", &plain].concat()).filter(|_| !is_marked));
    found.map_or_else(|| text.trim().to_string(), |found| found.code)
}

/// A text without percent signs: that is how a browser's address holds the blanks
/// and the invisible characters that a message left inside a link.
fn unescaped(text: &str) -> String {
    let (mut bytes, mut rest) = (Vec::new(), text.as_bytes());
    while let [first, after @ ..] = rest {
        let digit = |at: usize| after.get(at).and_then(|digit| char::from(*digit).to_digit(16));
        let escaped = digit(0).zip(digit(1)).filter(|_| *first == b'%');
        bytes.push(escaped.map_or(*first, |(high, low)| (high * 16 + low) as u8));
        rest = if escaped.is_some() { after.get(2..).unwrap_or(after) } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
