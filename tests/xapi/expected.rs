//! Statements against what was written by hand.

use crate::course::{Course, Learner, cmi5, data};
use powerbase::instruments::instrument::Instrument;
use powerbase::plain::value::Value;
use serde_json::{Value as Json, json};

const QUIZ: &str = "start:influence next";

fn to_json(value: &Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Bool(truth) => json!(truth),
        Value::Number(number) if number.fract() == 0.0 => json!(*number as i64),
        Value::Number(number) => json!(number),
        Value::String(text) => json!(text),
        Value::Array(list) => list.iter().map(to_json).collect(),
        Value::Object(members) => {
            Json::Object(members.iter().map(|(name, value)| (name.clone(), to_json(value))).collect())
        }
    }
}

/// The statements of a learner who passes, without what changes from run to run.
fn statements() -> Vec<Json> {
    let more = [("masteryScore", Value::Number(0.5))];
    let launch = cmi5(data("session-1", more), &[("activity", "https://author.example/power/")]);
    let mut learner = Learner::opens(Course::default(), launch, &Instrument::ALL);
    learner.go("RUN LEG1=4 EXP1=5 REW1=3 REF1=4 COE1=2 INF1=3 next page next page next page next page next skip home");
    learner.go(QUIZ);
    learner.go(&"choose:N answer next ".repeat(11));
    learner.go("choose:N answer finish");
    learner.leaves("gone");
    learner.course.statements.iter().map(to_json).collect()
}

fn find<'s>(statements: &'s [Json], verb: &str, object: &str) -> &'s Json {
    let verb = format!("http://adlnet.gov/expapi/verbs/{verb}");
    statements.iter().find(|one| one["verb"]["id"] == verb && one["object"]["id"] == object).unwrap()
}

const AU: &str = "https://lms.example/au/7";

fn context(parent: Option<&str>, categories: &[&str]) -> Json {
    let category: Vec<Json> = categories
        .iter()
        .map(|name| json!({ "id": format!("https://w3id.org/xapi/cmi5/context/categories/{name}") }))
        .collect();
    let mut grouping = vec![json!({ "id": "https://author.example/au" })];
    let mut activities = serde_json::Map::new();
    if let Some(parent) = parent {
        activities.insert("parent".into(), json!([{ "id": parent }]));
        if parent != AU {
            grouping.push(json!({ "id": AU }));
        }
    }
    activities.insert("grouping".into(), json!(grouping));
    if !category.is_empty() {
        activities.insert("category".into(), json!(category));
    }
    json!({
        "registration": "6a1b4f8a-4f0c-4b4c-9f51-0a3f6f5d2c11",
        "contextActivities": activities,
        "extensions": { "https://w3id.org/xapi/cmi5/context/extensions/sessionid": "session-1" },
    })
}

fn shown(word: &str) -> Json {
    json!({ "en-GB": word })
}

#[test]
fn statements_are_as_they_were_written_by_hand() {
    let all = statements();
    let account = json!({ "homePage": "https://lms.example", "name": "1234" });
    for one in &all {
        assert_eq!(one["actor"], json!({ "objectType": "Agent", "account": account }));
        assert_eq!(one["id"].as_str().unwrap().len(), 36);
        assert!(one["timestamp"].as_str().unwrap().ends_with('Z'));
        let name = one["verb"]["id"].as_str().unwrap().rsplit('/').next().unwrap();
        assert_eq!(one["verb"]["display"], json!({ "en": name }));
    }

    let initialized = find(&all, "initialized", AU);
    assert_eq!(initialized["object"], json!({ "id": AU }));
    assert_eq!(initialized["context"], context(None, &["cmi5"]));
    assert!(initialized.get("result").is_none());

    let likert = find(&all, "answered", "https://author.example/power/power-bases/LEG1");
    assert_eq!(likert["context"], context(Some("https://author.example/power/power-bases"), &[]));
    assert_eq!(likert["result"]["response"], "4");
    assert!(likert["result"].get("score").is_none());
    let anchors = ["Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree"];
    let scale: Vec<Json> = (1..)
        .zip(anchors)
        .map(|(id, anchor)| json!({ "id": format!("{id}"), "description": shown(anchor) }))
        .collect();
    assert_eq!(
        likert["object"]["definition"],
        json!({
            "description": shown("My role gives me an accepted right to settle certain matters for this group."),
            "type": "http://adlnet.gov/expapi/activities/cmi.interaction",
            "interactionType": "likert",
            "scale": scale,
        })
    );

    let choice = find(&all, "answered", "https://author.example/power/influence/S1");
    assert_eq!(choice["result"]["response"], "N");
    assert_eq!(choice["result"]["score"], json!({ "scaled": 1, "raw": 3, "min": 0, "max": 3 }));
    let definition = &choice["object"]["definition"];
    assert_eq!(definition["interactionType"], "choice");
    assert_eq!(definition["name"], shown("The new system"));
    let ids: Vec<&Json> =
        definition["choices"].as_array().unwrap().iter().map(|choice| &choice["id"]).collect();
    assert_eq!(ids, ["T", "E", "X", "N"]);

    let bases = find(&all, "completed", "https://author.example/power/power-bases");
    assert_eq!(bases["context"], context(Some(AU), &[]));
    assert_eq!(bases["object"]["definition"]["name"], shown("Power bases"));
    let extensions = &bases["result"]["extensions"];
    assert!(extensions["https://powerbase.example/xapi/code"].as_str().unwrap().starts_with("Ec"));
    let expected = json!({ "LEG": 55, "REW": 50, "COE": 45, "EXP": 60, "REF": 55, "INF": 50 });
    assert_eq!(extensions["https://powerbase.example/xapi/bases"], expected);

    let quiz = find(&all, "completed", "https://author.example/power/influence");
    assert_eq!(quiz["result"]["completion"], true);
    assert!(quiz["result"].get("score").is_none());
    let expected = json!({ "T": 0, "E": 0, "X": 0, "N": 12 });
    assert_eq!(quiz["result"]["extensions"]["https://powerbase.example/xapi/approaches"], expected);

    let completed = find(&all, "completed", AU);
    assert_eq!(completed["context"], context(None, &["cmi5", "moveon"]));
    assert_eq!(completed["result"]["completion"], true);

    let passed = find(&all, "passed", AU);
    let mut expected = context(None, &["cmi5", "moveon"]);
    expected["extensions"]["https://w3id.org/xapi/cmi5/context/extensions/masteryscore"] = json!(0.5);
    assert_eq!(passed["context"], expected);
    assert_eq!(passed["result"]["success"], true);
    let scaled = passed["result"]["score"]["scaled"].as_f64().unwrap();
    assert!((0.5..=1.0).contains(&scaled));

    let terminated = find(&all, "terminated", AU);
    assert_eq!(terminated["context"], context(None, &["cmi5"]));
    assert_eq!(all.last(), Some(terminated));
}
