//! XML, written in order. What goes into it is escaped.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use std::io;

/// What is being written.
pub struct Xml(Writer<Vec<u8>>);

/// Attributes of an element.
pub type Attributes<'a> = &'a [(&'a str, &'a str)];

/// A whole document, without a byte order mark: some systems take that for a part of the text.
pub fn document(inner: impl FnOnce(&mut Xml) -> io::Result<()>) -> io::Result<String> {
    let mut xml = Xml(Writer::new_with_indent(Vec::new(), b' ', 2));
    xml.0.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    inner(&mut xml)?;
    String::from_utf8(xml.0.into_inner()).map_err(io::Error::other)
}

impl Xml {
    /// An element with others in it.
    pub fn with(
        &mut self,
        name: &str,
        attributes: Attributes,
        inner: impl FnOnce(&mut Xml) -> io::Result<()>,
    ) -> io::Result<()> {
        let start = quick_xml::events::BytesStart::new(name).with_attributes(attributes.iter().copied());
        self.0.write_event(Event::Start(start.borrow()))?;
        inner(self)?;
        self.0.write_event(Event::End(start.to_end()))
    }

    /// An element with a text in it.
    pub fn text(&mut self, name: &str, attributes: Attributes, text: &str) -> io::Result<()> {
        let start = quick_xml::events::BytesStart::new(name).with_attributes(attributes.iter().copied());
        self.0.write_event(Event::Start(start.borrow()))?;
        self.0.write_event(Event::Text(BytesText::new(text)))?;
        self.0.write_event(Event::End(start.to_end()))
    }

    /// An element with nothing in it.
    pub fn empty(&mut self, name: &str, attributes: Attributes) -> io::Result<()> {
        let start = quick_xml::events::BytesStart::new(name).with_attributes(attributes.iter().copied());
        self.0.write_event(Event::Empty(start))
    }
}

/// A share of one, from hundredths: `0.7`, `0.05`, `1`.
pub fn share(hundredths: u8) -> String {
    let digits = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    digits.trim_end_matches('0').trim_end_matches('.').to_string()
}
