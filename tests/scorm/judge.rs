//! A learning system that is strict: it takes a value only if our own table of formats, taken from
//! the specifications, says that a conforming one must.

use powerbase::rooms::scorm::rules::version::Version;
use std::collections::BTreeMap;

/// What a value must be.
#[derive(Clone, Copy)]
enum Form {
    /// ASCII of so many characters at most.
    Ascii(usize),
    /// Words, with their language before them, of so many characters at most.
    Words(usize),
    /// One of these.
    Of(&'static [&'static str]),
    /// A decimal number in a range, with so many decimals at most.
    Number(f64, f64, usize),
    /// An id that every system takes.
    Id,
    /// One small letter or a digit.
    Sign,
    /// `HHHH:MM:SS.SS`.
    Timespan,
    /// `PT…S` with two decimals at most.
    Interval,
    /// A moment with its zone.
    Moment,
    /// A number of points, or one of these words.
    Points(&'static [&'static str]),
}

use Form::{Ascii, Id, Interval, Moment, Number, Of, Points, Sign, Timespan, Words};

const V12: &[(&str, Form)] = &[
    ("cmi.suspend_data", Ascii(4096)),
    ("cmi.core.lesson_location", Ascii(255)),
    ("cmi.core.lesson_status", Of(&["passed", "completed", "failed", "incomplete", "browsed"])),
    ("cmi.core.exit", Of(&["time-out", "suspend", "logout", ""])),
    ("cmi.core.session_time", Timespan),
    ("cmi.core.score.raw", Number(0.0, 100.0, 2)),
    ("cmi.core.score.min", Number(0.0, 100.0, 2)),
    ("cmi.core.score.max", Number(0.0, 100.0, 2)),
    ("cmi.objectives.n.id", Id),
    ("cmi.objectives.n.score.raw", Number(0.0, 100.0, 2)),
    ("cmi.objectives.n.score.min", Number(0.0, 100.0, 2)),
    ("cmi.objectives.n.score.max", Number(0.0, 100.0, 2)),
    (
        "cmi.objectives.n.status",
        Of(&["passed", "completed", "failed", "incomplete", "browsed", "not attempted"]),
    ),
    ("cmi.interactions.n.id", Id),
    ("cmi.interactions.n.type", Of(&["likert", "choice"])),
    ("cmi.interactions.n.weighting", Number(0.0, 100.0, 2)),
    ("cmi.interactions.n.correct_responses.n.pattern", Sign),
    ("cmi.interactions.n.student_response", Sign),
    ("cmi.interactions.n.result", Points(&["correct", "wrong", "unanticipated", "neutral"])),
    ("cmi.interactions.n.latency", Timespan),
];

const V2004: &[(&str, Form)] = &[
    ("cmi.suspend_data", Ascii(64_000)),
    ("cmi.location", Ascii(1000)),
    ("cmi.completion_status", Of(&["completed", "incomplete", "not attempted", "unknown"])),
    ("cmi.success_status", Of(&["passed", "failed", "unknown"])),
    ("cmi.exit", Of(&["time-out", "suspend", "logout", "normal", ""])),
    ("cmi.session_time", Interval),
    ("cmi.score.raw", Number(0.0, 100.0, 7)),
    ("cmi.score.min", Number(0.0, 100.0, 7)),
    ("cmi.score.max", Number(0.0, 100.0, 7)),
    ("cmi.score.scaled", Number(-1.0, 1.0, 7)),
    ("cmi.objectives.n.id", Id),
    ("cmi.objectives.n.score.raw", Number(0.0, 100.0, 7)),
    ("cmi.objectives.n.score.min", Number(0.0, 100.0, 7)),
    ("cmi.objectives.n.score.max", Number(0.0, 100.0, 7)),
    ("cmi.objectives.n.score.scaled", Number(-1.0, 1.0, 7)),
    ("cmi.objectives.n.success_status", Of(&["passed", "failed", "unknown"])),
    ("cmi.objectives.n.completion_status", Of(&["completed", "incomplete", "not attempted", "unknown"])),
    ("cmi.objectives.n.description", Words(250)),
    ("cmi.interactions.n.id", Id),
    ("cmi.interactions.n.type", Of(&["likert", "choice"])),
    ("cmi.interactions.n.timestamp", Moment),
    ("cmi.interactions.n.weighting", Number(0.0, 100.0, 7)),
    ("cmi.interactions.n.correct_responses.n.pattern", Id),
    ("cmi.interactions.n.learner_response", Id),
    ("cmi.interactions.n.result", Points(&["correct", "incorrect", "unanticipated", "neutral"])),
    ("cmi.interactions.n.latency", Interval),
    ("cmi.interactions.n.description", Words(250)),
];

