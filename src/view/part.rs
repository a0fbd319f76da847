//! The parts that are fetched when a screen needs them.

use crate::model::state::{Part, Rules, State};
use yew::Html;

/// What a part brings: its screens, and the rules of those that are rooms.
#[derive(Clone, Copy)]
pub struct Brought {
    /// Draws the screen that stands.
    pub screen: fn(&State) -> Html,
    /// The rules of its rooms.
    pub rules: Option<Rules>,
}

/// What each part brings, wherever it is linked.
mod brought {
    use super::Brought;
    use crate::model::{asking, qr, share};
    use crate::view;

    pub fn quiz() -> Brought {
        Brought { screen: view::quiz::screen, rules: None }
    }

    pub fn result() -> Brought {
        Brought { screen: view::result::screen, rules: None }
    }

    pub fn share() -> Brought {
        Brought { screen: view::share::screen, rules: Some(share::RULES) }
    }

    pub fn others() -> Brought {
        Brought { screen: view::asking::screen, rules: Some(asking::RULES) }
    }

    pub fn qr() -> Brought {
        Brought { screen: view::qr::screen, rules: Some(qr::RULES) }
    }
}

/// Fetches a part. Called again after a failure, it tries again.
///
/// # Errors
/// The part that could not be fetched.
#[cfg(not(feature = "split"))]
pub async fn load(part: Part) -> Result<Brought, String> {
    Ok(match part {
        Part::Quiz => brought::quiz(),
        Part::Result => brought::result(),
        Part::Share => brought::share(),
        Part::Others => brought::others(),
        Part::Qr => brought::qr(),
    })
}

/// Fetches a part. Called again after a failure, it tries again.
///
/// # Errors
/// The part that could not be fetched.
#[cfg(feature = "split")]
pub async fn load(part: Part) -> Result<Brought, String> {
    let (came, name) = match part {
        Part::Quiz => (split::quiz().await, "split_quiz.wasm"),
        Part::Result => (split::result().await, "split_result.wasm"),
        Part::Share => (split::share().await, "split_share.wasm"),
        Part::Others => (split::others().await, "split_others.wasm"),
        Part::Qr => (split::qr().await, "split_qr.wasm"),
    };
    came.map_err(|split::Lost| name.to_string())
}

#[cfg(feature = "split")]
#[allow(unsafe_code)]
mod split {
    use super::{Brought, brought};
    use wasm_split_helpers::{SplitLoaderError, wasm_split};

    /// A part did not arrive.
    pub struct Lost;

    impl From<SplitLoaderError> for Lost {
        fn from(_: SplitLoaderError) -> Self {
            Lost
        }
    }

    #[wasm_split(quiz, fallible)]
    pub fn quiz() -> Result<Brought, Lost> {
        Ok(brought::quiz())
    }

    #[wasm_split(result, fallible)]
    pub fn result() -> Result<Brought, Lost> {
        Ok(brought::result())
    }

    #[wasm_split(share, fallible)]
    pub fn share() -> Result<Brought, Lost> {
        Ok(brought::share())
    }

    #[wasm_split(others, fallible)]
    pub fn others() -> Result<Brought, Lost> {
        Ok(brought::others())
    }

    #[wasm_split(qr, fallible)]
    pub fn qr() -> Result<Brought, Lost> {
        Ok(brought::qr())
    }
}
