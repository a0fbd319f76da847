//! Where things are.

use std::path::{Path, PathBuf};

/// The top folder of the project.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// Cargo's target folder, which holds everything that can be made again.
pub fn target() -> PathBuf {
    root().join(std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
}

/// Where the release files go.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// Tools that this project installs for itself.
pub fn tools() -> PathBuf {
    target().join("tools")
}

/// Where the browser tests leave what they counted.
pub fn counts() -> PathBuf {
    target().join("counts.json")
}

/// The name a reader of the output knows a path by: from the top folder on.
pub fn short(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}
