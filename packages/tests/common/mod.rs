//! What the tests share: a small widget, and a reader of zips that knows nothing of the writer.
#![allow(dead_code)]

pub mod zip;

use powerbase_packages::{Options, Problem, build};

/// The section that the first screen loads, as far as packages read it.
pub const FIRST: &str = r#"{"build":"0","direction":"ltr","ui":{"start":"\"start-lead-both\":\"no\"",
  "start-lead-both":"Both & \"more\"","start-lead-power-bases" : "Bases \u0026 \\","start-lead-influence":"Influence"}}"#;

/// Stands for the built files.
pub const FILES: [(&str, &[u8]); 5] = [
    ("app.js", b"export default () => {};"),
    ("app_bg.wasm", b"\0asm\x01\0\0\0"),
    ("content/en/first.json", FIRST.as_bytes()),
    ("powerbase.css", b"p { margin: 0 }"),
    ("powerbase.js", b"customElements.get('power-base');"),
];

/// Reads `format=cmi5|title=A`.
pub fn read(given: &str) -> Result<Options, Problem> {
    let pairs = given.split('|').filter(|pair| !pair.is_empty());
    Options::read(pairs.map(|pair| pair.split_once('=').unwrap_or((pair, ""))))
}

/// A package that must be made, taken apart again: name and bytes.
pub fn package(given: &str) -> Vec<(String, Vec<u8>)> {
    let options = read(given).expect("options");
    zip::read(&build(&options, &FILES).expect("a package"))
}

/// Why there is no package.
pub fn problem(given: &str) -> Problem {
    read(given).and_then(|options| build(&options, &FILES)).expect_err(given)
}

/// The text of one file of a package.
pub fn text(package: &[(String, Vec<u8>)], name: &str) -> String {
    let (_, bytes) = package.iter().find(|(of, _)| of == name).expect(name);
    String::from_utf8(bytes.clone()).expect("text")
}

/// The values of an attribute, in their order.
pub fn values<'a>(xml: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    xml.split(&start).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}
