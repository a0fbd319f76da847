//! An attempt in a course: what belongs to it, how it is left, and how it is found again.

use crate::reader::Reader;
use powerbase::codec::Refusal;
use powerbase::instruments::draft::Draft;
use powerbase::instruments::instrument::Instrument::{self, Influence, PowerBases};
use powerbase::instruments::record::Record;
use powerbase::plain::value::Value;
use powerbase::rooms::common::course::rules::attempt::Attempt;
use powerbase::rooms::common::course::rules::options::{CompleteWhen, Options};
use powerbase::rooms::common::course::rules::restore::{place, restore};
use powerbase::rooms::common::course::rules::suspend::{self, Suspended};
use powerbase::rooms::common::course::rules::watch::Watch;
use powerbase::rooms::common::part::LoadedPart;
use powerbase::view::screen::RoomScreen;
use powerbase::widget::action::Action;
use powerbase::widget::room::Room;
use powerbase::widget::section::Section;
use powerbase::widget::state::State;
use powerbase::widget::transition::Transition;
use std::any::Any;
use yew::Html;

const PACK: &str = "powerbase@1";

fn begun(reader: &Reader) -> Attempt {
    Attempt::new(&reader.state, 0, "", &[])
}

/// Follows a script, and has the attempt look after each step; whether anything was new to it.
fn walk(reader: &mut Reader, attempt: &mut Attempt, script: &str) -> bool {
    let mut news = false;
    for word in Reader::words(script) {
        reader.go(&word);
        news |= attempt.follow(&reader.state);
    }
    news
}

fn line(reader: &Reader, attempt: &Attempt) -> String {
    attempt.suspend(&reader.state, "2026-11-26T10:00:00Z")
}

fn read(reader: &Reader, line: &str) -> Result<Suspended, Refusal> {
    suspend::read(line, PACK, reader.state.key.as_ref())
}

/// A new browser in which a line is restored.
fn elsewhere(line: &str) -> (Reader, Attempt) {
    let mut reader = Reader::new();
    let attempt = put(&mut reader, line, true);
    (reader, attempt)
}

fn put(reader: &mut Reader, line: &str, newer: bool) -> Attempt {
    let restoring = Restoring { suspended: Some(read(reader, line).unwrap()), newer, found: None };
    let name = if newer { "restoring-newer" } else { "restoring-older" };
    reader.rooms.put(name, LoadedPart::bare(Box::new(restoring)));
    reader.act(Action::Visible(true));
    let room = &*reader.rooms.get(name).unwrap().room as &dyn Any;
    room.downcast_ref::<Restoring>().unwrap().found.clone().unwrap()
}

/// A room that restores once, as the rooms of the courses do.
struct Restoring {
    suspended: Option<Suspended>,
    newer: bool,
    found: Option<Attempt>,
}

impl Room for Restoring {
    fn texts(&self) -> &'static [(Section, &'static [&'static str])] {
        &[]
    }

    fn handle(&mut self, _: &mut Transition, _: &Action) -> bool {
        false
    }

    fn attend(&mut self, transition: &mut Transition, _: Option<&Action>) {
        if let Some(suspended) = self.suspended.take() {
            let attempt = restore(transition, suspended, self.newer);
            transition.go(place(transition, &attempt));
            self.found = Some(attempt);
        }
    }

    fn reset(&mut self) {}
}

impl RoomScreen for Restoring {
    fn draw(&self, _: &State) -> Html {
        Html::default()
    }
}

fn quiz(times: usize) -> String {
    "start:influence next ".to_string() + &"PAST ".repeat(times)
}

