//! Files of a length that one can read at a sitting.

use super::source::Source;

/// Longer than this is worth a look, in lines.
const LONG: usize = 250;
/// Longer than this is not accepted.
const TOO_LONG: usize = 400;

const KINDS: [&str; 5] = [".rs", ".js", ".mjs", ".css", ".html"];

/// Long files that are still accepted.
pub fn worth_a_look(sources: &[Source]) -> Vec<String> {
    let long = sources.iter().filter(|source| (LONG + 1..=TOO_LONG).contains(&lines(source)));
    long.map(|source| format!("{} has {} lines", source.path, lines(source))).collect()
}

/// A file that has to be cut.
pub fn too_long(source: &Source) -> Vec<String> {
    let finding = || source.finding(TOO_LONG, format!("{} lines; cut it by its subjects", lines(source)));
    if lines(source) > TOO_LONG { vec![finding()] } else { Vec::new() }
}

/// What counts is what people write: code and pages, no data.
fn lines(source: &Source) -> usize {
    let counts = KINDS.iter().any(|kind| source.path.ends_with(kind));
    if counts { source.text.lines().count() } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::super::source::sample;
    use super::*;

    #[test]
    fn long_files_are_named_and_very_long_ones_refused() {
        let of = |lines: usize| sample("src/a.rs", &"x\n".repeat(lines));
        assert_eq!(worth_a_look(&[of(250), of(251), of(400), of(401)]).len(), 2);
        assert!(too_long(&of(400)).is_empty());
        assert_eq!(too_long(&of(401)).len(), 1);
        assert!(too_long(&sample("package-lock.json", &"x\n".repeat(999))).is_empty());
    }
}
