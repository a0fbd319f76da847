//! The one stateful component: it hears, lets the model decide, draws, and has
//! the edge perform out what was decided.

mod card;
mod effects;
mod fetching;

use super::notices;
use crate::edge::data;
use crate::edge::page::{self, Listener};
use crate::edge::repository::Repository;
use crate::edge::values::Edge;
use crate::instruments::instrument::Instrument;
use crate::plain::value::Value;
use crate::rooms::Brought;
use crate::widget::state::{Action, Config, PARTS, Part, Section, State};
use crate::widget::update::update;
use fetching::{Fetch, load};
use js_sys::{Array, Function};
use web_sys::HtmlElement;
use yew::prelude::*;

/// What a page gives the widget.
#[derive(Clone, PartialEq, Properties)]
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
    /// The page's tools: called with the card, a tool's name and what it needs to
    /// know, it promises an answer. Without them nothing is copied, saved or read,
    /// and the whole page is printed.
    #[prop_or_default]
    pub tools: Option<Function>,
}

/// What reaches the component.
pub enum Message {
    /// Something happened.
    Act(Action),
    /// A part arrived, or why it did not.
    Part(Part, Result<Brought, String>),
    /// Storage may have changed.
    Sync,
    /// A script asks for something.
    Ask(ScriptCall),
}

/// A script's question: what it asks for, its detail, and who waits for the answer.
pub struct ScriptCall(pub String, pub String, pub Function);

/// The widget.
pub struct App {
    state: State,
    repository: Repository,
    parts: [Option<Brought>; PARTS],
    card: NodeRef,
    focus: bool,
    ready: bool,
    asked: Vec<ScriptCall>,
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
            parts: [None; PARTS],
            card: NodeRef::default(),
            focus: false,
            ready: false,
            asked: Vec::new(),
            _listeners: [
                Listener::on_visibility(move || visible.emit(())),
                Listener::on_storage(move || look.emit(())),
            ],
        };
        found.into_iter().for_each(|action| app.act(context, action));
        app.take_given(context);
        app
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        let lost = matches!(message, Message::Part(_, Err(_)) | Message::Act(Action::Content(_, Err(_))));
        self.hear(context, message);
        self.answer(lost);
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        if self.state.texts[Section::First as usize].is_none() {
            return html! { <div class="pb" ref={self.card.clone()}>{ notices::region(&self.state) }</div> };
        }
        let link = context.link();
        let onclick = link.batch_callback(|event: MouseEvent| {
            let pressed = page::pressed(&event).map(|(name, subject)| Action::Press(name, subject));
            pressed.or(page::chosen(&event).map(|(name, value)| Action::Input(name, value))).map(Message::Act)
        });
        let onchange = link.batch_callback(|event: Event| {
            page::set(&event).map(|(name, value)| Message::Act(Action::Input(name, value)))
        });
        self.card(onclick, onchange)
    }

    fn rendered(&mut self, context: &Context<Self>, _first: bool) {
        let Some(card) = self.card.cast::<HtmlElement>() else { return };
        if std::mem::take(&mut self.focus) {
            page::focus(&card);
        }
        let standing = self.state.texts[Section::First as usize].is_some();
        if standing && !std::mem::replace(&mut self.ready, true) {
            page::emit(context.props().host.as_ref().unwrap_or(&card), "powerbase-ready", &Value::Null);
        }
    }
}

impl App {
    fn hear(&mut self, context: &Context<Self>, message: Message) {
        match message {
            Message::Act(action) => {
                if matches!(action, Action::Press(..) | Action::Input(..)) && !self.sync(context) {
                    return;
                }
                self.act(context, action);
            }
            Message::Part(part, came) => {
                let came = came.map(|brought| {
                    self.parts[part as usize] = Some(brought);
                    brought.rules
                });
                if came.is_ok() {
                    self.sync(context);
                }
                self.act(context, Action::Part(part, came));
            }
            Message::Sync => drop(self.sync(context)),
            Message::Ask(asked) => {
                self.asked.push(asked);
                // The rules of sharing score the quiz too.
                if !self.can_answer() {
                    load(context, Fetch::Part(Part::Share));
                    load(context, Fetch::Section(Section::Quiz));
                }
            }
        }
    }

    /// The latest finished result of each instrument, as an array.
    pub fn results(&self) -> Array {
        let latest = Instrument::ALL.into_iter().filter_map(|instrument| self.state.latest(instrument));
        latest.map(|record| data::to_js(&record.published)).collect()
    }

    /// The edge of the rooms, once a part brought it.
    fn edge(&self) -> Option<Edge> {
        self.parts.iter().flatten().find_map(|brought| brought.edge)
    }

    fn can_answer(&self) -> bool {
        self.parts[Part::Share as usize].is_some() && self.state.texts[Section::Quiz as usize].is_some()
    }

    /// Answers the scripts that wait for the rules of sharing, once these are there or lost.
    fn answer(&mut self, lost: bool) {
        if !lost && !self.can_answer() {
            return;
        }
        let ask = self.parts[Part::Share as usize].and_then(|brought| brought.rules?.ask);
        for ScriptCall(what, detail, done) in self.asked.drain(..) {
            page::answer(&done, ask.map_or(Err("load"), |ask| ask(&self.state, &what, &detail)));
        }
    }

    /// Takes what has been fetched already, and asks for the first section if it is not there.
    fn take_given(&mut self, context: &Context<Self>) {
        for (section, value) in context.props().given.clone() {
            self.act(context, Action::Content(section, Ok(value)));
        }
        if self.state.texts[Section::First as usize].is_none() {
            self.act(context, Action::Press("home".into(), String::new()));
        }
    }

    /// Takes in what other tabs wrote; `false` if that took the screen away.
    fn sync(&mut self, context: &Context<Self>) -> bool {
        let before = self.state.screen.clone();
        let mut actions = self.repository.changes();
        if let Some(edge) = self.edge() {
            (edge.sync)(&mut self.repository, &mut actions);
        }
        for action in actions {
            self.act(context, action);
        }
        self.state.screen == before
    }

    fn act(&mut self, context: &Context<Self>, action: Action) {
        for effect in update(&mut self.state, action, &page::moment(&context.props().config.language)) {
            self.perform(context, effect);
        }
    }
}
