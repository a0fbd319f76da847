//! Statements, in the shape in which xAPI 1.0.3 has them. What is not there is left out: an LRS
//! refuses nulls everywhere but in extensions.

use crate::instruments::published::Named;
use crate::plain::value::Value;
use serde::Serialize;

/// One statement.
#[derive(Clone, Debug, Serialize)]
pub struct Statement {
    /// A UUID.
    pub id: String,
    /// The learner, as the course has them.
    pub actor: Value,
    /// What they did.
    pub verb: Verb,
    /// To what.
    pub object: Activity,
    /// What came of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<Outcome>,
    /// In which course.
    pub context: Value,
    /// When.
    pub timestamp: String,
}

/// A verb of those that ADL defined.
#[derive(Clone, Debug, Serialize)]
pub struct Verb {
    id: String,
    display: Named<&'static str>,
}

impl Verb {
    /// The verb of this name: `answered`.
    pub fn new(name: &'static str) -> Verb {
        let id = ["http://adlnet.gov/expapi/verbs/", name].concat();
        Verb { id, display: Named(vec![("en".to_string(), name)]) }
    }
}

/// An activity.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Activity {
    /// An IRI.
    pub id: String,
    /// What it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub definition: Option<Definition>,
}

/// What an activity is.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Definition {
    /// Its name, by language.
    #[serde(skip_serializing_if = "is_empty")]
    pub name: Named<String>,
    /// What is asked, by language.
    #[serde(skip_serializing_if = "is_empty")]
    pub description: Named<String>,
    /// An IRI.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// Of a question: how it is answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interaction_type: Option<&'static str>,
    /// The points of a scale.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub scale: Vec<Component>,
    /// The choices. Which of them is right is nowhere said: none is.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<Component>,
}

/// A point of a scale, or a choice.
#[derive(Clone, Debug, Serialize)]
pub struct Component {
    /// As answers name it, the same in every language.
    pub id: String,
    /// Its words, by language.
    #[serde(skip_serializing_if = "is_empty")]
    pub description: Named<String>,
}

/// What came of it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Outcome {
    /// How well.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score: Option<Score>,
    /// Whether it was passed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Whether it is done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completion: Option<bool>,
    /// The answer: the id of a [`Component`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response: Option<String>,
    /// How long it took, ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<String>,
    /// What has no other place.
    #[serde(skip_serializing_if = "is_empty")]
    pub extensions: Named<Value>,
}

/// A score; of a scenario with its points beside it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Score {
    /// From 0 to 1.
    pub scaled: f64,
    /// The points.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub raw: Option<f64>,
    /// The fewest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<f64>,
    /// The most.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<f64>,
}

fn is_empty<T>(named: &Named<T>) -> bool {
    named.0.is_empty()
}
