//! What the browser tests talk to: Ralph, a real LRS, in a Python environment of its own; and in
//! that a library that reads files for calendars.

use crate::{debian, paths, run};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::PathBuf;

/// What pip installs, 86 MB. Ralph's part for logins imports `requests` without naming it; the
/// extra `full` would bring it too, with 140 MB of databases and clouds.
/// `icalendar` has nothing to do with it.
const RALPH: [&str; 3] = ["ralph-malph[cli,lrs]==5.1.0", "requests==2.34.2", "icalendar==7.3.2"];

/// The variable that tells the tests where Ralph's Python is.
const VARIABLE: &str = "RALPH";

/// Installs Ralph where it is missing. Without it the tests that need an LRS do not run.
///
/// # Errors
/// With `CI=true`, if it cannot be installed.
pub fn set_up() -> Result<()> {
    if python().is_some() {
        return Ok(());
    }
    let Err(error) = install() else {
        return Ok(());
    };
    println!("setup: NO Ralph, the tests that need an LRS do not run: {error:#}");
    if std::env::var("CI").is_ok_and(|value| value == "true") {
        bail!("Ralph could not be installed, and CI=true asks for it");
    }
    Ok(())
}

/// Where Ralph is, for the tests.
pub fn places() -> Option<(&'static str, PathBuf)> {
    Some((VARIABLE, python()?))
}

/// The Python that has Ralph: the one that is named, or our own, once it has all of it.
fn python() -> Option<PathBuf> {
    let named = std::env::var_os(VARIABLE).map(PathBuf::from).filter(|path| path.is_file());
    let ours = || fs::read_to_string(mark()).is_ok_and(|mark| mark == RALPH.join(" ")).then(inside);
    named.or_else(ours)
}

fn install() -> Result<()> {
    println!("setup: installing {}, about a minute", RALPH.join(" "));
    let system = if cfg!(windows) { "python" } else { "python3" };
    if run::read(run::program(system).args(["-c", "import ensurepip, venv"])).is_err() {
        debian::install(&["python3", "python3-venv"])?;
    }
    // Of what stopped halfway, or is another version, nothing stays.
    let words = ["-m", "venv", "--clear"];
    run::run(run::program(system).args(words).arg(folder())).context("Python 3.9 or newer is needed")?;
    let words = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
    run::run(run::program(inside()).args(words).args(RALPH))?;
    fs::write(mark(), RALPH.join(" ")).context("cannot note that Ralph is there")
}

fn folder() -> PathBuf {
    paths::tools().join("ralph")
}

fn inside() -> PathBuf {
    folder().join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" })
}

/// Written last, so that what stopped halfway is not taken for whole.
fn mark() -> PathBuf {
    folder().join("installed")
}
