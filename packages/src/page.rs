//! The page of a package.

use crate::choices::Format;
use crate::identity::Identity;
use crate::names::LOADER;
use crate::options::Options;
use crate::scripts::FETCH;
use crate::words::Words;
use quick_xml::escape::escape;

/// What the browser may fetch at once; where all is in scripts, it would ask for what is not there.
const AHEAD: [&str; 2] = [
    r#"<link rel="modulepreload" href="app.js">"#,
    r#"<link rel="preload" href="app_bg.wasm" as="fetch" crossorigin>"#,
];

/// The page that a system opens, its options in the element's attributes.
pub fn page(options: &Options, identity: &Identity, words: &Words) -> String {
    let attributes = all(options, identity).into_iter().map(|(name, value)| attribute(name, &value));
    format!(
        include_str!("page/index.html"),
        lang = escape(&*options.lang),
        direction = escape(&*words.direction),
        title = escape(&*options.title),
        head = head(options),
        attributes = attributes.collect::<String>(),
        lead = escape(&*words.lead),
    )
}

fn head(options: &Options) -> String {
    let script = |name: &str| format!(r#"<script type="module" src="{name}"></script>"#);
    let mut lines: Vec<String> = AHEAD.map(String::from).into();
    if options.in_scripts {
        lines = vec![script(FETCH)];
    }
    lines.push(script(LOADER));
    lines.join("\n  ")
}

/// All attributes of the element.
fn all<'a>(options: &'a Options, identity: &Identity) -> Vec<(&'a str, String)> {
    let mut all = options.chosen();
    if options.format.has_statements() || !options.activity.is_empty() {
        all.push(("activity", identity.activity.clone()));
    }
    // Two packages on one server are two activities, even where an LMS serves both as one origin.
    if options.format != Format::Web && !options.more.contains_key("scope") {
        all.push(("scope", identity.named('s')));
    }
    all
}

fn attribute(name: &str, value: &str) -> String {
    if value.is_empty() { format!(" {name}") } else { format!(" {name}=\"{}\"", escape(value)) }
}
