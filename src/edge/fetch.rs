//! Content files, fetched when they are needed: from below `base`, the address of the folder of
//! their language.

use super::data;
use crate::plain::value::Value;
use crate::widget::section::Section;
use js_sys::Function;
use wasm_bindgen::JsValue;

/// Has the loader fetch a section. It knows how to try again, and whose build a file is of.
///
/// # Errors
/// The file's address, and why it could not be fetched or read.
#[cfg(feature = "split")]
pub async fn section(tools: Option<&Function>, base: &str, section: Section) -> Result<Value, String> {
    loaded(tools, "section", [base, section.name(), ".json"].concat()).await
}

/// Has the loader fetch the files of a part.
///
/// # Errors
/// The file's address, and why it could not be fetched or read.
#[cfg(feature = "split")]
pub async fn part(tools: Option<&Function>, part: &str) -> Result<(), String> {
    loaded(tools, "part", part.to_string()).await.map(drop)
}

/// Without the splitter every part is there.
///
/// # Errors
/// None.
#[cfg(not(feature = "split"))]
pub async fn part(_tools: Option<&Function>, _part: &str) -> Result<(), String> {
    Ok(())
}

/// What the loader's tool of this name promises.
#[cfg(feature = "split")]
async fn loaded(tools: Option<&Function>, name: &str, detail: String) -> Result<Value, String> {
    let promised = super::page::tool(tools, &JsValue::NULL, name, &Value::String(detail));
    data::answer(promised).await.map_err(|error| data::reason(&error))
}

/// Fetches a section where there is no loader, as in another Yew app.
///
/// # Errors
/// The file's address, and why it could not be fetched or read.
#[cfg(not(feature = "split"))]
pub async fn section(_tools: Option<&Function>, base: &str, section: Section) -> Result<Value, String> {
    use wasm_bindgen::JsCast;
    use wasm_bindgen_futures::JsFuture;

    let address = [base, section.name(), ".json"].concat();
    let told = |error: JsValue| [&address, ": ", &data::reason(&error)].concat();
    let window = web_sys::window().ok_or_else(|| address.clone())?;
    let response = JsFuture::from(window.fetch_with_str(&address)).await.map_err(told)?;
    let response: web_sys::Response = response.dyn_into().map_err(told)?;
    if !response.ok() {
        return Err([&address, ": ", &response.status().to_string()].concat());
    }
    let json = JsFuture::from(response.json().map_err(told)?).await.map_err(told)?;
    Ok(data::from_js(&json))
}