/// How far each reader is, and where one goes on elsewhere.
#[test]
fn what_was_left_is_found_again() {
    let whole = quiz(11) + "choose:N answer finish";
    for (script, at) in [
        ("", "start"),
        ("RUN", "items 1"),
        ("RUN page next LEG2=5", "items 2"),
        ("OFFER supplement page next", "supplement 2"),
        (&quiz(0), "scenario 1"),
        (&(quiz(5) + "choose:T"), "scenario 6"),
        ("OFFER skip", "start"),
        (&("OFFER skip home ".to_string() + &quiz(3)), "scenario 4"),
        (&("OFFER skip home ".to_string() + &whole), "result influence"),
    ] {
        let mut reader = Reader::new();
        let mut attempt = begun(&reader);
        assert_eq!(walk(&mut reader, &mut attempt, script), !script.is_empty(), "{script}");
        assert!(!attempt.follow(&reader.state), "{script}");
        let line = line(&reader, &attempt);
        assert!(line.len() < 255 && line.is_ascii(), "{line}");
        let (other, found) = elsewhere(&line);
        assert_eq!(other.place(), at, "{script}");
        assert_eq!(found.counter, attempt.counter);
        for of in Instrument::ALL {
            let marks = |reader: &Reader| reader.state.draft(of).map(|draft| draft.answers.clone());
            assert_eq!(marks(&other), marks(&reader), "{script}");
            let scores = |reader: &Reader, attempt: &Attempt| {
                attempt.result(&reader.state, of).map(|record| record.published.get("scores").cloned())
            };
            assert_eq!(scores(&other, &found), scores(&reader, &attempt), "{script}");
        }
    }
}

#[test]
fn of_a_damaged_line_what_can_be_read_is_kept() {
    let mut reader = Reader::new();
    let mut attempt = begun(&reader);
    walk(&mut reader, &mut attempt, "OFFER skip home start:influence next PAST PAST");
    let line = line(&reader, &attempt);
    for cut in 0..line.len() {
        if let Ok(found) = read(&reader, &line[..cut]) {
            assert!(found.lost.is_some(), "{}", &line[..cut]);
        }
    }
    let words: Vec<&str> = line.split(' ').collect();
    let (draft, result) = (words[3], words[4]);
    let found = read(&reader, &format!("1 7 x {} {result} .", draft.replace(&draft[9..10], "_"))).unwrap();
    assert_eq!((found.counter, found.extra.as_str(), found.drafts.len()), (7, "x", 0));
    assert_eq!((found.results.len(), found.lost), (1, Some(Refusal::Damaged)));
    let found = read(&reader, &format!("1 7 x {draft} {result}9 .")).unwrap();
    assert_eq!((found.drafts.len(), found.results.len(), found.lost), (1, 0, Some(Refusal::Damaged)));
    for (line, why) in [
        ("", Refusal::Damaged),
        ("null", Refusal::Damaged),
        ("0 1 - .", Refusal::Damaged),
        ("1", Refusal::Damaged),
        ("1 -1 - .", Refusal::Damaged),
        ("1 1", Refusal::Damaged),
        ("2 anything at all", Refusal::Newer),
    ] {
        assert_eq!(read(&reader, line), Err(why), "{line}");
    }
    let other = suspend::read(&line, "another@1", reader.state.key.as_ref()).unwrap();
    assert_eq!((other.drafts.len(), other.lost), (0, Some(Refusal::UnknownPack)));
}

fn options(attributes: &[(&str, &str)]) -> Options {
    let members = attributes.iter().map(|(name, value)| (name.to_string(), Value::from(*value)));
    Options::read(&Value::Object(members.collect()))
}

#[test]
fn an_attempt_is_complete_as_its_author_says() {
    let good = "OFFER skip home ".to_string() + &quiz(11) + "choose:N answer finish";
    for (script, when, mark, complete, passed) in [
        ("", "all", "", false, None),
        ("OFFER skip", "all", "", false, None),
        ("OFFER skip", "any", "50", true, None),
        (&*good, "all", "", true, None),
        (&good, "passed", "", false, None),
        (&good, "passed", "70", true, Some(true)),
        (&good, "passed", "100", false, Some(false)),
        (&good, "all", "100", true, Some(false)),
        (&good, "all", "101", true, None),
        (&good, "all", "often", true, None),
    ] {
        let mut reader = Reader::new();
        let mut attempt = begun(&reader);
        walk(&mut reader, &mut attempt, script);
        let options = options(&[("complete-when", when), ("pass-mark", mark)]);
        let found = (attempt.is_complete(&reader.state, &options), attempt.passed(&reader.state, &options));
        assert_eq!(found, (complete, passed), "{script} {when} {mark}");
    }
    assert_eq!(options(&[]).complete_when, CompleteWhen::All);
    assert!(options(&[("objectives", "")]).objectives);
}

