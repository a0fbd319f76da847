//! The people one by one: pages, taking out and putting back, contradictions, twins; and leaving.

use super::{code, done, flagged, instructor, lines, person};
use crate::reader::Reader;
use powerbase::codec::Answers;
use powerbase::plain::value::Value;
use powerbase::rooms::cohort::rules::{Page, Source, Undoable, undoable};
use powerbase::widget::action::{Action, Effect};

impl Reader {
    fn people_listed(&self) -> Page {
        let cohort = self.cohort();
        cohort.listing.page(&cohort.class, &self.counted().selections)
    }

    fn counts(&self) -> [usize; 2] {
        self.counted().counts.map(|counts| counts.counted)
    }

    /// What the browser was told last of leaving the page.
    fn asks(&self) -> Option<bool> {
        let told = self.log.iter().rev().find_map(|effect| match effect {
            Effect::Tool("cohort", detail) => detail.get("on"),
            _ => None,
        });
        told.map(|on| *on == Value::Bool(true))
    }
}

fn people(text: &str) -> Reader {
    let mut reader = instructor();
    reader.give(text);
    reader.press("cohort-rows");
    assert_eq!(reader.place(), "cohort-rows");
    reader
}

#[test]
fn there_are_fifty_on_a_page() {
    let mut reader = people(&lines(1..=120));
    let ends = |page: Page| (page.rows[0], page.rows.len(), page.before, page.next);
    assert_eq!(ends(reader.people_listed()), (0, 50, 0, Some(50)));
    reader.press("cohort-rows-on");
    reader.press("cohort-rows-on");
    reader.press("cohort-rows-on");
    assert_eq!(ends(reader.people_listed()), (100, 20, 2, None));
    reader.press("cohort-rows-back");
    assert_eq!(ends(reader.people_listed()), (50, 50, 1, Some(100)));
    reader.press("back");
    assert_eq!(reader.place(), "cohort");
    reader.press("cohort-rows");
    assert_eq!(ends(reader.people_listed()), (0, 50, 0, Some(50)));
    assert_eq!(people("nothing").people_listed(), Page::default());
}

#[test]
fn somebody_is_taken_out_put_back_and_undone_on_both_screens() {
    let mut reader = people(&(lines(1..=6) + &code(&flagged(7))));
    assert_eq!(reader.counts(), [6, 7]);
    reader.press_on("cohort-out", 3);
    assert_eq!((reader.counts(), undoable(&reader.cohort().class)), ([5, 6], Some(Undoable::Out)));
    assert_eq!(reader.counted().counts[0].taken_out, 1);
    reader.mark("cohort-only", "left");
    assert_eq!(reader.people_listed().rows, [3, 6]);
    reader.press_on("cohort-in", 6);
    assert_eq!((reader.counts(), undoable(&reader.cohort().class)), ([6, 6], Some(Undoable::In)));
    assert_eq!(reader.people_listed().rows, [3]);
    reader.press("back");
    reader.press_on("cohort-undo", "");
    reader.press_on("cohort-undo", "");
    assert_eq!((reader.counts(), reader.notices()), ([6, 7], "cohort-undone".into()));
    reader.press("cohort-rows");
    for nonsense in ["", "99", "-1", "x"] {
        reader.press_on("cohort-out", nonsense);
        reader.press_on("cohort-in", nonsense);
    }
    assert_eq!((reader.counts(), undoable(&reader.cohort().class)), ([6, 7], None));
}

#[test]
fn contradictions_and_twins_are_listed() {
    // One run with other answers, and a self-assessment shared alone and then joined to a quiz.
    let other = Answers { items: person(50).items, ..person(2) };
    let alone = Answers { quiz: None, ..person(4) };
    let joined = Answers { key: 400, ..person(4) };
    let all = [code(&person(1)), code(&person(2)), code(&other), code(&alone), code(&joined)];
    let mut reader = people(&all.join("\n"));
    let listing = &reader.cohort().listing;
    assert_eq!(listing.conflicts.iter().copied().collect::<Vec<_>>(), [1]);
    assert_eq!(listing.twins.iter().map(|(one, two)| (*one, *two)).collect::<Vec<_>>(), [(2, 3), (3, 2)]);
    reader.mark("cohort-only", "odd");
    assert_eq!(reader.people_listed().rows, [1, 2, 3]);
    // Once one of the two is out, nobody is here twice.
    let twin = |reader: &Reader| reader.cohort().listing.twin(&reader.cohort().class, 2);
    assert_eq!(twin(&reader), Some(3));
    reader.press_on("cohort-out", 3);
    assert_eq!((twin(&reader), reader.people_listed().rows), (None, vec![1, 2, 3]));
    reader.mark("cohort-only", "all");
    assert_eq!(reader.people_listed().rows, [0, 1, 2, 3]);
    reader.mark("cohort-names", "on");
    assert!(reader.cohort().listing.names);
}

