//! What a key or a button does.

/// A move through a presentation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// To the next screen.
    Next,
    /// To the one before.
    Back,
    /// To the first one.
    First,
    /// To the last one.
    Last,
    /// Black, or back from it.
    Blank,
    /// Out of the presentation.
    Leave,
}

impl Move {
    /// What a key does, by the name that browsers give it. Clickers send Page Up and Page Down, a
    /// full stop, and Escape.
    pub fn of_key(key: &str) -> Option<Move> {
        Some(match key {
            "ArrowRight" | " " | "PageDown" | "Enter" => Move::Next,
            "ArrowLeft" | "PageUp" | "Backspace" => Move::Back,
            "Home" => Move::First,
            "End" => Move::Last,
            "b" | "B" | "." => Move::Blank,
            "Escape" => Move::Leave,
            _ => return None,
        })
    }

    /// What a button does.
    pub fn of_button(name: &str) -> Option<Move> {
        Some(match name {
            "present-next" => Move::Next,
            "present-back" => Move::Back,
            "present-first" => Move::First,
            "present-last" => Move::Last,
            "present-blank" => Move::Blank,
            "present-leave" => Move::Leave,
            _ => return None,
        })
    }
}
