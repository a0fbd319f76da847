//! Who may import whom: the table of ARCHITECTURE.md.

use super::floor::Floor;
use super::source::Source;
use super::tokens::{Token, tokens};
use super::uses::{Path, module_of, uses};

/// The crate that draws.
const DRAWING: &str = "yew";
/// The crates that only exist in a browser.
const BROWSER: [&str; 5] =
    ["web_sys", "js_sys", "wasm_bindgen", "wasm_bindgen_futures", "serde_wasm_bindgen"];

/// Every import that the table does not allow.
pub fn check(source: &Source) -> Vec<String> {
    if !source.is_library() {
        return Vec::new();
    }
    let module = module_of("src/", &source.path);
    let floor = Floor::of_file(&module);
    if floor == Floor::Lib && !module.is_empty() {
        return vec![source.finding(1, "stands on no floor of the house")];
    }
    let tokens = tokens(&source.text);
    let mut found = own_paths(source, &tokens, &module, &floor);
    found.extend(foreign_crates(source, &tokens, &floor));
    found
}

/// A path is named once, however many begin with it.
fn own_paths(source: &Source, tokens: &[Token], module: &[String], floor: &Floor) -> Vec<String> {
    let mut named: Vec<Path> = Vec::new();
    let mut found = Vec::new();
    for one in uses(tokens, module) {
        let allowed = one.path.is_empty() || floor.may_import(&Floor::of_path(&one.path));
        if !allowed && !named.iter().any(|path| one.path.starts_with(path)) {
            found.push(source.finding(one.line, not_allowed(floor, &one.path.join("::"))));
            named.push(one.path);
        }
    }
    found
}

fn foreign_crates(source: &Source, tokens: &[Token], floor: &Floor) -> Vec<String> {
    let pairs = tokens.iter().zip(tokens.iter().skip(1));
    let paths =
        pairs.filter(|(_, sign)| sign.is("::")).filter_map(|(token, _)| Some((token.line, token.word()?)));
    let bad = paths.filter(|(_, name)| match *name {
        DRAWING => !floor.may_draw(),
        name => BROWSER.contains(&name) && !floor.may_call(),
    });
    bad.map(|(line, name)| source.finding(line, not_allowed(floor, name))).collect()
}

fn not_allowed(floor: &Floor, what: &str) -> String {
    format!("{} may not import {what}", floor.name())
}

#[cfg(test)]
mod tests {
    use super::super::source::sample;
    use super::check;

    fn found(path: &str, text: &str) -> usize {
        check(&sample(path, text)).len()
    }

    #[test]
    fn the_floors_below_know_no_browser_and_nothing_above() {
        assert_eq!(found("src/plain/value.rs", "use super::text; use serde::Serialize;"), 0);
        assert_eq!(found("src/plain/value.rs", "use crate::codec::bits;"), 1);
        assert_eq!(found("src/codec/read.rs", "use super::bits; use crate::plain::value;"), 1);
        let text = "use crate::{plain::value, codec, instruments::{draft, items::Item as I}, widget::state};";
        assert_eq!(found("src/instruments/quiz.rs", text), 1);
        assert_eq!(found("src/widget/update.rs", text), 0);
        assert_eq!(found("src/widget/update.rs", "use web_sys::Window; fn f() -> yew::Html {}"), 2);
        assert_eq!(found("src/widget/update.rs", "use super::super::view::start;"), 1);
    }

    #[test]
    fn nobody_below_names_a_room_or_the_list() {
        let sentence = "src/widget/update.rs:1: widget may not import rooms::qr";
        assert_eq!(check(&sample("src/widget/update.rs", "use crate::rooms::qr; use qr::A;")), [sentence]);
        assert_eq!(found("src/view/start.rs", "use crate::rooms::quiz::screen::card;"), 1);
        for path in ["src/instruments/a.rs", "src/widget/a.rs", "src/edge/a.rs", "src/view/a.rs"] {
            assert_eq!(found(path, "fn f() { crate::rooms::DOORS.len() }"), 1);
        }
        assert_eq!(found("src/rooms/qr/mod.rs", "use super::DOORS;"), 1);
        assert_eq!(found("src/view/app/mod.rs", "use crate::rooms::{DOORS, common::part::Part};"), 0);
        assert_eq!(found("src/view/app/mod.rs", "use crate::rooms; fn f() { rooms::qr::open() }"), 1);
        assert_eq!(found("src/embed.rs", "use crate::rooms::DOORS;"), 0);
    }

