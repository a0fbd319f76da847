//! The widget as a component of another Yew app, here in an article.
//!
//! In your `Cargo.toml` name the crate and yew 0.23 with its feature `csr`; leave the
//! crate's feature `split` off, or the wasm asks for parts that your build does not make.
//!
//! What goes beside your page comes from this project's `dist/` folder (`cargo xtask
//! build`): `content/`, whose address is given below, and the two style sheets, which
//! the page links. All their rules sit below the classes `pb` and `paper`. The widget
//! needs a size container around it, and takes the size of its text from that:
//!
//! ```html
//! <link rel="stylesheet" href="powerbase.css">
//! <link rel="stylesheet" href="later.css">
//! <style>.widget { container-type: inline-size }</style>
//! ```

use powerbase::instruments::instrument::Instrument;
use powerbase::view::app::{App, Props};
use powerbase::widget::config::{Config, StorageKind};
use yew::prelude::*;

#[function_component]
fn Article() -> Html {
    let config = Config {
        instruments: Instrument::ALL.to_vec(),
        scope: "article".to_string(),
        storage: StorageKind::Local,
        language: "en".to_string(),
        page: "https://example.org/article".to_string(),
        first: String::new(),
        page_is_own: false,
        context: None,
        course: String::new(),
    };
    // Without a `host`, the events are sent from the widget's own card and bubble up from there.
    // Without `tools` nothing can be copied or saved. `use` in `tools.js` has them all; `loaded`
    // promises a script of ours by its name: `(card, name, detail, done) => use(card, name, detail,
    // loaded).then((said) => done(true, said), (error) => done(false, error))`.
    let props = Props { config, content: "content/en/".into(), host: None, given: Vec::new(), tools: None };
    html! {
        <article>
            <h1>{ "Who lets you lead?" }</h1>
            <div class="widget"><App ..props /></div>
        </article>
    }
}

fn main() {
    yew::Renderer::<Article>::new().render();
}
