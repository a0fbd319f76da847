//! The mark of a build, which each of its files carries. After an update a page that was
//! opened before, or a cache on the way, can mix the files of two builds, and these do not
//! fit together. So the loader looks for the mark before it uses a file.
//!
//! The mark is a hash of the whole build. Parts have it in their names too: a server keeps
//! old and new ones side by side, or has none under the old name, but never another.

use crate::sections::section;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

/// What the loader's source says where the build puts its mark.
const PLACE: &str = "powerbase-build";
/// The wasm that keeps its name, so that a page can ask for it ahead.
const FIRST: &str = "app_bg.wasm";

/// Marks every file of a build.
pub fn stamp(out: &Path) -> Result<()> {
    let mut files = Vec::new();
    list(out, &mut files)?;
    files.sort();
    let mark = hash(&files)?;
    rename_parts(&mut files, &mark)?;
    let mut loaders = 0;
    for file in &files {
        loaders += usize::from(stamp_one(file, out, &mark)?);
    }
    if loaders != 1 {
        bail!("{loaders} scripts have a place for the mark of the build, {PLACE}");
    }
    Ok(())
}

/// Marks one file; `true` if it is the loader, which knows the mark and looks for it.
fn stamp_one(file: &Path, out: &Path, mark: &str) -> Result<bool> {
    let marked = match ending(file) {
        "wasm" => {
            let mut module = fs::read(file)?;
            section(&mut module, "build", format!("{} {mark}", name(file)).as_bytes());
            module
        }
        "js" => {
            let script = fs::read_to_string(file)?;
            if script.contains(PLACE) {
                fs::write(file, script.replace(PLACE, mark))?;
                return Ok(true);
            }
            format!("{script}export const build=\"{mark}\";\n").into()
        }
        "css" => format!("/*{mark}*/{}", fs::read_to_string(file)?).into(),
        // A section of the content; what describes all packs lies one folder higher.
        "json" if file.parent().and_then(Path::parent) == Some(&out.join("content")) => {
            let text = fs::read_to_string(file)?;
            let members =
                text.strip_prefix('{').with_context(|| format!("{} is no object", file.display()))?;
            format!("{{\"build\":\"{mark}\",{members}").into()
        }
        _ => return Ok(false),
    };
    fs::write(file, marked)?;
    Ok(false)
}

/// Puts the mark into the names of the parts, and of what they share, wherever these stand.
fn rename_parts(files: &mut [PathBuf], mark: &str) -> Result<()> {
    let mut names = Vec::new();
    for file in files.iter_mut().filter(|file| ending(file) == "wasm" && name(file) != FIRST) {
        let new = file.with_file_name(format!("{}-{mark}.wasm", name(file).trim_end_matches(".wasm")));
        names.push((name(file), name(&new)));
        fs::rename(&*file, &new)?;
        *file = new;
    }
    for script in files.iter().filter(|file| ending(file) == "js") {
        let text = fs::read_to_string(script)?;
        fs::write(script, names.iter().fold(text, |text, (old, new)| text.replace(old, new)))?;
    }
    Ok(())
}

/// Eight digits of the CRC-32 of all these files.
fn hash(files: &[PathBuf]) -> Result<String> {
    let mut crc = flate2::Crc::new();
    for file in files {
        crc.update(&fs::read(file)?);
    }
    Ok(format!("{:08x}", crc.sum()))
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { list(&path, files)? } else { files.push(path) }
    }
    Ok(())
}

fn ending(file: &Path) -> &str {
    file.extension().and_then(|end| end.to_str()).unwrap_or_default()
}

fn name(file: &Path) -> String {
    file.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILES: [(&str, &str); 8] = [
        ("powerbase.js", "const a=\"powerbase-build\";"),
        ("app.js", "load(\"split_quiz.wasm\");"),
        ("app_bg.wasm", "\0asm"),
        ("split_quiz.wasm", "\0asm"),
        ("powerbase.css", "a{}"),
        ("content/en/first.json", "{\"ui\":{}}"),
        ("content/pack.schema.json", "{}"),
        ("index.html", "<p>"),
    ];

    fn build(folder: &str, files: &[(&str, &str)]) -> Result<PathBuf> {
        let out = std::env::temp_dir().join(format!("powerbase-{folder}-{}", std::process::id()));
        fs::create_dir_all(out.join("content/en"))?;
        files.iter().try_for_each(|(name, text)| fs::write(out.join(name), text))?;
        Ok(out)
    }

    #[test]
    fn every_file_that_the_loader_fetches_carries_the_mark() -> Result<()> {
        let out = build("marks", &FILES)?;
        let stamped = stamp(&out);
        let read = |name: &str| fs::read_to_string(out.join(name)).unwrap_or_default();
        let loader = read("powerbase.js");
        let mark = loader.trim_start_matches("const a=\"").trim_end_matches("\";").to_string();
        let part = read(&format!("split_quiz-{mark}.wasm"));
        let [glue, first, styles, texts] =
            ["app.js", "app_bg.wasm", "powerbase.css", "content/en/first.json"].map(read);
        let [schema, page] = ["content/pack.schema.json", "index.html"].map(read);
        fs::remove_dir_all(&out)?;
        stamped?;
        assert_eq!(mark.len(), 8, "{loader}");
        assert_eq!(glue, format!("load(\"split_quiz-{mark}.wasm\");export const build=\"{mark}\";\n"));
        assert_eq!(first, format!("\0asm\0\x1a\x05buildapp_bg.wasm {mark}"));
        assert!(part.ends_with(&format!("buildsplit_quiz-{mark}.wasm {mark}")), "{part}");
        assert_eq!(styles, format!("/*{mark}*/a{{}}"));
        assert_eq!(texts, format!("{{\"build\":\"{mark}\",\"ui\":{{}}}}"));
        assert_eq!((schema.as_str(), page.as_str()), ("{}", "<p>"));
        Ok(())
    }

    #[test]
    fn a_loader_without_a_place_for_it_stops_the_build() -> Result<()> {
        let out = build("unmarked", &FILES[1..])?;
        let stamped = stamp(&out);
        fs::remove_dir_all(&out)?;
        assert!(stamped.is_err());
        Ok(())
    }
}
