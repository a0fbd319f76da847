//! The floors of the house, and which of them may import which.

/// A floor: a folder of `src/`, or one of the shapes that a room's files have.
#[derive(Debug, PartialEq)]
pub enum Floor {
    Plain,
    Codec,
    Instruments,
    Widget,
    Edge,
    /// The view without the app.
    Leaf,
    App,
    /// The list of rooms, `rooms/mod.rs`.
    List,
    /// Files of a room, `share`, or of what rooms have in common, `common/handoff`.
    Room(String, Shape),
    Embed,
    /// The top of the crate, and a folder that is on no floor.
    Lib,
}

/// What a file of a room is for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Shape {
    Rules,
    Screen,
    Edge,
    /// The rest: what lists and registers.
    Registry,
}

use Floor::{App, Codec, Edge, Embed, Instruments, Leaf, Lib, List, Plain, Room, Widget};

/// What rooms fetch their parts by; of all that is below the list, the app knows it alone.
const PART: &str = "common/part";

impl Floor {
    /// The floor of a file, from its module's path.
    pub fn of_file(module: &[String]) -> Floor {
        match module {
            [rooms, room] if rooms == "rooms" => Room(room.clone(), Shape::Registry),
            _ => Floor::of_path(module),
        }
    }

    /// The floor that a path leads to. `rooms::DOORS` is of the list.
    pub fn of_path(path: &[String]) -> Floor {
        let names: Vec<&str> = path.iter().map(String::as_str).collect();
        match names.as_slice() {
            ["plain", ..] => Plain,
            ["codec", ..] => Codec,
            ["instruments", ..] => Instruments,
            ["widget", ..] => Widget,
            ["edge", ..] => Edge,
            ["view", "app", ..] => App,
            ["view", ..] => Leaf,
            ["rooms", "common", subject, inner @ ..] => Room(format!("common/{subject}"), Shape::of(inner)),
            ["rooms", "common"] => Room("common".to_string(), Shape::Registry),
            ["rooms", room, inner @ ..] if !inner.is_empty() => Room(room.to_string(), Shape::of(inner)),
            ["rooms", ..] => List,
            ["embed", ..] => Embed,
            _ => Lib,
        }
    }

    /// The table of ARCHITECTURE.md.
    pub fn may_import(&self, other: &Floor) -> bool {
        let below = matches!(other, Plain | Codec | Instruments | Widget);
        match (self, other) {
            (Lib, _) => true,
            (_, Lib) => false,
            (List, other) => !matches!(other, App | Embed),
            (Room(own, shape), Room(owner, other)) => {
                shape.may_import(*other) && (own == owner || owner.starts_with("common"))
            }
            (App, Room(owner, _)) => owner == PART,
            (Plain | Codec, other) => self == other,
            (Instruments, other) => matches!(other, Plain | Codec | Instruments),
            (Widget | Room(_, Shape::Rules), _) => below,
            (Edge, other) => matches!(other, Plain | Instruments | Widget | Edge),
            (Leaf | Room(_, Shape::Screen), other) => below || *other == Leaf,
            (Room(_, Shape::Edge), other) => below || *other == Edge,
            (Room(_, Shape::Registry), other) => below || matches!(other, Leaf | Edge),
            (App, other) => below || matches!(other, Leaf | Edge | App | List),
            (Embed, other) => matches!(other, Plain | Instruments | Widget | Edge | App | List | Embed),
        }
    }

    /// Whether it may draw, with yew.
    pub fn may_draw(&self) -> bool {
        matches!(self, Leaf | App | List | Embed | Lib | Room(_, Shape::Screen | Shape::Registry))
    }

    /// Whether it may call the browser.
    pub fn may_call(&self) -> bool {
        matches!(self, Edge | App | List | Embed | Lib | Room(_, Shape::Edge))
    }

    /// What a finding calls it.
    pub fn name(&self) -> &'static str {
        match self {
            Plain => "plain",
            Codec => "codec",
            Instruments => "instruments",
            Widget => "widget",
            Edge => "edge",
            Leaf => "a leaf of view",
            App => "view/app",
            List => "the list of rooms",
            Room(_, Shape::Rules) => "a room's rules",
            Room(_, Shape::Screen) => "a room's screen",
            Room(_, Shape::Edge) => "a room's edge",
            Room(_, Shape::Registry) => "what registers a room",
            Embed => "embed",
            Lib => "lib",
        }
    }
}

impl Shape {
    /// From the path inside the room's folder.
    fn of(inner: &[&str]) -> Shape {
        match inner {
            ["rules", ..] => Shape::Rules,
            ["screen", ..] => Shape::Screen,
            ["edge", ..] => Shape::Edge,
            _ => Shape::Registry,
        }
    }

    /// What it may import inside its own room.
    fn may_import(self, other: Shape) -> bool {
        self == Shape::Registry || self == other || other == Shape::Rules
    }
}
