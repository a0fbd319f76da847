//! Which files each part fetches, as the built glue has it.

use anyhow::{Result, bail};
use std::collections::BTreeMap;

/// How a part is named in the built glue: `share:["split_share-0b40c9ae.wasm","shared_result-0b40c9ae.wasm"]`.
const OWN: &str = "[\"split_";

/// The files that a part fetches when nothing has come before, its own first, by the part's name.
pub fn of_parts(glue: &str) -> Result<BTreeMap<String, Vec<String>>> {
    let lists = glue.match_indices(OWN).filter_map(|(at, _)| glue[at + 1..].split_once(']'));
    let parts = lists.map(|(names, _)| {
        let files: Vec<String> = names.split(',').map(|name| name.trim_matches('"').to_string()).collect();
        let own = files[0].strip_prefix("split_").unwrap_or_default();
        (unmarked(own.trim_end_matches(".wasm")), files)
    });
    let parts: BTreeMap<String, Vec<String>> = parts.collect();
    if parts.is_empty() {
        bail!("the glue no longer names the parts as it did");
    }
    Ok(parts)
}

/// The name without the mark of the build.
fn unmarked(part: &str) -> String {
    part.rsplit_once('-').map_or(part, |(name, _)| name).to_string()
}

#[cfg(test)]
mod tests {
    use super::of_parts;

    const GLUE: &str = r#"u=new URL("app_bg.wasm",i);var et={qr:["split_qr-0b40c9ae.wasm"],share:["split_share-0b40c9ae.wasm","shared_result-0b40c9ae.wasm"]},f=1;"#;

    #[test]
    fn the_files_of_each_part_are_read() -> anyhow::Result<()> {
        let parts = of_parts(GLUE)?;
        assert_eq!(parts["qr"], ["split_qr-0b40c9ae.wasm"]);
        assert_eq!(parts["share"], ["split_share-0b40c9ae.wasm", "shared_result-0b40c9ae.wasm"]);
        assert_eq!(parts.len(), 2);
        Ok(())
    }

    #[test]
    fn a_glue_that_says_it_otherwise_is_refused() {
        assert!(of_parts("let a=1;").is_err());
    }
}
