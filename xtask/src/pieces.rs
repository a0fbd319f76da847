//! What several parts share, in few files.
//!
//! The splitter cuts a piece for every set of parts that have something in common: with
//! eight parts some sixty, most of them smaller than what it takes to ask for them. Here
//! the pieces travel together: each in a file of the first part of the list that needs it,
//! so that this part fetches nothing in vain, and later ones find most of it there. Large
//! pieces that few parts need have a file of their own, because a part that needs some of the
//! small ones can often do without them.
//!
//! Such a file is an empty wasm module that holds each piece as a custom section. The
//! browser itself takes it apart, and servers treat it as what it looks like.

use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// How the splitter's script asks for a file, up to the file's name and after it.
const FETCH: [&str; 2] = [
    "() => {\n    const src = fetch(new URL(\"./",
    ".wasm\", import.meta.url));\n    src.catch(() => {});\n    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));\n}\n",
];

/// How it is asked for instead: by the loader, which knows of attempts and of builds.
const LOADER: &str = r#"
let compiled;
export const fetchBy = (way) => {
    compiled = way;
};
// The first file that does not come ends the attempt.
const part = (path, shared) => makeLoad(() => {
    const all = Promise.all([compiled(path), ...shared.map((load) => load())]);
    return async (imports) => WebAssembly.instantiate((await all)[0], imports);
}, []);
const shared = (path) => makeLoad(() => {
    const module = compiled(path);
    return async (imports) => {
        const pieces = WebAssembly.Module.customSections(await module, "piece");
        await Promise.all(pieces.map((piece) => WebAssembly.instantiate(piece, imports)));
    };
}, []);
"#;

/// From how many bytes on a piece is a large one.
const LARGE: u64 = 4_000;
/// What more of the readers' parts than these need travels with the small pieces, however large it is.
const FEW: usize = 5;

/// So many parts of the list have files of pieces; what only later ones share is little, and
/// travels with the last of these. Unless a course needs it, too: then it has the next one's file,
/// or readers of early parts would fetch what courses brought about.
const EARLY: usize = 3;

/// The first of the parts that courses and their like need. What only these share nobody else
/// fetches: it has files of its own.
const COURSES: &str = "webhook";

/// The instructor's part, which does not count where pieces find their place. A large one that it
/// shares with one other is in a file of these two, so that no third fetches more for it.
const INSTRUCTOR: &str = "cohort";

/// A piece: its file's stem, and the parts that need it.
#[derive(Debug, PartialEq)]
struct Piece {
    stem: String,
    parts: Vec<String>,
}

/// The pieces that travel together, by the name of their file.
type Groups = BTreeMap<String, Vec<String>>;

/// Joins the pieces that `script` fetches from `out`; `parts` is the list of parts, in the
/// order in which readers meet them. Gives the new script and the new files.
pub fn join(script: &str, parts: &[String], out: &Path) -> Result<(String, Vec<PathBuf>)> {
    let mut groups = Groups::new();
    for piece in pieces(script) {
        groups.entry(group(&piece, parts, out)?).or_default().push(piece.stem);
    }
    let files = groups.iter().map(|(name, stems)| pack(name, stems, out)).collect::<Result<Vec<_>>>()?;
    Ok((rewrite(script, &groups)?, files))
}

/// The name of the file in which a piece travels.
fn group(piece: &Piece, parts: &[String], out: &Path) -> Result<String> {
    let others: Vec<&String> = piece.parts.iter().filter(|part| *part != INSTRUCTOR).collect();
    let size = fs::metadata(out.join(format!("{}.wasm", piece.stem)))?.len();
    if let ([other], true) = (others.as_slice(), size >= LARGE && others.len() < piece.parts.len()) {
        return Ok(format!("{INSTRUCTOR}_{other}"));
    }
    let early = &parts[..EARLY.min(parts.len())];
    let courses = parts.iter().position(|part| part == COURSES).map_or(&[][..], |at| &parts[at..]);
    let readers = others.iter().filter(|part| !courses.contains(part)).count();
    let mixed = readers < others.len();
    let first = early.iter().find(|part| others.contains(part));
    let first = first.or(if readers == 0 { courses.first() } else { None });
    let first = first.or(if mixed { parts.get(EARLY) } else { None }).or(early.last());
    let first = first.context("there are no parts")?;
    let apart = size >= LARGE && readers <= FEW;
    Ok(format!("{}_{first}", if apart { "large" } else { "shared" }))
}