#[test]
fn what_stands_under_a_removed_label_is_not_listed() {
    let mut reader = instructor();
    reader.mark("cohort-label", "Monday");
    reader.give(&lines(1..=3));
    reader.mark("cohort-label", "Tuesday");
    reader.give(&lines(11..=12));
    reader.press_on("cohort-label-remove", 0);
    reader.press("cohort-rows");
    assert_eq!(reader.people_listed().rows, [3, 4]);
}

#[test]
fn the_browser_asks_before_it_leaves_what_no_file_holds() {
    let mut reader = instructor();
    assert_eq!(reader.asks(), None);
    reader.give("nothing");
    assert_eq!(reader.asks(), None);
    reader.give(&lines(1..=6));
    assert_eq!(reader.asks(), Some(true));
    reader.press("cohort-save");
    let sure = |sure: Value| powerbase::plain::value::object([("sure", sure)]);
    reader.act(Action::ToolDone("save", Ok(sure(Value::Null))));
    assert_eq!(reader.asks(), Some(true), "nobody knows whether it was saved");
    reader.press("cohort-save");
    reader.act(Action::ToolDone("save", Ok(sure(true.into()))));
    assert_eq!(reader.asks(), Some(false));
    reader.press_on("cohort-out", 0);
    assert_eq!(reader.asks(), Some(true));
    reader.press("cohort-delete");
    reader.press("confirm");
    reader.give_turns();
    assert_eq!(reader.asks(), Some(false));
}

#[test]
fn what_an_lrs_has_comes_in_under_its_label() {
    let mut reader = instructor();
    let came = |failed: Option<&str>, codes: &str| {
        let failed = failed.map_or(Value::Null, Value::from);
        done("lrs", [("failed", failed), ("codes", codes.into())])
    };
    reader.press("cohort-lrs-read");
    reader.press("cohort-lrs-read");
    assert_eq!((reader.wanted("lrs").len(), reader.cohort().lrs.busy), (0, true), "one at a time");
    reader.act(Action::Input("cohort-lrs".into(), "300 200".into()));
    assert_eq!(reader.cohort().lrs.read, [300, 200]);
    reader.press("cohort-lrs-stop");
    assert_eq!(reader.wanted("stop").len(), 1);
    reader.act(came(Some("AbortError"), &lines(1..=6)));
    reader.give_turns();
    let lrs = &reader.cohort().lrs;
    assert_eq!((lrs.busy, lrs.failed, reader.tallied()), (false, Some("stopped"), [6, 0, 0]));
    assert_eq!(reader.cohort().intake.outcomes[0].source, Source::Lrs);
    assert_eq!(reader.cohort().class.labels.find("lrs"), Some(0));
    for (name, told) in [("unauthorized", "unauthorized"), ("TypeError", "refused"), ("", "refused")] {
        reader.press("cohort-lrs-read");
        reader.act(came(Some(name), ""));
        assert_eq!(reader.cohort().lrs.failed, Some(told));
    }
    reader.press("cohort-lrs-read");
    reader.act(came(None, ""));
    assert_eq!((reader.cohort().lrs.failed, reader.notices()), (None, "cohort-none".into()));
    // Nothing comes into a class that was deleted meanwhile.
    reader.press("cohort-lrs-read");
    reader.press("cohort-delete");
    reader.press("confirm");
    reader.act(came(None, &lines(1..=6)));
    reader.give_turns();
    assert_eq!(reader.cohort().class.len(), 0);
}
