//! Decimal numbers read and written by whole ones. The library's own way, which knows numbers of
//! any size, comes with 20 kB of tables.

/// Digits on each side of the point that are read; what stands beyond says nothing here.
const DIGITS: usize = 9;

/// Reads `62.5`, `-0.4` or `60`; `None` for anything else.
pub fn read(text: &str) -> Option<f64> {
    let text = text.trim();
    let (sign, digits) = text.strip_prefix('-').map_or((1.0, text), |digits| (-1.0, digits));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let all_digits = [whole, fraction].iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    if !all_digits || whole.len() > DIGITS || (whole.is_empty() && fraction.is_empty()) {
        return None;
    }
    let fraction = fraction.get(..DIGITS).unwrap_or(fraction);
    let figure =
        [whole, fraction].concat().bytes().fold(0_u64, |sum, byte| sum * 10 + u64::from(byte - b'0'));
    // One division of whole numbers: the nearest number to what was written.
    Some(sign * figure as f64 / 10_u64.pow(fraction.len() as u32) as f64)
}

/// Writes a number with so many decimals at most, without an exponent: `62.5`.
pub fn write(figure: f64, places: u32) -> String {
    let unit = 10_u64.pow(places);
    let all = (figure.abs() * unit as f64).round() as u64;
    let sign = if figure < 0.0 && all > 0 { "-" } else { "" };
    let fraction = padded(all % unit, places as usize);
    let fraction = fraction.trim_end_matches('0');
    let point = if fraction.is_empty() { "" } else { "." };
    [sign, &(all / unit).to_string(), point, fraction].concat()
}

/// A whole number with so many digits at least, `07`.
pub fn padded(number: u64, digits: usize) -> String {
    let written = number.to_string();
    let missing = digits.saturating_sub(written.len());
    ["0".repeat(missing), written].concat()
}
