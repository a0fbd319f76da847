//! The parts that are fetched when a screen needs them: the quiz, and the results.

use crate::model::state::{Part, State};
use yew::Html;

/// The way into a part.
pub type Screens = fn(&State) -> Html;

/// Fetches a part. Called again after a failure, it tries again.
///
/// # Errors
/// The part that could not be fetched.
#[cfg(not(feature = "split"))]
pub async fn load(part: Part) -> Result<Screens, String> {
    Ok(match part {
        Part::Quiz => super::quiz::screen,
        Part::Result => super::result::screen,
    })
}

/// Fetches a part. Called again after a failure, it tries again.
///
/// # Errors
/// The part that could not be fetched.
#[cfg(feature = "split")]
pub async fn load(part: Part) -> Result<Screens, String> {
    match part {
        Part::Quiz => split::quiz().await.map_err(|split::Lost| "split_quiz.wasm".to_string()),
        Part::Result => split::result().await.map_err(|split::Lost| "split_result.wasm".to_string()),
    }
}

#[cfg(feature = "split")]
#[allow(unsafe_code)]
mod split {
    use super::Screens;
    use wasm_split_helpers::{SplitLoaderError, wasm_split};

    /// A part did not arrive.
    pub struct Lost;

    impl From<SplitLoaderError> for Lost {
        fn from(_: SplitLoaderError) -> Self {
            Lost
        }
    }

    #[wasm_split(quiz, fallible)]
    pub fn quiz() -> Result<Screens, Lost> {
        Ok(crate::view::quiz::screen)
    }

    #[wasm_split(result, fallible)]
    pub fn result() -> Result<Screens, Lost> {
        Ok(crate::view::result::screen)
    }
}
