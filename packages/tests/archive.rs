//! The zip: its form, its order, its names, and equal bytes for equal options.
#![allow(clippy::expect_used, clippy::panic)]

mod common;

use common::{FILES, package, read, text};
use powerbase_packages::{Format, Options, belongs, build};

/// The files of the small widget, and what every package has beside them.
const PLAIN: [&str; 7] = [
    "app.js",
    "app_bg.wasm",
    "content/en/first.json",
    "index.css",
    "index.html",
    "powerbase.css",
    "powerbase.js",
];

fn names(given: &str) -> Vec<String> {
    package(given).into_iter().map(|(name, _)| name).collect()
}

#[test]
fn every_format_is_a_plain_zip_with_its_manifest_in_front() {
    for (format, manifest) in [
        ("scorm-1.2", Some("imsmanifest.xml")),
        ("scorm-2004", Some("imsmanifest.xml")),
        ("cmi5", Some("cmi5.xml")),
        ("xapi", Some("tincan.xml")),
        ("web", None),
    ] {
        let expected: Vec<&str> = manifest.into_iter().chain(PLAIN).collect();
        assert_eq!(names(&format!("format={format}")), expected, "{format}");
    }
}

#[test]
fn files_arrive_as_they_were() {
    let package = package("");
    for (name, bytes) in FILES {
        assert!(package.iter().any(|(of, packed)| of == name && packed == bytes), "{name}");
    }
}

#[test]
fn equal_options_give_equal_bytes_whatever_the_order_of_the_files() {
    let mut turned = FILES;
    turned.reverse();
    for format in Format::ALL {
        let options = Options { format: *format, ..Options::default() };
        assert_eq!(build(&options, &FILES), build(&options, &turned));
    }
}

#[test]
fn in_scripts_no_file_is_one_that_systems_refuse() {
    let package = package("in-scripts|format=web");
    let names: Vec<&str> = package.iter().map(|(name, _)| &**name).collect();
    let scripts = ["app.js", "app_bg.js", "content/en/first.js", "fetch.js", "index.css", "index.html"];
    assert_eq!(names, [&scripts, ["powerbase.css", "powerbase.js"].as_slice()].concat());
    assert_eq!(text(&package, "app_bg.js"), "export default \"AGFzbQEAAAA=\";\n");
    let page = text(&package, "index.html");
    assert!(page.find("fetch.js") < page.find("powerbase.js"), "what answers is loaded first");
    assert!(!page.contains(".wasm"), "{page}");
}

#[test]
fn a_name_that_some_system_loses_is_refused() {
    for name in
        ["a.mjs", "a.d.ts", "A.js", ".a.js", "_a.js", "a b.js", "é.js", "a//b.js", "../a.js", &"a".repeat(31)]
    {
        let files = [FILES.as_slice(), &[(name, b"")]].concat();
        let problem = build(&Options::default(), &files).expect_err(name);
        assert_eq!((problem.option, problem.reason, &*problem.what), ("file", "name", name));
    }
}

#[test]
fn two_files_of_one_name_and_a_widget_without_its_loader_are_refused() {
    let reason = |given: &str, files: &[(&str, &[u8])]| {
        read(given).and_then(|options| build(&options, files)).expect_err("none").reason
    };
    assert_eq!(reason("", &[FILES.as_slice(), &[("app.js", b"")]].concat()), "twice");
    assert_eq!(reason("in-scripts", &[FILES.as_slice(), &[("app_bg.js", b"")]].concat()), "twice");
    assert_eq!(reason("", &FILES[..4]), "missing");
}

#[test]
fn the_widgets_own_files_belong_and_others_do_not() {
    for name in [
        "app.js",
        "large_result-64dad0cb.wasm",
        "cohort_collect-64dad0cb.wasm",
        "content/de/quiz.json",
        "later.css",
    ] {
        assert!(belongs(name), "{name}");
    }
    for name in [
        "index.html",
        "demo.css",
        "powerbase.d.ts",
        "content/pack.schema.json",
        "files.json",
        "lrs.js",
        "package.html",
        "package.js",
        "packages.js",
        "packages_bg-64dad0cb.wasm",
        "packages/powerbase-web.zip",
        "cohort.js",
        "split_cohort-64dad0cb.wasm",
    ] {
        assert!(!belongs(name), "{name}");
    }
}
