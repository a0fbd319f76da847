//! A reader in front of a widget: presses, marks, and says where they are.

use crate::common::{section, sections};
use powerbase::instruments::answers;
use powerbase::instruments::draft::Draft;
use powerbase::instruments::instrument::{Instrument, SCENARIOS};
use powerbase::instruments::shuffle;
use powerbase::plain::value::Value;
use powerbase::rooms::common::part::Table;
use powerbase::rooms::{DOORS, open};
use powerbase::widget::action::{Action, Effect, Moment};
use powerbase::widget::config::{Config, StorageKind};
use powerbase::widget::room::Room;
use powerbase::widget::screen::{Screen, Step};
use powerbase::widget::section::Section;
use powerbase::widget::state::State;
use powerbase::widget::update::update;
use std::any::Any;

/// Short names for parts of a script: through the context, to the offer, into the quiz, past a scenario.
const SHORT: [(&str, &str); 4] = [
    ("OFFER", "RUN page next page next page next page next page next"),
    ("RUN", "start:power-bases context=team next"),
    ("QUIZ", "start:influence next"),
    ("PAST", "choose:N answer next"),
];

/// A reader and the state of their widget.
pub struct Reader {
    pub state: State,
    pub rooms: Table,
    pub moment: Moment,
    /// What the last action asked of the browser.
    pub effects: Vec<Effect>,
    /// What all actions asked of the browser.
    pub log: Vec<Effect>,
}

/// Opens the room of a part, unless it is there.
pub fn bring(rooms: &mut Table, part: &'static str) {
    if rooms.get(part).is_none() {
        rooms.put(part, open(part).unwrap());
    }
}

/// All parts.
pub fn parts() -> Vec<&'static str> {
    DOORS.iter().map(|door| door.part).collect()
}

impl Reader {
    /// A widget with these instruments and the first section of the content.
    pub fn bare(instruments: &[Instrument]) -> Reader {
        let config = Config {
            instruments: instruments.to_vec(),
            scope: "default".into(),
            storage: StorageKind::Local,
            language: "en".into(),
            page: "https://example.org/post".into(),
            page_is_own: true,
            context: None,
            course: String::new(),
            first: String::new(),
        };
        let state = State::new(config);
        let rooms = Table::new(DOORS);
        let mut reader = Reader {
            state,
            rooms,
            moment: Moment { today: "2026-11-22".into(), ..Moment::default() },
            effects: Vec::new(),
            log: Vec::new(),
        };
        reader.bring(Section::FIRST);
        reader
    }

    /// A widget with both instruments, to which everything has come.
    pub fn new() -> Reader {
        let mut reader = Reader::bare(&Instrument::ALL);
        reader.bring_all();
        reader
    }

    /// One that has followed a script.
    pub fn after(script: &str) -> Reader {
        let mut reader = Reader::new();
        reader.go(script);
        reader
    }

    /// Brings a section of the content.
    pub fn bring(&mut self, of: Section) {
        self.act(Action::Content(of, Ok(section(of))));
    }

    /// Brings a part with its room.
    pub fn bring_part(&mut self, part: &'static str) {
        bring(&mut self.rooms, part);
        self.act(Action::Part(part, Ok(())));
    }

    /// What a room holds.
    pub fn room<T: Room>(&self) -> &T {
        let rooms = parts().into_iter().filter_map(|part| self.rooms.get(part));
        let mut rooms = rooms.map(|part| &*part.room as &dyn Any);
        rooms.find_map(|room| room.downcast_ref()).unwrap()
    }

    /// Brings all that can be fetched.
    pub fn bring_all(&mut self) {
        sections().into_iter().for_each(|of| self.bring(of));
        parts().into_iter().for_each(|part| self.bring_part(part));
    }

    /// Lets something happen, a second after the last.
    pub fn act(&mut self, action: Action) {
        self.moment.clock += 1000.0;
        self.moment.key += 1;
        self.moment.date = format!("2026-11-22T10:00:00.{:06}Z", self.moment.key);
        self.effects = update(&mut self.state, &mut self.rooms, action, &self.moment);
        self.log.extend(self.effects.clone());
    }

