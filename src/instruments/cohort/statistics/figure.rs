//! A figure as it may be shown: there, withheld for want of people, or not defined. The last
//! two are told apart everywhere; neither is ever a NaN, an infinity or a 0.

/// A figure over several people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure<T = f64> {
    /// There it is.
    Value(T),
    /// Too few people.
    Withheld {
        /// From how many on it is shown.
        needed: u64,
    },
    /// There are people enough, and the formula has no answer: nothing varies, say.
    Undefined,
}

impl<T> Figure<T> {
    /// The figure of `n` people, shown from `needed` on; `made` is only asked then, and its
    /// `None` is "not defined".
    pub fn from(n: u64, needed: u64, made: impl FnOnce() -> Option<T>) -> Figure<T> {
        if n < needed { Figure::Withheld { needed } } else { made().map_or(Figure::Undefined, Figure::Value) }
    }

    /// The value, if there is one.
    pub fn value(self) -> Option<T> {
        match self {
            Figure::Value(value) => Some(value),
            _ => None,
        }
    }

    /// The same with the value made into another; `None` is "not defined".
    pub fn and_then<U>(self, made: impl FnOnce(T) -> Option<U>) -> Figure<U> {
        match self {
            Figure::Value(value) => made(value).map_or(Figure::Undefined, Figure::Value),
            Figure::Withheld { needed } => Figure::Withheld { needed },
            Figure::Undefined => Figure::Undefined,
        }
    }

    /// The same, to look at.
    pub fn as_ref(&self) -> Figure<&T> {
        match self {
            Figure::Value(value) => Figure::Value(value),
            Figure::Withheld { needed } => Figure::Withheld { needed: *needed },
            Figure::Undefined => Figure::Undefined,
        }
    }
}

/// Two limits with a figure between them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The lower one.
    pub low: f64,
    /// The upper one.
    pub high: f64,
}

/// A number that may be shown; `None` for a NaN or an infinity.
pub fn finite(number: f64) -> Option<f64> {
    number.is_finite().then_some(number)
}
