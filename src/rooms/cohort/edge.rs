//! What scripts are told, in the browser's own values.

use super::rules::out::scripts;
use crate::edge::data::to_js;
use crate::plain::shape;
use crate::widget::state::State;
use wasm_bindgen::JsValue;

/// Answers a script that asks what a class's code holds.
///
/// # Errors
/// The name of the reason why there is no answer.
pub fn answer(state: &State, _query: &str, detail: &str) -> Result<JsValue, &'static str> {
    scripts::ask(state, detail).map(|class| to_js(&shape::write(&class)))
}
