//! From results to codes and back, to the last bit; and how long the codes are.

use crate::common::people::Chance;
use crate::reader::Reader;
use powerbase::codec::{self, Code};
use powerbase::instruments::answers::{MARKS, place};
use powerbase::instruments::draft::Draft;
use powerbase::instruments::instrument::Instrument;
use powerbase::instruments::packing::Selection;
use powerbase::instruments::quiz::QuizScores;
use powerbase::instruments::record::Record;
use powerbase::instruments::scoring::Scores;
use powerbase::instruments::shared::OpenedResult;

/// A made-up run; a good share of the answers is missing.
fn made_up(chance: &mut Chance, instrument: Instrument, key: u32) -> Draft {
    let mut draft = Draft::new(instrument, key);
    let gaps = chance.below(4) == 0;
    for at in 0..MARKS {
        let most = match (instrument, at) {
            (Instrument::PowerBases, place::CONTEXT) => 6,
            (Instrument::PowerBases, _) => 5,
            (Instrument::Influence, 0..12) => 4,
            (Instrument::Influence, 12..24) => 3,
            (Instrument::Influence, 24..36) => 1,
            (Instrument::Influence, _) => 0,
        };
        let missing = at != place::CONTEXT && gaps && chance.below(5) == 0;
        draft.set(at, if most == 0 || missing { 0 } else { 1 + chance.below(most) as u8 });
    }
    draft
}

/// The wire's own round trip is tested with the codec; here it is from result to result.
#[test]
fn ten_thousand_results_come_back_to_the_last_bit() {
    let key = Reader::new().state.key.unwrap();
    let mut chance = Chance::new(3);
    for run in 0..10_000 {
        let drafts = Instrument::ALL.map(|instrument| made_up(&mut chance, instrument, run));
        let bases = Record::of_power_bases(&drafts[0], "powerbase@1", "2026-11-22T10:00:00Z");
        let quiz = Record::of_influence(&drafts[1], &key, "powerbase@1", "2026-10-01T10:00:00Z");
        let chosen = Selection::default().and(Some(&bases)).and(Some(&quiz));
        for code in [chosen.answers(None), chosen.sums(None, Some(&key)).unwrap()] {
            let shared =
                OpenedResult::read(&codec::write(&code, codec::pack("powerbase@1")), "powerbase@1", &key)
                    .unwrap();
            let own = Scores::of(&drafts[0].items(), &drafts[0].supplement());
            let theirs = shared.bases.unwrap();
            assert_eq!(
                theirs.scores.bases.map(|score| score.map(f64::to_bits)),
                own.bases.map(|score| score.map(f64::to_bits))
            );
            assert_eq!((theirs.scores, shared.flags), (own, bases.flags));
            let own = QuizScores::of(&drafts[1].choices(), &drafts[1].forecasts(), &key);
            let scores = shared.quiz.unwrap().scores;
            assert_eq!(scores.index.map(f64::to_bits), own.index.map(f64::to_bits));
            assert_eq!((scores.chosen, scores.urgent, scores.partial), (own.chosen, own.urgent, own.partial));
        }
    }
}

#[test]
fn lengths_of_links() {
    let key = Reader::new().state.key.unwrap();
    let mut chance = Chance::new(4);
    let full = loop {
        let drafts = Instrument::ALL.map(|instrument| made_up(&mut chance, instrument, 42));
        if drafts.iter().all(|draft| draft.marks[..24].iter().all(|mark| *mark > 0)) {
            break drafts;
        }
    };
    let bases = Record::of_power_bases(&full[0], "powerbase@1", "2026-11-22T10:00:00Z");
    let quiz = Record::of_influence(&full[1], &key, "powerbase@1", "2026-11-22T10:00:00Z");
    let [none, one, other] =
        [Selection::default(), Selection::default().and(Some(&bases)), Selection::default().and(Some(&quiz))];
    assert_eq!(none.month(), 0);
    let length = |code: Code| codec::write(&code, 1).len();
    let lengths =
        |chosen: Selection| [length(chosen.sums(None, Some(&key)).unwrap()), length(chosen.answers(None))];
    let found = [lengths(one), lengths(other), lengths(one.and(Some(&quiz)))];
    println!("characters of a code [scores alone, with answers]: bases, quiz, both: {found:?}");
    assert_eq!(found[2], [32, 44]);
}
