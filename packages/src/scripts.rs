//! A package without `.wasm` and `.json`, for systems that do not serve them.
//!
//! Each such file becomes a script that holds it as base64, and one more script answers in the
//! place of the server. The widget fetches as always.

use crate::archive::Entry;
use base64::{Engine, engine::general_purpose::STANDARD};
use std::borrow::Cow;

/// What answers for the server. It has to be loaded before all others.
pub const FETCH: &str = "fetch.js";

const REFUSED: [&str; 2] = [".json", ".wasm"];

/// The same files as scripts.
pub fn in_scripts<'a>(files: impl Iterator<Item = Entry<'a>>) -> Vec<Entry<'a>> {
    let answering = (FETCH.to_string(), Cow::Borrowed(include_bytes!("scripts/fetch.js").as_slice()));
    files.map(in_script).chain([answering]).collect()
}

fn in_script<'a>((name, bytes): Entry<'a>) -> Entry<'a> {
    match REFUSED.iter().find_map(|kind| name.strip_suffix(kind)) {
        Some(stem) => {
            let script = format!("export default \"{}\";\n", STANDARD.encode(&bytes));
            (format!("{stem}.js"), Cow::Owned(script.into_bytes()))
        }
        None => (name, bytes),
    }
}
