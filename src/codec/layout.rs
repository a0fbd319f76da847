//! The numbers of the layout that both reading and writing know.

/// The version of the layout that is read and written.
pub const VERSION: u8 = 1;
/// The highest number of a context.
pub const CONTEXTS: u8 = 6;
/// The longest name, in bytes.
pub const NAME: usize = 63;
/// A base's sum: items, bits of the count, bits of the sum.
pub const BASE_SUMS: [(u32, usize, usize); 6] = [(5, 3, 5); 6];
/// Trust, credibility and growing in the same way.
pub const SUPPLEMENT_SUMS: [(u32, usize, usize); 3] = [(6, 3, 5), (3, 2, 4), (3, 2, 4)];
/// How many of an aggregate's scales, from the first on, say how far people agree.
pub const AGREEING: usize = 7;
/// The highest mean of a scale, in tenths of a point.
pub const MEAN: u16 = 1000;
/// The highest standard deviation, in tenths of a point: five people at both ends have 55.9 points.
pub const SD: u16 = 560;
/// The highest mean of an item, in hundredths.
pub const ITEM_MEAN: u16 = 500;

/// The last step of a run, of the power bases and of the quiz.
pub const LAST_STEPS: [u8; 2] = [8, 12];
/// The most quarters of a second that a page of items holds.
pub const QUARTERS: u8 = 127;

/// The fewest characters of a code: an invitation without a name.
pub const SHORTEST: usize = 13;

/// The most characters of any code: a class of millions, with its name.
pub const LONGEST: usize = 401;

/// The most characters that a code of a kind can have; `None` for kinds that are not known.
pub fn longest(kind: u8) -> Option<usize> {
    match kind {
        1 => Some(129),
        2 => Some(117),
        3 => Some(98),
        4 => Some(43),
        5 => Some(103),
        6 => Some(LONGEST),
        7 => Some(40),
        _ => None,
    }
}

/// The most people that an aggregate can count.
pub const MOST_PEOPLE: usize = 1023;
