//! By what it is known later whether the same people with the same answers were counted.

use super::row::Row;
use crate::instruments::instrument::Instrument;

impl Row {
    /// A number for what a row says in the self-assessment, its supplement and the quiz: two that
    /// differ are hardly ever one number. None for what it does not hold.
    pub fn prints(&self) -> [Option<u32>; 3] {
        let [bases, quiz] = Instrument::ALL.map(|form| self.head(form));
        let run = [u32::from(self.pack), self.key];
        let items = bases.filter(|head| head.first).map(|head| {
            let [one, two, three] = self.items;
            print(&[&run[..], &[1, u32::from(head.answers), one, two, three]].concat())
        });
        let more = bases.filter(|head| head.second);
        let more =
            more.map(|head| print(&[&run[..], &[2, u32::from(head.answers), self.supplement]].concat()));
        let choices = quiz.filter(|head| head.first);
        let choices =
            choices.map(|head| print(&[&run[..], &[3, u32::from(head.answers), self.quiz]].concat()));
        [items, more, choices]
    }
}

/// FNV-1a over whole numbers, mixed at the end so that each bit depends on all of them.
fn print(numbers: &[u32]) -> u32 {
    let hash = numbers.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, number| {
        (hash ^ u64::from(*number)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    (((hash ^ hash >> 32).wrapping_mul(0x9e37_79b9_7f4a_7c15)) >> 32) as u32
}
