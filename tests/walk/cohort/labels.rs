//! Labels: under which one things come, which of them count, renaming, removing, and the step back.

use super::{instructor, lines};
use crate::reader::Reader;
use powerbase::rooms::cohort::rules::{Undoable, undoable};

impl Reader {
    pub fn press_on(&mut self, name: &str, subject: impl ToString) {
        self.act(powerbase::widget::action::Action::Press(name.into(), subject.to_string()));
        self.give_turns();
    }

    /// The labels and how many people came under each.
    fn labels(&self) -> Vec<(String, usize)> {
        let labels = self.cohort().class.labels.iter();
        let n = |label| self.counted().labels.get(&label).copied().unwrap_or(0);
        labels.map(|(label, text)| (text.to_string(), n(label))).filter(|(_, n)| *n > 0).collect()
    }

    fn how_many_count(&self) -> [usize; 2] {
        self.counted().counts.map(|counts| counts.counted)
    }
}

fn owned(labels: &[(&str, usize)]) -> Vec<(String, usize)> {
    labels.iter().map(|(text, n)| ((*text).to_string(), *n)).collect()
}

/// Monday with six people, a file with five, three without a label.
fn sections() -> Reader {
    let mut reader = instructor();
    reader.give(&lines(1..=3));
    reader.mark("cohort-label", "  Monday ");
    reader.give(&lines(11..=15));
    reader.mark("cohort-label", "MONDAY");
    reader.give(&lines(16..=16));
    reader.mark("cohort-label", " ");
    reader.give_file("Section B.v2.csv", &[&lines(21..=25)]);
    reader
}

#[test]
fn pastes_and_files_have_labels() {
    let mut reader = sections();
    assert_eq!(reader.labels(), owned(&[("", 3), ("Monday", 6), ("Section B.v2", 5)]));
    reader.mark("cohort-label", "Tuesday\nevening");
    reader.give_file("c.csv", &[&lines(31..=32)]);
    assert_eq!(reader.labels().last().unwrap(), &("Tuesdayevening".to_string(), 2));
    // Who was here already stays where they came first.
    reader.give(&lines(11..=15));
    assert_eq!(reader.labels()[1], ("Monday".to_string(), 6));
    reader.mark("cohort-label", &"x".repeat(500));
    reader.give(&lines(41..=41));
    assert_eq!(reader.labels().last().unwrap().0.len(), 60);
}

#[test]
fn what_is_not_ticked_does_not_count_and_is_told() {
    let mut reader = sections();
    let monday = reader.cohort().class.labels.find("monday").unwrap();
    let name = format!("cohort-counts-{monday}");
    reader.mark(&name, "");
    reader.give_turns();
    assert_eq!(reader.how_many_count(), [8, 8]);
    assert_eq!(reader.counted().counts.map(|counts| counts.other_label), [6, 6]);
    // What comes under a new label counts.
    reader.mark("cohort-label", "New");
    reader.give(&lines(51..=52));
    assert_eq!(reader.how_many_count(), [10, 10]);
    reader.mark(&name, "on");
    reader.give_turns();
    assert_eq!(reader.how_many_count(), [16, 16]);
    reader.mark("cohort-counts-x", "on");
    reader.mark("cohort-counts-999", "");
    reader.give_turns();
    assert_eq!(reader.how_many_count(), [16, 16]);
}

#[test]
fn a_label_is_renamed_but_not_to_another() {
    let mut reader = sections();
    let monday = reader.cohort().class.labels.find("monday").unwrap();
    reader.press_on("cohort-rename", monday);
    reader.mark("cohort-label-new", "section b.V2");
    reader.press("cohort-rename-done");
    assert_eq!(reader.notices(), "cohort-label-taken");
    assert!(reader.cohort().labelling.renaming.is_some());
    reader.mark("cohort-label-new", " Monday, 2026 ");
    reader.press("cohort-rename-done");
    assert_eq!(reader.labels()[1], ("Monday, 2026".to_string(), 6));
    assert_eq!((reader.notices(), &reader.cohort().labelling.renaming), (String::new(), &None));
    reader.press_on("cohort-rename", monday);
    reader.press_on("cohort-rename", monday);
    assert_eq!(reader.cohort().labelling.renaming, None, "a second press takes the field away");
    reader.press_on("cohort-rename", "nonsense");
    reader.press("cohort-rename-done");
}

#[test]
fn a_removed_label_comes_back() {
    let mut reader = sections();
    let monday = reader.cohort().class.labels.find("monday").unwrap();
    reader.press_on("cohort-label-remove", monday);
    assert_eq!((reader.how_many_count(), reader.notices()), ([8, 8], "cohort-label-removed".into()));
    assert_eq!(reader.labels(), owned(&[("", 3), ("Section B.v2", 5)]));
    assert_eq!(undoable(&reader.cohort().class), Some(Undoable::Label("Monday".into())));
    reader.press_on("cohort-undo", "");
    assert_eq!((reader.how_many_count(), reader.notices()), ([14, 14], "cohort-undone".into()));
    assert_eq!(undoable(&reader.cohort().class), None);
    reader.press_on("cohort-undo", "");
    reader.press_on("cohort-label-remove", "nonsense");
    assert_eq!(reader.how_many_count(), [14, 14]);
}
