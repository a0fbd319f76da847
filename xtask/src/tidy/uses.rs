//! The paths that a file uses, each from the top of its crate.

use super::tokens::Token;
use std::collections::BTreeMap;

/// `crate::view::start::Start` is `view`, `start`, `Start`.
pub type Path = Vec<String>;

/// A path and the line it stands in.
pub struct Use {
    pub line: usize,
    pub path: Path,
    /// What an import calls it from there on.
    name: Option<String>,
}

/// The module of a file below `top`: `src/view/result/wheel.rs` is `view`, `result`, `wheel`.
pub fn module_of(top: &str, file: &str) -> Path {
    let inner = file.trim_start_matches(top).trim_end_matches(".rs");
    let names = inner.split('/').filter(|name| !matches!(*name, "mod" | "lib" | "main"));
    names.map(String::from).collect()
}

/// Every path of our own that these tokens of a module use, in imports and elsewhere.
/// Paths into other crates are not among them.
pub fn uses(tokens: &[Token], module: &[String]) -> Vec<Use> {
    let mut reader = Reader { module: module.to_vec(), blocks: Vec::new(), names: BTreeMap::new() };
    reader.names = reader.children(tokens);
    // What an import names begins further paths: `state::State` after `use crate::widget::state`.
    let imports = reader.read(tokens).into_iter().filter_map(|import| Some((import.name?, import.path)));
    let imports: Vec<(String, Path)> = imports.collect();
    reader.names.extend(imports);
    reader.read(tokens)
}

struct Reader {
    /// The module that the tokens at hand stand in.
    module: Path,
    /// For each open brace, whether it opened a module.
    blocks: Vec<bool>,
    /// What a path can begin with, and where it leads.
    names: BTreeMap<String, Path>,
}

/// A path as it is written, and the name that an import gives it.
struct Branch {
    steps: Path,
    name: Option<String>,
}

impl Reader {
    /// The modules declared here, with or without a file of their own.
    fn children(&mut self, tokens: &[Token]) -> BTreeMap<String, Path> {
        let mut children = BTreeMap::new();
        for (place, token) in tokens.iter().enumerate() {
            self.enter_or_leave(tokens, place);
            if let (Some("mod"), Some(name)) = (token.word(), tokens.get(place + 1).and_then(Token::word)) {
                let path = self.module.iter().cloned().chain([name.to_string()]);
                children.insert(name.to_string(), path.collect());
            }
        }
        children
    }

    fn read(&mut self, tokens: &[Token]) -> Vec<Use> {
        let (mut uses, mut place) = (Vec::new(), 0);
        while let Some(token) = tokens.get(place) {
            self.enter_or_leave(tokens, place);
            let mut branches = Vec::new();
            let taken = if token.word() == Some("use") {
                1 + tree(&tokens[place + 1..], &[], &mut branches)
            } else if starts_path(tokens, place) {
                let (steps, taken) = steps(&tokens[place..]);
                branches.push(Branch { steps, name: None });
                taken
            } else {
                1
            };
            let resolve = |branch: Branch| {
                Some(Use { line: token.line, path: self.resolve(&branch.steps)?, name: branch.name })
            };
            uses.extend(branches.into_iter().filter_map(resolve));
            place += taken;
        }
        uses
    }

    /// Follows the braces, so that `super` is known in a module inside the file.
    fn enter_or_leave(&mut self, tokens: &[Token], place: usize) {
        let before = |back: usize| place.checked_sub(back).and_then(|place| tokens[place].word());
        if tokens[place].is("{") {
            let module = before(1).filter(|_| before(2) == Some("mod"));
            self.blocks.push(module.is_some());
            self.module.extend(module.map(String::from));
        } else if tokens[place].is("}") && self.blocks.pop() == Some(true) {
            self.module.pop();
        }
    }

