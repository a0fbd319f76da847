//! Who may import whom: the table of ARCHITECTURE.md.

use super::source::Source;
use super::tokens::{Token, tokens};

/// The rooms of the house.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Room {
    Model,
    Edge,
    Leaf,
    App,
    Embed,
    Lib,
}

use Room::{App, Edge, Embed, Leaf, Lib, Model};

/// The crates that only exist in a browser.
const WEB: [&str; 4] = ["web_sys", "js_sys", "wasm_bindgen", "wasm_bindgen_futures"];

impl Room {
    /// The room that a module belongs to, from its path below the crate.
    fn of(module: &[String]) -> Room {
        let names: Vec<&str> = module.iter().map(String::as_str).collect();
        match names.as_slice() {
            ["model", ..] => Model,
            ["edge", ..] => Edge,
            // What a part brings is an edge too.
            ["view", "app" | "part", ..] => App,
            ["view", ..] => Leaf,
            ["embed", ..] => Embed,
            _ => Lib,
        }
    }

    fn may_import(self) -> &'static [Room] {
        match self {
            Model => &[Model],
            Edge => &[Edge, Model],
            Leaf => &[Leaf, Model],
            App => &[App, Leaf, Edge, Model],
            Embed => &[Embed, App, Edge, Model],
            Lib => &[Lib, Embed, App, Leaf, Edge, Model],
        }
    }

    fn may_name(self, name: &str) -> bool {
        match self {
            Model => name != "yew" && !WEB.contains(&name),
            Edge => name != "yew",
            Leaf => !WEB.contains(&name),
            App | Embed | Lib => true,
        }
    }
}

/// Every import that the table does not allow.
pub fn check(source: &Source) -> Vec<String> {
    if !source.is_library() {
        return Vec::new();
    }
    let module = module_of(&source.path);
    let room = Room::of(&module);
    let tokens = tokens(&source.text);
    let mut found = own_paths(source, &tokens, &module, room);
    found.extend(foreign_crates(source, &tokens, room));
    found
}

fn own_paths(source: &Source, tokens: &[Token], module: &[String], room: Room) -> Vec<String> {
    let mut found = Vec::new();
    for (place, token) in tokens.iter().enumerate() {
        let starts = matches!(token.word(), Some("crate" | "super"));
        // A later `super` belongs to the path that the first one starts.
        if !starts || (place > 0 && tokens[place - 1].is("::")) {
            continue;
        }
        let mut paths = Vec::new();
        tree(&tokens[place..], module.to_vec(), &mut paths);
        let bad = paths.iter().filter(|path| !path.is_empty());
        let bad = bad.filter(|path| !room.may_import().contains(&Room::of(path)));
        found.extend(bad.map(|path| source.finding(token.line, not_allowed(room, &path.join("::")))));
    }
    found
}

fn foreign_crates(source: &Source, tokens: &[Token], room: Room) -> Vec<String> {
    let pairs = tokens.iter().zip(tokens.iter().skip(1));
    let paths =
        pairs.filter(|(_, sign)| sign.is("::")).filter_map(|(token, _)| Some((token.line, token.word()?)));
    let known = paths.filter(|(_, name)| *name == "yew" || WEB.contains(name));
    let bad = known.filter(|(_, name)| !room.may_name(name));
    bad.map(|(line, name)| source.finding(line, not_allowed(room, name))).collect()
}

fn not_allowed(room: Room, what: &str) -> String {
    format!("{} may not import {what}", format!("{room:?}").to_lowercase())
}

/// `src/view/result/wheel.rs` is `view::result::wheel`.
fn module_of(path: &str) -> Vec<String> {
    let inner = path.trim_start_matches("src/").trim_end_matches(".rs");
    let names = inner.split('/').filter(|name| !matches!(*name, "mod" | "lib"));
    names.map(String::from).collect()
}

/// Adds every path of a use tree to `paths`; gives how many tokens the tree takes.
fn tree(tokens: &[Token], mut path: Vec<String>, paths: &mut Vec<Vec<String>>) -> usize {
    let mut taken = 0;
    while let Some(token) = tokens.get(taken) {
        match token.word() {
            Some("crate") => path.clear(),
            Some("super") => drop(path.pop()),
            Some("self") => {}
            Some(name) => path.push(name.to_string()),
            None if token.is("{") => return taken + group(&tokens[taken..], &path, paths),
            None => break,
        }
        taken += 1;
        match tokens.get(taken) {
            Some(sign) if sign.is("::") => taken += 1,
            _ => break,
        }
    }
    paths.push(path);
    taken
}

/// The trees of `{ a::b, c as d }`; gives how many tokens the group takes.
fn group(tokens: &[Token], path: &[String], paths: &mut Vec<Vec<String>>) -> usize {
    let mut taken = 1;
    while let Some(token) = tokens.get(taken) {
        if token.is("}") {
            return taken + 1;
        }
        // A new name, `as d`, is no path.
        match token.word() {
            Some("as") => taken += 2,
            Some(_) => taken += tree(&tokens[taken..], path.to_vec(), paths),
            None => taken += 1,
        }
    }
    taken
}

#[cfg(test)]
mod tests {
    use super::super::source::sample;
    use super::check;

    fn found(path: &str, text: &str) -> usize {
        check(&sample(path, text)).len()
    }

    #[test]
    fn the_model_knows_no_browser_and_no_other_room() {
        assert_eq!(found("src/model/quiz.rs", "use web_sys::Window;"), 1);
        assert_eq!(found("src/model/quiz.rs", "fn f() -> yew::Html { wasm_bindgen::throw_str(\"\") }"), 2);
        assert_eq!(found("src/model/quiz.rs", "use crate::edge::storage;"), 1);
        assert_eq!(found("src/model/quiz.rs", "use super::super::view::start;"), 1);
        assert_eq!(found("src/model/quiz.rs", "use super::state::State; use crate::model::text;"), 0);
    }

    #[test]
    fn groups_are_looked_into() {
        let text =
            "use crate::{model::{state, text::{Text, Problem as P}}, edge::{self, storage}, view::app};";
        assert_eq!(found("src/edge/events.rs", text), 1);
        assert_eq!(found("src/view/start.rs", text), 3);
        assert_eq!(found("src/view/app.rs", text), 0);
        assert_eq!(found("src/lib.rs", text), 0);
    }

    #[test]
    fn the_edge_draws_nothing_and_a_leaf_touches_nothing() {
        assert_eq!(found("src/edge/storage.rs", "use yew::prelude::*;"), 1);
        assert_eq!(found("src/view/items.rs", "use web_sys::Storage; use yew::Html;"), 1);
        assert_eq!(found("src/view/result/wheel.rs", "use super::super::app::App;"), 1);
        assert_eq!(found("src/view/result/mod.rs", "use super::frame; use crate::model::text::Text;"), 0);
    }

    #[test]
    fn embed_mounts_the_app_and_nobody_imports_the_top() {
        assert_eq!(found("src/embed.rs", "use crate::view::app::App; use crate::edge::page;"), 0);
        assert_eq!(found("src/embed.rs", "use crate::view::start;"), 1);
        assert_eq!(found("src/view/app.rs", "use crate::mount;"), 1);
    }

    #[test]
    fn comments_and_tests_that_use_their_parent_are_no_imports() {
        assert_eq!(found("src/model/a.rs", "// use crate::view\n/// [`crate::edge`]\nfn a() {}"), 0);
        assert_eq!(found("src/embed.rs", "mod tests { use super::*; }"), 0);
    }
}
