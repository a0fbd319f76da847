//! In which course a statement was made: the template that the course gave, and what is added to it.

use super::launch::Launch;
use super::statement::Activity;
use crate::instruments::published::Named;
use crate::plain::shape;
use crate::plain::value::Value;
use serde::Serialize;

/// The names of our own extensions begin with this. The domain is reserved: they are no addresses.
pub const OURS: &str = "https://powerbase.example/xapi/";

const CATEGORIES: &str = "https://w3id.org/xapi/cmi5/context/categories/";
const MASTERY: &str = "https://w3id.org/xapi/cmi5/context/extensions/masteryscore";

/// What is added to the template.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Added<'a> {
    #[serde(skip_serializing_if = "str::is_empty")]
    registration: &'a str,
    context_activities: Around,
    #[serde(skip_serializing_if = "Vec::is_empty", serialize_with = "members")]
    extensions: Vec<(String, Value)>,
}

/// The activities around a statement.
#[derive(Clone, Debug, Default, Serialize)]
struct Around {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parent: Vec<Activity>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    grouping: Vec<Activity>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    category: Vec<Activity>,
}

fn members<S: serde::Serializer>(list: &[(String, Value)], serializer: S) -> Result<S::Ok, S::Error> {
    Named(list.to_vec()).serialize(serializer)
}

/// What a statement is about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Of<'a> {
    /// The activity itself, as cmi5 defines it; what it is judged by, if it is.
    Activity {
        /// Whether it counts for going on.
        counts: bool,
        /// Whether it tells of passing or failing.
        judges: bool,
    },
    /// A part of the activity: the IRI of what it is a part of.
    Part(&'a str),
}

/// The context of a statement.
pub fn context(launch: &Launch, label: &str, of: Of) -> Value {
    let mut added = Added { registration: &launch.registration, ..Added::default() };
    match of {
        Of::Part(parent) => {
            added.context_activities.parent.push(activity(parent));
            if parent != launch.activity {
                added.context_activities.grouping.push(activity(&launch.activity));
            }
        }
        Of::Activity { counts, judges } if launch.cmi5 => {
            let names: &[&str] = if counts { &["cmi5", "moveon"] } else { &["cmi5"] };
            let categories = names.iter().map(|name| activity(&[CATEGORIES, name].concat()));
            added.context_activities.category = categories.collect();
            let mastery = launch.mastery.filter(|_| judges);
            added.extensions.extend(mastery.map(|score| (MASTERY.to_string(), Value::Number(score))));
        }
        Of::Activity { .. } => {}
    }
    if !label.is_empty() {
        added.extensions.push(([OURS, "label"].concat(), label.into()));
    }
    without_empty(merged(&launch.template, &shape::write(&added)))
}

fn activity(id: &str) -> Activity {
    Activity { id: id.to_string(), definition: None }
}

/// The template with what is added: lists grow, and what it says itself stays as it is.
fn merged(template: &Value, added: &Value) -> Value {
    match (template, added) {
        (Value::Object(members), Value::Object(others)) => {
            let kept = members.iter().map(|(name, value)| {
                let value = added.get(name).map_or_else(|| value.clone(), |added| merged(value, added));
                (name.clone(), value)
            });
            let new = others.iter().filter(|(name, _)| template.get(name).is_none()).cloned();
            Value::Object(kept.chain(new).collect())
        }
        (Value::Array(list), Value::Array(others)) => {
            let id = |value: &Value| value.get("id").cloned();
            let new = others.iter().filter(|other| !list.iter().any(|one| id(one) == id(other)));
            Value::Array(list.iter().chain(new).cloned().collect())
        }
        // A list of one may be written without its brackets.
        (Value::Object(_), Value::Array(_)) => merged(&Value::Array(vec![template.clone()]), added),
        (Value::Null, added) => added.clone(),
        (template, _) => template.clone(),
    }
}

/// An object of activities that has none is left out.
fn without_empty(context: Value) -> Value {
    match context {
        Value::Object(members) => {
            let empty = |value: &Value| matches!(value, Value::Object(members) if members.is_empty());
            Value::Object(members.into_iter().filter(|(_, value)| !empty(value)).collect())
        }
        other => other,
    }
}
