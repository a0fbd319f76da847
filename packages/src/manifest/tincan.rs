//! `tincan.xml`, by which systems launch xAPI content that is not cmi5.

use super::package::Package;
use super::xml::Xml;
use std::io;

const SPACE: &str = "http://projecttincan.com/tincan.xsd";
const COURSE: &str = "http://adlnet.gov/expapi/activities/course";

/// One activity, and what launches it.
pub fn write(package: &Package, xml: &mut Xml) -> io::Result<()> {
    let lang = [("lang", package.options.lang.as_str())];
    let activity = [("id", package.identity.activity.as_str()), ("type", COURSE)];
    xml.with("tincan", &[("xmlns", SPACE)], |xml| {
        xml.with("activities", &[], |xml| {
            xml.with("activity", &activity, |xml| {
                xml.text("name", &[], &package.options.title)?;
                xml.text("description", &lang, &package.words.lead)?;
                xml.text("launch", &lang, "index.html")
            })
        })
    })
}
