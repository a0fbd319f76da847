//! How long things take in a real browser.

use crate::{browsers, build, paths, peers, run, setup};
use anyhow::Result;

/// Builds the release and measures it in Chromium; prints medians over runs, and writes what
/// there is to compare into `docs/bench.md`.
pub fn bench(write: bool) -> Result<()> {
    setup::wasm_target()?;
    setup::components()?;
    setup::npm()?;
    peers::set_up()?;
    let engines = browsers::set_up(&browsers::ENGINES[..1])?;
    build::release()?;
    let mut node = run::program("node");
    node.arg(paths::root().join("tests/bench/bench.mjs")).env("DIST", paths::dist());
    node.envs(peers::places());
    if write {
        node.env("WRITE", "yes");
    }
    for engine in engines {
        node.env("ENGINE", engine).envs(browsers::places(engine));
    }
    run::run(&mut node)
}
