//! Rows and labels out, back, and undo.

use super::{PACK, bases, both, class, flagged, put};
use powerbase::instruments::cohort::class::row::Hand;
use powerbase::instruments::cohort::class::selection::Selection;
use powerbase::instruments::cohort::class::{Class, Step};
use powerbase::instruments::instrument::Instrument::{Influence, PowerBases};

fn counted(class: &Class) -> (usize, usize) {
    let counts = Selection::first(class, PowerBases, PACK).counts(class);
    (counts.counted, counts.all)
}

#[test]
fn a_row_goes_out_and_comes_back() {
    let mut class = class(&[both(1, 1), bases(2, 1), flagged(3, 1)]);
    assert!(class.take_out(0) && !class.take_out(0) && !class.take_out(9));
    assert_eq!((counted(&class), class.steps()), ((1, 3), 1));
    assert_eq!(Selection::first(&class, Influence, PACK).counts(&class).taken_out, 1);
    // It stays out, though it comes again.
    put(&mut class, "", &[both(1, 1)]);
    assert_eq!(counted(&class), (1, 3));
    assert!(class.put_back(0) && !class.put_back(0));
    assert_eq!(counted(&class), (2, 3));
    // One that is flagged counts once it was put back.
    assert!(class.put_back(2) && !class.put_back(9));
    assert_eq!(counted(&class), (3, 3));
    let steps = [Step::Row(2, Hand::None), Step::Row(0, Hand::Out), Step::Row(0, Hand::None)];
    for (step, left) in steps.into_iter().zip([2, 1, 2]) {
        assert_eq!((class.undo(), counted(&class).0), (Some(step), left));
    }
    assert_eq!(class.undo(), None);
}

#[test]
fn a_label_goes_with_all_that_is_under_it() {
    let mut class = Class::default();
    put(&mut class, "Monday", &[bases(1, 1), bases(2, 1)]);
    put(&mut class, "Tuesday", &[bases(3, 1)]);
    assert!(class.remove_label(0) && !class.remove_label(0) && !class.remove_label(7));
    assert_eq!((counted(&class), class.labels.find("Monday")), ((1, 1), None));
    assert_eq!(class.undo(), Some(Step::Label(0)));
    assert_eq!((counted(&class), class.labels.find("Monday")), ((3, 3), Some(0)));
}

#[test]
fn what_was_removed_and_comes_again_comes_anew() {
    let mut class = Class::default();
    put(&mut class, "Monday", &[bases(1, 1), bases(2, 1)]);
    class.remove_label(0);
    put(&mut class, "Tuesday", &[bases(1, 1)]);
    put(&mut class, "Monday", &[bases(2, 1)]);
    assert_eq!((counted(&class), class.len()), ((2, 2), 2));
    // The name has gone to another label, so there is nothing to bring back.
    assert_eq!((class.undo(), counted(&class)), (None, (2, 2)));
}

#[test]
fn a_hundred_steps_are_kept() {
    let mut class = class(&[bases(1, 1)]);
    for _ in 0..200 {
        assert!(class.take_out(0) && class.put_back(0));
    }
    assert_eq!(class.steps(), 100);
    assert_eq!(std::iter::from_fn(|| class.undo()).count(), 100);
}
