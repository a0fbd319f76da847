//! The screen.

use crate::model::state::State;
use yew::Html;

/// The screen.
pub fn screen(_state: &State) -> Html {
    Html::default()
}
