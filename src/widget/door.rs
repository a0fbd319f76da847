//! What is known of a room before its part is there: what leads in, and what it needs.

use super::section::Section;
use crate::codec::kind::Kind;

/// A way in, and the sections of the content that it cannot do without.
#[derive(Debug)]
pub struct Entrance {
    /// Of a screen: its `data-screen`, also the name of the buttons that lead there.
    /// Of a query: what a script asks for.
    pub name: &'static str,
    /// The sections.
    pub needs: &'static [Section],
}

/// What is known of a room before its part is there. It names no function: one reference
/// to a room's code from the first download would pull all of it in.
#[derive(Debug)]
pub struct Door {
    /// The room's folder and its part.
    pub part: &'static str,
    /// Its screens.
    pub screens: &'static [Entrance],
    /// What scripts may ask it.
    pub queries: &'static [Entrance],
    /// The kinds of codes that it opens, each with the screen that does.
    pub opens: &'static [(Kind, &'static str)],
    /// What it keeps: how the names begin, and the text that says what it is under "My data".
    pub stores: &'static [(&'static str, &'static str)],
}

/// The door with an entrance of this name, and that entrance: a screen, or a query.
pub fn find(doors: &[&'static Door], query: bool, name: &str) -> Option<(&'static Door, &'static Entrance)> {
    for door in doors {
        let entrances = if query { door.queries } else { door.screens };
        if let Some(entrance) = entrances.iter().find(|entrance| entrance.name == name) {
            return Some((door, entrance));
        }
    }
    None
}
