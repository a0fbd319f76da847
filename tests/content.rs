//! The English pack holds every text that the code asks for, and a file that
//! lacks one is refused with its path and the reason.
#![allow(clippy::unwrap_used)]

mod common;

use common::{changed, section, sections};
use powerbase::instruments::instrument::SCENARIOS;
use powerbase::instruments::quiz::Approach;
use powerbase::plain::texts::{Problem, Texts};
use powerbase::plain::value::Value;
use powerbase::rooms::{DOORS, open};
use powerbase::widget::content::read;
use powerbase::widget::section::Section;
use powerbase::widget::text_keys;

/// What a section must hold: the common list, and one from each room that shows it.
fn lists(of: Section) -> Vec<&'static [&'static str]> {
    let rooms = DOORS.iter().filter_map(|door| open(door.part));
    let brought = rooms.flat_map(|part| part.room.texts()).filter(|(section, _)| *section == of);
    std::iter::once(text_keys::required(of)).chain(brought.map(|(_, texts)| *texts)).collect()
}

/// All that a section must hold.
fn required(of: Section) -> Vec<&'static str> {
    let mut all = lists(of).concat();
    all.sort_unstable();
    all.dedup();
    all
}

/// The paths that a pattern names: `a.b,c` is `a.b` and `a.c`.
fn paths(pattern: &str) -> Vec<String> {
    pattern.split('.').fold(vec![String::new()], |paths, step| {
        let longer = |path: &String| {
            let stem = if path.is_empty() { String::new() } else { format!("{path}.") };
            step.split(',').map(|name| format!("{stem}{name}")).collect::<Vec<_>>()
        };
        paths.iter().flat_map(longer).collect()
    })
}

fn all_paths(section: Section) -> Vec<String> {
    required(section).iter().flat_map(|pattern| paths(pattern)).collect()
}

/// What reading the section says with another value at a path.
fn refused(of: Section, tree: &Value, path: &str, to: Option<Value>) -> Option<Problem> {
    Texts::read(of.name(), changed(tree, path, to), &required(of)).err()
}

fn problem(of: Section, path: &str, reason: &'static str) -> Option<Problem> {
    Some(Problem { path: format!("{}.{path}", of.name()), reason })
}

#[test]
fn english_pack_is_whole() {
    for of in sections() {
        let (text, key) = read(of, section(of)).unwrap();
        assert_eq!(key.is_some(), of == Section::QUIZ);
        for path in all_paths(of) {
            assert!(!text.get(&path).is_empty(), "{path}");
        }
    }
}

#[test]
fn patterns_name_enough() {
    let counts = sections().into_iter().map(|of| all_paths(of).len()).collect::<Vec<_>>();
    println!("texts asked for, by section: {counts:?}");
    assert!(counts[0] >= 90 && counts[1] == 12 && counts[2] >= 205 && counts[3] >= 100, "{counts:?}");
    for list in sections().into_iter().flat_map(lists) {
        let mut paths: Vec<String> = list.iter().flat_map(|pattern| paths(pattern)).collect();
        let named = paths.len();
        paths.sort_unstable();
        paths.dedup();
        assert_eq!(paths.len(), named, "{list:?} names a path twice");
    }
}

#[test]
fn a_text_that_is_not_there_is_named() {
    for of in sections() {
        let tree = section(of);
        for path in all_paths(of) {
            assert_eq!(refused(of, &tree, &path, None), problem(of, &path, "missing"));
        }
    }
}

#[test]
fn a_text_without_a_word_is_named() {
    for of in sections() {
        let tree = section(of);
        for (place, path) in all_paths(of).iter().enumerate() {
            let blank = ["", " ", "\n\t "][place % 3];
            assert_eq!(refused(of, &tree, path, Some(blank.into())), problem(of, path, "empty"));
        }
    }
}

#[test]
fn a_text_that_is_something_else_is_named() {
    let others =
        [7.0.into(), true.into(), Value::Null, Value::Array(vec!["a".into()]), Value::Object(Vec::new())];
    for of in sections() {
        let tree = section(of);
        for (place, path) in all_paths(of).iter().enumerate() {
            let other = others[place % 5].clone();
            assert_eq!(refused(of, &tree, path, Some(other)), problem(of, path, "not a text"));
        }
    }
}

#[test]
fn a_group_that_is_not_there_is_named() {
    for of in sections() {
        let tree = section(of);
        let mut groups: Vec<String> =
            all_paths(of).iter().filter_map(|path| Some(path.rsplit_once('.')?.0.to_string())).collect();
        groups.dedup();
        for group in groups {
            assert_eq!(refused(of, &tree, &group, None), problem(of, &group, "missing"));
            let inside = refused(of, &tree, &group, Some("a text".into())).unwrap();
            assert!(inside.path.starts_with(&format!("{}.{group}.", of.name())), "{inside:?}");
            assert_eq!(inside.reason, "missing");
        }
    }
}

#[test]
fn a_section_that_is_no_object_is_refused() {
    for of in sections() {
        let required = required(of);
        for tree in [Value::Null, "text".into(), Value::Array(Vec::new()), Value::Object(Vec::new())] {
            let Some(first) = required.first() else { continue };
            let first = first.split(['.', ',']).next().unwrap();
            assert_eq!(Texts::read(of.name(), tree, &required).err(), problem(of, first, "missing"));
        }
    }
}

#[test]
fn a_credit_or_outcome_that_means_nothing_is_named() {
    let tree = section(Section::QUIZ);
    for id in SCENARIOS {
        for approach in Approach::ALL {
            let option = format!("scenarios.{id}.options.{}", approach.code());
            let said = |member: &str, to| {
                let path = format!("{option}.{member}");
                let said = read(Section::QUIZ, changed(&tree, &path, to)).err().unwrap();
                said.strip_prefix(&format!("quiz.{path}: ")).unwrap_or(&said).to_string()
            };
            for credit in [None, Some(4.0.into()), Some((-1.0).into()), Some(1.5.into()), Some("3".into())] {
                assert_eq!(said("credit", credit), "not 0 to 3");
            }
            for (outcome, reason) in [("m", "not R, C or M"), ("RC", "not R, C or M"), ("", "not R, C or M")]
            {
                assert_eq!(said("outcome", Some(outcome.into())), reason);
            }
        }
    }
}
