//! The course structure of cmi5: one course with one assignable unit.

use super::package::Package;
use super::xml::{Xml, share};
use crate::choices::CompleteWhen;
use std::io;

const SPACE: &str = "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd";

/// The unit bears the activity's IRI, the course one below it: both must differ.
pub fn write(package: &Package, xml: &mut Xml) -> io::Result<()> {
    let unit = &package.identity.activity;
    let course = format!("{unit}/course");
    let mark = package.options.pass_mark.map(share);
    let mut attributes = vec![("id", unit.as_str()), ("moveOn", move_on(package.options.complete_when))];
    attributes.extend(mark.as_deref().map(|mark| ("masteryScore", mark)));
    xml.with("courseStructure", &[("xmlns", SPACE)], |xml| {
        xml.with("course", &[("id", &course)], |xml| about(package, xml))?;
        xml.with("au", &attributes, |xml| {
            about(package, xml)?;
            xml.text("url", &[], "index.html")
        })
    })
}

/// What an LMS waits for. Who passes has completed it at the same moment, so waiting for both
/// would only mean one more statement that can be lost.
fn move_on(when: CompleteWhen) -> &'static str {
    match when {
        CompleteWhen::All | CompleteWhen::Any => "Completed",
        CompleteWhen::Passed => "Passed",
    }
}

fn about(package: &Package, xml: &mut Xml) -> io::Result<()> {
    let lang = [("lang", package.options.lang.as_str())];
    xml.with("title", &[], |xml| xml.text("langstring", &lang, &package.options.title))?;
    xml.with("description", &[], |xml| xml.text("langstring", &lang, &package.words.lead))
}
