//! The two versions of SCORM: what each calls its elements, and what its error codes mean.

use super::format;

/// A version of SCORM.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// SCORM 1.2.
    V12,
    /// SCORM 2004, 4th edition.
    V2004,
}

/// What a version calls its elements.
#[derive(Debug)]
pub struct Names {
    /// Where the whole attempt is kept, and how long it may be.
    pub suspend: (&'static str, usize),
    /// Where the learner stands.
    pub location: &'static str,
    /// How the session ends.
    pub exit: &'static str,
    /// Whether this is a try, a look back, or the thing itself.
    pub mode: &'static str,
    /// Whether it counts.
    pub credit: &'static str,
    /// Whether the attempt begins.
    pub entry: &'static str,
    /// The score from which on it is passed.
    pub mastery: &'static str,
    /// The part before `raw`, `min` and `max` of the score.
    pub score: &'static str,
    /// Whether it is complete; in 1.2 whether it is passed, too.
    pub status: &'static str,
    /// The response in an interaction.
    pub response: &'static str,
}

/// How many interactions there are already, in both versions.
pub const INTERACTIONS: &str = "cmi.interactions._count";

const V12: Names = Names {
    suspend: ("cmi.suspend_data", 4096),
    location: "cmi.core.lesson_location",
    exit: "cmi.core.exit",
    mode: "cmi.core.lesson_mode",
    credit: "cmi.core.credit",
    entry: "cmi.core.entry",
    mastery: "cmi.student_data.mastery_score",
    score: "cmi.core.score.",
    status: "cmi.core.lesson_status",
    response: "student_response",
};

const V2004: Names = Names {
    suspend: ("cmi.suspend_data", 64_000),
    location: "cmi.location",
    exit: "cmi.exit",
    mode: "cmi.mode",
    credit: "cmi.credit",
    entry: "cmi.entry",
    mastery: "cmi.scaled_passing_score",
    score: "cmi.score.",
    status: "cmi.completion_status",
    response: "learner_response",
};

/// What an error code says of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The system does not know the element, or does not keep it: it is not asked again.
    Unsupported,
    /// It does not take this value, and would not a second time.
    Refused,
    /// The session is over, or never began.
    Ended,
    /// Anything else, which may be better the next time.
    Passing,
}

impl Version {
    /// The version that the attribute `lms` names.
    pub fn named(lms: &str) -> Version {
        if lms == "scorm-1.2" { Version::V12 } else { Version::V2004 }
    }

    /// What it calls its elements.
    pub fn names(self) -> &'static Names {
        match self {
            Version::V12 => &V12,
            Version::V2004 => &V2004,
        }
    }

    /// What a code says of a call that failed. A call that threw has the code `throw`.
    pub fn fault(self, code: &str) -> Fault {
        match (self, code) {
            (_, "401" | "402") => Fault::Unsupported,
            (Version::V12, "201" | "202" | "203" | "403" | "404" | "405") => Fault::Refused,
            (Version::V12, "301") => Fault::Ended,
            (
                Version::V2004,
                "103" | "104" | "112" | "113" | "122" | "123" | "132" | "133" | "142" | "143",
            ) => Fault::Ended,
            (Version::V2004, "201" | "403" | "404" | "405" | "406" | "407" | "408") => Fault::Refused,
            _ => Fault::Passing,
        }
    }

    /// A span of time.
    pub fn span(self, seconds: f64) -> String {
        match self {
            Version::V12 => format::timespan(seconds),
            Version::V2004 => format::interval(seconds),
        }
    }

    /// A choice as a response: 1.2 wants one small letter or digit.
    pub fn choice(self, letter: &str) -> String {
        match self {
            Version::V12 => letter.to_ascii_lowercase(),
            Version::V2004 => letter.to_string(),
        }
    }
}
