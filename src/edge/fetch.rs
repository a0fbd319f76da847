//! Content files, fetched when they are needed.

use super::data;
use crate::plain::value::Value;
use crate::widget::section::Section;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// Fetches a section of the content from below `base`, the address of its language's folder.
///
/// # Errors
/// The file's address, and why it could not be fetched or read.
pub async fn section(base: &str, section: Section) -> Result<Value, String> {
    let address = [base, section.name(), ".json"].concat();
    let told = |error: JsValue| [&address, ": ", &data::reason(&error)].concat();
    let window = web_sys::window().ok_or_else(|| address.clone())?;
    let response = JsFuture::from(window.fetch_with_str(&address)).await.map_err(told)?;
    let response: Response = response.dyn_into().map_err(told)?;
    if !response.ok() {
        return Err([&address, ": ", &response.status().to_string()].concat());
    }
    let json = JsFuture::from(response.json().map_err(told)?).await.map_err(told)?;
    Ok(data::from_js(&json))
}
