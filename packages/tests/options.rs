//! Options that cannot be are refused by name, and the others stand in the page.
#![allow(clippy::expect_used, clippy::panic)]

mod common;

use common::{FILES, package, problem, text};
use powerbase_packages::{Options, build};

#[test]
fn what_cannot_be_is_refused_by_name() {
    let long = "x".repeat(201);
    for (given, option, reason) in [
        ("title=", "title", "empty"),
        ("title=   ", "title", "empty"),
        ("title=a\u{7}b", "title", "control-character"),
        (&format!("title={long}"), "title", "too-long"),
        ("label=a\nb", "label", "control-character"),
        ("pass-mark=101", "pass-mark", "not-0-to-100"),
        ("pass-mark=-1", "pass-mark", "not-0-to-100"),
        ("pass-mark=66.5", "pass-mark", "not-0-to-100"),
        ("pass-mark=50|instrument=power-bases", "pass-mark", "without-quiz"),
        ("complete-when=passed", "complete-when", "without-pass-mark"),
        ("objectives|format=cmi5", "objectives", "only-in-scorm"),
        ("exit=normal|format=web", "exit", "only-in-scorm"),
        ("activity=course/3", "activity", "not-absolute"),
        ("activity=https://", "activity", "not-absolute"),
        ("activity=https://a.example/a b", "activity", "not-absolute"),
        ("report-to=http://a.example/", "report-to", "not-https"),
        ("report-to=https:///a", "report-to", "not-https"),
        ("lang=xx", "lang", "unknown"),
        ("lang=", "lang", "unknown"),
        ("storage=disk", "storage", "no-such-value"),
        ("share-url=javascript:alert()", "share-url", "no-such-value"),
        ("scope= ", "scope", "no-such-value"),
    ] {
        let found = problem(given);
        assert_eq!((found.option, found.reason), (option, reason), "{given}");
    }
}

#[test]
fn what_is_no_option_or_no_value_of_one_is_refused() {
    for (given, option) in [
        ("titel=A", "options"),
        ("onclick=alert()", "options"),
        ("base=https://a.example/", "options"),
        ("format=aicc", "format"),
        ("instrument=quiz", "instrument"),
        ("context=club", "context"),
        ("complete-when=", "complete-when"),
        ("exit=logout", "exit"),
        ("theme=blue", "theme"),
        ("objectives=false", "objectives"),
        ("in-scripts=no", "in-scripts"),
    ] {
        assert_eq!(problem(given).option, option, "{given}");
    }
}

#[test]
fn content_that_cannot_be_read_is_refused() {
    let files = FILES.map(|(name, bytes)| (name, if name.ends_with("json") { b"" } else { bytes }));
    let problem = build(&Options::default(), &files).expect_err("a problem");
    assert_eq!((problem.option, problem.reason), ("lang", "unreadable"));
}

/// The element of a package's page.
fn element(given: &str) -> String {
    let page = text(&package(given), "index.html");
    let (_, element) = page.split_once("<power-base").expect("an element");
    element.split_once('>').expect("its end").0.to_string()
}

#[test]
fn defaults_say_little() {
    assert_eq!(element("format=web"), r#" instrument="both" lang="en""#);
}

#[test]
fn every_choice_stands_in_the_page() {
    let chosen = element(
        "format=scorm-2004|instrument=influence|pass-mark=70|complete-when=passed|objectives|exit=suspend|activity=urn:a:b|context=team|label=A \"&\" <b>|report-to=https://a.example/in?x=1&y=2|theme=dark|scope=mine|share-url=https://a.example/|storage=session",
    );
    assert_eq!(
        chosen,
        concat!(
            r#" instrument="influence" lang="en" theme="dark" lms="scorm-2004" pass-mark="70""#,
            r#" complete-when="passed" objectives exit="suspend" context="team""#,
            r#" label="A &quot;&amp;&quot; &lt;b&gt;" report-to="https://a.example/in?x=1&amp;y=2""#,
            r#" scope="mine" share-url="https://a.example/" storage="session" activity="urn:a:b""#,
        )
    );
}

#[test]
fn what_the_reader_sees_first_is_in_the_language_and_of_the_exercise() {
    let page = text(&package("title=To <lead> & \"follow\""), "index.html");
    assert!(page.contains(r#"<html lang="en" dir="ltr">"#), "{page}");
    assert!(page.contains("<title>To &lt;lead&gt; &amp; &quot;follow&quot;</title>"), "{page}");
    assert!(page.contains(">Both &amp; &quot;more&quot;</power-base>"), "{page}");
    let page = text(&package("instrument=power-bases"), "index.html");
    assert!(page.contains(">Bases &amp; \\</power-base>"), "{page}");
}

#[test]
fn two_packages_on_one_server_are_kept_apart() {
    let scope = |given: &str| common::values(&element(given), "scope").concat();
    let first = scope("format=scorm-1.2");
    assert_eq!(first.len(), 15);
    assert_eq!(first, scope("format=scorm-1.2|title=Powerbase"));
    assert_ne!(first, scope("format=scorm-1.2|title=Powerbases"));
}
