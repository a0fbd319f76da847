//! What a system reads first: what the package is called, what opens it, what counts.

mod cmi5;
mod package;
mod scorm12;
mod scorm2004;
mod tincan;
mod xml;

use crate::archive::Entry;
use crate::choices::Format;
use crate::identity::Identity;
use crate::options::Options;
use crate::problem::Problem;
use crate::words::Words;
use package::Package;
use std::io;

/// The name of the manifest and its text; none for a plain website.
pub fn manifest(
    options: &Options,
    identity: &Identity,
    words: &Words,
    entries: &[Entry],
) -> Result<Option<(&'static str, String)>, Problem> {
    let files = entries.iter().map(|(name, _)| name.as_str()).collect();
    let package = Package { options, identity, words, files };
    let (name, write): (_, fn(&Package, &mut xml::Xml) -> io::Result<()>) = match options.format {
        Format::Scorm12 => ("imsmanifest.xml", scorm12::write),
        Format::Scorm2004 => ("imsmanifest.xml", scorm2004::write),
        Format::Cmi5 => ("cmi5.xml", cmi5::write),
        Format::Xapi => ("tincan.xml", tincan::write),
        Format::Web => return Ok(None),
    };
    let text = xml::document(|xml| write(&package, xml));
    text.map(|text| Some((name, text))).map_err(|error| Problem::new("file", "manifest", error.to_string()))
}
