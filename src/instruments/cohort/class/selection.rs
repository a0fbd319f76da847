//! Which responses a figure is made of, how many are left out, and why.

use super::group::Group;
use super::roster::Class;
use super::row::{Hand, Row};
use crate::instruments::instrument::Instrument;
use std::collections::BTreeMap;
use std::ops::Range;

/// Which responses of one exercise are looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    /// The exercise.
    pub form: Instrument,
    /// The content pack, as codes name it.
    pub pack: u16,
    /// The group that a self-assessment is about, 0 (none) to 6 (other); `None` is all of them
    /// together, which somebody has to choose. Never looked at for a quiz.
    pub context: Option<u8>,
    /// The labels; `None` is all of them.
    pub labels: Option<Vec<u16>>,
    /// Whether flagged responses count.
    pub flagged: bool,
}

/// Where a response stands to a selection. The first reason that holds is the one that is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It counts.
    Counted,
    /// Its label was removed; nobody speaks of it any more.
    Removed,
    /// It was taken out by hand.
    TakenOut,
    /// It belongs to another content pack.
    OtherPack,
    /// It came under another label.
    OtherLabel,
    /// It is about another group.
    OtherContext,
    /// Its flags speak against it.
    Flagged,
}

/// How many responses count, of how many, and where the others are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Those that count.
    pub counted: usize,
    /// All of this exercise; the others add up to it.
    pub all: usize,
    /// Taken out by hand.
    pub taken_out: usize,
    /// Of another pack.
    pub other_pack: usize,
    /// Under another label.
    pub other_label: usize,
    /// About another group.
    pub other_context: usize,
    /// Flagged.
    pub flagged: usize,
}

impl Selection {
    /// What is shown at first: the page's own pack if there is anything of it, else the most
    /// frequent; of it the most frequent group; all labels; nothing that is flagged.
    pub fn first(class: &Class, form: Instrument, own: u16) -> Selection {
        let packs = packs(class, form);
        let most = packs.iter().max_by_key(|(pack, n)| (**n, std::cmp::Reverse(**pack)));
        let pack = if packs.contains_key(&own) { own } else { most.map_or(own, |(pack, _)| *pack) };
        let counts = contexts(class, form, pack);
        let context = (0..7).zip(counts).rev().max_by_key(|(_, n)| *n).map(|(context, _)| context);
        let context = context.filter(|_| form == Instrument::PowerBases);
        Selection { form, pack, context, labels: None, flagged: false }
    }

    /// Where a response of a group stands.
    pub fn standing(&self, class: &Class, group: &Group) -> Standing {
        let is_context = |context| self.form == Instrument::Influence || group.context == context;
        if class.labels.is_removed(group.label) {
            Standing::Removed
        } else if group.hand == Hand::Out {
            Standing::TakenOut
        } else if group.pack != self.pack {
            Standing::OtherPack
        } else if self.labels.as_ref().is_some_and(|labels| !labels.contains(&group.label)) {
            Standing::OtherLabel
        } else if !self.context.is_none_or(is_context) {
            Standing::OtherContext
        } else if group.flagged && !self.flagged && group.hand != Hand::In {
            Standing::Flagged
        } else {
            Standing::Counted
        }
    }

    /// Whether a row's response counts.
    pub fn takes(&self, class: &Class, row: &Row) -> bool {
        Group::of(row, self.form).is_some_and(|group| self.standing(class, &group) == Standing::Counted)
    }

    /// Those of some rows that count, in the order in which they came.
    pub fn rows<'a>(&'a self, class: &'a Class, numbers: Range<u32>) -> impl Iterator<Item = (u32, &'a Row)> {
        class.rows(numbers).filter(|(_, row)| self.takes(class, row))
    }

    /// How many there are; takes no time that grows with the rows.
    pub fn counts(&self, class: &Class) -> Counts {
        let mut counts = Counts::default();
        for (group, n) in class.census().groups(self.form) {
            let place = match self.standing(class, group) {
                Standing::Counted => &mut counts.counted,
                Standing::TakenOut => &mut counts.taken_out,
                Standing::OtherPack => &mut counts.other_pack,
                Standing::OtherLabel => &mut counts.other_label,
                Standing::OtherContext => &mut counts.other_context,
                Standing::Flagged => &mut counts.flagged,
                Standing::Removed => continue,
            };
            *place += n;
            counts.all += n;
        }
        counts
    }
}

/// The packs that there are, and how many responses of each.
pub fn packs(class: &Class, form: Instrument) -> BTreeMap<u16, usize> {
    count(class, form, |group| Some(group.pack))
}

/// How many responses of a pack are about each group, 0 (none) to 6 (other).
pub fn contexts(class: &Class, form: Instrument, pack: u16) -> [usize; 7] {
    let counts = count(class, form, |group| (group.pack == pack).then_some(group.context));
    std::array::from_fn(|context| counts.get(&(context as u8)).copied().unwrap_or(0))
}

/// How many responses came under each label, by its number.
pub fn labels(class: &Class, form: Instrument) -> BTreeMap<u16, usize> {
    count(class, form, |group| Some(group.label))
}

/// Counts what was not removed by what `name` says of its group.
fn count<K: Ord>(class: &Class, form: Instrument, name: impl Fn(&Group) -> Option<K>) -> BTreeMap<K, usize> {
    let mut counts = BTreeMap::new();
    for (group, n) in class.census().groups(form) {
        if let Some(name) = name(group).filter(|_| !class.labels.is_removed(group.label)) {
            *counts.entry(name).or_default() += n;
        }
    }
    counts
}
