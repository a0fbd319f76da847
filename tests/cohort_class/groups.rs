//! What is never mixed in silence, and the counts of what is left out.

use super::{OTHER, PACK, bases, both, class, flagged, put, quiz};
use powerbase::codec::{Answers, Code};
use powerbase::instruments::cohort::class::Class;
use powerbase::instruments::cohort::class::selection::{Counts, Selection, contexts, labels, packs};
use powerbase::instruments::instrument::Instrument::{Influence, PowerBases};

/// 29 that count, 3 flagged, 2 about another group.
fn thirty_four() -> Class {
    let mut answers: Vec<Answers> = (0..29).map(|key| bases(key, 1)).collect();
    answers.extend((29..32).map(|key| flagged(key, 1)));
    answers.extend((32..34).map(|key| bases(key, 4)));
    class(&answers)
}

#[test]
fn the_most_frequent_group_is_shown_and_the_rest_is_counted() {
    let class = thirty_four();
    let first = Selection::first(&class, PowerBases, PACK);
    assert_eq!((first.pack, first.context, first.flagged), (PACK, Some(1), false));
    let counts = Counts { counted: 29, all: 34, flagged: 3, other_context: 2, ..Counts::default() };
    assert_eq!(first.counts(&class), counts);
    assert_eq!(first.rows(&class, 0..100).count(), 29);
    assert_eq!(contexts(&class, PowerBases, PACK), [0, 32, 0, 0, 2, 0, 0]);
}

#[test]
fn together_and_with_the_flagged_only_by_choice() {
    let class = thirty_four();
    let first = Selection::first(&class, PowerBases, PACK);
    let cases = [
        (Selection { context: None, ..first.clone() }, 31),
        (Selection { flagged: true, ..first.clone() }, 32),
        (Selection { context: None, flagged: true, ..first.clone() }, 34),
        (Selection { context: Some(4), ..first.clone() }, 2),
        (Selection { context: Some(0), ..first.clone() }, 0),
        (Selection { pack: OTHER, ..first.clone() }, 0),
        (Selection { labels: Some(vec![]), ..first.clone() }, 0),
        (Selection { labels: Some(vec![0]), ..first.clone() }, 29),
    ];
    for (selection, counted) in cases {
        let counts = selection.counts(&class);
        assert_eq!(counts.counted, counted, "{selection:?}");
        assert_eq!(selection.rows(&class, 0..100).count(), counted);
        let Counts { all, taken_out, other_pack, other_label, other_context, flagged, .. } = counts;
        assert_eq!(counted + taken_out + other_pack + other_label + other_context + flagged, all);
    }
}

#[test]
fn packs_are_told_apart_and_our_own_comes_first() {
    let mut class = class(&[bases(1, 1)]);
    for key in 2..6 {
        class.take(OTHER, &Code::Answers(bases(key, 1)), 0);
    }
    assert_eq!(packs(&class, PowerBases).into_iter().collect::<Vec<_>>(), [(OTHER, 4), (PACK, 1)]);
    let own = Selection::first(&class, PowerBases, PACK);
    assert_eq!((own.pack, own.counts(&class).counted, own.counts(&class).other_pack), (PACK, 1, 4));
    let most = Selection::first(&class, PowerBases, 99);
    assert_eq!((most.pack, most.counts(&class).counted), (OTHER, 4));
    assert_eq!(Selection::first(&Class::default(), PowerBases, 99).counts(&class).all, 5);
}

#[test]
fn flags_and_groups_of_the_bases_do_not_touch_the_quiz() {
    let with_quiz = |key, context| Answers { quiz: quiz(key).quiz, ..flagged(key, context) };
    let class = class(&[both(1, 1), with_quiz(2, 1), both(3, 5), quiz(4), bases(5, 1)]);
    let first = Selection::first(&class, Influence, PACK);
    let counts = Counts { counted: 4, all: 4, ..Counts::default() };
    assert_eq!((first.context, first.counts(&class)), (None, counts));
    let said = Selection::first(&class, PowerBases, PACK);
    // Said against did: the rows that count on both sides.
    let pairs = said.rows(&class, 0..100).filter(|(_, row)| first.takes(&class, row));
    assert_eq!(pairs.map(|(number, _)| number).collect::<Vec<_>>(), [0]);
}

#[test]
fn labels_are_trimmed_and_compared_without_case() {
    let mut class = Class::default();
    for (turn, label) in
        (0..).zip(["Abend Ä", " abend ä ", "ABEND Ä\u{a0}", "abend a", "", "  ", "ΣΑΣ", "σας"])
    {
        put(&mut class, label, &[bases(turn, 1)]);
    }
    let known: Vec<&str> = class.labels.iter().map(|(_, text)| text).collect();
    assert_eq!(known, ["Abend Ä", "abend a", "", "ΣΑΣ"]);
    assert_eq!(labels(&class, PowerBases).into_values().collect::<Vec<_>>(), [3, 1, 2, 2]);
    assert!(class.labels.rename(1, "Abend B") && !class.labels.rename(1, "abend ä"));
    assert_eq!((class.labels.find("ABEND B"), class.labels.find("abend a")), (Some(1), None));
}
