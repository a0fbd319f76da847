//! Powerbase: a power-base self-assessment and an influence-or-telling quiz, as a
//! browser widget.
//!
//! An event becomes an [`widget::action::Action`]; [`widget::update::update`] decides
//! and answers with effects; the view draws the new state; the edge carries the
//! effects out. What few readers open is in [`rooms`], which are handed in. Read the
//! modules in this order.

pub mod plain;

pub mod codec;

pub mod instruments;

pub mod widget;

pub mod edge;

pub mod view;

pub mod rooms;

pub mod embed;

use js_sys::{Array, Function};
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement};

/// Half as large as the compiler's own. An app that takes the crate as a library has its own.
#[cfg(all(feature = "split", target_family = "wasm"))]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// A widget in a page, as `powerbase.js` holds it.
#[wasm_bindgen]
pub struct Widget(embed::Mounted);

#[wasm_bindgen]
impl Widget {
    /// The latest finished result of each instrument.
    pub fn results(&self) -> Array {
        self.0.results()
    }

    /// Takes what the page has to say: `reset` (drop the drafts, never results), `link` (show what
    /// a code holds, which is `detail`), `page` or `share-url` (links made from now on open this address: the page's own, or another),
    /// `damaged` (something that could not be read was set aside under the key `detail`).
    /// All else is what a reader does: the name of a control and its value, or of a button that is
    /// `pressed` and its subject. Of what was done before the widget stood, `earlier` says when, in
    /// milliseconds on the page's clock.
    pub fn tell(&self, what: &str, detail: String, pressed: bool, earlier: Option<f64>) {
        self.0.tell(what, detail, pressed, earlier);
    }

    /// Answers a script: `code` (detail `answers` or none) gives the share code of
    /// the latest results, `open` (detail: a code) what it holds. `done` is called
    /// with the name of the reason why there is no answer, and the answer.
    pub fn ask(&self, what: String, detail: String, done: Function) {
        self.0.ask(what, detail, done);
    }

    /// Takes the widget out of the page.
    pub fn remove(self) {
        self.0.remove();
    }
}

/// Puts a widget into `root`, as the attributes of `host` say. `content` is the address of
/// the folder of the texts, `page` that of the page that result links open, `given` the
/// sections fetched so far. `tools` fetches what comes later, and does what a page can do with a card: print, copy, save.
///
/// # Errors
/// The path in the content, and the reason, where a section given is missing a text.
#[wasm_bindgen]
pub fn mount(
    host: HtmlElement,
    root: Element,
    content: String,
    page: String,
    given: JsValue,
    tools: Option<Function>,
) -> Result<Widget, JsError> {
    let place = embed::Place { content, page };
    embed::Mounted::new(host, root, place, given, tools).map(Widget).map_err(|reason| JsError::new(&reason))
}