/// A system with what was set in it.
#[derive(Clone, Debug, Default)]
pub struct Judge {
    /// Elements and values.
    pub kept: BTreeMap<String, String>,
}

impl Judge {
    /// Takes a value: an empty code, or why not, in the words of a test that failed.
    pub fn set(&mut self, version: Version, element: &str, value: &str) -> Result<(), String> {
        let table = if version == Version::V12 { V12 } else { V2004 };
        let pattern = pattern(element);
        let form = table.iter().find(|(known, _)| *known == pattern);
        let form = form.ok_or(format!("no element {element}"))?.1;
        if !fits(form, value) {
            return Err(format!("{element} may not be {value:?}"));
        }
        self.stands(version, element, value)?;
        self.kept.insert(element.to_string(), value.to_string());
        Ok(())
    }

    /// Whether what it depends on is there: no gaps, the id first, the type before what it governs.
    fn stands(&self, version: Version, element: &str, value: &str) -> Result<(), String> {
        let words: Vec<&str> = element.split('.').collect();
        let (list, place) = match words[..] {
            [_, list @ ("interactions" | "objectives"), place, ..] => (list, place),
            _ => return Ok(()),
        };
        let has = |name: &str| self.kept.contains_key(&format!("cmi.{list}.{place}.{name}"));
        if words[3] == "id" {
            let count = self.count(list);
            let at: usize = place.parse().unwrap();
            let twin = version == Version::V2004 && self.ids(list).iter().any(|id| id == value);
            let fits = at == count && !twin || has("id") && self.kept[element] == value;
            return fits.then_some(()).ok_or(format!("{element} is {value}, of {count}"));
        }
        let needs = match words[3] {
            "correct_responses" | "student_response" | "learner_response" if version == Version::V2004 => {
                "type"
            }
            _ => "id",
        };
        has(needs).then_some(()).ok_or(format!("{element} before its {needs}"))
    }

    /// How many there are in a list.
    pub fn count(&self, list: &str) -> usize {
        self.ids(list).len()
    }

    /// The ids of a list, in their order.
    pub fn ids(&self, list: &str) -> Vec<String> {
        let id = |place: usize| self.kept.get(&format!("cmi.{list}.{place}.id")).cloned();
        (0..).map_while(id).collect()
    }

    /// An element; empty where nothing was set.
    pub fn get(&self, element: &str) -> &str {
        self.kept.get(element).map_or("", String::as_str)
    }

    /// The members of the interaction with an id.
    pub fn interaction(&self, id: &str) -> BTreeMap<&str, &str> {
        let place = self.ids("interactions").iter().position(|known| known == id).unwrap();
        let start = format!("cmi.interactions.{place}.");
        let members =
            self.kept.iter().filter_map(|(name, value)| Some((name.strip_prefix(&start)?, value.as_str())));
        members.collect()
    }
}

/// `cmi.interactions.12.id` as `cmi.interactions.n.id`.
fn pattern(element: &str) -> String {
    let word = |word: &str| {
        if word.bytes().all(|byte| byte.is_ascii_digit()) { "n".into() } else { word.to_string() }
    };
    element.split('.').map(word).collect::<Vec<_>>().join(".")
}

