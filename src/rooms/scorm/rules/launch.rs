//! What a system says when a session begins.

use super::places::Places;
use super::version::{INTERACTIONS, Version};
use crate::plain::value::{Value, object};
use crate::rooms::common::course::rules::decimal;
use crate::rooms::common::course::rules::options::Options;

/// What is known of a session that has just been opened.
#[derive(Clone, Debug)]
pub struct Opening {
    /// The version spoken.
    pub version: Version,
    /// What the author decided.
    pub options: Options,
    /// What the system says.
    pub launch: Launch,
}

impl Opening {
    /// Reads what the script answered.
    pub fn read(answer: &Value) -> Opening {
        let attributes = answer.get("attributes").cloned().unwrap_or(Value::Null);
        let version = Version::named(attributes.get("lms").and_then(Value::text).unwrap_or_default());
        let launch = Launch::read(version, answer);
        Opening { version, options: Options::read(&attributes), launch }
    }
}

/// For what the activity was opened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// For the thing itself.
    #[default]
    Normal,
    /// To look at it beforehand.
    Browse,
    /// To look at it once more.
    Review,
}

/// What a system says when a session begins.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Launch {
    /// For what it was opened.
    pub mode: Mode,
    /// Whether a score counts.
    pub credit: bool,
    /// The score from which on it is passed, 0 to 100, where the system has one of its own.
    pub mastery: Option<f64>,
    /// The attempt as it was left; empty where there is none.
    pub suspended: String,
    /// Where the learner stood.
    pub location: String,
    /// Whether this is a new attempt.
    pub begins: bool,
    /// What is known of completion, and in 1.2 of success.
    pub status: String,
    /// How many interactions there are.
    pub interactions: usize,
    /// Their ids, where they can be read.
    pub ids: Vec<String>,
    /// The ids of the objectives.
    pub objectives: Vec<String>,
    /// Calls that failed, each an element and a code, but for what was only empty.
    pub faults: Vec<(String, String)>,
}

/// What to ask: elements, and lists of which each id is read.
pub fn questions(version: Version) -> Value {
    let names = version.names();
    let elements = [
        names.mode,
        names.credit,
        names.mastery,
        names.suspend.0,
        names.location,
        names.entry,
        names.status,
        INTERACTIONS,
    ];
    // In 1.2 nobody may read what stands in an interaction.
    let lists: &[&str] = match version {
        Version::V12 => &["cmi.objectives"],
        Version::V2004 => &["cmi.objectives", "cmi.interactions"],
    };
    let all = |names: &[&str]| Value::Array(names.iter().map(|name| (*name).into()).collect());
    object([("get", all(&elements)), ("lists", all(lists))])
}

impl Launch {
    /// Reads the answers to [`questions`]: `got` has an element, its value and a code for each,
    /// `lists` the ids of each list.
    pub fn read(version: Version, answer: &Value) -> Launch {
        let names = version.names();
        let got = list(answer.get("got"));
        let text = |name: &str| find(got, name).and_then(|got| word(got, 1)).unwrap_or_default().to_string();
        let scale = if version == Version::V12 { 1.0 } else { 100.0 };
        let mastery = decimal::read(&text(names.mastery));
        // 0.58 times 100 is a little less than 58.
        let mastery = mastery.map(|mark| (mark * scale * 1e7).round() / 1e7);
        let ids = |at: usize| {
            let ids = list(answer.get("lists")).get(at);
            list(ids).iter().map(|id| id.text().unwrap_or_default().to_string()).collect::<Vec<_>>()
        };
        let (objectives, ids) = (ids(0), ids(1));
        Launch {
            mode: match text(names.mode).as_str() {
                "browse" => Mode::Browse,
                "review" => Mode::Review,
                _ => Mode::Normal,
            },
            credit: text(names.credit) != "no-credit",
            mastery: mastery.filter(|mark| (0.0..=100.0).contains(mark)),
            suspended: text(names.suspend.0),
            location: text(names.location),
            begins: text(names.entry) == "ab-initio",
            status: text(names.status),
            interactions: text(INTERACTIONS).trim().parse().unwrap_or(ids.len()),
            ids,
            objectives,
            faults: faults(version, got),
        }
    }

    /// Where the questions stand among the interactions; `kept` is what 1.2 needs for that.
    pub fn places(&self, version: Version, kept: &str) -> Places {
        match version {
            Version::V12 => Places::kept(kept, self.interactions),
            Version::V2004 => Places::of_ids(&self.ids),
        }
    }
}

/// What went wrong in reading. In 2004 403 says that there is no value yet.
fn faults(version: Version, got: &[Value]) -> Vec<(String, String)> {
    let empty = |code: &str| code.is_empty() || code == "0" || version == Version::V2004 && code == "403";
    let fault = |got: &Value| Some((word(got, 0)?.to_string(), word(got, 2)?.to_string()));
    got.iter().filter_map(fault).filter(|(_, code)| !empty(code)).collect()
}

fn find<'a>(got: &'a [Value], name: &str) -> Option<&'a Value> {
    got.iter().find(|got| word(got, 0) == Some(name))
}

/// The text at a place of a list.
pub fn word(value: &Value, at: usize) -> Option<&str> {
    list(Some(value)).get(at).and_then(Value::text)
}

/// The values of a list; none where it is none.
pub fn list(value: Option<&Value>) -> &[Value] {
    match value {
        Some(Value::Array(values)) => values,
        _ => &[],
    }
}
