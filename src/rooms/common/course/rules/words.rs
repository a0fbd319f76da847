//! What the first screens say in a course: there answers do leave the browser.

use crate::plain::value::Value;
use crate::widget::resource::Resource;
use crate::widget::section::Section;
use crate::widget::transition::Transition;

/// The texts of everything that has to do with courses.
pub const COURSE: Section = Section("course");

/// What stands in the place of other texts, as their section has them, where answers go to a course
/// as they are given: where answers are kept, and who reads them.
pub const SENT: [&str; 2] = ["sent.ui.kept,kept-session,not-kept", "sent.limits.privacy,privacy-passing"];

/// The same where the reader is asked at the end.
pub const ASKED: [&str; 2] = ["asked.ui.kept,kept-session,not-kept", "asked.limits.privacy,privacy-passing"];

/// Lays other sentences, `sent` or `asked`, over those that say that nothing is sent.
pub fn lay(transition: &mut Transition, which: &str) {
    let over = transition.state.section(COURSE).and_then(|texts| texts.value(which)).cloned();
    let first = transition.state.section(Section::FIRST);
    if let (Some(over @ Value::Object(_)), Some(first)) = (over, first) {
        let texts = first.overlaid(&over);
        transition.state.sections.set(Section::FIRST.name(), Resource::Here(texts));
    }
}
