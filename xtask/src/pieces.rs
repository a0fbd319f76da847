//! What several parts share, in few files.
//!
//! The splitter cuts a piece for every set of parts that have something in common: with thirteen
//! parts nearly two hundred, most of them smaller than what it takes to ask for them. Here a part
//! is at most [`MOST`] files. What a leading part shares with those that readers come to after it
//! travels in a file of its own, so that these find it there; all other pieces are copied into
//! each part that needs them.
//!
//! A file of pieces is a wasm module that holds each as a custom section, and their names in
//! another. The browser itself takes it apart, and servers treat it as what it looks like.

use crate::sections::{EMPTY, section};
use anyhow::{Context, Result, bail, ensure};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The script that fetches them, in place of the splitter's.
const SCRIPT: &str = include_str!("pieces.js");

/// The parts that lead, each with those that follow it: who comes to one of these has mostly been
/// there, or pays for a file that is of use later. Measured by what readers fetch on their ways; a
/// part that readers may come to first, by a link, follows none, and the report only what its
/// facilitator has been to: many have no result of their own.
const LEADERS: [(&str, &[&str]); 2] =
    [("result", &["share", "data", "scorm", "xapi"]), ("feedback", &["share", "collect", "report"])];

/// The most files that a part may ask for.
const MOST: usize = 3;

/// How the files of parts begin, of the splitter too; and those of what they share.
const OWN: &str = "split_";
const SHARED: &str = "shared_";

/// A part: its name, and the stems of the pieces it needs.
#[derive(Debug, PartialEq)]
struct Part<'a> {
    name: &'a str,
    pieces: BTreeSet<&'a str>,
}

/// The pieces that a leader's file holds, by the leader's name.
type Shared<'a> = Vec<(&'static str, BTreeSet<&'a str>)>;

/// Joins the pieces that `script` fetches from `out`. Gives the new script and all files of parts.
pub fn join(script: &str, out: &Path) -> Result<(String, Vec<PathBuf>)> {
    let parts = script.split("export const ").skip(1).map(read).collect::<Result<Vec<_>>>()?;
    let shared = shared(&parts);
    let mut lines = String::new();
    let mut files = Vec::new();
    for (leader, pieces) in &shared {
        files.push(pack(EMPTY.to_vec(), pieces.iter(), &file(SHARED, leader), out)?);
    }
    for part in &parts {
        let leaders: Shared =
            shared.iter().filter(|(leader, _)| follows(part.name, leader)).cloned().collect();
        files.push(pack_own(part, &leaders, out)?);
        lines += &line(part, &leaders)?;
    }
    let pieces: BTreeSet<&str> = parts.iter().flat_map(|part| part.pieces.iter().copied()).collect();
    pieces.iter().try_for_each(|piece| fs::remove_file(out.join(file("", piece))))?;
    Ok((format!("{SCRIPT}const files = {{\n{lines}}};\n"), files))
}

/// Adds to a part's own file what none of its leaders' files has.
fn pack_own(part: &Part, leaders: &Shared, out: &Path) -> Result<PathBuf> {
    let name = file(OWN, part.name);
    let module = fs::read(out.join(&name)).with_context(|| format!("cannot read {name}"))?;
    let is_missing = |piece: &&&str| !leaders.iter().any(|(_, has)| has.contains(*piece));
    pack(module, part.pieces.iter().filter(is_missing), &name, out)
}

/// A part's line in the new script: `  quiz: ["split_quiz.wasm"],`.
fn line(part: &Part, leaders: &Shared) -> Result<String> {
    let shared = leaders.iter().map(|(leader, _)| file(SHARED, leader));
    let files: Vec<String> = std::iter::once(file(OWN, part.name)).chain(shared).collect();
    ensure!(files.len() <= MOST, "{} would ask for more than {MOST} files", part.name);
    Ok(format!("  {}: [\"{}\"],\n", part.name, files.join("\", \"")))
}

fn file(kind: &str, name: &str) -> String {
    format!("{kind}{name}.wasm")
}

/// What is left of a part in the splitter's script after `export const `: a name for the wasm, which
/// no longer asks for it; then `"./split_quiz.wasm"`, at the end `[__chunk_7, __chunk_9]));`.
fn read(text: &str) -> Result<Part<'_>> {
    let parts = || {
        let (name, rest) = text.split_once(&format!("\"./{OWN}"))?.1.split_once(".wasm\"")?;
        let list = rest.rsplit_once('[')?.1.split_once(']')?.0;
        let pieces = list.split(", ").filter_map(|piece| piece.strip_prefix("__")).collect();
        Some(Part { name, pieces })
    };
    match parts() {
        Some(part) => Ok(part),
        None => bail!("the splitter's script no longer fetches a part as it did: {text}"),
    }
}

