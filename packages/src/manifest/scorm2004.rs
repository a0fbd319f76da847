//! SCORM 2004, 4th edition. No schema is named, since their files may not be passed on; see the docs.

use super::package::Package;
use super::xml::{Xml, share};
use std::io;

const SPACES: [(&str, &str); 3] = [
    ("xmlns", "http://www.imsglobal.org/xsd/imscp_v1p1"),
    ("xmlns:adlcp", "http://www.adlnet.org/xsd/adlcp_v1p3"),
    ("xmlns:imsss", "http://www.imsglobal.org/xsd/imsss"),
];

/// One organization with one item, which is one SCO.
pub fn write(package: &Package, xml: &mut Xml) -> io::Result<()> {
    let [manifest, organization] = ['m', 'o'].map(|letter| package.identity.named(letter));
    let attributes = [&[("identifier", &*manifest), ("version", "1.0")], SPACES.as_slice()].concat();
    xml.with("manifest", &attributes, |xml| {
        xml.with("metadata", &[], |xml| {
            xml.text("schema", &[], "ADL SCORM")?;
            xml.text("schemaversion", &[], "2004 4th Edition")
        })?;
        xml.with("organizations", &[("default", &organization)], |xml| {
            xml.with("organization", &[("identifier", &organization)], |xml| {
                xml.text("title", &[], &package.options.title)?;
                item(package, xml)?;
                xml.with("imsss:sequencing", &[], |xml| {
                    xml.empty("imsss:controlMode", &[("choice", "true"), ("flow", "true")])
                })
            })
        })?;
        xml.with("resources", &[], |xml| resource(package, xml))
    })
}

fn item(package: &Package, xml: &mut Xml) -> io::Result<()> {
    let [item, resource] = ['i', 'r'].map(|letter| package.identity.named(letter));
    xml.with("item", &[("identifier", &item), ("identifierref", &resource)], |xml| {
        xml.text("title", &[], &package.options.title)?;
        xml.with("imsss:sequencing", &[], |xml| {
            package.options.pass_mark.map_or(Ok(()), |mark| objective(&share(mark), xml))?;
            // Without these an LMS takes a visit for a success.
            let own = [("completionSetByContent", "true"), ("objectiveSetByContent", "true")];
            xml.empty("imsss:deliveryControls", &own)
        })
    })
}

/// Where a measure stands, an LMS itself decides who passed: only if the author wants that.
fn objective(measure: &str, xml: &mut Xml) -> io::Result<()> {
    xml.with("imsss:objectives", &[], |xml| {
        let attributes = [("objectiveID", "primary"), ("satisfiedByMeasure", "true")];
        xml.with("imsss:primaryObjective", &attributes, |xml| {
            xml.text("imsss:minNormalizedMeasure", &[], measure)
        })
    })
}

fn resource(package: &Package, xml: &mut Xml) -> io::Result<()> {
    let resource = package.identity.named('r');
    let (kind, href) = (("type", "webcontent"), ("href", "index.html"));
    let attributes = [("identifier", &*resource), kind, ("adlcp:scormType", "sco"), href];
    xml.with("resource", &attributes, |xml| {
        package.files.iter().try_for_each(|file| xml.empty("file", &[("href", file)]))
    })
}
