//! SCORM 1.2. No schema is named, since their files may not be passed on; see the docs.

use super::package::Package;
use super::xml::Xml;
use std::io;

const SPACES: [(&str, &str); 2] = [
    ("xmlns", "http://www.imsproject.org/xsd/imscp_rootv1p1p2"),
    ("xmlns:adlcp", "http://www.adlnet.org/xsd/adlcp_rootv1p2"),
];

/// One organization with one item, which is one SCO.
pub fn write(package: &Package, xml: &mut Xml) -> io::Result<()> {
    let [manifest, organization] = ['m', 'o'].map(|letter| package.identity.named(letter));
    let attributes = [&[("identifier", &*manifest), ("version", "1.0")], SPACES.as_slice()].concat();
    xml.with("manifest", &attributes, |xml| {
        xml.with("metadata", &[], |xml| {
            xml.text("schema", &[], "ADL SCORM")?;
            xml.text("schemaversion", &[], "1.2")
        })?;
        xml.with("organizations", &[("default", &organization)], |xml| {
            xml.with("organization", &[("identifier", &organization)], |xml| {
                xml.text("title", &[], &package.options.title)?;
                item(package, xml)
            })
        })?;
        xml.with("resources", &[], |xml| resource(package, xml))
    })
}

fn item(package: &Package, xml: &mut Xml) -> io::Result<()> {
    let [item, resource] = ['i', 'r'].map(|letter| package.identity.named(letter));
    xml.with("item", &[("identifier", &item), ("identifierref", &resource)], |xml| {
        xml.text("title", &[], &package.options.title)?;
        // Where one stands, an LMS itself decides who passed: only if the author wants that.
        let mark = package.options.pass_mark.map(|mark| mark.to_string());
        mark.map_or(Ok(()), |mark| xml.text("adlcp:masteryscore", &[], &mark))
    })
}

fn resource(package: &Package, xml: &mut Xml) -> io::Result<()> {
    let resource = package.identity.named('r');
    let (kind, href) = (("type", "webcontent"), ("href", "index.html"));
    let attributes = [("identifier", &*resource), kind, ("adlcp:scormtype", "sco"), href];
    xml.with("resource", &attributes, |xml| {
        package.files.iter().try_for_each(|file| xml.empty("file", &[("href", file)]))
    })
}
