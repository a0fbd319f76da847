//! The list of the files that belong in a package, for the command and for the page.

use anyhow::{Context, Result};
use powerbase_packages::belongs;
use std::fs;
use std::path::Path;

/// Its name in a build.
pub const LIST: &str = "files.json";

/// Writes it into a build.
pub fn list(folder: &Path) -> Result<()> {
    let mut names = Vec::new();
    collect(folder, "", &mut names)?;
    names.retain(|name| belongs(name));
    names.sort();
    fs::write(folder.join(LIST), serde_json::to_string_pretty(&names)?)?;
    Ok(())
}

/// The files of the list, each with its name.
pub fn read(dist: &Path) -> Result<Vec<(String, Vec<u8>)>> {
    let names: Vec<String> = serde_json::from_str(&fs::read_to_string(dist.join(LIST))?)?;
    let read = |name: String| {
        let bytes = fs::read(dist.join(&name)).with_context(|| format!("dist/{name} is missing"))?;
        Ok((name, bytes))
    };
    names.into_iter().map(read).collect()
}

fn collect(folder: &Path, under: &str, names: &mut Vec<String>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = format!("{under}{}", path.file_name().unwrap_or_default().to_string_lossy());
        if path.is_dir() { collect(&path, &format!("{name}/"), names)? } else { names.push(name) }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_widgets_files_are_listed() -> Result<()> {
        let folder = std::env::temp_dir().join(format!("powerbase-package-{}", std::process::id()));
        fs::create_dir_all(folder.join("content/en"))?;
        let names =
            ["app.js", "content/en/first.json", "content/pack.schema.json", "index.html", "package.js"];
        names.iter().try_for_each(|name| fs::write(folder.join(name), "{}"))?;
        let listed = list(&folder).and_then(|()| read(&folder));
        fs::remove_dir_all(&folder)?;
        let names: Vec<String> = listed?.into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["app.js", "content/en/first.json"]);
        Ok(())
    }
}
