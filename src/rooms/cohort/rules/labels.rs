//! Labels are counted or not, renamed, and removed with all that stands under them.

use super::labelling::cut;
use super::room::Cohort;
use super::telling::quiet;
use super::texts::COHORT;
use super::turns::go_on;
use crate::rooms::common::people::rules::isolated;
use crate::widget::action::Effect;
use crate::widget::notice::Notice;
use crate::widget::transition::Transition;

/// A button of the labels was pressed; `false` if it is none.
pub fn press(cohort: &mut Cohort, transition: &mut Transition, name: &str, subject: &str) -> bool {
    let label = subject.parse().ok();
    match name {
        "cohort-rename" => begin(cohort, label),
        "cohort-rename-done" => rename(cohort, transition),
        "cohort-label-remove" => label.into_iter().for_each(|label| remove(cohort, transition, label)),
        _ => return false,
    }
    true
}

/// A field or a box of the labels was set; `false` if it is none.
pub fn input(cohort: &mut Cohort, transition: &mut Transition, name: &str, value: &str) -> bool {
    match name {
        "cohort-label" => cohort.labelling.typed = value.to_string(),
        "cohort-label-new" => {
            let renaming = cohort.labelling.renaming.take();
            cohort.labelling.renaming = renaming.map(|(label, _)| (label, value.to_string()));
        }
        _ => match name.strip_prefix("cohort-counts-").and_then(|label| label.parse().ok()) {
            Some(label) => count(cohort, transition, label, !value.is_empty()),
            None => return false,
        },
    }
    true
}

fn count(cohort: &mut Cohort, transition: &mut Transition, label: u16, counts: bool) {
    if counts {
        cohort.choice.without.remove(&label);
    } else {
        cohort.choice.without.insert(label);
    }
    cohort.stale();
    go_on(cohort, transition);
}

/// The field for the new text stands in the label's place; a second press takes it away.
fn begin(cohort: &mut Cohort, label: Option<u16>) {
    let text = |label: u16| Some((label, cohort.class.labels.get(label)?.text.clone()));
    let same = cohort.labelling.renaming.as_ref().map(|(label, _)| *label) == label;
    cohort.labelling.renaming = label.filter(|_| !same).and_then(text);
}

fn rename(cohort: &mut Cohort, transition: &mut Transition) {
    quiet(transition);
    let Some((label, text)) = cohort.labelling.renaming.take() else { return };
    let text = cut(&text);
    if cohort.class.labels.rename(label, &text) {
        cohort.guard.heard(true);
        return transition.effects.push(Effect::Focus);
    }
    tell(transition, "cohort-label-taken", &text);
    cohort.labelling.renaming = Some((label, text));
}

fn remove(cohort: &mut Cohort, transition: &mut Transition, label: u16) {
    quiet(transition);
    let text = cohort.class.labels.get(label).map(|label| label.text.clone()).unwrap_or_default();
    if cohort.class.remove_label(label) {
        cohort.labelling.renaming = None;
        cohort.guard.heard(true);
        tell(transition, "cohort-label-removed", &text);
        transition.effects.push(Effect::Focus);
        cohort.stale();
        go_on(cohort, transition);
    }
}

fn tell(transition: &mut Transition, notice: &'static str, label: &str) {
    let label = if label.is_empty() {
        transition.state.text(COHORT, "ui.no-label").to_string()
    } else {
        isolated(label)
    };
    transition.say(Notice::Room(COHORT, notice, vec![("label", label)]));
}