    #[test]
    fn the_edge_draws_nothing_and_a_leaf_touches_nothing() {
        assert_eq!(found("src/edge/storage.rs", "use yew::prelude::*; use js_sys::Array;"), 1);
        assert_eq!(found("src/edge/storage.rs", "use crate::{instruments, codec};"), 1);
        assert_eq!(found("src/view/items.rs", "use web_sys::Storage; use yew::Html;"), 1);
        assert_eq!(found("src/view/charts/wheel.rs", "use super::super::app::App;"), 1);
        assert_eq!(found("src/view/charts/mod.rs", "use super::elements; use crate::codec::Kind;"), 0);
    }

    #[test]
    fn a_rooms_rules_draw_nothing_and_know_no_screen() {
        let sentence = "src/rooms/qr/rules.rs:1: a room's rules may not import yew";
        assert_eq!(check(&sample("src/rooms/qr/rules.rs", "use yew::Html;")), [sentence]);
        assert_eq!(found("src/rooms/qr/rules/make.rs", "use serde_wasm_bindgen::to_value;"), 1);
        assert_eq!(found("src/rooms/qr/rules.rs", "use super::screen::card;"), 1);
        assert_eq!(found("src/rooms/qr/rules.rs", "use super::DOOR;"), 1);
        assert_eq!(found("src/rooms/qr/rules.rs", "use crate::view::elements::el;"), 1);
        assert_eq!(found("src/rooms/qr/rules/a.rs", "use super::b; use crate::widget::state;"), 0);
        assert_eq!(found("src/rooms/qr/rules.rs", "use crate::rooms::common::handoff::rules::give;"), 0);
        assert_eq!(found("src/rooms/qr/rules.rs", "use crate::rooms::common::handoff::screen::field;"), 1);
        assert_eq!(found("src/rooms/common/handoff/rules.rs", "use super::screen; use crate::edge;"), 2);
    }

    #[test]
    fn no_room_names_another() {
        assert_eq!(found("src/rooms/qr/rules.rs", "use crate::rooms::share::rules::Share;"), 1);
        assert_eq!(found("src/rooms/qr/screen.rs", "use super::super::share::screen::card;"), 1);
        assert_eq!(found("src/rooms/qr/mod.rs", "use super::share::rules;"), 1);
        assert_eq!(found("src/rooms/common/handoff/mod.rs", "use crate::rooms::share::rules;"), 1);
    }

    #[test]
    fn screens_draw_and_edges_call() {
        let text = "use super::rules::Qr; use crate::view::charts; use crate::codec;
            use crate::rooms::common::handoff::screen::field;";
        assert_eq!(found("src/rooms/qr/screen.rs", &format!("{text} use yew::Html;")), 0);
        assert_eq!(found("src/rooms/qr/screen.rs", "use web_sys::Window; use super::edge;"), 2);
        let text = "use super::rules::Qr; use crate::edge::values; use serde_wasm_bindgen::to_value;";
        assert_eq!(found("src/rooms/qr/edge.rs", text), 0);
        assert_eq!(found("src/rooms/qr/edge.rs", "use yew::Html; use crate::view::elements;"), 2);
    }

    #[test]
    fn what_registers_names_its_own_and_the_list_names_all() {
        let text = "mod rules; mod screen; pub use rules::Qr; fn f() { screen::draw() }
            use crate::{view::screen::RoomScreen, edge::values, rooms::common::part};";
        assert_eq!(found("src/rooms/qr/mod.rs", text), 0);
        assert_eq!(found("src/rooms/qr/mod.rs", "use js_sys::Array; use crate::view::app;"), 2);
        let text = "pub mod qr; use crate::{view::screen, widget}; fn f() { qr::open(); common::part::a() }";
        assert_eq!(found("src/rooms/mod.rs", text), 0);
        assert_eq!(found("src/rooms/mod.rs", "use crate::view::app;"), 1);
    }

    #[test]
    fn embed_mounts_the_app_and_nobody_imports_the_top() {
        assert_eq!(found("src/embed.rs", "use crate::view::app::App; use crate::edge::page;"), 0);
        assert_eq!(found("src/embed.rs", "use crate::view::start;"), 1);
        assert_eq!(found("src/view/app.rs", "use crate::mount;"), 1);
        assert_eq!(found("src/lib.rs", "mod embed; use crate::{rooms::qr::rules, view::app};"), 0);
        assert_eq!(found("src/util.rs", ""), 1);
    }

    #[test]
    fn comments_and_tests_that_use_their_parent_are_no_imports() {
        assert_eq!(found("src/widget/a.rs", "// use crate::view\n/// [`crate::edge`]\nfn a() {}"), 0);
        assert_eq!(found("src/embed.rs", "mod tests { use super::*; }"), 0);
    }
}
