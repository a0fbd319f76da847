//! What the page that makes packages calls.

use crate::{Options, Problem};
use js_sys::{Error, Uint8Array};
use wasm_bindgen::prelude::*;

/// Makes a package. `options` are names and texts in turn, as [`Options::read`] takes them; `names`
/// and `files` go together.
///
/// # Errors
/// An `Error` whose name is the option that cannot be.
#[wasm_bindgen]
pub fn pack(options: Vec<String>, names: Vec<String>, files: Vec<Uint8Array>) -> Result<Vec<u8>, Error> {
    let bytes: Vec<Vec<u8>> = files.iter().map(Uint8Array::to_vec).collect();
    let files: Vec<(&str, &[u8])> =
        names.iter().map(String::as_str).zip(bytes.iter().map(Vec::as_slice)).collect();
    let given = options.chunks_exact(2).filter_map(|pair| match pair {
        [name, text] => Some((&**name, &**text)),
        _ => None,
    });
    Options::read(given).and_then(|options| crate::build(&options, &files)).map_err(told)
}

fn told(problem: Problem) -> Error {
    let error = Error::new(&problem.to_string());
    error.set_name(problem.option);
    error
}
