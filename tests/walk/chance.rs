//! Whatever is pressed, marked, fetched and stored, in whatever order: some
//! things always hold.

use crate::common::people::Chance;
use crate::common::{changed, section};
use crate::reader::{Reader, bring};
use crate::rules::broken;
use powerbase::instruments::answers::{control, name};
use powerbase::instruments::carrying;
use powerbase::instruments::draft::Draft;
use powerbase::instruments::instrument::Instrument;
use powerbase::plain::value::Value;
use powerbase::widget::action::{Action, Effect};
use powerbase::widget::notice::Notice;
use powerbase::widget::section::Section;
use std::collections::BTreeSet;

/// Those that lead on come up as often as all the others.
const ON: [&str; 6] = ["start", "next", "answer", "next", "skip", "finish"];

const BUTTONS: [&str; 94] = [
    "result",
    "cohort",
    "cohort-present",
    "cohort-handout",
    "present-begin",
    "present-next",
    "present-back",
    "present-first",
    "present-last",
    "present-blank",
    "present-notes",
    "present-full",
    "present-leave",
    "cohort-add",
    "cohort-stop",
    "cohort-save",
    "cohort-save-refused",
    "cohort-delete",
    "cohort-rename",
    "cohort-rename-done",
    "cohort-label-remove",
    "cohort-undo",
    "cohort-rows",
    "cohort-rows-on",
    "cohort-rows-back",
    "cohort-out",
    "cohort-in",
    "cohort-class-remove",
    "cohort-lrs-read",
    "cohort-lrs-stop",
    "cohort-table-figures",
    "cohort-table-people",
    "cohort-table-stop",
    "cohort-link",
    "cohort-paper-add",
    "cohort-paper-undo",
    "class",
    "class-table",
    "class-beside",
    "copy",
    "cohort-save-svg",
    "cohort-save-png",
    "scorm",
    "course-again",
    "course-anew",
    "send-again",
    "cmi5",
    "xapi-alone",
    "xapi-leave",
    "report-to-send",
    "report-to-skip",
    "continue",
    "start-over",
    "next",
    "back",
    "finish",
    "skip",
    "supplement",
    "history",
    "open",
    "delete",
    "delete-all",
    "confirm",
    "cancel",
    "print",
    "retry",
    "again",
    "home",
    "next-instrument",
    "answer",
    "share",
    "data",
    "compare",
    "invite",
    "rate",
    "collect",
    "report",
    "link",
    "qr",
    "elsewhere",
    "draft",
    "planner",
    "planner-empty",
    "row-remove",
    "sources",
    "step",
    "step-other",
    "step-commit",
    "step-anew",
    "step-delete",
    "step-calendar",
    "go-on",
    "nonsense",
    "",
];

const VALUES: [&str; 16] =
    ["1", "2", "3", "4", "5", "6", "T", "E", "X", "N", "R", "C", "M", "on", "team", ""];

const FIELDS: [&str; 9] = [
    "context",
    "predict",
    "nonsense",
    "canvas-1",
    "ladder-2",
    "give-first-1-given",
    "step-words",
    "step-day",
    "step-became",
];

/// A reader who does anything, and the names of what is being fetched for them.
struct Child {
    reader: Reader,
    chance: Chance,
    sections: Vec<Section>,
    parts: Vec<&'static str>,
}