/// The pieces in the splitter's script: `/* quiz, result */` and then `const __chunk_7 = …`.
fn pieces(script: &str) -> Vec<Piece> {
    let lines = script.lines().zip(script.lines().skip(1));
    let found = lines.filter_map(|(line, next)| {
        let parts = line.strip_prefix("/* ")?.strip_suffix(" */")?;
        let stem = next.strip_prefix("const __")?.split(' ').next()?;
        Some(Piece { stem: stem.to_string(), parts: parts.split(", ").map(String::from).collect() })
    });
    found.collect()
}

/// Writes the file of a group, and removes the pieces that are in it now.
fn pack(name: &str, stems: &[String], out: &Path) -> Result<PathBuf> {
    let mut module = b"\0asm\x01\0\0\0".to_vec();
    for stem in stems {
        let path = out.join(format!("{stem}.wasm"));
        let piece = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        section(&mut module, "piece", &piece);
        fs::remove_file(path)?;
    }
    let path = out.join(format!("{name}.wasm"));
    fs::write(&path, module)?;
    Ok(path)
}

/// Appends a custom section: its number 0, its length, the length of its name, both.
pub fn section(module: &mut Vec<u8>, name: &str, content: &[u8]) {
    let mut body = Vec::new();
    number(&mut body, name.len());
    body.extend(name.as_bytes());
    body.extend(content);
    module.push(0);
    number(module, body.len());
    module.extend(body);
}

