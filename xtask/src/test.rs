//! Everything that has to hold, in order; the first step that fails ends the run.

use crate::cases::Outcome;
use crate::{browsers, build, cases, package, peers, run, setup, size, tidy, types};
use anyhow::{Context, Result, bail};
use std::time::{Duration, Instant};

/// The steps that are done, and how long each took.
#[derive(Default)]
struct Steps(Vec<(&'static str, Duration)>);

impl Steps {
    fn step<T>(&mut self, name: &'static str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        println!("test: {name}");
        let start = Instant::now();
        let outcome = work();
        self.0.push((name, start.elapsed()));
        println!("test: {name} took {:.1} s", start.elapsed().as_secs_f64());
        outcome.with_context(|| format!("the step \"{name}\" failed"))
    }

    fn print(&self) {
        for (name, time) in &self.0 {
            println!("{name:<34}{:>8.1} s", time.as_secs_f64());
        }
        let sum: Duration = self.0.iter().map(|(_, time)| *time).sum();
        println!("{:<34}{:>8.1} s", "in all", sum.as_secs_f64());
    }
}

/// All of it, in all engines.
pub fn all() -> Result<()> {
    timed(|steps| {
        let engines = steps.step("set up", || set_up(&browsers::ENGINES))?;
        steps.step("format", || run::run(run::cargo().args(["fmt", "--all", "--check"])))?;
        steps.step("clippy", clippy)?;
        steps.step("tidy", tidy::check)?;
        steps.step("native tests", native)?;
        steps.step("types", types::check)?;
        steps.step("tests of xtask", || run::run(run::cargo().args(["test", "--quiet", "-p", "xtask"])))?;
        steps.step("release build", build::release)?;
        steps.step("packages", || package::package(&[]))?;
        steps.step("size", size::report)?;
        steps.step("browser tests", || cases::run(&engines, &[]))
    })
}

/// The inner loop: native tests and one browser.
pub fn quick() -> Result<()> {
    timed(|steps| {
        let engines = steps.step("set up", || set_up(&browsers::ENGINES[..1]))?;
        steps.step("native tests", native)?;
        steps.step("release build", build::release)?;
        steps.step("packages", || package::package(&[]))?;
        steps.step("browser tests", || cases::run(&engines, &[]))
    })
}

/// Browser tests alone, those of these folders or all.
pub fn cases(names: &[&str]) -> Result<()> {
    timed(|steps| {
        let engines = steps.step("set up", || set_up(&browsers::ENGINES))?;
        steps.step("browser tests", || cases::run(&engines, names))
    })
}

/// Prints the times, whatever the outcome, and as the last line what the browsers said.
fn timed(work: impl FnOnce(&mut Steps) -> Result<Outcome>) -> Result<()> {
    let mut steps = Steps::default();
    let outcome = work(&mut steps);
    steps.print();
    let Outcome { passed, failed } = outcome?;
    println!("{passed} passed, {failed} failed");
    if failed > 0 || passed == 0 {
        bail!("the browser tests failed");
    }
    Ok(())
}

fn set_up(engines: &[&'static str]) -> Result<Vec<&'static str>> {
    setup::wasm_target()?;
    setup::components()?;
    setup::npm()?;
    peers::set_up()?;
    setup::xmllint()?;
    browsers::set_up(engines)
}

fn clippy() -> Result<()> {
    let strict = ["--", "-D", "warnings"];
    run::run(run::cargo().args(["clippy", "--quiet", "--workspace", "--all-targets"]).args(strict))?;
    // With the library as another Yew app uses it.
    let wasm =
        ["clippy", "--quiet", "--package", "powerbase", "--lib", "--examples", "--target", setup::WASM];
    run::run(run::cargo().args(wasm).args(strict))?;
    let page = ["clippy", "--quiet", "--package", "powerbase-packages", "--lib", "--features", "page"];
    run::run(run::cargo().args(page).args(["--target", setup::WASM]).args(strict))
}

fn native() -> Result<()> {
    // What the simulations measured is part of what they say.
    let crates = ["--package", "powerbase", "--package", "powerbase-packages"];
    run::run(run::cargo().arg("test").args(crates).args(["--", "--show-output"]))
}
