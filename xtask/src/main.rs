//! The project's own commands. `cargo xtask` alone lists them.
//!
//! Each command sets up what it needs, says so in a line, and is quick the
//! second time.

mod bench;
mod browsers;
mod build;
mod cases;
mod content;
mod debian;
mod files;
mod fuzz;
mod gate;
mod guard;
mod marks;
mod names;
mod needs;
mod optimise;
mod package;
mod paper;
mod parts;
mod paths;
mod peers;
mod pieces;
mod run;
mod sections;
mod serve;
mod setup;
mod site;
mod size;
mod sources;
mod test;
mod tidy;
mod types;
mod wasm;

use std::process::ExitCode;

const COMMANDS: &str = "\
cargo xtask serve           build, serve the demo on a free port, rebuild and reload on change
cargo xtask build           the release files, into dist/
cargo xtask package         packages for courses, one a format, into dist/packages/; with options,
                            such as --format scorm-2004 --title Leading, that one alone
cargo xtask test            everything: checks, native tests, three browsers
cargo xtask test --quick    native tests and one browser
cargo xtask test --cases [NAME…]
                            the browser tests, or some of them, on what is in dist/
cargo xtask bench [--write] how long things take in a browser, medians over runs; PARTS=door, what a reader
                            on a slow phone waits for, beside others, which goes into docs/bench.md
cargo xtask fuzz [MINUTES]  breeds texts that could break the codes, 10 minutes for each of three ways
cargo xtask size            each file of dist/ raw, gzip and brotli; the budget; what has grown
cargo xtask size --accept REASON
                            changes what counts as grown, sizes and counts, in xtask/baseline.json
cargo xtask tidy            the rules of the house, as checks";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["serve"] => serve::serve(),
        ["build"] => build::release(),
        ["package", options @ ..] => package::package(options),
        ["test"] => test::all(),
        ["test", "--quick"] => test::quick(),
        ["test", "--cases", names @ ..] => test::cases(names),
        ["bench"] => bench::bench(false),
        ["bench", "--write"] => bench::bench(true),
        ["fuzz"] => fuzz::fuzz("10"),
        ["fuzz", minutes] => fuzz::fuzz(minutes),
        ["size"] => size::report(),
        ["size", "--accept", reason] => size::accept(reason),
        ["tidy"] => tidy::check(),
        _ => {
            eprintln!("{COMMANDS}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}