    /// The path from the top of the crate on; none into another crate.
    fn resolve(&self, steps: &[String]) -> Option<Path> {
        let (first, rest) = steps.split_first()?;
        let mut path = match first.as_str() {
            "crate" => Vec::new(),
            "self" => self.module.clone(),
            "super" => self.module.split_last().map(|(_, above)| above.to_vec())?,
            name => self.names.get(name)?.clone(),
        };
        for step in rest {
            match step.as_str() {
                "super" => drop(path.pop()),
                "self" => {}
                _ => path.push(step.clone()),
            }
        }
        Some(path)
    }
}

/// A name that `::` follows and that nothing goes before: no method, no later step.
fn starts_path(tokens: &[Token], place: usize) -> bool {
    let goes_on = |token: &Token| token.is("::") || token.is_other('.') || token.is_other('$');
    tokens[place].word().is_some()
        && tokens.get(place + 1).is_some_and(|token| token.is("::"))
        && !place.checked_sub(1).is_some_and(|before| goes_on(&tokens[before]))
}

/// The names of `a::b::c`, and how many tokens they take.
fn steps(tokens: &[Token]) -> (Path, usize) {
    let (mut steps, mut taken) = (Vec::new(), 0);
    while let Some(token) = tokens.get(taken) {
        match token.word() {
            Some(name) => steps.push(name.to_string()),
            None if token.is("*") => steps.push("*".to_string()),
            None => break,
        }
        taken += 1;
        if !tokens.get(taken).is_some_and(|token| token.is("::")) {
            break;
        }
        taken += 1;
    }
    (steps, taken)
}

/// Adds every path of an import to `branches`; gives how many tokens the tree takes.
fn tree(tokens: &[Token], prefix: &[String], branches: &mut Vec<Branch>) -> usize {
    let (more, mut taken) = steps(tokens);
    let steps: Path = prefix.iter().cloned().chain(more).collect();
    if tokens.get(taken).is_some_and(|token| token.is("{")) {
        return taken + group(&tokens[taken..], &steps, branches);
    }
    let mut name = steps.iter().rev().find(|step| *step != "self").cloned();
    if tokens.get(taken).and_then(Token::word) == Some("as") {
        name = tokens.get(taken + 1).and_then(Token::word).map(String::from);
        taken += 2;
    }
    branches.push(Branch { steps, name });
    taken
}

/// The trees of `{ a::b, c as d }`; gives how many tokens the group takes.
fn group(tokens: &[Token], prefix: &[String], branches: &mut Vec<Branch>) -> usize {
    let mut taken = 1;
    while let Some(token) = tokens.get(taken) {
        if token.is("}") {
            return taken + 1;
        }
        taken += if token.is(",") { 1 } else { tree(&tokens[taken..], prefix, branches).max(1) };
    }
    taken
}

#[cfg(test)]
mod tests {
    use super::super::tokens::tokens;
    use super::{module_of, uses};

    fn found(text: &str) -> Vec<String> {
        let module = module_of("src/", "src/view/start.rs");
        uses(&tokens(text), &module).iter().map(|one| one.path.join("::")).collect()
    }

    #[test]
    fn imports_are_trees() {
        let text = "use crate::{a::{b, c::{D, self}}, e as f}; use super::g::*; use std::h::{i, j};";
        assert_eq!(found(text), ["a::b", "a::c::D", "a::c", "e", "view::g::*"]);
    }

    #[test]
    fn a_name_that_was_imported_or_declared_begins_paths() {
        let text = "mod part; use crate::a::{b, c as d};
            fn f() -> part::Part { d::e(b::<u8>()); x.b::<u8>(); y::b::c(); std::a::f() }";
        assert_eq!(found(text), ["a::b", "a::c", "view::start::part::Part", "a::c::e", "a::b"]);
    }

    #[test]
    fn a_module_inside_a_file_has_a_parent_of_its_own() {
        let text = "mod tests { use super::*; fn f() { super::super::g() } } fn h() { super::i() }";
        assert_eq!(found(text), ["view::start::*", "view::g", "view::i"]);
    }

    #[test]
    fn who_may_see_an_item_is_no_use() {
        assert!(found("pub(crate) fn a() {} pub(super) fn b(&self) { self.c() }").is_empty());
    }
}
