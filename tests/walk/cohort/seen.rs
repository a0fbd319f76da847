//! What others see of a class, on a wall and on paper.

use super::{code, instructor, lines, person};
use crate::reader::Reader;
use powerbase::codec::Answers;
use powerbase::instruments::cohort::statistics::disclosure::Cell;
use powerbase::instruments::cohort::statistics::scenarios::QuizStatistics;
use powerbase::rooms::cohort::rules::present::shown::{
    Chosen, chosen, guarded, highest, most, order, ranges,
};

/// A class in which so many chose telling, setting the example, trading and influencing in S1, and
/// all the same in every other scenario.
pub fn choosing(first: [u32; 4]) -> Reader {
    let mut reader = instructor();
    let choices = (1..).zip(first).flat_map(|(choice, n)| (0..n).map(move |_| choice));
    let people = (1..).zip(choices).map(|(key, choice)| {
        let mut quiz = [4; 12];
        quiz[0] = choice;
        code(&Answers { quiz: Some(quiz), ..person(key) })
    });
    reader.give(&people.collect::<Vec<_>>().join("\n"));
    reader
}

fn quiz(reader: &Reader) -> &QuizStatistics {
    &reader.counted().statistics.quiz
}

/// Cells by a line: `.` is few, `-` is withheld.
fn line(chosen: &Chosen) -> String {
    let Some(cells) = chosen.cells.value() else { return "-".into() };
    let cell = |cell: Cell| match cell {
        Cell::Shown(people) => people.to_string(),
        Cell::Few => ".".to_string(),
    };
    cells.map(cell).join(" ")
}

#[test]
fn what_others_see_of_the_choices_goes_by_how_many_there_are() {
    for (first, shown, top) in [
        ([0, 0, 0, 0], "-", 0),
        ([1, 0, 0, 0], "-", 0),
        ([2, 1, 1, 0], "-", 0),
        // All alike: shown, and said to tell about each.
        ([5, 0, 0, 0], "5 0 0 0", 1),
        ([4, 1, 0, 0], ". . . .", 0),
        ([3, 1, 1, 0], ". . . .", 0),
        // Nobody is no few people, where no one or two are hidden beside.
        ([7, 3, 0, 0], "7 3 0 0", 1),
        ([5, 5, 0, 0], "5 5 0 0", 2),
        ([6, 2, 2, 0], "6 . . .", 1),
        ([5, 4, 1, 0], "5 . . .", 1),
        ([4, 3, 3, 0], "4 3 3 0", 1),
    ] {
        let reader = choosing(first);
        let of = chosen(quiz(&reader), 0);
        assert_eq!(line(&of), shown, "{first:?}");
        let n = first.iter().sum::<u32>();
        assert_eq!((of.n, of.scale), (n.into(), n.into()), "{first:?}");
        assert_eq!(of.cells.value().map_or(0, |cells| most(&cells).len()), top, "{first:?}");
        assert_eq!(of.unanimous, first[0] >= 5 && first[1..] == [0; 3], "{first:?}");
    }
}

/// Nothing below three can be worked out from what is shown with the total: whoever knows the rule
/// finds two tables or more for each hidden cell.
#[test]
fn no_small_number_can_be_worked_out() {
    let tables = |n: u32| {
        let all = (0..=n).flat_map(move |a| (0..=n - a).map(move |b| (a, b)));
        all.flat_map(move |(a, b)| (0..=n - a - b).map(move |c| [a, b, c, n - a - b - c]))
    };
    for n in 5..=11 {
        let shown = |people: [u32; 4]| {
            let statistics = people.map(u64::from);
            guarded(&statistics)
        };
        for people in tables(n) {
            let cells = shown(people);
            for (place, cell) in cells.iter().enumerate() {
                let same = |other: &[u32; 4]| shown(*other) == cells && other[place] != people[place];
                let small = (1..3).contains(&people[place]);
                assert!(*cell == Cell::Few || !small, "{people:?}");
                assert!(*cell != Cell::Few || tables(n).any(|other| same(&other)), "{people:?}");
            }
        }
    }
}

#[test]
fn ranges_hold_three_people_and_say_neither_the_lowest_nor_the_highest() {
    for n in [0, 1, 4, 5, 9, 10, 40] {
        let mut reader = instructor();
        reader.give(&lines(1..=n));
        let bases = &reader.counted().statistics.bases;
        for scale in bases {
            let bins = ranges(scale);
            assert_eq!(bins.is_empty(), n < 10, "{n}");
            assert!(bins.iter().all(|bin| bin.people >= 3), "{bins:?}");
            let ends = bins.first().map(|bin| bin.from).zip(bins.last().map(|bin| bin.to));
            assert!(ends.is_none_or(|ends| ends == (0.0, 100.0)), "{ends:?}");
            assert_eq!(bins.iter().map(|bin| bin.people).sum::<u64>(), if n < 10 { 0 } else { n.into() });
        }
        assert_eq!(highest(bases) > 0.0, n >= 10);
    }
}

#[test]
fn no_letter_is_the_recommended_one() {
    let recommended = [3, 3, 3, 3, 3, 3, 3, 3, 0, 0, 1, 2];
    let places = (0..12).map(|index| order(index).iter().position(|of| *of == recommended[index]));
    let places: Vec<usize> = places.flatten().collect();
    let often = |letter: usize| places.iter().filter(|place| **place == letter).count();
    assert_eq!([0, 1, 2, 3].map(often), [3; 4], "{places:?}");
    assert!(places.windows(2).all(|pair| pair[0] != pair[1]), "{places:?}");
}
