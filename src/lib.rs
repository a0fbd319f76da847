//! Powerbase: a power-base self-assessment and an influence-or-telling quiz, as a
//! browser widget.
//!
//! An event becomes an [`model::state::Action`]; [`model::update::update`] decides
//! and answers with effects; the view draws the new state; the edge carries the
//! effects out. Read the modules in this order.

pub mod model;

pub mod edge;

pub mod view;

pub mod embed;

use js_sys::{Array, Function};
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement};

/// A widget in a page, as `powerbase.js` holds it.
#[wasm_bindgen]
pub struct Widget(embed::Mounted);

#[wasm_bindgen]
impl Widget {
    /// The latest finished result of each instrument.
    pub fn results(&self) -> Array {
        self.0.results()
    }

    /// Drops the drafts, never results.
    pub fn reset(&self) {
        self.0.reset();
    }

    /// Takes the widget out of the page.
    pub fn remove(self) {
        self.0.remove();
    }
}

/// Puts a widget into `root`, as the attributes of `host` say. `content` is the
/// address of one language's folder, `given` the sections fetched from it so far.
///
/// # Errors
/// The path in the content, and the reason, where a section given is missing a text.
#[wasm_bindgen]
pub fn mount(
    host: HtmlElement,
    root: Element,
    content: String,
    given: JsValue,
    print: Option<Function>,
) -> Result<Widget, JsError> {
    embed::Mounted::new(host, root, content, given, print).map(Widget).map_err(|reason| JsError::new(&reason))
}
