//! A gate against growth: figures that are committed, each with the reason for which it was last changed. What has
//! grown by more than the tolerance fails until somebody accepts it with a reason. Steps below that add up against
//! the same figure, so many small ones do not pass either.

use crate::paths;
use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};
use std::fs;
use std::path::PathBuf;

/// The committed figures, from the top folder on.
const BASELINE: &str = "xtask/baseline.json";
/// The member of them with how much more, or less, passes: 0.02 is two in a hundred.
const TOLERANCE: &str = "tolerance";
/// Compiled sizes may differ by as much from machine to machine.
const USUAL: f64 = 0.02;

/// Figures as they were measured, in the order in which they are to be read.
pub type Measured = Vec<(String, usize)>;

/// The committed figures.
pub struct Baseline(Map<String, Value>);

/// What is to be said of figures: what fails, and what had better be lowered.
#[derive(Debug, Default, PartialEq)]
pub struct Verdict {
    pub grown: Vec<String>,
    pub shrunk: Vec<String>,
}

impl Baseline {
    /// Reads them; none where there is no file yet.
    pub fn read() -> Result<Baseline> {
        let text = fs::read_to_string(path()).unwrap_or_else(|_| "{}".into());
        Ok(Baseline(serde_json::from_str(&text).with_context(|| format!("{BASELINE} is no JSON object"))?))
    }

    /// Judges one kind of figures, such as `sizes`.
    pub fn judge(&self, kind: &str, measured: &Measured) -> Verdict {
        let mut verdict = Verdict::default();
        for (name, now) in measured {
            match self.figure(kind, name) {
                Some(was) if self.passes(was, *now) => {}
                Some(was) if *now > was => verdict.grown.push(changed(name, was, *now)),
                Some(was) => verdict.shrunk.push(changed(name, was, *now)),
                None => verdict.grown.push(format!("{name}: {now}, and no baseline yet")),
            }
        }
        let is_gone = |name: &&String| !measured.iter().any(|(known, _)| known == *name);
        let known = self.0.get(kind).and_then(Value::as_object);
        let gone = known.into_iter().flat_map(Map::keys).filter(is_gone);
        verdict.shrunk.extend(gone.map(|name| format!("{name}: has a baseline, and is gone")));
        verdict
    }

    /// Takes over what does not pass as it was, for this reason; all else keeps its figure and its own.
    pub fn accept(&mut self, kind: &str, measured: &Measured, reason: &str) {
        let figures = measured.iter().map(|(name, now)| {
            let kept = self.figure(kind, name).filter(|was| self.passes(*was, *now));
            let kept = kept.map(|_| self.0[kind][name].clone());
            (name.clone(), kept.unwrap_or_else(|| json!({ "is": now, "because": reason })))
        });
        let figures: Map<String, Value> = figures.collect();
        self.0.entry(TOLERANCE).or_insert_with(|| json!(USUAL));
        self.0.insert(kind.to_string(), Value::Object(figures));
    }

    /// Writes them, a line each, so that two changes seldom meet.
    pub fn write(&self) -> Result<()> {
        fs::write(path(), self.text()).with_context(|| format!("cannot write {BASELINE}"))
    }

    fn text(&self) -> String {
        let members = self.0.iter().map(|(name, value)| match value.as_object() {
            Some(figures) => {
                let lines = figures.iter().map(|(name, figure)| format!("    {}: {figure}", json!(name)));
                format!("  {}: {{\n{}\n  }}", json!(name), lines.collect::<Vec<_>>().join(",\n"))
            }
            None => format!("  {}: {value}", json!(name)),
        });
        format!("{{\n{}\n}}\n", members.collect::<Vec<_>>().join(",\n"))
    }

    fn figure(&self, kind: &str, name: &str) -> Option<usize> {
        let figure = self.0.get(kind)?.get(name)?.get("is")?.as_u64()?;
        usize::try_from(figure).ok()
    }

