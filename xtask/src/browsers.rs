//! The three engines and their drivers: found, or installed where that is possible.

use crate::{debian, paths, run};
use anyhow::{Result, bail};
use std::path::PathBuf;

/// What the browser tests call the engines.
pub const ENGINES: [&str; 3] = ["chromium", "firefox", "webkit"];

/// A program that an engine needs: the variable that tells the tests where it is,
/// the names it goes by, and Debian's package.
struct Program {
    engine: &'static str,
    variable: &'static str,
    names: &'static [&'static str],
    package: &'static str,
}

const PROGRAMS: [Program; 7] = [
    program("chromium", "CHROMIUM", &["chromium", "chromium-browser", "google-chrome"], "chromium"),
    program("chromium", "CHROMEDRIVER", &["chromedriver"], "chromium-driver"),
    program("firefox", "FIREFOX", &["firefox-esr", "firefox"], "firefox-esr"),
    program("firefox", GECKODRIVER, &["geckodriver"], ""),
    program("webkit", "WEBKITDRIVER", &["WebKitWebDriver"], "webkit2gtk-driver"),
    program("webkit", "MINIBROWSER", &["MiniBrowser"], "webkit2gtk-driver"),
    program("webkit", "XVFB", &["Xvfb"], "xvfb"),
];

/// Debian has no package of it; cargo builds it, in about two minutes.
const GECKODRIVER: &str = "GECKODRIVER";

const fn program(
    engine: &'static str,
    variable: &'static str,
    names: &'static [&'static str],
    package: &'static str,
) -> Program {
    Program { engine, variable, names, package }
}

impl Program {
    fn find(&self) -> Option<PathBuf> {
        let set = std::env::var_os(self.variable).map(PathBuf::from).filter(|path| path.is_file());
        set.or_else(|| self.names.iter().find_map(|name| find(name)))
    }
}

/// Installs what the engines lack, and gives those that can run.
/// Elsewhere than on Debian, and without rights, it takes what is there.
///
/// # Errors
/// With `CI=true`, an engine that is missing.
pub fn set_up(engines: &[&'static str]) -> Result<Vec<&'static str>> {
    install_packages(engines)?;
    if engines.contains(&"firefox") && missing(&["firefox"]).iter().any(|lack| lack.variable == GECKODRIVER) {
        install_geckodriver();
    }
    let mut ready = engines.to_vec();
    for lack in missing(engines) {
        println!("setup: NO {}: {} is missing; its tests do not run", lack.engine, lack.names.join(" or "));
        ready.retain(|engine| *engine != lack.engine);
    }
    if ready.len() < engines.len() && std::env::var("CI").is_ok_and(|value| value == "true") {
        bail!("only {} of {} engines are here, and CI=true asks for all", ready.len(), engines.len());
    }
    Ok(ready)
}

/// Where the programs are, for the tests.
pub fn places(engine: &str) -> Vec<(&'static str, PathBuf)> {
    let programs = PROGRAMS.iter().filter(|program| program.engine == engine);
    programs.filter_map(|program| Some((program.variable, program.find()?))).collect()
}

fn missing(engines: &[&str]) -> Vec<&'static Program> {
    let wanted = PROGRAMS.iter().filter(|program| engines.contains(&program.engine));
    wanted.filter(|program| program.find().is_none()).collect()
}

fn install_packages(engines: &[&str]) -> Result<()> {
    let lacks = missing(engines).into_iter().map(|program| program.package);
    let mut packages: Vec<&str> = lacks.filter(|package| !package.is_empty()).collect();
    packages.dedup();
    debian::install(&packages)
}

/// A failure is told where the engine turns out to be missing.
fn install_geckodriver() {
    println!("setup: building geckodriver, about two minutes");
    let mut cargo = run::cargo();
    cargo.args(["install", "--quiet", "geckodriver", "--locked", "--root"]).arg(paths::tools());
    if let Err(error) = run::run(&mut cargo) {
        println!("setup: {error:#}");
    }
}

/// A program by its name: our own tools, the path, and where WebKit's browser lies.
fn find(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(paths::tools().join("bin")).chain(std::env::split_paths(&path));
    let mut files = folders.chain(webkit_folders()).map(|folder| folder.join(name));
    files.find(|file| file.is_file())
}

/// `/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1` and its like.
fn webkit_folders() -> Vec<PathBuf> {
    let inside = |folder: PathBuf| std::fs::read_dir(folder).into_iter().flatten().flatten();
    let libraries = inside("/usr/lib".into()).map(|entry| entry.path());
    let folders = libraries.flat_map(inside);
    let webkit = folders.filter(|entry| entry.file_name().to_string_lossy().starts_with("webkit2gtk-"));
    webkit.map(|entry| entry.path()).collect()
}