#[test]
fn results_of_earlier_attempts_are_not_its_own() {
    let mut reader = Reader::after("OFFER skip home");
    let mut attempt = begun(&reader);
    assert!(!attempt.is_complete(&reader.state, &options(&[("complete-when", "any")])));
    assert!(walk(&mut reader, &mut attempt, "OFFER skip"));
    let newest = reader.state.latest(PowerBases).map(Record::name);
    assert_eq!(attempt.result(&reader.state, PowerBases).map(Record::name), newest);
}

/// What is answered here stays, whichever copy is newer; where both have an answer, the newer one's counts.
#[test]
fn two_copies_of_a_run_become_one() {
    let mut reader = Reader::after("RUN LEG1=2 EXP1=2");
    let attempt = begun(&reader);
    let theirs = line(&reader, &attempt);
    for (newer, legitimate) in [(true, 2), (false, 5)] {
        reader.go("home continue:power-bases LEG1=5 REW1=4");
        put(&mut reader, &theirs, newer);
        let marks = &reader.draft(PowerBases).answers.marks;
        let named = ["LEG1", "EXP1", "REW1"].map(|name| {
            marks[(0..30).find(|at| powerbase::instruments::answers::name(PowerBases, *at) == name).unwrap()]
        });
        assert_eq!(named, [legitimate, 2, 4], "{newer}");
    }
}

#[test]
fn an_older_copy_of_another_run_takes_nothing_away() {
    let mut other = Reader::new();
    other.moment.key = 900;
    other.go("RUN LEG1=1");
    let line = line(&other, &begun(&other));
    for (newer, key) in [(false, 1), (true, 901)] {
        let mut reader = Reader::after("RUN LEG1=5");
        let mine = reader.draft(PowerBases).key;
        put(&mut reader, &line, newer);
        let expected = if key == 1 { mine } else { other.draft(PowerBases).key };
        assert_eq!(reader.draft(PowerBases).key, expected, "{newer}");
    }
}

#[test]
fn a_fixed_choice_stays_fixed_as_it_was() {
    let mut mine = Draft::new(Influence, 3);
    let mut theirs = mine.clone();
    mine.set(4, 2);
    theirs.set(4, 3);
    theirs.set(12 + 4, 1);
    theirs.set(24 + 4, 1);
    mine.set(5, 1);
    mine.set(24 + 5, 1);
    theirs.set(5, 4);
    mine.complete_from(&theirs);
    assert_eq!([4, 16, 28, 5, 29].map(|at| mine.mark(at)), [3, 1, 1, 1, 1]);
}

#[test]
fn answers_are_seen_once_with_their_time() {
    let mut reader = Reader::after("RUN");
    let mut watch = Watch::new(&reader.state, reader.moment.clock);
    let mut seen = |reader: &Reader| {
        let news = watch.follow(&reader.state, reader.moment.clock);
        news.into_iter().map(|new| format!("{}={} {}", new.id, new.response, new.latency)).collect::<Vec<_>>()
    };
    reader.go("LEG1=4");
    assert_eq!(seen(&reader), ["LEG1=4 1"]);
    assert!(seen(&reader).is_empty());
    reader.go("LEG1=4 LEG1=5");
    assert_eq!(seen(&reader), ["LEG1=5 2"]);
    reader.go("home start:influence next");
    assert!(seen(&reader).is_empty());
    reader.go("choose:T");
    assert!(seen(&reader).is_empty(), "what is not fixed may change");
    let scenario = reader.scenario();
    reader.go("choose:X answer");
    assert_eq!(seen(&reader), [format!("{scenario}=X 3")]);
}
