//! The page around the widget: its clock, its events, the focus.

use super::data;
use super::formats::Formats;
use super::store::PREFIX;
use crate::plain::value::Value;
use crate::widget::action::Moment;
use crate::widget::state::State;
use js_sys::{Function, Math, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, CustomEventInit, Element, Event, EventTarget, HtmlElement};

/// This moment, or on its clock an earlier one, with a random number should a run begin. Without
/// `formats`, which only rooms need and bring, there is no date.
pub fn moment(formats: Option<Formats>, language: &str, earlier: Option<f64>) -> Moment {
    let now = || web_sys::window().and_then(|window| window.performance()).map(|clock| clock.now());
    let clock = earlier.or_else(now).unwrap_or_default();
    let key = (Math::random() * 4_294_967_296.0) as u32;
    let [date, today, day] = formats.map(|formats| (formats.now)(language)).unwrap_or_default();
    Moment { clock, key, date, today, day }
}

/// Tells the page: a bubbling, composed event from the element. With it goes the label that the
/// page's author gave the element.
pub fn emit(host: &HtmlElement, name: &str, mut detail: Value) {
    if let (Value::Object(members), Some(label)) = (&mut detail, host.get_attribute("label")) {
        members.push(("label".to_string(), Value::String(label)));
    }
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_detail(&data::to_js(&detail));
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
        let _ = host.dispatch_event(&event);
    }
}

/// The button that an event came from, as its name and subject.
pub fn pressed(event: &Event) -> Option<(String, String)> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let button = target.closest("button[name]").ok()??;
    Some((button.get_attribute("name")?, button.get_attribute("data-subject").unwrap_or_default()))
}

/// The radio that an event came from, as its name and value. A click comes before
/// the change, and a redraw between the two would take the choice back.
pub fn chosen(event: &Event) -> Option<(String, String)> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let radio = target.matches("input[type=radio]").ok()?;
    radio.then(|| Some((target.get_attribute("name")?, target.get_attribute("value")?)))?
}

/// The control that a change came from, as its name and value; the empty value
/// where it is a box that is not ticked.
pub fn set(event: &Event) -> Option<(String, String)> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let value = if target.matches("[type=checkbox]:not(:checked)").ok()? {
        String::new()
    } else {
        Reflect::get(&target, &"value".into()).ok()?.as_string()?
    };
    Some((target.get_attribute("name")?, value))
}

/// How a room answers a script: what it asks, and the detail of it. Where it cannot, the
/// name of the reason.
pub type Answer = fn(&State, &str, &str) -> Result<JsValue, &'static str>;

/// Gives a script its answer: the name of the reason why there is none, and the answer.
pub fn answer(done: &Function, answer: Result<JsValue, &'static str>) {
    let (name, value) = match answer {
        Ok(value) => (JsValue::NULL, value),
        Err(name) => (name.into(), JsValue::NULL),
    };
    let _ = done.call2(&JsValue::NULL, &name, &value);
}

/// Moves the focus to the question asked, or else to the screen's heading.
pub fn focus(card: &Element) {
    let place = card.query_selector("#pb-ask").ok().flatten().or(card.query_selector("h2").ok().flatten());
    if let Some(place) = place.and_then(|place| place.dyn_into::<HtmlElement>().ok()) {
        let _ = place.focus();
    }
}

/// Who hears what a tool answers, or what went wrong: `null` where nobody was there to answer.
pub type Heard = Box<dyn FnOnce(Result<Value, JsValue>)>;

/// Calls a tool that the loader gave. Without any, the whole page can still be printed.
pub fn tool(given: Option<&Function>, card: &JsValue, name: &str, detail: &JsValue, heard: Heard) {
    let Some(tools) = given else {
        let window = web_sys::window().filter(|_| name == "print");
        return heard(
            window.and_then(|window| window.print().ok()).map(|()| Value::Null).ok_or(JsValue::NULL),
        );
    };
    let done = Closure::once_into_js(move |well: bool, answer: JsValue| {
        heard(if well { Ok(data::from_js(&answer)) } else { Err(answer) });
    });
    if let Err(error) = tools.call4(&JsValue::NULL, card, &name.into(), detail, &done) {
        let _ = done.unchecked_ref::<Function>().call2(&JsValue::NULL, &false.into(), &error);
    }
}

/// Whether the tab is on screen.
pub fn visible() -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    document.is_none_or(|document| !document.hidden())
}

/// An ear on the page that is taken off when this is dropped.
pub struct Listener {
    target: EventTarget,
    name: &'static str,
    closure: Closure<dyn FnMut(Event)>,
}

impl Listener {
    /// Hears when the tab is hidden or shown.
    pub fn on_visibility(heard: impl Fn() + 'static) -> Option<Listener> {
        Listener::new(web_sys::window()?.document()?.into(), "visibilitychange", move |_| heard())
    }

    /// Hears when another tab writes to storage under our names, or empties it. Pages may write there often.
    pub fn on_storage(heard: impl Fn() + 'static) -> Option<Listener> {
        Listener::new(web_sys::window()?.into(), "storage", move |event| {
            let key = Reflect::get(&event, &"key".into()).ok().and_then(|key| key.as_string());
            if key.is_none_or(|key| key.starts_with(PREFIX)) {
                heard();
            }
        })
    }

    fn new(target: EventTarget, name: &'static str, heard: impl Fn(Event) + 'static) -> Option<Listener> {
        let closure = Closure::<dyn FnMut(Event)>::new(heard);
        target.add_event_listener_with_callback(name, closure.as_ref().unchecked_ref()).ok()?;
        Some(Listener { target, name, closure })
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let listener = self.closure.as_ref().unchecked_ref();
        let _ = self.target.remove_event_listener_with_callback(self.name, listener);
    }
}
