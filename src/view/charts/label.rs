//! The words at a petal of the wheel: a name, which may be long in some languages, and figures
//! below it. The longer the name, the further it moves into the corner, where the circle leaves
//! it room.

use crate::view::element::{attrs, group, say_with};
use yew::Html;

/// What is drawn within this half of the drawing's width stays inside it.
const HALF: f64 = 1500.0;
/// The circle that words keep clear of.
const CLEAR: f64 = 1070.0;
/// How far to the side a label stands, if its words leave it the room.
const ACROSS: f64 = 1150.0;
/// How far up and down it may move: further, it would meet the label of the middle petal.
const UP: (f64, f64) = (605.0, 980.0);
const DOWN: (f64, f64) = (605.0, 990.0);
/// What of a line stands above its foot.
const RISE: f64 = 96.0;
/// How a name of up to so many letters is set, and half the room of a letter, as broad as letters
/// are on average: long names are smaller.
const SIZES: [(usize, &str, f64); 3] =
    [(13, "text", 40.0), (20, "text.long", 32.5), (28, "text.longest", 24.0)];

/// The label of the petal in this direction, in thousandths.
pub fn label(name: &str, figures: &str, middle: (i32, i32)) -> Html {
    let letters = width(name);
    let fitting = SIZES.into_iter().find(|(most, ..)| letters <= *most);
    let (most, tag, half_letter) = fitting.unwrap_or(SIZES[2]);
    let (x, y) = place(letters.min(most) as f64 * half_letter, middle);
    let at = |y: i32| [x.to_string(), y.to_string()];
    let [[x, y], [_, below]] = [at(y), at(y + 135)];
    // Two texts: WebKit sets two lines of one text aside where words run from right to left.
    group([
        say_with(tag, attrs!["x" = &x, "y" = &y], name),
        say_with("text.figure", attrs!["x" = &x, "y" = &below], figures),
    ])
}

/// How many letters' room words take: signs of the East Asian scripts take that of two.
fn width(words: &str) -> usize {
    words.chars().map(|sign| if u32::from(sign) < 0x2e80 { 1 } else { 2 }).sum()
}

/// Where words stand, by half their room: as near the petal as the circle and the edge allow.
fn place(half: f64, (x, y): (i32, i32)) -> (i32, i32) {
    if x == 0 {
        return (0, if y < 0 { -1210 } else { 1205 });
    }
    let across = ACROSS.min(HALF - half);
    let inner = (across - half).max(0.0);
    let clear = (CLEAR * CLEAR - inner * inner).max(0.0).sqrt();
    let down = if y < 0 { clear.clamp(UP.0, UP.1) } else { (clear + RISE).clamp(DOWN.0, DOWN.1) };
    (x.signum() * across as i32, y.signum() * down as i32)
}
