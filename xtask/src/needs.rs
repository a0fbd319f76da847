//! Which files each part fetches, as the built glue has it.

use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;

/// How the files of parts begin.
const OWN: &str = "split_";

/// The files that a part fetches when nothing has come before, its own first, by the part's name.
/// The glue names what is shared, `a=s("shared_quiz-0b40c9ae.wasm")`, and then the parts,
/// `p("split_quiz-0b40c9ae.wasm",[a])`.
pub fn of_parts(glue: &str) -> Result<BTreeMap<String, Vec<String>>> {
    let (mut shared, mut parts) = (BTreeMap::new(), BTreeMap::new());
    for (end, _) in glue.match_indices(".wasm\"") {
        let (before, stem) = glue[..end].rsplit_once('"').unwrap_or_default();
        let file = format!("{stem}.wasm");
        let rest = &glue[end + ".wasm\"".len()..];
        match (stem.strip_prefix(OWN), rest.strip_prefix(",[").and_then(|rest| rest.split_once(']'))) {
            (Some(part), Some((needs, _))) => drop(parts.insert(unmarked(part), (file, needs))),
            _ => drop(shared.insert(variable(before), file)),
        }
    }
    if parts.is_empty() {
        bail!("the glue no longer names the parts as it did");
    }
    parts.into_iter().map(|(part, (own, needs))| Ok((part, all(own, needs, &shared)?))).collect()
}

fn all(own: String, needs: &str, shared: &BTreeMap<&str, String>) -> Result<Vec<String>> {
    let names = needs.split(',').filter(|name| !name.is_empty());
    let files = names.map(|name| {
        shared.get(name).cloned().with_context(|| format!("{own} needs {name}, which the glue does not name"))
    });
    std::iter::once(Ok(own.clone())).chain(files).collect()
}

/// The name without the mark of the build.
fn unmarked(part: &str) -> String {
    part.rsplit_once('-').map_or(part, |(name, _)| name).to_string()
}

/// The variable in `var a=b(`.
fn variable(before: &str) -> &str {
    let left = before.rsplit_once('=').map_or("", |(left, _)| left);
    let is_part = |sign: char| sign.is_alphanumeric() || "_$".contains(sign);
    left.rsplit(|sign| !is_part(sign)).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::of_parts;

    const GLUE: &str = r#"u=new URL("app_bg.wasm",i);var J=x("cohort_quiz-0b40c9ae.wasm"),y$1=x("shared_quiz-0b40c9ae.wasm"),et=b(g("split_qr-0b40c9ae.wasm",[])),it=b(g("split_quiz-0b40c9ae.wasm",[y$1,J]));"#;

    #[test]
    fn the_files_of_each_part_are_read() -> anyhow::Result<()> {
        let parts = of_parts(GLUE)?;
        assert_eq!(parts["qr"], ["split_qr-0b40c9ae.wasm"]);
        let quiz = ["split_quiz-0b40c9ae.wasm", "shared_quiz-0b40c9ae.wasm", "cohort_quiz-0b40c9ae.wasm"];
        assert_eq!(parts["quiz"], quiz);
        assert_eq!(parts.len(), 2);
        Ok(())
    }

    #[test]
    fn a_glue_that_says_it_otherwise_is_refused() {
        assert!(of_parts("let a=1;").is_err());
        assert!(of_parts(&GLUE.replace(",J]", ",K]")).is_err());
    }
}
