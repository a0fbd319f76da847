//! A value and a shape that do not fit together.

use serde::{de, ser};
use std::fmt::{Display, Formatter, Result};

/// They do not fit. Which member it is nobody asks: what is damaged is set aside whole.
#[derive(Debug)]
pub struct Unfit;

impl Display for Unfit {
    fn fmt(&self, _: &mut Formatter<'_>) -> Result {
        Ok(())
    }
}

impl std::error::Error for Unfit {}

impl ser::Error for Unfit {
    fn custom<T: Display>(_: T) -> Self {
        Unfit
    }
}

impl de::Error for Unfit {
    fn custom<T: Display>(_: T) -> Self {
        Unfit
    }
}
