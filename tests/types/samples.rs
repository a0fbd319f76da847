//! Values and the types that they are published under, as a file of TypeScript.

use powerbase::plain::value::Value;
use std::collections::BTreeSet;

/// What the annotations are made with.
const KINDS: &str = include_str!("kinds.ts");

/// Annotations, and the values that have to fit them.
#[derive(Default)]
pub struct Samples(Vec<(String, Value)>);

impl Samples {
    /// A value of a type; all its members must be given.
    pub fn add(&mut self, kind: &str, value: &Value) {
        self.0.push((whole(kind), value.clone()));
    }

    /// All that a union of texts may be: one more or one less is refused.
    pub fn add_union(&mut self, kind: &str, texts: impl IntoIterator<Item = impl Into<String>>) {
        let texts: BTreeSet<String> = texts.into_iter().map(Into::into).collect();
        let members = texts.into_iter().map(|text| (text, Value::Null));
        self.0.push((format!("Record<{kind}, null>"), Value::Object(members.collect())));
    }

    /// The members that are null in some sample of a type, which may allow it for no other.
    pub fn add_nulls(&mut self, kind: &str) {
        let mut names = BTreeSet::new();
        self.of(kind).for_each(|value| nulls(value, &mut names));
        let names: Vec<String> = names.into_iter().map(String::from).collect();
        self.add_union(&format!("Nullable<{kind}>"), names);
    }

    /// The texts of a member over the samples of some types.
    pub fn texts(&self, kinds: &[&str], member: &str) -> Vec<String> {
        let values = kinds.iter().flat_map(|kind| self.of(kind));
        values.map(|value| value.get(member).unwrap().text().unwrap().to_string()).collect()
    }

    /// The samples of a type; there must be some.
    fn of(&self, kind: &str) -> impl Iterator<Item = &Value> {
        let wanted = whole(kind);
        let found: Vec<_> = self.0.iter().filter(|(kind, _)| *kind == wanted).collect();
        assert!(!found.is_empty(), "no sample of {kind}");
        found.into_iter().map(|(_, value)| value)
    }

    /// The file. Every literal stands at its annotation: only there it is looked at both ways.
    pub fn text(&self) -> String {
        let types = concat!(env!("CARGO_MANIFEST_DIR"), "/www/powerbase.d.ts").replace('\\', "/");
        let import = format!("import type * as published from {};\n", quoted(&types));
        let samples = self.0.iter().enumerate().map(|(number, (kind, value))| {
            format!("export const sample{number}: {kind} = {};\n", literal(value))
        });
        [import, KINDS.to_string()].into_iter().chain(samples).collect::<Vec<_>>().join("\n")
    }
}

fn whole(kind: &str) -> String {
    format!("Whole<{kind}>")
}

/// Gathers the names of the members that are null.
fn nulls<'a>(value: &'a Value, names: &mut BTreeSet<&'a str>) {
    match value {
        Value::Array(list) => list.iter().for_each(|inner| nulls(inner, names)),
        Value::Object(members) => {
            let empty = members.iter().filter(|(_, inner)| *inner == Value::Null);
            names.extend(empty.map(|(name, _)| name.as_str()));
            members.iter().for_each(|(_, inner)| nulls(inner, names));
        }
        _ => {}
    }
}

/// A value as it is written in TypeScript. A name that stands twice stays so, and is refused.
fn literal(value: &Value) -> String {
    match value {
        Value::Null => "null".into(),
        Value::Bool(truth) => truth.to_string(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => quoted(text),
        Value::Array(list) => format!("[{}]", list.iter().map(literal).collect::<Vec<_>>().join(", ")),
        Value::Object(members) => {
            let members = members.iter().map(|(name, inner)| format!("{}: {}", quoted(name), literal(inner)));
            format!("{{ {} }}", members.collect::<Vec<_>>().join(", "))
        }
    }
}

fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap()
}
