//! How much fits into a field of a page that is to be printed. More is said, and nothing is cut off.

/// Characters in a text of several lines: seven of them fill a page.
pub const TEXT: usize = 600;

/// Characters in a line.
pub const LINE: usize = 120;

/// How many characters a text has, where those are more than fit.
pub fn beyond(text: &str, most: usize) -> Option<usize> {
    // Bytes are counted first: most texts are short, and to count their characters is not needed.
    (text.len() > most).then(|| text.chars().count()).filter(|count| *count > most)
}

/// How many lines a field shows, so that what is in it can be seen; `least` where that is little.
pub fn lines(text: &str, least: usize) -> usize {
    const WIDTH: usize = 45;
    const MOST: usize = 12;
    let lines = text.lines().map(|line| line.chars().count() / WIDTH + 1).sum::<usize>();
    lines.clamp(least, MOST)
}