impl Child {
    fn new(seed: u64, instruments: &[Instrument]) -> Child {
        let reader = Reader::bare(instruments);
        Child { reader, chance: Chance::new(seed), sections: Vec::new(), parts: Vec::new() }
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.chance.below(from.len())]
    }

    fn instrument(&mut self) -> Instrument {
        Instrument::ALL[self.chance.below(2)]
    }

    /// An action: mostly presses and marks, sometimes what the browser brings.
    fn action(&mut self) -> Action {
        match self.chance.below(60) {
            0..25 => Action::Press(self.pick(&ON).into(), self.subject()),
            25..33 => Action::Press(self.pick(&BUTTONS).into(), self.subject()),
            33..49 => self.mark(),
            49..57 => self.arrival(),
            57 => self.stored(),
            58 => self.results(),
            _ => self.rare(),
        }
    }

    fn subject(&mut self) -> String {
        let records = &self.reader.state.records;
        match self.chance.below(4) {
            0 if !records.is_empty() => records[self.chance.below(records.len())].name(),
            1 => self.pick(&["nonsense", "canvas", "ladder", "give-first", "draft"]).into(),
            _ => self.instrument().name().into(),
        }
    }

    fn mark(&mut self) -> Action {
        let instrument = self.instrument();
        let place = self.chance.below(44);
        let name = match self.chance.below(8) {
            0 => self.pick(&FIELDS).to_string(),
            _ => name(instrument, place),
        };
        Action::Input(name, self.pick(&VALUES).into())
    }

    /// Something that was asked for arrives, arrives broken, or fails.
    fn arrival(&mut self) -> Action {
        let fails = self.chance.below(3) == 0;
        if let Some(part) = self.parts.pop() {
            if !fails {
                bring(&mut self.reader.rooms, part);
            }
            return Action::Part(part, if fails { Err("no answer".into()) } else { Ok(()) });
        }
        let Some(of) = self.sections.pop() else { return Action::Visible(self.chance.below(2) == 0) };
        Action::Content(
            of,
            match self.chance.below(3) {
                0 => Err("no answer".into()),
                1 if fails => Ok(changed(&section(of), "ui", None)),
                _ => Ok(section(of)),
            },
        )
    }

    /// A draft as another tab may store it: of this run, of another, or none.
    fn stored(&mut self) -> Action {
        let draft = self.made_up();
        Action::DraftChanged(draft.instrument, (self.chance.below(4) > 0).then_some(draft))
    }

    /// A run as somebody may have it, of the key that is here or of another.
    fn made_up(&mut self) -> Draft {
        let instrument = self.instrument();
        let known = self.reader.state.draft(instrument).map_or(7, |draft| draft.key);
        let key = if self.chance.below(3) == 0 { 1_000_000 + self.reader.moment.key } else { known };
        let mut draft = Draft::new(instrument, key);
        draft.step = self.chance.below([9, 13][instrument as usize]) as u8;
        for _ in 0..self.chance.below(20) {
            let id = name(instrument, self.chance.below(42));
            let mark = control(instrument, &id, self.pick(&VALUES));
            mark.into_iter().for_each(|(place, mark)| draft.set(place, mark));
        }
        draft.unsaved = 0;
        draft
    }

    /// The results, one of them perhaps deleted elsewhere.
    fn results(&mut self) -> Action {
        let mut records = self.reader.state.records.clone();
        if !records.is_empty() && self.chance.below(2) == 0 {
            records.remove(self.chance.below(records.len()));
        }
        Action::Results(records)
    }

    fn rare(&mut self) -> Action {
        match self.chance.below(8) {
            0 => Action::Reset,
            1 => Action::StorageStatus(Some(Notice::StorageFull)),
            2 => Action::StorageStatus(None),
            3 => Action::Say(Notice::Damaged(self.pick(&["a", "b"]).into())),
            4 => Action::Say(Notice::Newer("a".into())),
            5 => Action::Link(carrying::write(&self.made_up(), "powerbase@1", "2026-11")),
            6 => Action::ToolDone("idle", Ok(Value::Null)),
            _ => Action::Visible(self.chance.below(2) == 0),
        }
    }

    fn step(&mut self) -> Action {
        let action = self.action();
        self.reader.log.clear();
        self.reader.act(action.clone());
        for effect in &self.reader.effects {
            match effect {
                Effect::Load(section) => self.sections.push(*section),
                Effect::LoadPart(part) => self.parts.push(*part),
                _ => {}
            }
        }
        action
    }
}

#[test]
fn some_things_always_hold() {
    let (mut finished, mut seen) = (0, BTreeSet::new());
    for (seed, instruments) in [
        (1, &Instrument::ALL[..]),
        (2, &Instrument::ALL[..1]),
        (3, &Instrument::ALL[1..]),
        (4, &Instrument::ALL),
    ] {
        let mut child = Child::new(seed, instruments);
        for step in 0..5000 {
            let action = child.step();
            let broken = broken(&child.reader, &child.sections, &child.parts);
            assert_eq!(
                broken,
                None,
                "step {step} of seed {seed}: {action:?}\n{}",
                short(&child.reader.state)
            );
            finished += child.reader.events("powerbase-complete").len();
            seen.insert(child.reader.place());
        }
    }
    println!("20000 steps, {finished} runs finished, on {} screens: {seen:?}", seen.len());
    assert!(finished >= 20 && seen.len() >= 30);
}

/// A state without its texts.
fn short(state: &powerbase::widget::state::State) -> String {
    format!(
        "{:?}, waiting {:?}, fetching {:?} {:?}, drafts {:?}, notices {:?}, ask {:?}",
        state.screen,
        state.waiting,
        state.sections.coming(),
        state.parts.coming(),
        state.drafts,
        state.notices,
        state.confirmation
    )
}
