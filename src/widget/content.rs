//! Sections of the content as they arrive.

use super::section::Section;
use super::text_keys;
use crate::instruments::quiz::ScoringKey;
use crate::plain::texts::Texts;
use crate::plain::value::Value;

/// Reads a section of the content.
///
/// # Errors
/// The path in the pack, and the reason.
pub fn read(section: Section, value: Value) -> Result<(Texts, Option<ScoringKey>), String> {
    let text = Texts::read(section.name(), value, text_keys::required(section));
    let read = text.and_then(|text| match section {
        Section::QUIZ => ScoringKey::read(&text).map(|key| (text, Some(key))),
        _ => Ok((text, None)),
    });
    read.map_err(|problem| problem.in_words())
}
