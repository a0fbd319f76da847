//! What a link opens beside what is there: the same run, another, its result, or nothing that fits.

use super::{OURS, code, follower, saves, standing_of};
use crate::reader::Reader;
use powerbase::instruments::answers::place;
use powerbase::instruments::carrying;
use powerbase::instruments::draft::Draft;
use powerbase::instruments::instrument::Instrument::{Influence, PowerBases};
use powerbase::rooms::elsewhere::rules::carried::Standing;
use powerbase::widget::action::Action;

/// Two copies of one run, each gone on with: what either has stays, and the link's comes first.
#[test]
fn the_same_run_is_put_together() {
    let begun = "RUN LEG1=1 EXP1=1";
    let mut here = Reader::after(&format!("{begun} REW1=4 EXP1=2"));
    let there = code(&format!("{begun} EXP1=5 REF1=3 next next"));
    here.act(Action::Link(there));
    assert_eq!(standing_of(&here), Standing::Same);
    here.go("go-on");
    assert_eq!(
        (here.place().as_str(), &here.draft(PowerBases).items()[..6]),
        ("items 2", &[1, 5, 4, 3, 0, 0][..])
    );
    assert!(saves(&here, PowerBases));
    // The other way round, the run here is the one that has come further.
    let mut here = Reader::after(&format!("{begun} next next page"));
    here.act(Action::Link(code(&format!("{begun} COE1=4"))));
    here.go("go-on");
    assert_eq!(here.place(), "items 2");
    assert_eq!(here.draft(PowerBases).items()[..7], [1, 1, 0, 0, 4, 0, 3]);
}

#[test]
fn a_choice_that_was_confirmed_stays() {
    // First scenario: confirmed here, another only chosen in the link. Second: confirmed in both.
    let mut here = Reader::after("QUIZ choose:N answer next choose:T answer");
    let key = here.draft(Influence).key;
    let [first, second] = [0, 1].map(|place| here.draft(Influence).scenario_at(place));
    let mut other = Draft::new(Influence, key);
    other.step = 2;
    other.set(first, 3);
    other.set(second, 2);
    other.set(place::FIXED + second, 1);
    here.act(Action::Link(carrying::write(&other, OURS, "2026-11")));
    assert_eq!(standing_of(&here), Standing::Same);
    here.go("go-on");
    let draft = here.draft(Influence);
    assert_eq!((draft.mark(first), draft.is_fixed(first)), (4, true));
    assert_eq!((draft.mark(second), draft.is_fixed(second)), (2, true));
}

#[test]
fn another_run_is_replaced_only_when_the_reader_says_so_twice() {
    let there = code("RUN LEG1=2 next next");
    let here = || follower("nonsense RUN LEG1=5 EXP1=5", &there);
    let mut reader = here();
    let mine = reader.draft(PowerBases).clone();
    assert_eq!(standing_of(&reader), Standing::Other);
    reader.go("go-on");
    assert!(reader.state.confirmation.is_some());
    assert_eq!((reader.place().as_str(), reader.draft(PowerBases)), ("draft", &mine));
    reader.go("cancel");
    assert_eq!((reader.place().as_str(), reader.draft(PowerBases)), ("draft", &mine));
    reader.go("go-on confirm");
    assert_eq!((reader.place().as_str(), reader.draft(PowerBases).mark(0)), ("items 2", 2));
    assert_eq!(reader.draft(PowerBases).mark(1), 0, "nothing of the other run is mixed in");
    let mut reader = here();
    reader.go("continue:power-bases");
    assert_eq!((reader.place().as_str(), reader.draft(PowerBases)), ("items 1", &mine));
}

#[test]
fn a_run_that_is_not_begun_is_in_nobodys_way() {
    let mut reader = follower("nonsense start:power-bases home", &code("RUN LEG1=2"));
    assert_eq!(standing_of(&reader), Standing::Free);
    reader.go("go-on");
    assert_eq!((reader.place().as_str(), reader.draft(PowerBases).mark(0)), ("items 1", 2));
}

#[test]
fn what_is_finished_here_stays_as_it_is() {
    let mut reader = follower("OFFER skip", &code("RUN LEG1=5"));
    assert_eq!(standing_of(&reader), Standing::Finished);
    reader.go("go-on confirm");
    assert_eq!((reader.place().as_str(), reader.state.draft(PowerBases)), ("draft", None));
    reader.go("open");
    assert_eq!(reader.place(), "result power-bases");
}

#[test]
fn an_exercise_that_the_page_does_not_offer_is_not_begun() {
    let mut reader = Reader::bare(&[Influence]);
    reader.bring_all();
    reader.act(Action::Link(code("RUN LEG1=2")));
    assert_eq!(standing_of(&reader), Standing::NotOffered);
    reader.go("go-on confirm");
    assert_eq!((reader.place().as_str(), reader.state.draft(PowerBases)), ("draft", None));
    reader.go("home");
    assert_eq!(reader.place(), "start");
}
