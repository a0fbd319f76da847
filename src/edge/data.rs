//! Our tree of values as the browser's own, and back.

use crate::plain::value::Value;
use js_sys::{Array, JSON, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

/// A tree as a value of the browser's.
pub fn to_js(value: &Value) -> JsValue {
    convert(value, false)
}

/// The same for what is to be JSON: lists and objects have an empty `toJSON` of their own, as
/// a page's scripts may have given all of them one that writes what nobody can read again.
pub fn to_json(value: &Value) -> JsValue {
    convert(value, true)
}

fn convert(value: &Value, shielded: bool) -> JsValue {
    let made: JsValue = match value {
        Value::Null => return JsValue::NULL,
        Value::Bool(truth) => return (*truth).into(),
        Value::Number(number) => return (*number).into(),
        Value::String(text) => return text.as_str().into(),
        Value::Array(values) => values.iter().map(|value| convert(value, shielded)).collect::<Array>().into(),
        Value::Object(members) => {
            let object = Object::new();
            for (key, value) in members {
                // Setting a member of an object just made cannot fail.
                let _ = Reflect::set(&object, &key.as_str().into(), &convert(value, shielded));
            }
            object.into()
        }
    };
    if shielded {
        let _ = Reflect::set(&made, &"toJSON".into(), &JsValue::UNDEFINED);
    }
    made
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
    } else {
        // Of what is no object nobody can tell the keys.
        Reflect::own_keys(value).map_or(Value::Null, |names| members(value, &names))
    }
}

fn members(object: &JsValue, names: &Array) -> Value {
    let mut members = Vec::new();
    for name in names.iter() {
        if let (Some(name), Ok(member)) = (name.as_string(), Reflect::get(object, &name)) {
            members.push((name, from_js(&member)));
        }
    }
    Value::Object(members)
}

/// Reads JSON; `None` if it is none.
pub fn parse(json: &str) -> Option<Value> {
    JSON::parse(json).ok().map(|value| from_js(&value))
}

/// Writes JSON.
pub fn print(value: &Value) -> String {
    JSON::stringify(&to_json(value)).map(String::from).unwrap_or_default()
}

/// What a page's own `toJSON` once made of a value, mended: lists that were written as texts,
/// `"[1, 2]"`, are lists again.
pub fn with_lists(value: &Value) -> Value {
    let Value::Object(members) = value else { return Value::Null };
    let list = |value: &Value| value.text().filter(|text| text.starts_with('[')).and_then(parse);
    let mended = |(name, value): &(String, Value)| (name.clone(), list(value).unwrap_or(value.clone()));
    Value::Object(members.iter().map(mended).collect())
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
