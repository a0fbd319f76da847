//! Both exercises on paper: plain pages beside the widget, one a language.

use crate::{content, paths, run};
use anyhow::Result;
use std::fs;
use std::path::Path;

/// The language whose page has the plain name.
const FIRST: &str = "en";

/// Draws the page of every pack in a folder into `out`, natively, by the example `paper`.
pub fn print(packs: &Path, out: &Path) -> Result<()> {
    for (language, pack) in content::packs(packs)? {
        let draw = ["run", "--quiet", "--example", "paper", "--"];
        let page = run::read(run::cargo().args(draw).arg(paths::short(&pack)))?;
        fs::write(out.join(name(&language)), page)?;
    }
    Ok(())
}

/// `paper.html`, and `paper.de.html` in another language.
fn name(language: &str) -> String {
    if language == FIRST { "paper.html".into() } else { format!("paper.{language}.html") }
}

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn english_has_the_plain_name() {
        assert_eq!(["en", "de", "zh-hant"].map(name), ["paper.html", "paper.de.html", "paper.zh-hant.html"]);
    }
}
