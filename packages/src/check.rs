//! Which options can be.

use crate::choices::{CompleteWhen, Instrument};
use crate::options::Options;
use crate::problem::Problem;

/// The longest title that SCORM 1.2 promises room for, in characters.
const TITLE: usize = 200;
/// The longest mark of an author's own, and the longest address, in characters.
const TEXT: usize = 1000;

const STORAGES: [&str; 3] = ["local", "session", "none"];

/// The first option that cannot be.
pub fn options(options: &Options) -> Result<(), Problem> {
    text("title", &options.title, TITLE)?;
    if options.title.trim().is_empty() {
        return Err(Problem::new("title", "empty", ""));
    }
    text("label", &options.label, TEXT)?;
    marks(options)?;
    of_scorm(options)?;
    if !options.activity.is_empty() && !is_absolute(&options.activity) {
        return Err(Problem::new("activity", "not-absolute", &options.activity));
    }
    if !options.report_to.is_empty() && !has_host(&options.report_to, "https://") {
        return Err(Problem::new("report-to", "not-https", &options.report_to));
    }
    options.more.iter().try_for_each(|(name, value)| more(name, value))
}

/// Only the quiz has a score, so only with it can anybody pass.
fn marks(options: &Options) -> Result<(), Problem> {
    match (options.pass_mark, options.instrument, options.complete_when) {
        (Some(mark), ..) if mark > 100 => Err(Problem::new("pass-mark", "not-0-to-100", mark.to_string())),
        (Some(_), Instrument::PowerBases, _) => Err(Problem::new("pass-mark", "without-quiz", "")),
        (None, _, CompleteWhen::Passed) => Err(Problem::new("complete-when", "without-pass-mark", "")),
        _ => Ok(()),
    }
}

/// What only SCORM knows is refused elsewhere: it would come to nothing.
fn of_scorm(options: &Options) -> Result<(), Problem> {
    let refuse = |option| Err(Problem::new(option, "only-in-scorm", options.format.name()));
    match options {
        Options { format, .. } if format.is_scorm() => Ok(()),
        Options { objectives: true, .. } => refuse("objectives"),
        Options { exit: Some(_), .. } => refuse("exit"),
        _ => Ok(()),
    }
}

fn more(name: &'static str, value: &str) -> Result<(), Problem> {
    text(name, value, TEXT)?;
    let fits = match name {
        "storage" => STORAGES.contains(&value),
        "share-url" => has_host(value, "https://") || has_host(value, "http://"),
        _ => !value.trim().is_empty(),
    };
    if fits { Ok(()) } else { Err(Problem::new(name, "no-such-value", value)) }
}

/// A line of text; signs that steer a terminal are allowed in no XML.
fn text(option: &'static str, text: &str, longest: usize) -> Result<(), Problem> {
    let is_odd = |sign: char| sign.is_control() || matches!(sign, '\u{FFFE}' | '\u{FFFF}');
    if text.chars().any(is_odd) {
        return Err(Problem::new(option, "control-character", ""));
    }
    if text.chars().count() > longest {
        return Err(Problem::new(option, "too-long", ""));
    }
    Ok(())
}

/// An IRI with its scheme, of signs that an IRI may hold (RFC 3987).
fn is_absolute(iri: &str) -> bool {
    let Some((scheme, rest)) = iri.split_once(':') else { return false };
    let mut signs = scheme.chars();
    let is_scheme = signs.next().is_some_and(|sign| sign.is_ascii_alphabetic())
        && signs.all(|sign| sign.is_ascii_alphanumeric() || "+-.".contains(sign));
    let is_sign = |sign: char| !sign.is_control() && !sign.is_whitespace() && !"<>\"{}|\\^`".contains(sign);
    let is_whole = !rest.trim_start_matches('/').is_empty() && iri.len() <= TEXT;
    is_scheme && is_whole && iri.chars().all(is_sign)
}

/// An address of that scheme with a host, which is not all that follows.
fn has_host(address: &str, scheme: &str) -> bool {
    let after = address.get(scheme.len()..).filter(|_| address.starts_with(scheme));
    let host = after.and_then(|after| after.split(['/', '?', '#']).next());
    is_absolute(address)
        && host.is_some_and(|host| host.starts_with(|sign: char| sign.is_alphanumeric() || sign == '['))
}
