//! The ideas, source by source, with where each is met; then how sure all this is.

use super::rules::{Met, PLANNERS, SOURCES, Sources, members, met, text as at};
use crate::view::controls::{button, heading, ui as first};
use crate::view::element::{attrs, each, el, el_with, group, say, text};
use crate::view::screen::RoomScreen;
use crate::widget::format::{fill, list};
use crate::widget::section::Section;
use crate::widget::state::State;
use yew::Html;

impl RoomScreen for Sources {
    fn draw(&self, state: &State) -> Html {
        let result = |path: &str| state.text(Section::RESULT, path);
        let acts = [
            button("back", "quiet", "", first(state, "back")),
            button("print", "quiet", "", result("ui.print")),
            button("home", "link", "", first(state, "home")),
        ];
        el(
            "section.ideas",
            [
                heading(result("ui.ideas")),
                say("p", of(state, "ui.lead")),
                each(members(state, "ideas").map(|number| source(state, number))),
                say("h3", of(state, "ui.status")),
                each(members(state, "status").map(|part| status(state, part))),
                el("div.acts", acts),
            ],
        )
    }
}

fn of<'a>(state: &'a State, path: &str) -> &'a str {
    state.text(SOURCES, path)
}

/// A source with its ideas; on paper it stands open.
fn source(state: &State, number: &str) -> Html {
    let path = ["ideas.", number].concat();
    let ideas = members(state, &path).map(|name| idea(state, &[&path, ".", name].concat()));
    let summary = el("summary", [text(at(state, &["quiz.sources.", number].concat()))]);
    el_with("details.card how", attrs!["key" = number], [summary, el("ul", [each(ideas)])])
}

/// An idea, and the places where it is met.
fn idea(state: &State, path: &str) -> Html {
    let met = met(state, of(state, &[path, ".met"].concat()));
    let places = each(met.iter().map(|met| place(state, met)));
    let says = say("strong", of(state, &[path, ".says"].concat()));
    el_with("li", attrs!["key" = path], [says, el("ul.soft", [places])])
}

fn place(state: &State, met: &Met) -> Html {
    let name = of(state, &["places.", met.place].concat());
    let line = |of_list: &str| fill(of(state, "ui.line"), &[("place", name), ("list", of_list)]);
    let words = match met.place {
        PLANNERS => planners(name, met),
        _ if met.things.is_empty() => text(name),
        "statements" | "form" | "scenarios" => {
            let quoted = met.things.iter().map(|thing| fill(of(state, "ui.quoted"), &[("text", thing)]));
            let quoted: Vec<String> = quoted.collect();
            text(&line(&list(state, &quoted.iter().map(String::as_str).collect::<Vec<_>>())))
        }
        _ => text(&line(&list(state, &met.things))),
    };
    el_with("li", attrs!["key" = met.place, "data-place" = met.place], [words])
}

/// The planners, each of which a press opens.
fn planners(name: &str, met: &Met) -> Html {
    let open = |(title, planner): (&&str, &&str)| button("planner", "link", planner, title);
    let buttons = met.things.iter().zip(&met.planners).map(open);
    group([text(name), text(" "), each(buttons)])
}

/// What is established, assumed, or only ours.
fn status(state: &State, part: &str) -> Html {
    let path = ["status.", part].concat();
    let text_at = |name: &str| of(state, &[&path, ".", name].concat());
    let points = members(state, &path).filter(|name| *name != "title");
    let points = points.map(|name| say("li", text_at(name)));
    el_with("div", attrs!["key" = part], [say("h4", text_at("title")), el("ul", [each(points)])])
}
