//! Other classes, last year's say, that came by their links: figures alone, which stand beside
//! those of this class and are never mixed with its people.

use crate::codec::{self, Cohort};

/// So many are held.
const MOST: usize = 20;

/// Another class.
#[derive(Clone, Debug, PartialEq)]
pub struct OtherClass {
    /// The content pack that it is about, as codes name it.
    pub pack: u16,
    /// Its figures.
    pub figures: Cohort,
    /// Whether it stands beside this class.
    pub shown: bool,
}

/// All of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Classes {
    /// In the order in which they came.
    pub list: Vec<OtherClass>,
}

impl Classes {
    /// Takes in the codes of classes. Of two links of one class the later stays, in its place.
    pub fn take(&mut self, codes: &[(usize, String)]) {
        for (_, code) in codes {
            if let Ok((pack, figures)) = codec::read_any_class(code) {
                self.add(OtherClass { pack, figures, shown: true });
            }
        }
    }

    fn add(&mut self, other: OtherClass) {
        let run = |of: &OtherClass| (of.pack, of.figures.class, of.figures.context);
        let has_room = self.list.len() < MOST;
        match self.list.iter_mut().find(|known| run(known) == run(&other)) {
            Some(known) => *known = OtherClass { shown: known.shown, ..other },
            None if has_room => self.list.push(other),
            None => {}
        }
    }

    /// Has one stand beside this class, or not.
    pub fn show(&mut self, place: usize, shown: bool) {
        self.list.get_mut(place).into_iter().for_each(|other| other.shown = shown);
    }

    /// Removes one.
    pub fn remove(&mut self, place: usize) {
        if place < self.list.len() {
            self.list.remove(place);
        }
    }

    /// Those that stand beside this class.
    pub fn shown(&self) -> impl Iterator<Item = &OtherClass> {
        self.list.iter().filter(|other| other.shown)
    }
}
