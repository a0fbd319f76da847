//! How the rooms of the people's half write names.

/// A name inside a sentence: whichever way it is written, and whatever signs of direction it
/// brings along, it turns nothing around it.
pub fn isolated(name: &str) -> String {
    let turns = |sign: char| matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let name: String = name.chars().filter(|sign| !turns(*sign)).collect();
    ["\u{2068}", &name, "\u{2069}"].concat()
}
