//! What the code publishes is what `powerbase.d.ts` says: the native tests write samples of
//! it under those types, and the TypeScript compiler judges them.

use crate::{paths, run};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;
use std::process::Command;

/// Where `tests/types` writes them, below the target folder.
const SAMPLES: &str = "tmp/types/samples.ts";

/// Has the compiler judge the samples of this run.
pub fn check() -> Result<()> {
    judge(&paths::target().join(SAMPLES))
}

fn judge(samples: &Path) -> Result<()> {
    if !samples.is_file() {
        bail!("the native tests left no {}", paths::short(samples));
    }
    run::run(&mut compiler(samples)).context("www/powerbase.d.ts and the code differ")?;
    // The next run cannot pass with these.
    fs::remove_file(samples).with_context(|| format!("cannot remove {}", paths::short(samples)))
}

/// The compiler for one file, all that it imports included. It writes nothing.
fn compiler(file: &Path) -> Command {
    let mut node = run::program("node");
    node.arg(paths::root().join("node_modules/typescript/bin/tsc"));
    node.args(["--strict", "--noEmit", "--pretty", "false"]).arg(file);
    node
}

#[cfg(test)]
mod tests {
    use super::{compiler, judge};
    use crate::{paths, setup};
    use anyhow::Result;
    use std::fs;
    use std::path::{Path, PathBuf};
    use std::sync::LazyLock;

    const RIGHT: &str =
        r#"{ kind: "invite", pack: "a@1", role: "rater", invite: "beef", context: null, name: null }"#;

    /// Two tests at once may not install it.
    static COMPILER: LazyLock<bool> = LazyLock::new(|| setup::npm().is_ok());

    /// An empty folder for a test that needs the compiler.
    fn folder(name: &str) -> Result<PathBuf> {
        assert!(*COMPILER, "the npm packages are missing");
        let folder = std::env::temp_dir().join(format!("powerbase-types-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder)?;
        Ok(folder)
    }

    /// Writes a literal under the type of an invitation.
    fn write(file: &Path, literal: &str) -> Result<()> {
        let types = paths::root().join("www/powerbase.d.ts").display().to_string().replace('\\', "/");
        let import = format!("import type {{ OpenedInvite }} from \"{types}\";");
        Ok(fs::write(file, format!("{import}\nexport const it: OpenedInvite = {literal};\n"))?)
    }

    #[test]
    fn samples_must_be_there_and_count_once() -> Result<()> {
        let folder = folder("once")?;
        let samples = folder.join("samples.ts");
        write(&samples, RIGHT)?;
        judge(&samples)?;
        assert!(judge(&samples).is_err_and(|error| error.to_string().contains("left no")));
        Ok(fs::remove_dir_all(folder)?)
    }

    #[test]
    fn a_wrong_sample_is_refused() -> Result<()> {
        let folder = folder("wrong")?;
        let samples = folder.join("samples.ts");
        for (from, to, error) in [
            ("name: null", "name: null, age: 1", "'age' does not exist in type 'OpenedInvite'"),
            (", name: null", "", "Property 'name' is missing"),
            ("\"rater\"", "\"reader\"", "not assignable to type '\"facilitator\" | \"rater\"'"),
        ] {
            write(&samples, &RIGHT.replace(from, to))?;
            let output = compiler(&samples).output()?;
            let said = String::from_utf8_lossy(&output.stdout);
            assert!(!output.status.success() && said.contains(error), "{said}");
        }
        Ok(fs::remove_dir_all(folder)?)
    }
}
