//! Nothing committed names one machine: no server in a lock file, no path of a home.

use super::source::Source;

/// The one place that Cargo's lock file may name: every Cargo asks it, or what
/// the machine has set in its place.
const CARGO: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// Folders that exist on one machine only.
const HOMES: [&str; 4] = ["home", "Users", "root", "work"];

/// Every mention of one machine.
pub fn check(source: &Source) -> Vec<String> {
    let lines = source.text.lines().zip(1..);
    let bad = lines.filter_map(|(line, number)| Some(source.finding(number, what(source, line)?)));
    bad.collect()
}

fn what(source: &Source, line: &str) -> Option<String> {
    let lock = match source.path.as_str() {
        "package-lock.json" => line.contains("\"resolved\""),
        "Cargo.lock" => line.starts_with("source = ") && !line.contains(CARGO),
        _ => false,
    };
    if lock {
        return Some("a lock file names no server".to_string());
    }
    HOMES.iter().find(|home| names(line, home)).map(|home| format!("a path below /{home} is of one machine"))
}

/// The folder at the start of a path, not in the middle of one.
fn names(line: &str, home: &str) -> bool {
    let path = format!("/{home}/");
    line.match_indices(&path).any(|(place, _)| {
        let before = line[..place].chars().next_back();
        !before.is_some_and(|sign| sign.is_alphanumeric() || "/.-_}*)".contains(sign))
    })
}

#[cfg(test)]
mod tests {
    use super::super::source::sample;
    use super::check;

    fn found(path: &str, text: &str) -> usize {
        check(&sample(path, text)).len()
    }

    #[test]
    fn a_server_in_a_lock_file_is_found() {
        assert_eq!(found("package-lock.json", "  \"resolved\": \"https://example.org/a.tgz\","), 1);
        assert_eq!(found("Cargo.lock", "source = \"registry+https://example.org/index\""), 1);
        assert_eq!(found("Cargo.lock", &format!("source = \"{}\"", super::CARGO)), 0);
    }

    #[test]
    fn a_path_of_one_machine_is_found() {
        let path = |home: &str| format!("see {}", ["", home, "main"].join("/"));
        assert_eq!(found("README.md", &path("work")), 1);
        assert_eq!(found("README.md", &path("home")), 1);
        assert_eq!(found("README.md", "https://example.org/home/main and src/home/x"), 0);
    }
}
