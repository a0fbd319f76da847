//! From the sum of some answers to their score, without reckoning.

use super::facts::{Scale, score_of};
use super::html::{el, heads, over, row, say, table};
use super::words::Words;

/// The parts of a whole that print has a sign for, in twelfths.
const PARTS: [(u32, &str); 8] =
    [(0, ""), (2, "⅙"), (3, "¼"), (4, "⅓"), (6, "½"), (8, "⅔"), (9, "¾"), (10, "⅚")];

/// Every sum, with the score for each number of answers that counts.
pub fn draw(words: &Words, scales: &[Scale]) -> Result<String, String> {
    let counts = counts(scales);
    let [Some(fewest), Some(most)] = [counts.first(), counts.last()] else { return Err("no scores".into()) };
    let rows = (*fewest..=5 * most).map(|sum| draw_row(sum, &counts)).collect::<Result<String, String>>()?;
    let numbers: Vec<String> = counts.iter().map(usize::to_string).collect();
    let columns = std::iter::once(words.own("column-sum")).chain(numbers.iter().map(String::as_str));
    let top = el("tr", &[el("td", ""), over(counts.len(), words.own("column-count"))].concat());
    let head = top + &heads(&columns.collect::<Vec<_>>());
    let parts = [
        say("h3", words.own("caption-look-up")),
        say("p", words.own("reckon")),
        table("id=\"look-up\" class=\"tight\"", words.own("caption-sums"), &head, &rows),
    ];
    Ok(el("div class=\"whole\"", &parts.concat()))
}

/// How many answers a score can be made of.
fn counts(scales: &[Scale]) -> Vec<usize> {
    let mut counts: Vec<usize> = scales.iter().flat_map(|scale| scale.least..=scale.places.len()).collect();
    counts.sort_unstable();
    counts.dedup();
    counts
}

fn draw_row(sum: usize, counts: &[usize]) -> Result<String, String> {
    let cell = |answers: &usize| {
        let score = score_of(sum, *answers).map_or(Ok(String::new()), fraction)?;
        Ok(say("td", &score))
    };
    Ok(row(&sum.to_string(), &counts.iter().map(cell).collect::<Result<String, String>>()?))
}

/// A score as it is written by hand, exact: `18¾`.
fn fraction(score: f64) -> Result<String, String> {
    let twelfths = (score * 12.0).round() as u32;
    let part = PARTS.iter().find(|(part, _)| *part == twelfths % 12).map(|(_, sign)| sign);
    let sign = part.ok_or_else(|| format!("{score} has no sign of print"))?;
    Ok(format!("{}{sign}", twelfths / 12))
}