    /// Lets the browser have nothing else to do, should that be waited for.
    pub fn rest(&mut self) {
        if self.log.contains(&Effect::Tool("idle", Value::Null)) {
            self.act(Action::ToolDone("idle", Ok(Value::Null)));
        }
    }

    /// Follows a script, words apart by blanks: `next` and `start:influence` are buttons,
    /// `LEG1=4` a control, `page` marks all six of the page, `choose:N` and `foresee:R`
    /// the scenario on screen; see [`SHORT`].
    pub fn go(&mut self, script: &str) {
        Reader::words(script).iter().for_each(|word| self.step(word));
    }

    /// The words of a script, written out.
    pub fn words(script: &str) -> Vec<String> {
        let script = SHORT.iter().fold(script.to_string(), |script, (name, long)| script.replace(name, long));
        script.split_whitespace().map(String::from).collect()
    }

    fn step(&mut self, word: &str) {
        if let Some((name, value)) = word.split_once('=') {
            return self.mark(name, value);
        }
        match word.split_once(':').unwrap_or((word, "")) {
            ("page", _) => self.page(),
            ("choose", letter) => self.mark(&self.scenario(), letter),
            ("foresee", letter) => self.mark(&(self.scenario() + "-forecast"), letter),
            (button, subject) => self.act(Action::Press(button.into(), subject.into())),
        }
    }

    /// Sets a control.
    pub fn mark(&mut self, name: &str, value: &str) {
        self.act(Action::Input(name.into(), value.into()));
    }

    /// Answers the six questions on screen.
    fn page(&mut self) {
        let first = match self.state.step() {
            Some((_, Step::Items(page))) => page * 6,
            Some((_, Step::Supplement(page))) => 30 + page * 6,
            _ => panic!("no page of items: {}", self.place()),
        };
        (first..first + 6).for_each(|place| self.mark(&answers::name(Instrument::PowerBases, place), "3"));
    }

    /// The id of the scenario on screen.
    pub fn scenario(&self) -> String {
        match self.state.step() {
            Some((draft, Step::Scenario(place))) => SCENARIOS[shuffle::scenarios(draft.key)[place]].into(),
            _ => panic!("no scenario: {}", self.place()),
        }
    }

    /// The draft of an instrument.
    pub fn draft(&self, instrument: Instrument) -> &Draft {
        self.state.draft(instrument).unwrap()
    }

    /// Where the reader is: `start`, `items 2`, `scenario 3`, `result influence`.
    pub fn place(&self) -> String {
        match (&self.state.screen, self.state.step()) {
            (Screen::Start, _) => "start".into(),
            (Screen::History, _) => "history".into(),
            (Screen::Result(name), _) => format!("result {}", name.rsplit('/').next().unwrap()),
            (Screen::Run(_), None) => "waiting".into(),
            (Screen::Run(_), Some((draft, step))) => step_name(draft, step),
            (Screen::Room(name, _), _) => (*name).into(),
        }
    }

    /// The names of the notices on screen.
    pub fn notices(&self) -> String {
        self.state.notices.iter().map(|notice| notice.name()).collect::<Vec<_>>().join(" ")
    }

    /// The details of the events of a name since the reader came.
    pub fn events(&self, name: &str) -> Vec<&Value> {
        let emitted = self.log.iter().filter_map(|effect| match effect {
            Effect::Emit(event, detail) if *event == name => Some(detail),
            _ => None,
        });
        emitted.collect()
    }
}

fn step_name(draft: &Draft, step: Step) -> String {
    match step {
        Step::Context => "context".into(),
        Step::Items(page) => format!("items {}", page + 1),
        Step::Offer => "offer".into(),
        Step::Supplement(page) => format!("supplement {}", page + 1),
        Step::Intro => "intro".into(),
        Step::Scenario(place) => {
            let fixed = draft.mark(answers::place::FIXED + shuffle::scenarios(draft.key)[place]) != 0;
            format!("{} {}", if fixed { "feedback" } else { "scenario" }, place + 1)
        }
    }
}
