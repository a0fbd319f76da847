//! What a part brings.

use crate::edge::page::Answer;
use crate::edge::values::Values;
use crate::view::screen::RoomScreen;

/// A part that has come: its room, and what the room needs of the browser.
pub struct LoadedPart {
    /// The room, as it is when nobody has been there yet.
    pub room: Box<dyn RoomScreen>,
    /// How values are kept, where the room keeps any.
    pub values: Option<Values>,
    /// How scripts are answered, where they may ask it.
    pub answer: Option<Answer>,
}

impl LoadedPart {
    /// A room that keeps nothing and answers nobody.
    pub fn bare(room: Box<dyn RoomScreen>) -> LoadedPart {
        LoadedPart { room, values: None, answer: None }
    }

    /// A room that keeps values.
    pub fn keeping(room: Box<dyn RoomScreen>) -> LoadedPart {
        LoadedPart { room, values: Some(crate::edge::values::VALUES), answer: None }
    }
}
