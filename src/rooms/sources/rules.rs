//! Where the ideas of the sources are met. The content says it, by paths into itself, so that
//! a pack of an author's own can have a table of its own.

use crate::plain::value::Value;
use crate::rooms::common::origin::rules::Origin;
use crate::rooms::common::paper::rules as paper;
use crate::rooms::common::words::rules::PEOPLE;
use crate::widget::action::Action;
use crate::widget::room::Room;
use crate::widget::screen::Screen;
use crate::widget::section::Section;
use crate::widget::state::State;
use crate::widget::transition::Transition;

/// The room's own texts, and the table.
pub const SOURCES: Section = Section("sources");

/// What the table names things of, with [`Section::FIRST`].
pub const NEEDS: &[Section] =
    &[SOURCES, Section::RESULT, Section::QUIZ, Section::SUPPLEMENT, Section("planner"), PEOPLE];

/// What paths begin with, and the place where a reader meets what they lead to.
const PLACES: [(&str, &str); 12] = [
    ("first.ui.", "start"),
    ("first.contexts.", "groups"),
    ("first.items.", "statements"),
    ("supplement.items.", "statements"),
    ("quiz.scenarios.", "scenarios"),
    ("quiz.approaches.", "result"),
    ("planner.", PLANNERS),
    ("result.ui.change-", "history"),
    ("result.", "result"),
    ("others.", "form"),
    ("report.", "report"),
    ("cohort.", "class"),
];

/// The place that a press leads to.
pub const PLANNERS: &str = "planners";

/// The room, with the screen from which the reader came.
#[derive(Debug, Default)]
pub struct Sources {
    from: Origin,
}

impl Room for Sources {
    fn texts(&self) -> &'static [(Section, &'static [&'static str])] {
        &[(SOURCES, TEXTS), (Section::RESULT, &["ui.ideas,notice-print-refused,print"])]
    }

    fn handle(&mut self, transition: &mut Transition, action: &Action) -> bool {
        match action {
            Action::Entered => self.enter(transition.state),
            Action::Press(button, _) if button == "back" => self.from.leave(transition),
            _ => return paper::refused(transition, action),
        }
        true
    }

    fn reset(&mut self) {
        *self = Sources::default();
    }
}

impl Sources {
    /// A planner that was opened from here leads back here, and is not where the reader came from.
    fn enter(&mut self, state: &State) {
        self.from.note(state, matches!(state.before, Some(Screen::Room("planner" | "sources", _))));
    }
}

/// What is met in one place: what it is called there, and its path's second step.
#[derive(Debug, PartialEq, Eq)]
pub struct Met<'a> {
    /// The place, as the content calls it under `places`.
    pub place: &'static str,
    /// Each thing once, in the words in which the reader meets it. None for what has no short name.
    pub things: Vec<&'a str>,
    /// The planners among them, by name.
    pub planners: Vec<&'a str>,
}

/// The members of what stands at a path of the table: the sources, or the ideas of one.
pub fn members<'a>(state: &'a State, path: &str) -> impl Iterator<Item = &'a str> {
    let value = state.section(SOURCES).and_then(|texts| texts.value(path));
    let members = match value {
        Some(Value::Object(members)) => members.as_slice(),
        _ => &[],
    };
    members.iter().map(|(name, _)| name.as_str())
}

/// Where the reader meets what these paths lead to, apart by blanks; place by place.
pub fn met<'a>(state: &'a State, paths: &'a str) -> Vec<Met<'a>> {
    let mut all: Vec<Met> = Vec::new();
    for path in paths.split(' ') {
        let Some(place) = place(path) else { continue };
        let at = all.iter().position(|met| met.place == place).unwrap_or(all.len());
        if at == all.len() {
            all.push(Met { place, things: Vec::new(), planners: Vec::new() });
        }
        let thing = thing(state, path);
        if !thing.is_empty() && !all[at].things.contains(&thing) {
            all[at].things.push(thing);
            all[at].planners.extend(path.split('.').nth(1).filter(|_| place == PLANNERS));
        }
    }
    all
}

/// The place where what a path leads to is met.
pub fn place(path: &str) -> Option<&'static str> {
    PLACES.iter().find(|(start, _)| path.starts_with(start)).map(|(_, place)| *place)
}

/// What is met, in words. Of a scenario it is the title alone: what its steps lead to is seen by
/// those who chose one. Long texts go by what they are about, or by nothing.
fn thing<'a>(state: &'a State, path: &str) -> &'a str {
    let steps: Vec<&str> = path.split('.').collect();
    let title = |stem: &str, end: &str| text(state, &[stem, steps.get(2).unwrap_or(&""), end].concat());
    match steps.as_slice() {
        ["quiz", "scenarios", ..] => title("quiz.scenarios.", ".title"),
        ["planner", planner, ..] => text(state, &["planner.", planner, ".title"].concat()),
        ["result", "bases" | "tips", ..] => title("result.bases.", ".name"),
        ["first" | "supplement" | "others", "items" | "contexts", ..] | ["quiz", ..] => text(state, path),
        _ => "",
    }
}

/// A text by the name of its section and the path in it.
pub fn text<'a>(state: &'a State, path: &str) -> &'a str {
    let Some((name, path)) = path.split_once('.') else { return "" };
    let section = NEEDS.iter().chain(&[Section::FIRST]).find(|section| section.name() == name);
    section.map_or("", |section| state.text(*section, path))
}

const TEXTS: &[&str] = &[
    "ui.lead,line,quoted,status",
    "places.class,form,groups,history,planners,report,result,scenarios,start,statements",
    "ideas.1.aim,reasons,granted,orders,telling,work,empathy,path,settings.says,met",
    "ideas.2.followers,both-ways,interest,managing,cooperation,credibility,vision,handling,learning.says,met",
    "ideas.3.peers,information,feeding.says,met",
    "ideas.4.network,politics,giving,blind-spot.says,met",
    "ideas.5.wants,link,own-rule,sudden,design,trial,staff,steps.says,met",
    "status.known,assumed,ours.title,1,2,3,4",
    "status.known.5",
];
