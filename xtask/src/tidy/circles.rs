//! No two files know each other in a circle, child and parent included: a `mod.rs`
//! lists, and what its children need lives in a leaf.

use super::items::without_tests;
use super::source::Source;
use super::tokens::tokens;
use super::uses::{Path, module_of, uses};
use std::collections::{BTreeMap, BTreeSet};

/// For each file, the files that it uses, and what it takes from each.
type Arrows<'a> = BTreeMap<&'a str, BTreeMap<&'a str, BTreeSet<String>>>;

/// Every circle among the files below `top`, with what ties it.
pub fn check(sources: &[Source], top: &str) -> Vec<String> {
    let own = |source: &&Source| source.path.starts_with(top) && source.path.ends_with(".rs");
    let own: Vec<&Source> = sources.iter().filter(own).collect();
    let modules = own.iter().map(|source| (module_of(top, &source.path), source.path.as_str()));
    let modules: BTreeMap<Path, &str> = modules.collect();
    let mut arrows = Arrows::new();
    for source in own {
        arrows.insert(&source.path, arrows_of(source, top, &modules));
    }
    circles(&arrows).iter().map(|files| said(files, &arrows)).collect()
}

/// What a file takes from which others.
fn arrows_of<'a>(
    source: &Source,
    top: &str,
    modules: &BTreeMap<Path, &'a str>,
) -> BTreeMap<&'a str, BTreeSet<String>> {
    let mut arrows: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for one in uses(&without_tests(&tokens(&source.text)), &module_of(top, &source.path)) {
        let Some((file, rest)) = file_of(&one.path, modules) else { continue };
        if file != source.path {
            arrows.entry(file).or_default().extend(rest.first().cloned());
        }
    }
    arrows
}

/// The deepest module that a path leads through, and the rest of the path.
fn file_of<'a, 'p>(path: &'p [String], modules: &BTreeMap<Path, &'a str>) -> Option<(&'a str, &'p [String])> {
    let cuts = (0..=path.len()).rev().map(|length| path.split_at(length));
    cuts.filter_map(|(module, rest)| Some((*modules.get(module)?, rest))).next()
}

/// Sets of files of which each reaches each.
fn circles<'a>(arrows: &Arrows<'a>) -> Vec<Vec<&'a str>> {
    let reached: BTreeMap<&str, BTreeSet<&str>> =
        arrows.keys().map(|file| (*file, reached_from(file, arrows))).collect();
    let mut circles: Vec<Vec<&str>> = Vec::new();
    for (file, others) in &reached {
        let back = |other: &&&str| reached[*other].contains(file);
        let circle: Vec<&str> = others.iter().filter(back).copied().collect();
        if circle.first() == Some(file) {
            circles.push(circle);
        }
    }
    circles
}

fn reached_from<'a>(file: &str, arrows: &Arrows<'a>) -> BTreeSet<&'a str> {
    let (mut reached, mut waiting) = (BTreeSet::new(), vec![file]);
    while let Some(file) = waiting.pop() {
        for next in arrows[file].keys() {
            if reached.insert(*next) {
                waiting.push(next);
            }
        }
    }
    reached
}

/// `circle: src/a.rs -> src/b.rs (B, c), src/b.rs -> src/a.rs (A)`; a line for each
/// arrow of a larger one.
fn said(files: &[&str], arrows: &Arrows) -> String {
    let mut ties = Vec::new();
    for from in files {
        let inside = arrows[from].iter().filter(|(to, _)| files.contains(to));
        ties.extend(inside.map(|(to, names)| format!("{from} -> {to} ({})", list(names, to))));
    }
    format!("circle: {}", ties.join(if files.len() > 2 { ",\n  " } else { ", " }))
}

/// Who takes nothing by name has the module itself.
fn list(names: &BTreeSet<String>, file: &str) -> String {
    if names.is_empty() {
        let module = file.trim_end_matches(".rs").trim_end_matches("/mod");
        return module.rsplit('/').next().unwrap_or_default().to_string();
    }
    names.iter().map(String::as_str).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::super::source::sample;

    fn check(files: &[(&str, &str)]) -> Vec<String> {
        let sources: Vec<_> = files.iter().map(|(path, text)| sample(path, text)).collect();
        super::check(&sources, "src/")
    }

    #[test]
    fn two_files_that_use_each_other_are_found_with_what_ties_them() {
        let a = ("src/a.rs", "use crate::b::{B, c}; fn f() {} pub struct A;");
        let b = ("src/b.rs", "use super::a; fn g(a: a::A) {}");
        let found = check(&[a, b, ("src/lib.rs", "mod a; mod b; pub use a::A;")]);
        assert_eq!(found, ["circle: src/a.rs -> src/b.rs (B, c), src/b.rs -> src/a.rs (A)"]);
        assert!(check(&[a, ("src/b.rs", "use crate::c::D;"), ("src/c.rs", "")]).is_empty());
    }

    #[test]
    fn three_files_are_one_circle() {
        let a = ("src/a.rs", "fn f() { crate::b::g() }");
        let b = ("src/b.rs", "use crate::c;");
        let found = check(&[a, b, ("src/c.rs", "use crate::a::f;"), ("src/d.rs", "use crate::{a, b};")]);
        let expected =
            "circle: src/a.rs -> src/b.rs (g),\n  src/b.rs -> src/c.rs (c),\n  src/c.rs -> src/a.rs (f)";
        assert_eq!(found, [expected]);
    }

    #[test]
    fn a_parent_that_uses_the_child_it_helps_is_found() {
        let child = ("src/a/b.rs", "use super::help; pub fn c() { help() }");
        let own = "mod b; fn d() { b::c() } pub fn help() {}";
        assert_eq!(check(&[child, ("src/a/mod.rs", own)]).len(), 1);
        assert_eq!(check(&[child, ("src/a/mod.rs", "mod b; pub use b::c;")]).len(), 1);
        assert_eq!(check(&[child, ("src/a.rs", "pub mod b; pub fn help() {}")]).len(), 0);
    }

    #[test]
    fn a_parent_that_only_lists_is_fine() {
        let leaf = ("src/a/c.rs", "pub fn help() {}");
        let child = ("src/a/b.rs", "use super::c::help; pub fn d() { help() }");
        let found =
            check(&[leaf, child, ("src/a/mod.rs", "mod b; mod c; pub use b::d; pub use self::c::help;")]);
        assert!(found.is_empty(), "{found:?}");
    }

    #[test]
    fn tests_and_comments_do_not_count() {
        let a = ("src/a.rs", "use crate::b::B;");
        let tests = "/// [`crate::a::A`] // use crate::a\n#[cfg(test)]\nmod tests { use crate::a::A; }";
        assert!(check(&[a, ("src/b.rs", tests)]).is_empty());
    }
}
