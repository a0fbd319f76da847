//! The one stateful component: it hears, lets the model decide, draws, and has
//! the edge carry out what was decided.

use super::part::{self, Brought};
use super::{frame, items, notices, start};
use crate::edge::keep::Keep;
use crate::edge::page::{self, Ear};
use crate::edge::rooms::Edge;
use crate::edge::{data, fetch};
use crate::model::instrument::Instrument;
use crate::model::state::{Action, Config, Effect, PARTS, Part, Screen, Section, State};
use crate::model::update::update;
use crate::model::value::Value;
use js_sys::{Array, Function, Promise};
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
    Look,
    /// A script asks for something.
    Ask(Asked),
}

/// A script's question: what it asks for, its detail, and who waits for the answer.
pub struct Asked(pub String, pub String, pub Function);

/// The widget.
pub struct App {
    state: State,
    keep: Keep,
    parts: [Option<Brought>; PARTS],
    card: NodeRef,
    focus: bool,
    ready: bool,
    asked: Vec<Asked>,
    _ears: [Option<Ear>; 2],
}

impl Component for App {
    type Message = Message;
    type Properties = Props;

    fn create(context: &Context<Self>) -> Self {
        let props = context.props();
        let (keep, found) = Keep::open(&props.config);
        let link = context.link().clone();
        let look = link.callback(|()| Message::Look);
        let visible = link.callback(|()| Message::Act(Action::Visible(page::visible())));
        let mut app = App {
            state: State::new(props.config.clone()),
            keep,
            parts: [None; PARTS],
            card: NodeRef::default(),
            focus: false,
            ready: false,
            asked: Vec::new(),
            _ears: [Ear::on_visibility(move || visible.emit(())), Ear::on_storage(move || look.emit(()))],
        };
        found.into_iter().for_each(|action| app.act(context, action));
        app.take_given(context);
        app
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Act(action) => {
                if matches!(action, Action::Press(..) | Action::Mark(..)) && !self.look(context) {
                    return true;
                }
                self.act(context, action);
            }
            Message::Part(part, came) => {
                let came = came.map(|brought| {
                    self.parts[part as usize] = Some(brought);
                    brought.rules
                });
                if came.is_ok() {
                    self.look(context);
                }
                self.act(context, Action::Part(part, came));
                self.answer(part);
            }
            Message::Look => drop(self.look(context)),
            Message::Ask(asked) => {
                self.asked.push(asked);
                match self.parts[Part::Share as usize] {
                    Some(_) => self.answer(Part::Share),
                    None => load(context, Wanted::Part(Part::Share)),
                }
            }
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        if self.state.texts[Section::First as usize].is_none() {
            return html! { <div class="pb" ref={self.card.clone()}>{ notices::region(&self.state) }</div> };
        }
        let link = context.link();
        let onclick = link.batch_callback(|event: MouseEvent| {
            let pressed = page::pressed(&event).map(|(name, subject)| Action::Press(name, subject));
            pressed.or(page::chosen(&event).map(|(name, value)| Action::Mark(name, value))).map(Message::Act)
        });
        let onchange = link.batch_callback(|event: Event| {
            page::set(&event).map(|(name, value)| Message::Act(Action::Mark(name, value)))
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
    /// The latest finished result of each instrument, as an array.
    pub fn results(&self) -> Array {
        let latest = Instrument::ALL.into_iter().filter_map(|instrument| self.state.latest(instrument));
        latest.map(|record| data::to_js(&record.published)).collect()
    }

    /// The edge of the rooms, once a part brought it.
    fn edge(&self) -> Option<Edge> {
        self.parts.iter().flatten().find_map(|brought| brought.edge)
    }

    /// Answers the scripts that wait for the rules of sharing.
    fn answer(&mut self, part: Part) {
        if part != Part::Share {
            return;
        }
        let rules = self.parts[part as usize].and_then(|brought| brought.rules);
        for Asked(what, detail, done) in self.asked.drain(..) {
            page::answer(&done, rules.map_or(Err("load"), |rules| (rules.ask)(&self.state, &what, &detail)));
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
    fn look(&mut self, context: &Context<Self>) -> bool {
        let before = self.state.screen.clone();
        let mut actions = self.keep.changes();
        if let Some(edge) = self.edge() {
            (edge.look)(&mut self.keep, &mut actions);
        }
        for action in actions {
            self.act(context, action);
        }
        self.state.screen == before
    }

    fn act(&mut self, context: &Context<Self>, action: Action) {
        for effect in update(&mut self.state, action, &page::moment(&context.props().config.language)) {
            self.carry_out(context, effect);
        }
    }

    fn carry_out(&mut self, context: &Context<Self>, effect: Effect) {
        match effect {
            Effect::Save(instrument) => {
                let said = self.state.drafts[instrument as usize].as_mut().map(|draft| self.keep.save(draft));
                said.into_iter().for_each(|said| self.act(context, said));
            }
            Effect::Keep(name) => {
                let said = self.state.record(&name).map(|record| self.keep.keep(record));
                said.into_iter().for_each(|said| self.act(context, said));
            }
            Effect::Drop(instrument) => self.keep.drop(instrument),
            Effect::Forget(name) => self.keep.forget(&name),
            Effect::Load(section) => load(context, Wanted::Section(section)),
            Effect::LoadPart(part) => load(context, Wanted::Part(part)),
            Effect::Focus => self.focus = true,
            Effect::Emit(name, detail) => self.emit(context, name, &detail),
            Effect::Print => self.tool(context, "print", Value::Null),
            Effect::Tool(name, detail) => self.tool(context, name, detail),
            of_rooms => {
                let said = self.edge().and_then(|edge| (edge.carry)(&mut self.keep, &of_rooms));
                said.into_iter().for_each(|said| self.act(context, said));
            }
        }
    }

    /// Calls one of the page's tools.
    fn tool(&self, context: &Context<Self>, name: &'static str, detail: Value) {
        let Some(card) = self.card.cast::<HtmlElement>() else { return };
        let promised = page::tool(context.props().tools.as_ref(), &card, name, &detail);
        load(context, Wanted::Answer(name, promised));
    }

    fn emit(&self, context: &Context<Self>, name: &str, detail: &Value) {
        let card = self.card.cast::<HtmlElement>();
        if let Some(host) = context.props().host.as_ref().or(card.as_ref()) {
            page::emit(host, name, detail);
        }
    }

    fn card(&self, onclick: Callback<MouseEvent>, onchange: Callback<Event>) -> Html {
        let state = &self.state;
        let text = |path: &str| state.text(Section::First, path).to_string();
        let marks = self.marks();
        html! {
            <div class="pb" part="card" ref={self.card.clone()} lang={text("language")} dir={text("direction")}
                 data-screen={marks.0} data-step={marks.1} data-phase={marks.2} data-instrument={marks.3}
                 aria-busy={state.waiting.is_some().then_some("true")} {onclick} {onchange}>
                { self.screen() }
                { notices::region(state) }
            </div>
        }
    }

    fn screen(&self) -> Html {
        let state = &self.state;
        match (&state.screen, state.step()) {
            (Screen::Start, _) => start::screen(state),
            (Screen::Run(Instrument::PowerBases), Some((draft, step))) => items::screen(state, draft, step),
            (Screen::Run(_), None) => frame::safe(state),
            (Screen::Run(Instrument::Influence), _) => self.part(Part::Quiz),
            (Screen::Room(room, _), _) => room.part().map(|part| self.part(part)).unwrap_or_default(),
            _ => self.part(Part::Result),
        }
    }

    fn part(&self, part: Part) -> Html {
        self.parts[part as usize].map_or_else(Html::default, |brought| (brought.screen)(&self.state))
    }

    /// What the card's `data-` attributes say: screen, step, phase, instrument.
    fn marks(&self) -> (&'static str, Option<String>, Option<&'static str>, Option<&'static str>) {
        let (name, step, phase) = match (&self.state.screen, self.state.step()) {
            (Screen::Start, _) => ("start", None, None),
            (Screen::History, _) => ("history", None, None),
            (Screen::Result(_), _) => ("result", None, None),
            (Screen::Room(room, _), _) => (room.name(), self.state.room_step, None),
            (Screen::Run(_), None) => ("waiting", None, None),
            (Screen::Run(_), Some((draft, step))) => frame::mark(draft, step),
        };
        let instrument = match &self.state.screen {
            Screen::Run(instrument) => Some(*instrument),
            Screen::Result(name) => self.state.record(name).map(|record| record.instrument),
            _ => None,
        };
        (name, step.map(|step: usize| step.to_string()), phase, instrument.map(Instrument::name))
    }
}

/// What has to be fetched.
enum Wanted {
    Section(Section),
    Part(Part),
    Answer(&'static str, Option<Promise>),
}

/// One future for all kinds: every other would cost another copy of Yew's way to await it.
fn load(context: &Context<App>, wanted: Wanted) {
    let base = context.props().content.clone();
    context.link().send_future(async move {
        match wanted {
            Wanted::Section(section) => {
                Message::Act(Action::Content(section, fetch::section(&base, section).await))
            }
            Wanted::Part(part) => Message::Part(part, part::load(part).await),
            Wanted::Answer(name, promised) => Message::Act(Action::Told(name, data::answer(promised).await)),
        }
    });
}
