//! What comes later: content files, from below `base`, the address of the folder of their language,
//! and parts. The loader knows how to fetch them, to try again, and whose build a file is of.

#[cfg(feature = "split")]
pub use with_loader::{part, section};
#[cfg(not(feature = "split"))]
pub use without_loader::{part, section};

#[cfg(feature = "split")]
mod with_loader {
    use crate::edge::page::{Heard, tool};
    use crate::widget::section::Section;
    use js_sys::Function;
    use wasm_bindgen::JsValue;

    /// Has the loader fetch a section.
    pub fn section(tools: Option<&Function>, base: &str, section: Section, heard: Heard) {
        let address = [base, section.name(), ".json"].concat();
        tool(tools, &JsValue::NULL, "section", &address.as_str().into(), heard);
    }

    /// Has the loader fetch a part.
    pub fn part(tools: Option<&Function>, part: &str, heard: Heard) {
        tool(tools, &JsValue::NULL, "part", &part.into(), heard);
    }
}

/// As in another Yew app.
#[cfg(not(feature = "split"))]
mod without_loader {
    use crate::edge::data;
    use crate::edge::page::Heard;
    use crate::plain::value::Value;
    use crate::widget::section::Section;
    use js_sys::Function;
    use wasm_bindgen::{JsCast, JsError, JsValue};
    use wasm_bindgen_futures::JsFuture;

    /// Fetches a section.
    pub fn section(_tools: Option<&Function>, base: &str, section: Section, heard: Heard) {
        let address = [base, section.name(), ".json"].concat();
        wasm_bindgen_futures::spawn_local(async move {
            let told = |reason: String| JsError::new(&[&address, ": ", &reason].concat()).into();
            heard(json(&address).await.map(|json| data::from_js(&json)).map_err(told));
        });
    }

    /// Every part is there.
    pub fn part(_tools: Option<&Function>, _part: &str, heard: Heard) {
        heard(Ok(Value::Null));
    }

    async fn json(address: &str) -> Result<JsValue, String> {
        let told = |error: JsValue| data::reason(&error);
        let window = web_sys::window().ok_or_else(String::new)?;
        let response = JsFuture::from(window.fetch_with_str(address)).await.map_err(told)?;
        let response: web_sys::Response = response.dyn_into().map_err(told)?;
        if !response.ok() {
            return Err(response.status().to_string());
        }
        JsFuture::from(response.json().map_err(told)?).await.map_err(told)
    }
}
