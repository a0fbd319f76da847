//! How a language writes numbers, lists, days and months, asked of the browser's Intl. What the
//! screens fill later are texts with gaps.

use super::data;
use crate::plain::value::{Value, object};
use js_sys::{Date, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// What an `Intl` class makes of a value; `None` where the browser cannot say, or the language is none.
fn written(language: &str, class: &str, options: Value, value: &JsValue) -> Option<String> {
    let member = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).ok();
    let intl = member(web_sys::window()?.as_ref(), "Intl")?;
    let given = data::to_js(&Value::Array(vec![language.into(), options]));
    let made =
        Reflect::construct(member(&intl, class)?.dyn_ref::<Function>()?, given.unchecked_ref()).ok()?;
    member(&made, "format")?.dyn_ref::<Function>()?.call1(&made, value).ok()?.as_string()
}

/// A day as a language writes it; the date itself if it is none.
pub fn day(iso: &str, language: &str) -> String {
    let date = Date::new(&iso.into());
    let day = (!date.get_time().is_nan())
        .then(|| written(language, "DateTimeFormat", object([("dateStyle", "long".into())]), &date));
    day.flatten().unwrap_or_else(|| iso.to_string())
}

/// A day with its time of day, where the browser can say both.
pub fn day_and_time(iso: &str, language: &str) -> Option<String> {
    let options = object([("dateStyle", "long".into()), ("timeStyle", "short".into())]);
    written(language, "DateTimeFormat", options, &Date::new(&iso.into()))
}

/// The sign of nought, from which the other digits follow: all that the first screens need.
pub fn zero(language: &str) -> Value {
    object([("zero", Value::String(number(language, object([]), 0.0)))])
}

/// All of it. What the browser cannot say is empty, and stays as in English.
pub fn all(language: &str) -> Value {
    let one = number(language, object([]), 1.0);
    let gap = |options, figure| number(language, options, figure).replace(&one, "{n}");
    // A language that writes a hyphen for a minus means the longer sign.
    let minus = gap(object([]), -1.0).replace('-', "−");
    let [pair, four] =
        [&["{a}", "{b}"][..], &["{a}", "{b}", "{c}", "{d}"]].map(|names| list(language, names));
    let texts = [
        ("zero", number(language, object([]), 0.0)),
        ("decimal", number(language, object([]), 1.1).replace(&one, "")),
        ("minus", minus),
        ("plus", gap(object([("signDisplay", "always".into())]), 1.0)),
        ("percent", gap(object([("style", "percent".into())]), 0.01)),
        ("pair", pair),
        ("middle", between(&four, "{a}", "{b}")),
        ("end", between(&four, "{c}", "{d}")),
    ];
    let months = Value::Object((1..=12).map(|month| named(language, month)).collect());
    let texts = texts.map(|(name, text)| (name.to_string(), Value::String(text)));
    Value::Object(texts.into_iter().chain([("months".to_string(), months)]).collect())
}

fn number(language: &str, options: Value, figure: f64) -> String {
    written(language, "NumberFormat", options, &figure.into()).unwrap_or_default()
}

fn list(language: &str, names: &[&str]) -> String {
    let names = data::to_js(&Value::Array(names.iter().map(|name| Value::from(*name)).collect()));
    written(language, "ListFormat", object([]), &names).unwrap_or_default()
}

/// Two entries of a list as they stand in it.
fn between(list: &str, before: &str, after: &str) -> String {
    let words = list.split_once(before).and_then(|(_, rest)| rest.split_once(after));
    words.map_or_else(String::new, |(words, _)| ["{a}", words, "{b}"].concat())
}

/// A month under its number, `11`, with a gap for the year.
fn named(language: &str, month: u32) -> (String, Value) {
    let name = [if month < 10 { "0" } else { "" }, &month.to_string()].concat();
    let date = Date::new(&["2026-", &name, "-15"].concat().into());
    // Codes hold months of this calendar, whichever the language goes by.
    let options = [("calendar", "gregory"), ("year", "numeric"), ("month", "long")];
    let options = object(options.map(|(name, option)| (name, option.into())));
    let words = written(language, "DateTimeFormat", options, &date).unwrap_or_default();
    let year = number(language, object([]), 2026.0).replace(|sign: char| !sign.is_numeric(), "");
    let words = if words.contains(&year) { words.replace(&year, "{year}") } else { String::new() };
    (name, Value::String(words))
}
