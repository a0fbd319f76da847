//! Packages of the system, where that is Debian and the rights are there.

use crate::run;
use anyhow::Result;
use std::path::Path;
use std::process::Stdio;

/// Installs packages, and says so; without the rights, or elsewhere, it says or does nothing
/// and whoever asked finds them missing.
pub fn install(packages: &[&str]) -> Result<()> {
    if packages.is_empty() || !Path::new("/etc/debian_version").exists() {
        return Ok(());
    }
    let Some(rights) = rights() else {
        println!("setup: cannot install {} without root or sudo", packages.join(", "));
        return Ok(());
    };
    println!("setup: installing {}", packages.join(", "));
    apt(rights, &["-qq", "update"])?;
    apt(rights, &[&["-qq", "install", "-y", "--no-install-recommends"], packages].concat())
}

/// What makes a command run as root: nothing, or sudo that asks for no password.
fn rights() -> Option<&'static [&'static str]> {
    if run::read(run::program("id").arg("-u")).is_ok_and(|id| id.trim() == "0") {
        return Some(&[]);
    }
    run::read(run::program("sudo").args(["-n", "true"])).is_ok().then_some(&["sudo", "-n"])
}

fn apt(rights: &[&str], words: &[&str]) -> Result<()> {
    let line = [rights, &["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"], words].concat();
    let (name, words) = line.split_first().unwrap_or((&"apt-get", &[]));
    // Hundreds of lines on packages; what goes wrong is said on the other stream.
    run::run(run::program(name).args(words).stdout(Stdio::null()))
}
