//! Under which label something comes, and which label is being renamed.

use super::intake::Source;

/// So many characters of a label are kept.
const LONGEST: usize = 60;

/// What is being done to labels.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Labelling {
    /// The label of what is added next, as it stands in its field.
    pub typed: String,
    /// The number of the label that is being renamed, and what stands in its field.
    pub renaming: Option<(u16, String)>,
}

impl Labelling {
    /// The label of what comes from there: what stands in the field; else that of a file is its
    /// name, without its ending. What scripts give has none.
    pub fn label_of(&self, source: &Source) -> String {
        match source {
            Source::Script(_) => String::new(),
            Source::Lrs if self.typed.trim().is_empty() => "LRS".to_string(),
            Source::File(name) if self.typed.trim().is_empty() => cut(stem(name)),
            _ => cut(&self.typed),
        }
    }
}

/// A label as it is kept: trimmed, on one line, not too long.
pub fn cut(text: &str) -> String {
    let line: String = text.trim().chars().filter(|sign| !sign.is_control()).take(LONGEST).collect();
    line.trim_end().to_string()
}

/// A file's name without its ending; one that is nothing but an ending stays whole.
fn stem(name: &str) -> &str {
    match name.rsplit_once('.') {
        Some((stem, _)) if !stem.is_empty() => stem,
        _ => name,
    }
}