fn fits(form: Form, value: &str) -> bool {
    let ascii = |value: &str| value.bytes().all(|byte| (0x20..0x7f).contains(&byte));
    match form {
        Ascii(most) => value.len() <= most && ascii(value),
        Words(most) => {
            let words = value.strip_prefix("{lang=").and_then(|rest| rest.split_once('}'));
            words.is_some_and(|(tag, words)| {
                tag.len() >= 2 && !words.is_empty() && words.chars().count() <= most
            })
        }
        Of(words) => words.contains(&value),
        Number(low, high, places) => is_number(value, low, high, places),
        Id => {
            !value.is_empty()
                && value.len() <= 250
                && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'.')
        }
        Sign => {
            value.len() == 1 && value.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_lowercase())
        }
        Timespan => digits(value, "0000:00:00.00") && &value[5..6] < "6" && &value[8..9] < "6",
        Interval => {
            let seconds = value.strip_prefix("PT").and_then(|value| value.strip_suffix('S'));
            seconds.is_some_and(|seconds| is_number(seconds, 0.0, 1e10, 2))
        }
        Moment => digits(value, "0000-00-00T00:00:00.0Z"),
        Points(words) => words.contains(&value) || is_number(value, 0.0, 999.0, 2),
    }
}

/// Digits with at most one dot, which has digits on both sides.
fn is_number(value: &str, low: f64, high: f64, places: usize) -> bool {
    let (sign, bare) = value.strip_prefix('-').map_or(("", value), |bare| ("-", bare));
    let (whole, fraction) = bare.split_once('.').unwrap_or((bare, "0"));
    let all = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let number = value.parse::<f64>().unwrap_or(f64::NAN);
    all(whole)
        && all(fraction)
        && fraction.len() <= places.max(1)
        && (low..=high).contains(&number)
        && (sign.is_empty() || number != 0.0)
}

/// Whether a text has digits where the pattern has a nought, and else its characters.
fn digits(value: &str, pattern: &str) -> bool {
    let fits = |(byte, wanted): (u8, u8)| if wanted == b'0' { byte.is_ascii_digit() } else { byte == wanted };
    value.len() == pattern.len() && value.bytes().zip(pattern.bytes()).all(fits)
}

#[test]
fn the_judge_refuses_what_it_should() {
    let wrong = [
        (Version::V12, "cmi.core.score.raw", "58.333"),
        (Version::V12, "cmi.core.score.raw", "101"),
        (Version::V12, "cmi.core.score.raw", "1e1"),
        (Version::V12, "cmi.core.session_time", "00:00:01"),
        (Version::V12, "cmi.core.session_time", "0000:60:01.00"),
        (Version::V12, "cmi.core.exit", "normal"),
        (Version::V12, "cmi.suspend_data", "é"),
        (Version::V12, "cmi.interactions.1.id", "LEG1"),
        (Version::V12, "cmi.interactions.0.type", "likert"),
        (Version::V2004, "cmi.score.scaled", "1.1"),
        (Version::V2004, "cmi.score.scaled", "-0"),
        (Version::V2004, "cmi.interactions.0.id", "power-bases/LEG1"),
        (Version::V2004, "cmi.session_time", "PT1.234S"),
        (Version::V2004, "cmi.core.exit", "suspend"),
    ];
    for (version, element, value) in wrong {
        assert!(Judge::default().set(version, element, value).is_err(), "{element} {value}");
    }
    assert!(Judge::default().set(Version::V12, "cmi.suspend_data", &"a".repeat(4097)).is_err());
    let mut judge = Judge::default();
    judge.set(Version::V2004, "cmi.interactions.0.id", "LEG1").unwrap();
    assert!(judge.set(Version::V2004, "cmi.interactions.0.learner_response", "4").is_err(), "no type yet");
    assert!(judge.set(Version::V2004, "cmi.interactions.1.id", "LEG1").is_err(), "twice");
}