/// Whether a part takes the leader's file: the leader itself does, too.
fn follows(part: &str, leader: &str) -> bool {
    part == leader || LEADERS.iter().any(|(name, followers)| *name == leader && followers.contains(&part))
}

/// What each leader shares with those that follow it, and no leader before it has.
fn shared<'a>(parts: &[Part<'a>]) -> Shared<'a> {
    let mut shared = Shared::new();
    for (leader, _) in LEADERS {
        let leads =
            parts.iter().filter(|part| part.name == leader).flat_map(|part| part.pieces.iter().copied());
        let followers = || parts.iter().filter(|part| part.name != leader && follows(part.name, leader));
        let is_shared = |piece: &&str| followers().any(|part| part.pieces.contains(piece));
        let is_new = |piece: &&str| !shared.iter().any(|(_, has)| has.contains(piece));
        let pieces = leads.filter(|piece| is_shared(piece) && is_new(piece)).collect();
        shared.push((leader, pieces));
    }
    shared.retain(|(_, pieces)| !pieces.is_empty());
    shared
}

/// Appends pieces and their names to a module, and writes it.
fn pack<'a>(
    mut module: Vec<u8>,
    pieces: impl Iterator<Item = &'a &'a str>,
    name: &str,
    out: &Path,
) -> Result<PathBuf> {
    let pieces: Vec<&str> = pieces.copied().collect();
    if !pieces.is_empty() {
        section(&mut module, "names", pieces.join(" ").as_bytes());
    }
    for piece in pieces {
        let path = out.join(format!("{piece}.wasm"));
        section(
            &mut module,
            "piece",
            &fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?,
        );
    }
    let path = out.join(name);
    fs::write(&path, module)?;
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the splitter writes of a part.
    fn of(part: &str, pieces: &str) -> String {
        format!(
            "export const load_{part} = wrapAsyncCb(makeLoad(() => {{\n    const src = fetch(new URL(\"./split_{part}.wasm\", import.meta.url));\n}}\n, [{pieces}]));\n"
        )
    }

    fn script() -> String {
        let runtime = "import { initSync } from \"./app.js\";\nconst __chunk_1 = makeLoad(() => {}, []);\n";
        let [quiz, result] = [of("quiz", "__chunk_1"), of("result", "__chunk_1, __chunk_2, __chunk_3")];
        [
            runtime,
            &quiz,
            &result,
            &of("share", "__chunk_2, __chunk_3, __chunk_4"),
            &of("collect", "__chunk_4"),
        ]
        .concat()
    }

    fn names(pieces: &BTreeSet<&str>) -> String {
        pieces.iter().copied().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_part_and_its_pieces_are_read() -> Result<()> {
        let text = of("quiz", "__chunk_7, __chunk_17");
        let part = read(text.strip_prefix("export const ").unwrap_or_default())?;
        assert_eq!((part.name, names(&part.pieces)), ("quiz", "chunk_17 chunk_7".into()));
        assert_eq!(names(&read("a = b(\"./split_qr.wasm\", []));")?.pieces), "");
        assert!(read("load_quiz = somehow()").is_err());
        Ok(())
    }

    #[test]
    fn a_leader_has_what_it_shares_with_those_that_follow() -> Result<()> {
        let script = script();
        let parts = script.split("export const ").skip(1).map(read).collect::<Result<Vec<_>>>()?;
        let shared = shared(&parts);
        assert_eq!(
            shared.iter().map(|(leader, has)| (*leader, names(has))).collect::<Vec<_>>(),
            [("result", "chunk_2 chunk_3".into())]
        );
        Ok(())
    }

    #[test]
    fn each_part_has_all_its_pieces_in_few_files() -> Result<()> {
        let out = std::env::temp_dir().join(format!("powerbase-pieces-{}", std::process::id()));
        fs::create_dir_all(&out)?;
        for stem in [
            "chunk_1",
            "chunk_2",
            "chunk_3",
            "chunk_4",
            "split_quiz",
            "split_result",
            "split_share",
            "split_collect",
        ] {
            fs::write(out.join(file("", stem)), [EMPTY, stem.as_bytes()].concat())?;
        }
        let joined = join(&script(), &out);
        let left = fs::read_dir(&out)?.count();
        let share = fs::read_to_string(out.join("split_share.wasm"));
        fs::remove_dir_all(&out)?;
        let (script, files) = joined?;
        assert_eq!((files.len(), left), (5, 5));
        assert!(script.ends_with("const files = {\n  quiz: [\"split_quiz.wasm\"],\n  result: [\"split_result.wasm\", \"shared_result.wasm\"],\n  share: [\"split_share.wasm\", \"shared_result.wasm\"],\n  collect: [\"split_collect.wasm\"],\n};\n"), "{script}");
        let share = share?;
        assert!(
            share.contains("split_share")
                && share.contains("\u{5}nameschunk_4")
                && !share.contains("chunk_3"),
            "{share}"
        );
        Ok(())
    }
}
