//! The class as a link: statistics alone, and only where they tell of nobody.

use super::pass::Pass;
use super::release::Release;
use super::taken_together::taken_together;
use crate::codec::{self, FEWEST_OF_A_CLASS};
use crate::instruments::cohort::class::Class;
use crate::instruments::people::disclosure::Guard;
use crate::rooms::cohort::rules::counting::Made;

/// Why there is no link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoLink {
    /// So few people count.
    Few(usize),
    /// They are nearly those of a link that was made before.
    Near(Guard),
    /// Nothing could be told of them.
    Bare,
}

/// The link, and those before it.
#[derive(Debug, Default)]
pub struct Linked {
    /// What the class is called in it; empty for nothing.
    pub name: String,
    /// The walk through the class, while one is made.
    pub pass: Option<Pass>,
    /// The code, once it is made, or why there is none.
    pub made: Option<Result<String, NoLink>>,
    /// The class's own random number, once it has one.
    number: Option<u32>,
    released: Vec<Release>,
}

impl Linked {
    /// The class, or which of it counts, is not what it was.
    pub fn stale(&mut self) {
        self.made = None;
        self.pass.iter_mut().for_each(|pass| *pass = Pass::default());
    }

    /// What stays when the class is deleted: of whom links were made.
    pub fn emptied(self) -> Linked {
        Linked { released: self.released, ..Linked::default() }
    }

    /// Begins to make the link; `random` becomes the class's number if it has none yet.
    pub fn begin(&mut self, random: u32) {
        self.number.get_or_insert(random);
        (self.made, self.pass) = (None, Some(Pass::default()));
    }

    /// Sets what the class is called.
    pub fn call(&mut self, name: &str) {
        let name = codec::fitting(name);
        if name != self.name {
            (self.name, self.made) = (name.to_string(), None);
        }
    }

    /// Goes on; `true` while there is more to do. `own` is the number of the page's content pack.
    pub fn step(&mut self, class: &Class, made: &Made, own: u16) -> bool {
        let Some(pass) = &mut self.pass else { return false };
        if pass.step(class, &made.selections, &self.released) {
            return true;
        }
        let link = self.pass.take().map(|pass| self.finish(pass, made, own));
        self.made = link;
        false
    }

    fn finish(&mut self, pass: Pass, made: &Made, own: u16) -> Result<String, NoLink> {
        let Pass { release, distances, people, .. } = pass;
        if people.counted < FEWEST_OF_A_CLASS {
            return Err(NoLink::Few(people.counted as usize));
        }
        let before: Vec<_> = self.released.iter().zip(distances).collect();
        release.judge(&before).map_err(NoLink::Near)?;
        let name = Some(self.name.clone()).filter(|name| !name.is_empty());
        let (pack, told) = taken_together(made, &people, name, self.number.unwrap_or_default(), own);
        let told = told.ok_or(NoLink::Bare)?;
        if !self.released.contains(&release) {
            self.released.push(release);
        }
        Ok(codec::write_class(&told, pack))
    }
}
