//! Everything beside the wasm: pages, loader, styles, content.

use crate::{content, paper, parts, paths, run, setup};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// The loader, the class of its element, and the instructor's element.
const LOADER: &str = "powerbase.js";
const ELEMENT: &str = "element.js";
const INSTRUCTOR: &str = "cohort.js";
/// What keeps keys, focus and the browser's Back in order.
const HANDS: &str = "hands.js";

/// What a release puts into these: an engine may remember that a file did not come, and
/// only a file that is asked for by address can be asked for under another name.
const INSIDE: [&str; 13] = [
    ELEMENT,
    DRAWN,
    "address.js",
    "asked.js",
    "back.js",
    "box.js",
    "digits.js",
    "files.js",
    "handover.js",
    "journal.js",
    "links.js",
    "presses.js",
    "cohort.files.js",
];

/// What shows the first screens before the wasm is there, in one language.
const DRAWN: &str = "drawn.js";
const DRAWN_PACK: &str = "www/content/en.json";
/// The styles that the loader has in itself.
const STYLES: &str = "powerbase.css";

/// What sources say where the build puts texts by language, the first screens, their styles.
const TEXTS_PLACE: &str = "/* texts */ {}";
const SCREENS_PLACE: &str = "/* drawn */ {}";
const STYLES_PLACE: &str = "/* styles */ \"\"";

/// Puts the pages, scripts, styles and content into `out`.
pub fn assemble(out: &Path) -> Result<()> {
    let www = paths::root().join("www");
    copy_tree(&www, out, &|path| path != www.join("content"))?;
    let demo = paths::root().join("index.html");
    fs::copy(&demo, out.join("index.html")).with_context(|| format!("cannot copy {}", demo.display()))?;
    fs::create_dir_all(out.join("content"))?;
    let texts = content::cut(&www.join("content"), &out.join("content"))?;
    paper::print(&www.join("content"), out)?;
    fill(&out.join(ELEMENT), TEXTS_PLACE, &texts.to_string())?;
    let draw = ["run", "--quiet", "--example", "first_screens", "--", DRAWN_PACK];
    fill(&out.join(DRAWN), SCREENS_PLACE, &run::read(run::cargo().args(draw))?)
}

/// Puts the styles of the first screens, as they are now, into the loader.
pub fn dress(out: &Path) -> Result<()> {
    let styles = out.join(STYLES);
    let styles = fs::read_to_string(&styles).with_context(|| format!("cannot read {}", styles.display()))?;
    fill(&out.join(ELEMENT), STYLES_PLACE, &Value::from(styles.trim_end()).to_string())
}

/// Makes every script and style sheet at the top of `out` small.
///
/// The loader takes in the class, so that a host's page fetches one file for both.
/// The glue takes in the script of the parts, which it would otherwise fetch one
/// step later; it stays a file of its own, because the parts share its memory.
pub fn minify(out: &Path) -> Result<()> {
    setup::npm()?;
    esbuild(&out.join(STYLES), &[])?;
    dress(out)?;
    for entry in fs::read_dir(out)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        match path.extension().and_then(|end| end.to_str()) {
            Some("js") if name == LOADER => esbuild(&path, &WHOLE)?,
            Some("js") if [parts::GLUE, HANDS].contains(&&*name) => esbuild(&path, &["--bundle"])?,
            Some("js") if name == INSTRUCTOR => esbuild(&path, &WITH_FILES)?,
            Some("js" | "css") if ![parts::SCRIPT, STYLES].contains(&&*name) && !INSIDE.contains(&&*name) => {
                esbuild(&path, &[])?
            }
            _ => {}
        }
    }
    INSIDE.iter().try_for_each(|name| remove_if_there(&out.join(name)))?;
    remove_if_there(&out.join(parts::SCRIPT))
}

/// Puts the content of `stage` in the place of `out`, so that a build that failed
/// halfway never shows.
pub fn replace(out: &Path, stage: &Path) -> Result<()> {
    if out.exists() {
        fs::remove_dir_all(out)?;
    }
    copy_tree(stage, out, &|_| true)
}

/// The loader with the class in it. What that imports later is asked for by address. Nothing in
/// it needs a module: optimisers of pages join it into classic scripts.
const WHOLE: [&str; 2] = ["--bundle", "--format=iife"];

/// The instructor's element with the reading of files; the rest it asks for when it needs it.
const WITH_FILES: [&str; 3] = ["--bundle", "--external:./cohort.wall.js", "--external:./lrs.js"];

fn esbuild(path: &Path, more: &[&str]) -> Result<()> {
    let program = paths::root().join("node_modules/esbuild/bin/esbuild");
    let mut command = run::program("node");
    command.arg(program).arg(path).args(["--minify", "--format=esm", "--target=es2022"]);
    // Of two formats the later one counts.
    command.args(["--charset=utf8", "--log-level=warning", "--allow-overwrite"]).args(more);
    let mut outfile = std::ffi::OsString::from("--outfile=");
    outfile.push(path);
    run::run(command.arg(outfile))
}

/// Puts what the build makes into the place that a source has for it.
fn fill(script: &Path, place: &str, made: &str) -> Result<()> {
    let source = fs::read_to_string(script).with_context(|| format!("cannot read {}", script.display()))?;
    let filled = filled(&source, place, made).with_context(|| script.display().to_string())?;
    Ok(fs::write(script, filled)?)
}

fn filled(source: &str, place: &str, made: &str) -> Result<String> {
    if !source.contains(place) {
        bail!("it lacks the place for what the build puts there: {place}");
    }
    Ok(source.replace(place, made))
}

fn remove_if_there(path: &Path) -> Result<()> {
    if path.exists() {
        fs::remove_file(path)?;
    }
    Ok(())
}

fn copy_tree(from: &Path, to: &Path, wanted: &dyn Fn(&Path) -> bool) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))? {
        let path = entry?.path();
        let copy = to.join(path.file_name().unwrap_or_default());
        if !wanted(&path) {
            continue;
        }
        if path.is_dir() { copy_tree(&path, &copy, wanted)? } else { fs::copy(&path, &copy).map(|_| ())? }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_loader_gets_the_texts_of_every_pack() -> Result<()> {
        let folder = std::env::temp_dir().join(format!("powerbase-site-{}", std::process::id()));
        let out = folder.join("out");
        fs::create_dir_all(&out)?;
        for (language, retry) in [("en", "Try \"again\""), ("ar", "أعد المحاولة")] {
            let loader = json!({ "failed": "A {reason}", "not-found": "B {reason}" });
            let pack = json!({ "loader": loader, "first": { "ui": { "retry": retry } } });
            fs::write(folder.join(format!("{language}.json")), pack.to_string())?;
        }
        let texts = content::cut(&folder, &out);
        let cut = out.join("en/loader.json").exists();
        fs::remove_dir_all(&folder)?;
        let written = filled("const texts = /* texts */ {};", TEXTS_PLACE, &texts?.to_string())?;
        let same = r#""A {reason}","B {reason}","#;
        let expected =
            format!(r#"const texts = {{"ar":[{same}"أعد المحاولة"],"en":[{same}"Try \"again\""]}};"#);
        assert_eq!(written, expected);
        assert!(!cut, "the loader's texts are in no file of their own");
        assert!(filled("const texts = {};", TEXTS_PLACE, "{}").is_err());
        Ok(())
    }
}
