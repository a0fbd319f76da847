//! The sections of the content pack, each of which is fetched by itself.

/// A section, by the name of its file without the ending.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Section(pub &'static str);

impl Section {
    /// The first screens and the 30 items.
    pub const FIRST: Section = Section("first");
    /// The twelve items of the supplement.
    pub const SUPPLEMENT: Section = Section("supplement");
    /// The scenarios.
    pub const QUIZ: Section = Section("quiz");
    /// The texts of both results.
    pub const RESULT: Section = Section("result");

    /// The name of its file, without the ending.
    pub fn name(self) -> &'static str {
        self.0
    }
}
