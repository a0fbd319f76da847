//! What two made of one value, each without sight of the other.

use super::value::Value;

/// The value with what each changed in it. Where both changed the same, it is as `ours` has it, unless that
/// is empty and was never anything else; of lists that do not match place by place, what `theirs` added comes last.
pub fn merged(base: &Value, ours: &Value, theirs: &Value) -> Value {
    if theirs == base || ours == theirs {
        return ours.clone();
    }
    if ours == base {
        return theirs.clone();
    }
    match (ours, theirs) {
        (Value::Object(members), Value::Object(others)) => Value::Object(objects(base, members, others)),
        (Value::Array(entries), Value::Array(others)) => Value::Array(lists(base, entries, others)),
        _ if *base == Value::Null && is_empty(ours) => theirs.clone(),
        _ => ours.clone(),
    }
}

fn is_empty(value: &Value) -> bool {
    *value == Value::Null || value.text() == Some("") || *value == Value::Bool(false)
}

type Members = [(String, Value)];

fn objects(base: &Value, ours: &Members, theirs: &Members) -> Vec<(String, Value)> {
    let of = |members: &Members, name: &str| {
        members.iter().find(|(known, _)| known == name).map(|(_, of)| of.clone())
    };
    let added = theirs.iter().filter(|(name, _)| of(ours, name).is_none());
    let names = ours.iter().chain(added).map(|(name, _)| name.clone());
    let member = |name: String| {
        let [own, other] = [ours, theirs].map(|members| of(members, &name).unwrap_or_default());
        let value = merged(base.get(&name).unwrap_or(&Value::Null), &own, &other);
        (value != Value::Null).then_some((name, value))
    };
    names.filter_map(member).collect()
}

fn lists(base: &Value, ours: &[Value], theirs: &[Value]) -> Vec<Value> {
    let base: &[Value] = if let Value::Array(base) = base { base } else { &[] };
    // Texts have their places from the first; of other lists those are one entry that have one place in `base`.
    let texts = base.is_empty() && ours.iter().chain(theirs).all(|entry| entry.text().is_some());
    if ours.len() == theirs.len() && (ours.len() == base.len() || texts) {
        let bases = base.iter().chain(std::iter::repeat(&Value::Null));
        let places = bases.zip(ours).zip(theirs);
        return places.map(|((base, ours), theirs)| merged(base, ours, theirs)).collect();
    }
    let added = theirs.iter().filter(|entry| !base.contains(entry) && !ours.contains(entry));
    ours.iter().chain(added).cloned().collect()
}
