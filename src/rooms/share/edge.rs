//! What scripts are told, in the browser's own values.

use super::rules::scripts;
use crate::edge::data::to_js;
use crate::plain::shape;
use crate::widget::state::State;
use wasm_bindgen::JsValue;

/// Answers a script that asks for something by the name of `query`.
///
/// # Errors
/// The name of the reason why there is no answer.
pub fn answer(state: &State, query: &str, detail: &str) -> Result<JsValue, &'static str> {
    scripts::ask(state, query, detail).map(|answer| to_js(&shape::write(&answer)))
}
