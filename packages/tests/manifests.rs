//! Manifests, judged by the published schemas, and where there are none by our own.
#![allow(clippy::expect_used, clippy::panic)]

mod common;

use common::{package, text, values};
use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// A title that no text may be taken as it is for.
const TITLE: &str = r#"Über „Macht“ & <b>'Einfluss'</b> "2" – 领导力"#;

/// What xmllint finds wrong with a manifest by the schema of that name; empty if nothing.
fn faults(schema: &str, manifest: &str) -> String {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/schemas");
    let mut command = Command::new("xmllint");
    command.args(["--nonet", "--noout", "--schema"]).arg(here.join(format!("{schema}.xsd"))).arg("-");
    command.stdin(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("xmllint, of Debian's libxml2-utils");
    child.stdin.take().expect("its input").write_all(manifest.as_bytes()).expect("all of it");
    let output = child.wait_with_output().expect("its end");
    // The published schemas themselves are not spotless; what counts is the verdict.
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let valid = output.status.success();
    assert!(said.contains(if valid { "- validates" } else { "- fails to validate" }), "{said}");
    if valid { String::new() } else { said }
}

/// The manifest of a package, with the name it must have.
fn manifest(format: &str, more: &str) -> String {
    let name = match format {
        "cmi5" => "cmi5.xml",
        "xapi" => "tincan.xml",
        _ => "imsmanifest.xml",
    };
    text(&package(&format!("format={format}|title={TITLE}|{more}")), name)
}

const FORMATS: [&str; 4] = ["scorm-1.2", "scorm-2004", "cmi5", "xapi"];
const MARK: &str = "|pass-mark=70|complete-when=passed";

#[test]
fn manifests_are_valid() {
    for format in FORMATS {
        for more in ["", MARK, "|pass-mark=0", "|pass-mark=100", "|activity=urn:a:b?c&d"] {
            assert_eq!(faults(format, &manifest(format, more)), "", "{format} {more}");
        }
    }
}

#[test]
fn the_judges_find_what_is_wrong() {
    let broken = [
        ("scorm-1.2", "adlcp:scormtype", "adlcp:scormType"),
        ("scorm-1.2", "identifierref", "identifierRef"),
        ("scorm-2004", "identifierref", "identifierRef"),
        ("scorm-2004", ">0.7<", ">1.7<"),
        ("cmi5", "\"0.7\"", "\"70\""),
        ("cmi5", "moveOn=\"Passed\"", "moveOn=\"passed\""),
        ("xapi", "launch", "url"),
    ];
    for (format, right, wrong) in broken {
        let manifest = manifest(format, MARK);
        assert!(manifest.contains(right), "{format} {right}");
        assert_ne!(faults(format, &manifest.replace(right, wrong)), "", "{format} {wrong}");
    }
}

#[test]
fn titles_arrive_as_they_were_written() {
    let escaped = "Über „Macht“ &amp; &lt;b&gt;&apos;Einfluss&apos;&lt;/b&gt; &quot;2&quot; – 领导力";
    for format in FORMATS {
        let manifest = manifest(format, "");
        assert!(manifest.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<"), "{manifest}");
        assert!(manifest.contains(escaped), "{manifest}");
    }
}

#[test]
fn every_file_is_listed_and_every_listed_file_is_there() {
    for (format, attribute) in [("scorm-1.2", "adlcp:scormtype"), ("scorm-2004", "adlcp:scormType")] {
        for scripts in ["", "in-scripts"] {
            let package = package(&format!("format={format}|{scripts}"));
            let manifest = text(&package, "imsmanifest.xml");
            let (resource, files) = manifest.split_once("<file").expect("files");
            let listed = values(files, "href");
            let there: Vec<&str> = package.iter().skip(1).map(|(name, _)| &**name).collect();
            assert_eq!(listed, there);
            assert_eq!(values(resource, "href"), ["index.html"], "no query in what is opened");
            assert_eq!(values(resource, attribute), ["sco"], "one SCO");
            assert!(!manifest.contains("schemaLocation") && !manifest.contains("lom"), "{manifest}");
        }
    }
}

#[test]
fn a_mark_stands_only_where_the_author_set_one() {
    let marked = [
        ("scorm-1.2", "<adlcp:masteryscore>70</adlcp:masteryscore>", "masteryscore"),
        ("scorm-2004", "<imsss:minNormalizedMeasure>0.7</imsss:minNormalizedMeasure>", "imsss:objectives"),
        ("cmi5", "moveOn=\"Passed\" masteryScore=\"0.7\"", "masteryScore"),
    ];
    for (format, mark, word) in marked {
        assert!(manifest(format, MARK).contains(mark), "{format}");
        assert!(!manifest(format, "").contains(word), "{format}");
    }
    assert!(manifest("cmi5", "|complete-when=any").contains("moveOn=\"Completed\""));
    for (mark, share) in [("0", "0"), ("5", "0.05"), ("50", "0.5"), ("100", "1")] {
        let manifest = manifest("cmi5", &format!("|pass-mark={mark}"));
        assert_eq!(values(&manifest, "masteryScore"), [share]);
    }
}

/// All names that a SCORM manifest gives to things.
fn identifiers(format: &str, more: &str) -> Vec<String> {
    values(&manifest(format, more), "identifier").into_iter().map(String::from).collect()
}

#[test]
fn names_differ_in_their_first_fifteen_characters_and_last_as_long_as_the_options() {
    let packages = ["", MARK, "|label=a", "|theme=dark", "|in-scripts"];
    let all: Vec<String> = ["scorm-1.2", "scorm-2004"]
        .iter()
        .flat_map(|format| packages.iter().flat_map(move |more| identifiers(format, more)))
        .collect();
    assert_eq!(all.len(), 2 * 5 * 4);
    assert!(all.iter().all(|name| name.starts_with(|first: char| first.is_ascii_lowercase())));
    let first: BTreeSet<String> = all.iter().map(|name| name.chars().take(15).collect()).collect();
    assert_eq!(first.len(), all.len());
    assert_eq!(identifiers("scorm-1.2", MARK), identifiers("scorm-1.2", MARK));
}

#[test]
fn an_activity_of_its_own_is_what_a_changed_package_is_known_by() {
    let more = "|activity=https://a.example/lead";
    assert_eq!(identifiers("scorm-2004", more), identifiers("scorm-2004", &[more, MARK].concat()));
    assert_ne!(identifiers("scorm-2004", more), identifiers("scorm-1.2", more));
    assert_eq!(
        values(&manifest("cmi5", more), "id"),
        ["https://a.example/lead/course", "https://a.example/lead"]
    );
    let own = manifest("xapi", "");
    let id = values(&own, "id").concat();
    assert!(id.starts_with("https://powerbase.example/xapi/activities/"), "{id}");
}
