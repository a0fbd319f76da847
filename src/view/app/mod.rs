//! The one stateful component: it hears, lets the rules decide, draws, and has
//! the edge perform what was decided.

mod effects;
mod fetching;
mod syncing;

use crate::edge::data;
use crate::edge::formats::Formats;
use crate::edge::page::{self, Listener};
use crate::edge::repository::Repository;
use crate::edge::values::Values;
use crate::instruments::instrument::Instrument;
use crate::plain::value::Value;
use crate::rooms::DOORS;
use crate::rooms::common::part::{LoadedPart, Table};
use crate::view::card::card;
use crate::widget::action::Action;
use crate::widget::config::Config;
use crate::widget::format::FORMATS;
use crate::widget::navigation::{Needs, standing_part};
use crate::widget::section::Section;
use crate::widget::state::State;
use crate::widget::update::update;
use js_sys::{Array, Function};
use web_sys::HtmlElement;
use yew::platform::spawn_local;
use yew::prelude::*;

/// What a page gives the widget.
#[derive(Clone, Properties)]
pub struct Props {
    /// The instruments offered, the scope, and where answers are kept.
    pub config: Config,
    /// The address of the content's folder, one language, with its final slash: `content/en/`.
    pub content: AttrValue,
    /// The element that events are sent from; without one they are sent from the widget's own card.
    #[prop_or_default]
    pub host: Option<HtmlElement>,
    /// Sections that have been fetched already.
    #[prop_or_default]
    pub given: Vec<(Section, Value)>,
    /// The page's tools: called with the card, a tool's name, what it needs to know, and a function
    /// to call once, with whether it went well and the answer, or the error. Without them nothing is
    /// copied, saved or read, and the whole page is printed.
    #[prop_or_default]
    pub tools: Option<Function>,
}

/// They count as new whenever an app gives them anew: the widget is then drawn once more, which
/// costs less than to compare all its texts.
impl PartialEq for Props {
    fn eq(&self, _: &Props) -> bool {
        false
    }
}

/// What reaches the component.
pub enum Message {
    /// Something happened.
    Act(Action),
    /// The reader did something before the widget stood: at this time on the page's clock.
    Earlier(Action, f64),
    /// The part of this name arrived, or why it did not.
    Part(&'static str, Result<LoadedPart, String>),
    /// Storage may have changed.
    Sync,
    /// A script asks for something.
    Call(ScriptCall),
    /// The widget is taken down; this does it.
    Leave(Box<dyn FnOnce()>),
}

/// What could not be fetched.
#[derive(Clone, Copy)]
enum Lost {
    Part(&'static str),
    Section(Section),
}

fn lost(message: &Message) -> Option<Lost> {
    match message {
        Message::Part(part, Err(_)) => Some(Lost::Part(part)),
        Message::Act(Action::Content(section, Err(_))) => Some(Lost::Section(*section)),
        _ => None,
    }
}

/// A script's question: what it asks for, its detail, and who waits for the answer.
pub struct ScriptCall(pub String, pub String, pub Function);

/// The widget.
pub struct App {
    state: State,
    repository: Repository,
    rooms: Table,
    /// How values are kept, once a part brought it.
    values: Option<Values>,
    /// How this day is written, and all that rooms fill texts with, once a part brought it.
    formats: Option<Formats>,
    card: NodeRef,
    focus: bool,
    ready: bool,
    calls: Vec<ScriptCall>,
    /// The time of what is carried out later than it was done.
    clock: Option<f64>,
    _listeners: [Option<Listener>; 2],
}

impl Component for App {
    type Message = Message;
    type Properties = Props;

    fn create(context: &Context<Self>) -> Self {
        let props = context.props();
        let (repository, found) = Repository::open(&props.config);
        let link = context.link().clone();
        let look = link.callback(|()| Message::Sync);
        let visible = link.callback(|()| Message::Act(Action::Visible(page::visible())));
        let mut app = App {
            state: State::new(props.config.clone()),
            repository,
            rooms: Table::new(DOORS),
            values: None,
            formats: None,
            card: NodeRef::default(),
            focus: false,
            ready: false,
            calls: Vec::new(),
            clock: None,
            _listeners: [
                Listener::on_visibility(move || visible.emit(())),
                Listener::on_storage(move || look.emit(())),
            ],
        };
        found.into_iter().for_each(|action| app.act(context, action));
        app.begin(context);
        app
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        if self.is_old(&message) {
            return false;
        }
        let lost = lost(&message);
        self.hear(context, message);
        self.answer(lost);
        self.follow();
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let link = context.link();
        let onclick = link.batch_callback(|event: MouseEvent| {
            let pressed = page::pressed(&event).map(|(name, subject)| Action::Press(name, subject));
            pressed.or(page::chosen(&event).map(|(name, value)| Action::Input(name, value))).map(Message::Act)
        });
        let onchange = link.batch_callback(|event: Event| {
            page::set(&event).map(|(name, value)| Message::Act(Action::Input(name, value)))
        });
        card(&self.state, || self.room(), self.card.clone(), onclick, onchange)
    }

