//! Our tree of values as the browser's own, and back.

use crate::plain::value::Value;
use js_sys::{Array, JSON, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// A tree as a value of the browser's.
pub fn to_js(value: &Value) -> JsValue {
    match value {
        Value::Null => JsValue::NULL,
        Value::Bool(truth) => (*truth).into(),
        Value::Number(number) => (*number).into(),
        Value::String(text) => text.as_str().into(),
        Value::Array(values) => values.iter().map(to_js).collect::<Array>().into(),
        Value::Object(members) => {
            let object = Object::new();
            for (key, value) in members {
                // Setting a member of an object just made cannot fail.
                let _ = Reflect::set(&object, &key.as_str().into(), &to_js(value));
            }
            object.into()
        }
    }
}

/// A value of the browser's as a tree; functions and the like read as `Null`.
pub fn from_js(value: &JsValue) -> Value {
    if let Some(text) = value.as_string() {
        Value::String(text)
    } else if let Some(number) = value.as_f64() {
        Value::Number(number)
    } else if let Some(truth) = value.as_bool() {
        Value::Bool(truth)
    } else if let Some(bytes) = value.dyn_ref::<Uint8Array>() {
        // A long text comes over as bytes, many times quicker than as a text.
        Value::String(String::from_utf8_lossy(&bytes.to_vec()).into_owned())
    } else if let Some(list) = value.dyn_ref::<Array>() {
        Value::Array(list.iter().map(|value| from_js(&value)).collect())
    } else if let Some(object) = value.dyn_ref::<Object>() {
        Value::Object(Object::entries(object).iter().filter_map(|entry| member(&entry)).collect())
    } else {
        Value::Null
    }
}

fn member(entry: &JsValue) -> Option<(String, Value)> {
    let pair = entry.dyn_ref::<Array>()?;
    Some((pair.get(0).as_string()?, from_js(&pair.get(1))))
}

/// Waits for an answer of the page's.
///
/// # Errors
/// What was thrown; nothing where nobody was there to answer.
pub async fn answer(promised: Option<Promise>) -> Result<Value, JsValue> {
    let promised = promised.ok_or(JsValue::NULL)?;
    JsFuture::from(promised).await.map(|value| from_js(&value))
}

/// Reads JSON; `None` if it is none.
pub fn parse(json: &str) -> Option<Value> {
    JSON::parse(json).ok().map(|value| from_js(&value))
}

/// Writes JSON.
pub fn print(value: &Value) -> String {
    JSON::stringify(&to_js(value)).map(String::from).unwrap_or_default()
}

/// What went wrong, in the browser's words.
pub fn reason(error: &JsValue) -> String {
    member_of(error, "message")
}

/// Whether the script that was to answer did not come.
pub fn is_lost(error: &JsValue) -> bool {
    member_of(error, "name") == "load"
}

fn member_of(error: &JsValue, name: &str) -> String {
    let member = Reflect::get(error, &name.into()).ok().and_then(|member| member.as_string());
    member.unwrap_or_default()
}
