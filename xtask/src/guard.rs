//! No room travels with the first download: one reference too many from the ground
//! floor would pull all of it in, and nothing else would tell.

use crate::paths;
use crate::tidy::literals::literals;
use crate::tidy::source::{self, Source};
use anyhow::{Result, bail};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// What is loaded before the first item.
const FIRST: &str = "app_bg.wasm";
/// What rooms have in common may come with the first of them, or before.
const COMMON: &str = "common";
/// In bytes. A shorter text may stand in the wasm by chance, or as numbers in the code.
const LONG_ENOUGH: usize = 20;

/// Looks for the rooms' texts in the built files.
pub fn check() -> Result<()> {
    let (mut first, mut later) = (Vec::new(), Vec::new());
    for entry in fs::read_dir(paths::dist())? {
        let path = entry?.path();
        if path.ends_with(FIRST) {
            first = fs::read(path)?;
        } else if path.extension().is_some_and(|end| end == "wasm") {
            later.push(fs::read(path)?);
        }
    }
    let found = astray(&source::all(&paths::root())?, &first, &later);
    if !found.is_empty() {
        bail!("{}", found.join("\n"));
    }
    Ok(())
}

/// The rooms that are in the first download, and those of which one cannot tell.
fn astray(sources: &[Source], first: &[u8], later: &[Vec<u8>]) -> Vec<String> {
    let mut found = Vec::new();
    for (room, texts) in marks(sources) {
        if let Some(text) = texts.iter().find(|text| holds(first, text)) {
            let text: String = text.chars().take(60).collect();
            found.push(format!("the room {room} is in the first download, with its text {text:?}"));
        }
        let travels = |text: &String| later.iter().any(|part| holds(part, text));
        if !texts.is_empty() && !texts.iter().any(travels) {
            found.push(format!("nothing to know the room {room} by: no later part has one of its texts"));
        }
    }
    found
}

/// The texts that only one room has, by rooms.
fn marks(sources: &[Source]) -> BTreeMap<&str, BTreeSet<String>> {
    let library = sources.iter().filter(|source| source.is_library());
    let (mut rooms, mut others) = (BTreeMap::<&str, BTreeSet<String>>::new(), Vec::new());
    for source in library {
        let texts = literals(&source.text).into_iter().filter(|text| text.len() >= LONG_ENOUGH);
        match room_of(&source.path) {
            Some(room) => rooms.entry(room).or_default().extend(texts),
            None => others.extend(texts.map(|text| ("", text))),
        }
    }
    let all = rooms.iter().flat_map(|(room, texts)| texts.iter().map(|text| (*room, text.clone())));
    others.extend(all);
    for (room, texts) in &mut rooms {
        let elsewhere = |text: &String| others.iter().any(|(of, other)| of != room && other.contains(text));
        texts.retain(|text| !elsewhere(text));
    }
    rooms
}

/// The room of a file; its `mod.rs` is listed, and so comes with the first download.
fn room_of(path: &str) -> Option<&str> {
    let (room, file) = path.strip_prefix("src/rooms/")?.split_once('/')?;
    (room != COMMON && file != "mod.rs").then_some(room)
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::source::sample;

    const TEXT: &str = "fn f() { draw(\"invitations.\\\n    heading,lead\", \"short\") }";

    fn astray(files: &[(&str, &str)], first: &str, later: &str) -> usize {
        let sources: Vec<Source> = files.iter().map(|(path, text)| sample(path, text)).collect();
        super::astray(&sources, first.as_bytes(), &[Vec::new(), later.into()]).len()
    }

    #[test]
    fn a_room_in_the_first_download_is_found() {
        let files = [("src/rooms/ask/rules.rs", TEXT), ("src/rooms/ask/mod.rs", "const A: &str = \"ask\";")];
        let whole = "..invitations.heading,lead..";
        assert_eq!(astray(&files, "..short..", whole), 0);
        assert_eq!(astray(&files, whole, whole), 1);
        assert_eq!(astray(&files, whole, ""), 2);
    }

    #[test]
    fn a_room_of_which_one_cannot_tell_is_found() {
        assert_eq!(astray(&[("src/rooms/ask/screen/mod.rs", TEXT)], "", ""), 1);
        assert_eq!(astray(&[("src/rooms/ask/rules.rs", "fn f() { \"short\" }")], "short", ""), 0);
    }

    #[test]
    fn a_text_that_others_have_too_tells_nothing() {
        let room = ("src/rooms/ask/rules.rs", "const A: &str = \"invitations.heading,lead\";");
        let longer = "const B: &str = \"all invitations.heading,lead\";";
        for path in
            ["src/rooms/ask/mod.rs", "src/rooms/common/a/rules.rs", "src/rooms/b/rules.rs", "src/widget/a.rs"]
        {
            let later = "all invitations.heading,lead";
            assert_eq!(astray(&[room, (path, longer)], "invitations.heading,lead", later), 0, "{path}");
        }
    }
}