    fn rendered(&mut self, context: &Context<Self>, _first: bool) {
        let Some(card) = self.card.cast::<HtmlElement>() else { return };
        if std::mem::take(&mut self.focus) {
            page::focus(&card);
        }
        // In a course the first screen is where the learner stood, which takes a moment to know.
        let standing = self.state.section(Section::FIRST).is_some() && !self.state.is_busy();
        if standing && !std::mem::replace(&mut self.ready, true) {
            page::emit(context.props().host.as_ref().unwrap_or(&card), "powerbase-ready", Value::Null);
        }
    }
}

impl App {
    fn hear(&mut self, context: &Context<Self>, message: Message) {
        match message {
            Message::Act(action) => {
                if self.prepare(context, &action) {
                    self.act(context, action);
                }
            }
            Message::Earlier(action, clock) => {
                self.clock = Some(clock);
                // What storage refuses is said on the last of the screens, the one that is seen.
                self.state.persistent = true;
                self.hear(context, Message::Act(action));
                self.clock = None;
            }
            Message::Part(name, came) => {
                let came = came.map(|part| {
                    self.values = part.values.or(self.values);
                    if self.formats.replace(part.formats).is_none() {
                        let formats = (part.formats.all)(&self.state.config.language);
                        self.act(context, Action::Content(FORMATS, Ok(formats)));
                    }
                    self.rooms.put(name, part);
                });
                if came.is_ok() {
                    self.sync(context);
                }
                self.act(context, Action::Part(name, came));
            }
            Message::Sync => drop(self.sync(context)),
            Message::Leave(leave) => leave(),
            Message::Call(call) => {
                let query = call.0.clone();
                self.calls.push(call);
                self.act(context, Action::Query(query));
            }
        }
    }

    /// Has the focus come with the screen that is drawn next. On a slow machine Yew draws, lets
    /// the page have a turn, and tells that it has drawn in another: by then somebody may have
    /// gone on to a field, and would lose it. This runs when the drawing is done, in its turn.
    fn follow(&mut self) {
        if let (true, Some(card)) = (self.focus, self.card.cast::<HtmlElement>()) {
            self.focus = false;
            spawn_local(async move { page::focus(&card) });
        }
    }

    /// The latest finished result of each instrument, as an array.
    pub fn results(&self) -> Array {
        let latest = Instrument::ALL.into_iter().filter_map(|instrument| self.state.latest(instrument));
        latest.map(|record| data::to_js(&record.published)).collect()
    }

    /// Answers the scripts whose room is there with all it needs, or needs what is lost.
    fn answer(&mut self, lost: Option<Lost>) {
        for call in std::mem::take(&mut self.calls) {
            let needs = Needs::of_query(DOORS, &call.0);
            let is_lost = match lost {
                Some(Lost::Part(part)) => needs.part == Some(part),
                Some(Lost::Section(section)) => needs.sections().any(|needed| needed == section),
                None => false,
            };
            if !is_lost && !needs.are_met(&self.state) {
                self.calls.push(call);
                continue;
            }
            let ScriptCall(query, detail, done) = call;
            let answer = needs.part.and_then(|part| self.rooms.get(part)?.answer);
            let answer = answer.filter(|_| needs.are_met(&self.state));
            page::answer(&done, answer.map_or(Err("load"), |answer| answer(&self.state, &query, &detail)));
        }
    }

    fn act(&mut self, context: &Context<Self>, action: Action) {
        let moment = page::moment(self.formats, &context.props().config.language, self.clock);
        for effect in update(&mut self.state, &mut self.rooms, action, &moment) {
            self.perform(context, effect);
        }
    }

    /// The screen of a room.
    fn room(&self) -> Option<Html> {
        let part = standing_part(DOORS, &self.state)?;
        Some(self.rooms.get(part)?.room.draw(&self.state))
    }
}
