//! What scripts are told, in the browser's shapes.

use super::rules::scripts;
use crate::edge::data::to_js;
use crate::widget::state::State;
use wasm_bindgen::JsValue;

/// Answers a script that asks for something by the name of `query`.
///
/// # Errors
/// The name of the reason why there is no answer.
pub fn answer(state: &State, query: &str, detail: &str) -> Result<JsValue, &'static str> {
    scripts::ask(state, query, detail).map(|value| to_js(&value))
}
