//! A class: its rows, what is counted once, what is left out, and how texts become rows.
#![allow(dead_code, clippy::unwrap_used, clippy::panic)]

#[path = "../codec/any.rs"]
mod any;
#[path = "../codec/class.rs"]
mod class;
#[path = "../common/mod.rs"]
mod common;
#[path = "../codec/made_up.rs"]
mod made_up;

mod alike;
mod doubles;
mod files;
mod groups;
mod intake;
mod leaders;
mod lines;
mod paper;
mod removing;
mod rows;
mod speed;
mod views;

use common::people::Chance;
use powerbase::codec::{Answers, Code, write};
use powerbase::instruments::cohort::class::Class;

/// The number of the project's own pack, powerbase@1.
const PACK: u16 = 50336;
/// The number of another pack.
const OTHER: u16 = 7;

/// Somebody's self-assessment, with answers that nobody could flag.
fn bases(key: u32, context: u8) -> Answers {
    let mut chance = Chance::new(u64::from(key));
    let person = chance.person();
    let items = chance.answers(&person, 0.9);
    Answers { month: 82, context, key, items: Some(items), ..Answers::default() }
}

/// Somebody's quiz.
fn quiz(key: u32) -> Answers {
    let mut chance = Chance::new(u64::from(key) + 1);
    let choices = std::array::from_fn(|_| chance.below(4) as u8 + 1);
    Answers { month: 82, key, quiz: Some(choices), ..Answers::default() }
}

/// Both in one code.
fn both(key: u32, context: u8) -> Answers {
    Answers { quiz: quiz(key).quiz, ..bases(key, context) }
}

/// A self-assessment that a class leaves out: one answer throughout.
fn flagged(key: u32, context: u8) -> Answers {
    Answers { items: Some([4; 30]), flags: 0b11, ..bases(key, context) }
}

/// A class of some answers of our pack, under one label.
fn class(answers: &[Answers]) -> Class {
    let mut class = Class::default();
    put(&mut class, "", answers);
    class
}

/// Puts some answers under a label.
fn put(class: &mut Class, label: &str, answers: &[Answers]) {
    let label = class.labels.enter(label);
    for one in answers {
        class.take(PACK, &Code::Answers(one.clone()), label).unwrap();
    }
}

/// The code of some answers.
fn code(answers: &Answers) -> String {
    write(&Code::Answers(answers.clone()), PACK)
}
