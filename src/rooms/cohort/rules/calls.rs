//! What scripts ask: a call's number, what is asked, and after a line feed a text, or where a long one
//! comes from.

use super::adding::{take as add, take_long};
use super::answers::answer;
use super::intake::Source;
use super::room::Cohort;
use super::turns::go_on;
use crate::plain::value::Value;
use crate::widget::transition::Transition;

/// A script calls: `7 add` with a text, `7 add-long` with its number and length, or `7 statistics`.
pub fn take(cohort: &mut Cohort, transition: &mut Transition, detail: &str) {
    let (head, text) = detail.split_once('\n').unwrap_or((detail, ""));
    let (call, what) = head.split_once(' ').unwrap_or((head, ""));
    match what {
        "add" => add(cohort, transition, Source::Script(call.to_string()), text.to_string()),
        "add-long" => take_long(cohort, transition, Source::Script(call.to_string()), text),
        "statistics" => {
            cohort.calls.push(call.to_string());
            go_on(cohort, transition);
        }
        _ => answer(transition, Some((call.to_string(), Value::Null))),
    }
}