    fn passes(&self, was: usize, now: usize) -> bool {
        let tolerance = self.0.get(TOLERANCE).and_then(Value::as_f64).unwrap_or(USUAL);
        was.abs_diff(now) as f64 <= was as f64 * tolerance
    }
}

impl Verdict {
    /// Notes what is smaller; fails with all that has grown.
    pub fn pass(&self) -> Result<()> {
        let how = "cargo xtask size --accept \"reason\"";
        for line in &self.shrunk {
            println!("size: {line}; lower the baseline: {how}");
        }
        if !self.grown.is_empty() {
            bail!(
                "too much has grown:\n  {}\nMake it smaller, or say why not: {how}",
                self.grown.join("\n  ")
            );
        }
        Ok(())
    }
}

fn path() -> PathBuf {
    paths::root().join(BASELINE)
}

fn changed(name: &str, was: usize, now: usize) -> String {
    let percent = (now as f64 - was as f64) * 100.0 / was.max(1) as f64;
    format!("{name}: from {was} to {now}, {percent:+.1} %")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn baseline() -> Baseline {
        let mut baseline = Baseline(Map::new());
        baseline.accept("sizes", &of(&[("app.js", 1000), ("a \"b\"", 500)]), "the first");
        baseline
    }

    fn of(figures: &[(&str, usize)]) -> Measured {
        figures.iter().map(|(name, size)| (name.to_string(), *size)).collect()
    }

    fn judged(size: usize) -> [usize; 2] {
        let verdict = baseline().judge("sizes", &of(&[("app.js", size), ("a \"b\"", 500)]));
        [verdict.grown.len(), verdict.shrunk.len()]
    }

    #[test]
    fn two_in_a_hundred_pass_and_more_fail() {
        assert_eq!([judged(1020), judged(1021)], [[0, 0], [1, 0]]);
        assert_eq!([judged(980), judged(979)], [[0, 0], [0, 1]]);
    }

    #[test]
    fn growth_fails_with_what_it_is_and_how_it_is_accepted() {
        let verdict = baseline().judge("sizes", &of(&[("app.js", 1100), ("a \"b\"", 500)]));
        let said = verdict.pass().map_err(|error| error.to_string()).unwrap_err();
        assert!(said.contains("app.js: from 1000 to 1100, +10.0 %"), "{said}");
        assert!(said.contains("cargo xtask size --accept \"reason\""), "{said}");
        assert!(Verdict { shrunk: vec!["app.js".into()], ..Verdict::default() }.pass().is_ok());
    }

    #[test]
    fn what_is_new_fails_and_what_is_gone_is_noted() {
        let verdict = baseline().judge("sizes", &of(&[("app.js", 1000), ("new.js", 1)]));
        assert_eq!(verdict.grown, ["new.js: 1, and no baseline yet"]);
        assert_eq!(verdict.shrunk, ["a \"b\": has a baseline, and is gone"]);
        assert_eq!(baseline().judge("counts", &of(&[("requests", 5)])).grown.len(), 1);
    }

    #[test]
    fn small_steps_do_not_add_up_unseen() {
        let mut baseline = baseline();
        for size in [1015, 1018, 1050] {
            baseline.accept("sizes", &of(&[("app.js", size)]), &format!("for {size}"));
        }
        let line = r#"    "app.js": {"is":1050,"because":"for 1050"}"#;
        assert!(baseline.text().lines().any(|own| own == line), "{}", baseline.text());
        let mut small = super::tests::baseline();
        small.accept("sizes", &of(&[("app.js", 1015)]), "little by little");
        assert_eq!(small.figure("sizes", "app.js"), Some(1000));
    }

    #[test]
    fn what_is_written_is_read_again() -> Result<()> {
        let text = baseline().text();
        assert_eq!(Baseline(serde_json::from_str(&text)?).text(), text);
        assert!(
            text.starts_with("{\n  \"tolerance\": 0.02,\n  \"sizes\": {\n    \"app.js\": {\"is\":1000,"),
            "{text}"
        );
        Ok(())
    }
}
