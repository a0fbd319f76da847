//! Files of results, as the widget exports them: what they say they are, and what is in them.

use crate::plain::value::Value;

/// What such a file says it is.
pub const FORMAT: &str = "powerbase-results";

/// The version of that format, and of each result.
pub const VERSION: f64 = 1.0;

/// Why a file or a result in it is refused: the last step of the text `ui.refused-<name>`.
pub type Reason = &'static str;

/// The results in a file: an export, a bare list of results, or a single one.
///
/// # Errors
/// `json`, `foreign` or `newer`.
pub fn entries(file: &Value) -> Result<&[Value], Reason> {
    match file {
        Value::Null => Err("json"),
        Value::Array(entries) => Ok(entries),
        _ if file.get("instrument").is_some() => Ok(std::slice::from_ref(file)),
        _ if file.get("format").and_then(Value::text) != Some(FORMAT) => Err("foreign"),
        _ => {
            version(file)?;
            match file.get("results") {
                Some(Value::Array(entries)) => Ok(entries),
                _ => Err("foreign"),
            }
        }
    }
}

/// Checks the version of a file or a result.
///
/// # Errors
/// `newer`, or `foreign` where it is none.
pub fn version(value: &Value) -> Result<(), Reason> {
    match value.get("version").and_then(Value::number) {
        Some(version) if version > VERSION => Err("newer"),
        Some(version) if version == VERSION => Ok(()),
        _ => Err("foreign"),
    }
}