/// Appends a number in LEB128, seven bits a byte, the low ones first.
fn number(bytes: &mut Vec<u8>, mut number: usize) {
    while number > 127 {
        bytes.push((number & 127) as u8 | 128);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// The script with the new loader: a line for each group, and one for each part.
fn rewrite(script: &str, groups: &Groups) -> Result<String> {
    let mut lines = script.split("export const ");
    let runtime = lines.next().unwrap_or_default();
    // The pieces' own lines stand at its end.
    let runtime = runtime.split("/* ").next().unwrap_or_default();
    let mut rewritten = [runtime, LOADER].concat();
    for name in groups.keys() {
        rewritten += &format!("const {name} = shared(\"{name}.wasm\");\n");
    }
    for line in lines {
        rewritten += &part(line, groups)?;
    }
    Ok(rewritten)
}

/// The line of a part: `load_quiz = wrapAsyncCb(makeLoad(…, [__chunk_7]));`.
fn part(line: &str, groups: &Groups) -> Result<String> {
    let parts = line.split_once(FETCH[0]).and_then(|(head, rest)| {
        let head = head.strip_suffix("makeLoad(")?;
        Some((head, rest.split_once(FETCH[1])?))
    });
    let Some((head, (stem, pieces))) = parts else {
        bail!("the splitter's script no longer fetches a part as it did: {line}");
    };
    let needs =
        |stem: &String| pieces.contains(&format!("__{stem},")) || pieces.contains(&format!("__{stem}]"));
    let needed = groups.iter().filter(|(_, stems)| stems.iter().any(needs));
    let needed: Vec<&str> = needed.map(|(name, _)| name.as_str()).collect();
    let needed = needed.join(", ");
    Ok(format!("export const {head}part(\"{stem}.wasm\", [{needed}]));\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn script() -> String {
        let [seven, eight, own] =
            ["chunk_7", "chunk_17", "split_quiz"].map(|stem| [FETCH[0], stem, FETCH[1]].concat());
        format!(
            "import {{ initSync }} from \"./app.js\";\n\nlet a;\n/* quiz, share */\nconst __chunk_7 = makeLoad({seven}, []);\n/* share */\nconst __chunk_17 = makeLoad({eight}, []);\nexport const load_quiz = wrap(makeLoad({own}, [__chunk_7]));\n"
        )
    }

    fn piece(stem: &str, parts: &[&str]) -> Piece {
        Piece { stem: stem.into(), parts: parts.iter().map(|part| part.to_string()).collect() }
    }

    #[test]
    fn pieces_and_their_parts_are_read() {
        assert_eq!(pieces(&script()), [piece("chunk_7", &["quiz", "share"]), piece("chunk_17", &["share"])]);
    }

    #[test]
    fn what_only_courses_share_travels_by_itself() -> Result<()> {
        let out = std::env::temp_dir().join(format!("powerbase-groups-{}", std::process::id()));
        fs::create_dir_all(&out)?;
        fs::write(out.join("chunk_7.wasm"), [7; 200])?;
        let parts = ["quiz", "result", "share", "data", "qr", "webhook", "scorm", "xapi"].map(String::from);
        let of = |names: &[&str]| group(&piece("chunk_7", names), &parts, &out);
        let groups =
            [of(&["scorm", "xapi"])?, of(&["share", "xapi"])?, of(&["data", "xapi"])?, of(&["data", "qr"])?];
        fs::remove_dir_all(&out)?;
        assert_eq!(groups, ["shared_webhook", "shared_share", "shared_data", "shared_share"]);
        Ok(())
    }

    #[test]
    fn what_the_instructor_needs_too_travels_as_if_nobody_did() -> Result<()> {
        let out = std::env::temp_dir().join(format!("powerbase-instructor-{}", std::process::id()));
        fs::create_dir_all(&out)?;
        fs::write(out.join("chunk_7.wasm"), [7; 200])?;
        fs::write(out.join("chunk_8.wasm"), [8; LARGE as usize])?;
        let parts = ["quiz", "result", "share", "data", "qr", "webhook", "xapi", "cohort"].map(String::from);
        let of = |stem: &str, names: &[&str]| group(&piece(stem, names), &parts, &out);
        let large = of("chunk_8", &["data", "cohort"])?;
        let [one, two] = [of("chunk_7", &["data", "cohort"])?, of("chunk_7", &["result", "data", "cohort"])?];
        fs::remove_dir_all(&out)?;
        assert_eq!([large, one, two], ["cohort_data", "shared_share", "shared_result"]);
        Ok(())
    }

    #[test]
    fn each_piece_travels_with_the_first_part_that_needs_it() -> Result<()> {
        let out = std::env::temp_dir().join(format!("powerbase-pieces-{}", std::process::id()));
        fs::create_dir_all(&out)?;
        fs::write(out.join("chunk_7.wasm"), [7; 200])?;
        fs::write(out.join("chunk_17.wasm"), [8; LARGE as usize])?;
        let joined = join(&script(), &["quiz".into(), "share".into()], &out);
        let quiz = fs::read(out.join("shared_quiz.wasm"));
        let left = out.join("chunk_17.wasm").exists();
        fs::remove_dir_all(&out)?;
        let (script, files) = joined?;
        assert_eq!((files.len(), left), (2, false));
        assert!(script.contains("let a;\n") && !script.contains("chunk"), "{script}");
        assert!(script.contains("const large_share = shared(\"large_share.wasm\");"), "{script}");
        let quiz_line = "wrap(part(\"split_quiz.wasm\", [shared_quiz]));";
        assert!(script.contains(quiz_line), "{script}");
        // 0, then 206 in two bytes, then the name.
        assert!(quiz?.starts_with(b"\0asm\x01\0\0\0\0\xce\x01\x05piece\x07\x07"));
        Ok(())
    }
}
