//! Runs that are not finished, as they are worked with, into codes and back.

use super::common::people::Chance;
use super::golden::golden;
use super::made_up;
use powerbase::codec::{Code, Refusal, month_text};
use powerbase::instruments::carrying::{of, read, write};
use powerbase::instruments::draft::Draft;
use powerbase::instruments::flags::flags;
use powerbase::instruments::instrument::Instrument;

const OURS: &str = "powerbase@1";

#[test]
fn runs_come_back_as_they_were() {
    let mut chance = Chance::new(77);
    for _ in 0..5_000 {
        let made = made_up::draft(&mut chance);
        let draft = of(&made);
        let code = write(&draft, OURS, &month_text(made.month));
        assert_eq!(read(&code, OURS), Ok(draft.clone()), "{code}");
        // What a code holds can be stored as well.
        assert_eq!(Draft::read(draft.instrument, &draft.write()), Some(draft));
    }
}

#[test]
fn every_step_of_a_run_comes_back_and_no_other() {
    for (instrument, last) in [(Instrument::PowerBases, 8), (Instrument::Influence, 12)] {
        for step in 0..16 {
            let draft = Draft { step, ..Draft::new(instrument, 1) };
            let again = read(&write(&draft, OURS, ""), OURS).unwrap();
            assert_eq!(again.step, step.min(last));
            assert_eq!(Draft::read(instrument, &draft.write()).is_some(), step <= last, "{step}");
        }
    }
}

#[test]
fn other_codes_are_no_runs() {
    for (code, lines) in golden() {
        match read(code, OURS) {
            Ok(_) => assert!(lines[0].starts_with("draft ")),
            Err(refusal) => {
                assert!(!lines[0].starts_with("draft "));
                assert_eq!(refusal, Refusal::Unknown);
            }
        }
        // A class's code is read elsewhere.
        let other = if lines[0] == "cohort" { Refusal::Unknown } else { Refusal::UnknownPack };
        assert_eq!(read(code, "another@1"), Err(other));
    }
    assert_eq!(read("F8Sg", OURS), Err(Refusal::Damaged));
}

/// A run with these seconds, here and elsewhere.
fn carried(mut draft: Draft, seconds: [f64; 5]) -> [Draft; 2] {
    draft.seconds = seconds;
    let elsewhere = read(&write(&draft, OURS, ""), OURS).unwrap();
    [draft, elsewhere]
}

#[test]
fn a_page_takes_as_long_elsewhere() {
    let draft = Draft::new(Instrument::PowerBases, 1);
    let [_, elsewhere] = carried(draft.clone(), [0.0, 0.01, 12.2, 31.74, 31.75]);
    assert_eq!(elsewhere.seconds, [0.0, 0.25, 12.0, 31.5, 31.75]);
    let [_, elsewhere] = carried(draft, [9e9, f64::INFINITY, f64::NAN, -1.0, 11.999]);
    assert_eq!(elsewhere.seconds, [31.75, 31.75, 0.0, 0.0, 11.75]);
}

#[test]
fn the_pace_is_judged_as_it_was() {
    let mut chance = Chance::new(5);
    let (mut quick, mut near) = (0, 0);
    for _ in 0..50_000 {
        let Code::Draft(made) = made_up::code(&mut chance, 7) else { panic!() };
        let draft = of(&made);
        if draft.instrument != Instrument::PowerBases {
            continue;
        }
        // About the limit, and some pages far beyond it.
        let seconds = [(); 5].map(|()| match chance.below(8) {
            0 => 0.0,
            1 => 200.0 * chance.unit(),
            _ => 8.0 + 8.0 * chance.unit(),
        });
        let [here, elsewhere] = carried(draft, seconds);
        let [one, other] = [&here, &elsewhere].map(|draft| flags(&draft.items(), &draft.seconds));
        quick += u32::from(one.has(3));
        if one != other {
            // The mean of two pages may come to lie on the other side, by a quarter of a second a page.
            let less = here.seconds.map(|seconds| (seconds - 0.25).max(seconds.min(0.01)));
            let more = here.seconds.map(|seconds| if seconds > 0.0 { seconds + 0.25 } else { 0.0 });
            let is_quick = |seconds| flags(&here.items(), &seconds).has(3);
            assert!(pages(&here).is_multiple_of(2), "{seconds:?}");
            assert!(is_quick(less) && !is_quick(more), "{seconds:?}");
            near += 1;
        }
    }
    println!("{quick} quick, {near} near the limit");
    assert!(quick > 500 && near < 200, "{quick} quick, {near} near the limit");
}

/// How many pages have a time and an answer.
fn pages(draft: &Draft) -> usize {
    let items = draft.items();
    let answered = items.chunks(6).map(|page| page.iter().any(|answer| *answer != 0));
    answered.zip(draft.seconds).filter(|(answered, seconds)| *answered && *seconds > 0.0).count()
}
