//! Whole numbers in digits. The standard library's way to write them comes with all that it
//! knows of signs, widths and filling: half a kilobyte of what every reader fetches first.

/// A whole number in Latin digits.
pub fn numeral(number: usize) -> String {
    let mut text = if number < 10 { String::new() } else { numeral(number / 10) };
    text.push(char::from(b'0' + (number % 10) as u8));
    text
}
