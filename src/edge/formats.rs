//! How a language writes numbers, lists, days and months, asked of the browser's Intl. What the
//! screens fill later are texts with gaps.

use super::data;
use crate::plain::numeral::numeral;
use crate::plain::value::Value;
use js_sys::{Date, Function, Reflect};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};

/// What only rooms need of it, with which it travels: the first formatter of days that a page
/// makes takes a slow device longer than all else at its start.
#[derive(Clone, Copy)]
pub struct Formats {
    /// How a language writes numbers, lists and months.
    pub all: fn(&str) -> Value,
    /// The date, UTC, ISO 8601 to the second; the reader's own day, ISO 8601 and as a language writes it.
    pub now: fn(&str) -> [String; 3],
}

/// The one way in which all rooms have it.
pub const FORMATS: Formats = Formats { all, now };

thread_local! {
    /// The day in words, with the minutes and the language that it holds for: to
    /// write it out anew at every action would cost more than the action.
    static TODAY: RefCell<(String, String)> = const { RefCell::new((String::new(), String::new())) };
}

fn now(language: &str) -> [String; 3] {
    let now = Date::new_0();
    let iso = |moment: &Date| String::from(moment.to_iso_string());
    let date = [iso(&now).get(..19).unwrap_or(""), "Z"].concat();
    let day = today(&date, language);
    // As many minutes later as the reader's clock is ahead of the date.
    now.set_time(now.get_time() - now.get_timezone_offset() * 60_000.0);
    let own = iso(&now).get(..10).unwrap_or("").to_string();
    [date, own, day]
}

/// This day as a language writes it, worked out every ten minutes.
fn today(date: &str, language: &str) -> String {
    let holds_for = [date.get(..15).unwrap_or(date), language].concat();
    TODAY.with_borrow_mut(|today| {
        if today.0 != holds_for {
            *today = (holds_for, Days::of(language).day(date));
        }
        today.1.clone()
    })
}

/// A formatter of one of Intl's classes; it says nothing where the browser has none, or the
/// language is none.
struct Formatter(Option<(JsValue, Function)>);

impl Formatter {
    fn new(language: &str, class: &str, options: &[(&str, &str)]) -> Formatter {
        let options = options.iter().map(|(name, option)| (name.to_string(), Value::from(*option)));
        Formatter(made(class, vec![language.into(), Value::Object(options.collect())]))
    }

    fn write(&self, value: &JsValue) -> Option<String> {
        let (formatter, format) = self.0.as_ref()?;
        format.call1(formatter, value).ok()?.as_string()
    }

    fn number(&self, figure: f64) -> String {
        self.write(&figure.into()).unwrap_or_default()
    }
}

fn member(of: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(of, &name.into()).ok()
}

fn made(class: &str, given: Vec<Value>) -> Option<(JsValue, Function)> {
    let intl = member(web_sys::window()?.as_ref(), "Intl")?;
    let given = data::to_js(&Value::Array(given));
    let class: Function = member(&intl, class)?.dyn_into().ok()?;
    let made = Reflect::construct(&class, given.unchecked_ref()).ok()?;
    let format = member(&made, "format")?.dyn_into().ok()?;
    Some((made, format))
}

/// Days as a language writes them. To make one takes far longer than to use it.
pub struct Days(Formatter);

impl Days {
    /// Days alone.
    pub fn of(language: &str) -> Days {
        Days(Formatter::new(language, "DateTimeFormat", &[("dateStyle", "long")]))
    }

    /// Days with the time of day.
    pub fn with_times(language: &str) -> Days {
        Days(Formatter::new(language, "DateTimeFormat", &[("dateStyle", "long"), ("timeStyle", "short")]))
    }

    /// A date in words; `None` where the browser cannot say it, or it is none.
    pub fn write(&self, iso: &str) -> Option<String> {
        self.0.write(&Date::new(&iso.into()))
    }

    /// The same; the date itself where there are no words for it.
    pub fn day(&self, iso: &str) -> String {
        self.write(iso).unwrap_or_else(|| iso.to_string())
    }
}

/// All of it. What the browser cannot say is empty, and stays as in English.
fn all(language: &str) -> Value {
    let number = |options: &[(&str, &str)]| Formatter::new(language, "NumberFormat", options);
    let plain = number(&[]);
    let one = plain.number(1.0);
    let gap = |text: String| text.replace(&one, "{n}");
    let lists = Formatter::new(language, "ListFormat", &[]);
    let [pair, four] = [&["{a}", "{b}"][..], &["{a}", "{b}", "{c}", "{d}"]].map(|names| list(&lists, names));
    let texts = [
        ("zero", plain.number(0.0)),
        ("decimal", plain.number(1.1).replace(&one, "")),
        // A language that writes a hyphen for a minus means the longer sign.
        ("minus", gap(plain.number(-1.0)).replace('-', "−")),
        ("plus", gap(number(&[("signDisplay", "always")]).number(1.0))),
        ("percent", gap(number(&[("style", "percent")]).number(0.01))),
        ("pair", pair),
        ("middle", between(&four, "{a}", "{b}")),
        ("end", between(&four, "{c}", "{d}")),
    ];
    let texts = texts.map(|(name, text)| (name.to_string(), Value::String(text)));
    let months = ("months".to_string(), months(language, &plain));
    Value::Object(texts.into_iter().chain([months]).collect())
}

fn list(lists: &Formatter, names: &[&str]) -> String {
    let names = data::to_js(&Value::Array(names.iter().map(|name| Value::from(*name)).collect()));
    lists.write(&names).unwrap_or_default()
}

/// Two entries of a list as they stand in it.
fn between(list: &str, before: &str, after: &str) -> String {
    let words = list.split_once(before).and_then(|(_, rest)| rest.split_once(after));
    words.map_or_else(String::new, |(words, _)| ["{a}", words, "{b}"].concat())
}

/// Each month under its number, `11`, with a gap for the year.
fn months(language: &str, plain: &Formatter) -> Value {
    // Codes hold months of this calendar, whichever the language goes by.
    let options = [("calendar", "gregory"), ("year", "numeric"), ("month", "long")];
    let months = Formatter::new(language, "DateTimeFormat", &options);
    let year = plain.number(2026.0).replace(|sign: char| !sign.is_numeric(), "");
    let named = |month: usize| {
        let name = [if month < 10 { "0" } else { "" }, &numeral(month)].concat();
        let words = months.write(&Date::new(&["2026-", &name, "-15"].concat().into())).unwrap_or_default();
        let words = if words.contains(&year) { words.replace(&year, "{year}") } else { String::new() };
        (name, Value::String(words))
    };
    Value::Object((1..=12).map(named).collect())
}
