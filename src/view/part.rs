//! The result part: the screens after the last answer, fetched when they are needed.

use crate::model::state::State;
use yew::Html;

/// The way into the part.
pub type Screens = fn(&State) -> Html;

/// Fetches the part. Called again after a failure, it tries again.
///
/// # Errors
/// That the part could not be fetched.
#[cfg(not(feature = "split"))]
pub async fn load() -> Result<Screens, String> {
    Ok(super::result::screen)
}

/// Fetches the part. Called again after a failure, it tries again.
///
/// # Errors
/// That the part could not be fetched.
#[cfg(feature = "split")]
pub async fn load() -> Result<Screens, String> {
    split::screens().await.map_err(|Lost| "result.wasm".to_string())
}

/// The part did not arrive.
#[cfg(feature = "split")]
struct Lost;

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for Lost {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Lost
    }
}

#[cfg(feature = "split")]
#[allow(unsafe_code)]
mod split {
    use super::{Lost, Screens};
    use wasm_split_helpers::wasm_split;

    #[wasm_split(result, fallible)]
    pub fn screens() -> Result<Screens, Lost> {
        Ok(crate::view::result::screen)
    }
}
