//! Options of which one is chosen from a list, by the names that attributes and the command know.

/// An enum whose variants have names; the first one is the default.
macro_rules! choices {
    ($($(#[$doc:meta])* $kind:ident: $first:ident $first_name:literal $(, $variant:ident $name:literal)*;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub enum $kind {
            #[doc = concat!("`", $first_name, "`")]
            #[default]
            $first,
            $(#[doc = concat!("`", $name, "`")]
            $variant,)*
        }

        impl $kind {
            /// All of them, the default first.
            pub const ALL: &[$kind] = &[$kind::$first, $($kind::$variant),*];

            /// Its name.
            pub fn name(self) -> &'static str {
                match self {
                    $kind::$first => $first_name,
                    $($kind::$variant => $name,)*
                }
            }

            /// The one of that name.
            pub fn from_name(name: &str) -> Option<$kind> {
                $kind::ALL.iter().copied().find(|one| one.name() == name)
            }
        }
    )*};
}

choices! {
    /// What kind of package it is.
    Format: Scorm12 "scorm-1.2", Scorm2004 "scorm-2004", Cmi5 "cmi5", Xapi "xapi", Web "web";
    /// Which exercises it offers.
    Instrument: Both "both", PowerBases "power-bases", Influence "influence";
    /// When an LMS is told that the learner has completed it.
    CompleteWhen: All "all", Any "any", Passed "passed";
    /// How a SCORM session ends.
    Exit: Suspend "suspend", Normal "normal";
    /// The group that the answers are about, so that nobody is asked for it.
    Context: Team "team", Class "class", Agency "agency", Peers "peers", Volunteers "volunteers", Other "other";
    /// Which colours it has.
    Theme: Auto "auto", Light "light", Dark "dark";
}

impl Format {
    /// Whether an LMS talks with it by SCORM.
    pub fn is_scorm(self) -> bool {
        matches!(self, Format::Scorm12 | Format::Scorm2004)
    }

    /// Whether what is told goes out as statements, whose activity needs a name.
    pub fn has_statements(self) -> bool {
        matches!(self, Format::Cmi5 | Format::Xapi)
    }
}
