//! The rooms, and the parts that are fetched when a screen needs them.

pub mod collect;
pub mod common;
pub mod data;
pub mod feedback;
pub mod qr;
pub mod quiz;
pub mod report;
pub mod result;
pub mod share;

use crate::edge::values::Edge;
use crate::widget::state::{Part, Rules, State};
use yew::Html;

/// What a part brings: its screens, and the rules of those that are rooms.
#[derive(Clone, Copy)]
pub struct Brought {
    /// Draws the screen that stands.
    pub screen: fn(&State) -> Html,
    /// The rules of its rooms.
    pub rules: Option<Rules>,
    /// The edge of its rooms.
    pub edge: Option<Edge>,
}

/// What each part brings, wherever it is linked.
mod brought {
    use super::Brought;
    use crate::edge::values::EDGE;
    use crate::rooms;

    pub fn quiz() -> Brought {
        Brought { screen: rooms::quiz::screen::screen, rules: Some(rooms::result::rules::QUIZ), edge: None }
    }

    pub fn result() -> Brought {
        Brought {
            screen: rooms::result::screen::screen,
            rules: Some(rooms::result::rules::RESULT),
            edge: None,
        }
    }

    pub fn share() -> Brought {
        Brought {
            screen: rooms::share::screen::screen,
            rules: Some(rooms::share::rules::RULES),
            edge: Some(EDGE),
        }
    }

    pub fn others() -> Brought {
        Brought {
            screen: rooms::feedback::screen::screen,
            rules: Some(rooms::feedback::rules::RULES),
            edge: Some(EDGE),
        }
    }

    pub fn collected() -> Brought {
        Brought {
            screen: rooms::feedback::screen::collected,
            rules: Some(rooms::feedback::rules::COLLECTED),
            edge: Some(EDGE),
        }
    }

    pub fn qr() -> Brought {
        Brought { screen: rooms::qr::screen::screen, rules: Some(rooms::qr::rules::RULES), edge: None }
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
        Part::Collected => brought::collected(),
        Part::Qr => brought::qr(),
    })
}

/// Fetches a part. Called again after a failure, it tries again.
///
/// # Errors
/// The part that could not be fetched.
#[cfg(feature = "split")]
pub async fn load(part: Part) -> Result<Brought, String> {
    let (coming, name): (Coming, &str) = match part {
        Part::Quiz => (Box::pin(split::quiz()), "split_quiz.wasm"),
        Part::Result => (Box::pin(split::result()), "split_result.wasm"),
        Part::Share => (Box::pin(split::share()), "split_share.wasm"),
        Part::Others => (Box::pin(split::others()), "split_others.wasm"),
        Part::Collected => (Box::pin(split::collected()), "split_collected.wasm"),
        Part::Qr => (Box::pin(split::qr()), "split_qr.wasm"),
    };
    coming.await.map_err(|split::Lost| name.to_string())
}

/// A part on its way, whichever it is: one shape of future for all of them.
#[cfg(feature = "split")]
type Coming = std::pin::Pin<Box<dyn Future<Output = Result<Brought, split::Lost>>>>;

#[cfg(feature = "split")]
#[allow(unsafe_code)]
mod split {
    use crate::view::{Brought, brought};
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

    #[wasm_split(collected, fallible)]
    pub fn collected() -> Result<Brought, Lost> {
        Ok(brought::collected())
    }

    #[wasm_split(qr, fallible)]
    pub fn qr() -> Result<Brought, Lost> {
        Ok(brought::qr())
    }
}
