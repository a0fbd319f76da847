//! A learner in a course: a widget without a browser, and a strict system that hears what it says.

use crate::judge::Judge;
use crate::reader::Reader;
use powerbase::plain::value::{Value, object};
use powerbase::rooms::scorm::rules::Scorm;
use powerbase::rooms::scorm::rules::version::Version;
use powerbase::widget::action::{Action, Effect};
use std::collections::BTreeMap;

pub const BOTH: [Version; 2] = [Version::V12, Version::V2004];

/// A system, from one launch to the next.
pub struct System {
    pub version: Version,
    /// What was committed.
    pub committed: Judge,
    /// What is set in this session.
    pub session: Judge,
    /// Over what was committed, at a launch.
    pub values: BTreeMap<String, String>,
    /// Codes that a call of this name, or a value for this element, gets for now.
    pub faults: BTreeMap<String, String>,
    /// What it is asked to wait for, in milliseconds.
    pub waits: Vec<f64>,
    /// Values that it would not take.
    pub refusals: Vec<String>,
    /// Every element set, in order.
    pub calls: Vec<String>,
    pub commits: usize,
    /// It says "true" and keeps nothing.
    pub forgets: bool,
}

impl System {
    pub fn new(version: Version) -> System {
        System {
            version,
            committed: Judge::default(),
            session: Judge::default(),
            values: BTreeMap::new(),
            faults: BTreeMap::new(),
            waits: Vec::new(),
            refusals: Vec::new(),
            calls: Vec::new(),
            commits: 0,
            forgets: false,
        }
    }

    pub fn lms(&self) -> &'static str {
        if self.version == Version::V12 { "scorm-1.2" } else { "scorm-2004" }
    }

    /// The name of an element in this version.
    pub fn named(&self, of_12: &'static str, of_2004: &'static str) -> &'static str {
        if self.version == Version::V12 { of_12 } else { of_2004 }
    }

    fn answer(&mut self, detail: &Value, attributes: &[(&str, &str)]) -> Option<Value> {
        match detail.get("do")?.text()? {
            "open" => Some(self.open(detail.get(self.lms())?, attributes)),
            "tell" => Some(self.tell(detail)),
            "wait" => {
                self.waits.push(detail.get("after")?.number()?);
                None
            }
            _ => None,
        }
    }

    fn open(&mut self, questions: &Value, attributes: &[(&str, &str)]) -> Value {
        self.session = self.committed.clone();
        let mut all = vec![("lms".to_string(), self.lms().into())];
        all.extend(attributes.iter().map(|(name, value)| ((*name).to_string(), (*value).into())));
        let got = texts(questions.get("get").unwrap()).into_iter().map(|name| {
            let value = self.read(&name);
            let code = if value.is_empty() && self.version == Version::V2004 { "403" } else { "" };
            Value::Array([name.as_str(), &value, code].map(Value::from).to_vec())
        });
        let got = Value::Array(got.collect());
        let ids = |list: String| {
            let list = list.rsplit('.').next().unwrap().to_string();
            Value::Array(self.committed.ids(&list).iter().map(|id| id.as_str().into()).collect())
        };
        let lists = Value::Array(texts(questions.get("lists").unwrap()).into_iter().map(ids).collect());
        object([
            ("what", "opened".into()),
            ("found", true.into()),
            ("begun", "".into()),
            ("attributes", Value::Object(all)),
            ("got", got),
            ("lists", lists),
        ])
    }

    fn read(&self, name: &str) -> String {
        let visited = !self.committed.kept.is_empty();
        let kept = self.committed.get(name).to_string();
        self.values.get(name).cloned().unwrap_or(match name {
            "cmi.interactions._count" => self.committed.count("interactions").to_string(),
            "cmi.core.credit" | "cmi.credit" => "credit".into(),
            "cmi.core.lesson_mode" | "cmi.mode" => "normal".into(),
            "cmi.core.entry" | "cmi.entry" => if visited { "resume" } else { "ab-initio" }.into(),
            _ => kept,
        })
    }

    fn tell(&mut self, detail: &Value) -> Value {
        let Some(Value::Array(sets)) = detail.get("set") else { panic!("{detail:?}") };
        let set: Vec<Value> = sets.iter().map(|set| self.set(&texts(set))).collect();
        let commit = (detail.get("commit") == Some(&Value::Bool(true))).then(|| self.commit());
        let commit = commit.map_or(Value::Null, Value::String);
        object([("what", "told".into()), ("set", Value::Array(set)), ("commit", commit)])
    }

    fn set(&mut self, set: &[String]) -> Value {
        let [element, value] = set else { panic!("{set:?}") };
        self.calls.push(element.clone());
        let fault = self.faults.iter().find(|(known, _)| element.ends_with(*known));
        let code = fault.map(|(_, code)| code.clone()).unwrap_or_default();
        if code.is_empty()
            && let Err(why) = self.session.set(self.version, element, value)
            // What hangs on a value that was not taken is not taken either.
            && self.faults.is_empty()
        {
            self.refusals.push(why);
        }
        Value::Array(vec![element.as_str().into(), value.as_str().into(), code.as_str().into()])
    }

    fn commit(&mut self) -> String {
        let code = self.faults.get("Commit").cloned().unwrap_or_default();
        if code.is_empty() {
            self.commits += 1;
            if !self.forgets {
                self.committed = self.session.clone();
            }
        }
        code
    }
}

fn texts(value: &Value) -> Vec<String> {
    let Value::Array(values) = value else { panic!("{value:?}") };
    values.iter().map(|value| value.text().unwrap().to_string()).collect()
}

/// A learner before the widget.
pub struct Learner {
    pub reader: Reader,
    pub system: System,
    attributes: Vec<(&'static str, &'static str)>,
    /// How much of the reader's log the system has heard.
    heard: usize,
}

impl Learner {
    /// One who opens the activity from a system for the first time.
    pub fn new(version: Version, attributes: &[(&'static str, &'static str)]) -> Learner {
        Learner::with(System::new(version), attributes)
    }

    /// One whose system knows something already.
    pub fn with(system: System, attributes: &[(&'static str, &'static str)]) -> Learner {
        let mut learner =
            Learner { reader: Reader::new(), system, attributes: attributes.to_vec(), heard: 0 };
        learner.open();
        learner
    }

    /// Opens the activity again, in a browser that has nothing.
    pub fn elsewhere(&mut self) {
        self.reader = Reader::new();
        self.open();
    }

    /// Opens it again in the same browser: what was kept is still there.
    pub fn again(&mut self) {
        let before = std::mem::replace(&mut self.reader, Reader::new());
        self.reader.state.drafts = before.state.drafts;
        self.reader.state.records = before.state.records;
        self.reader.state.values = before.state.values;
        self.open();
    }

    fn open(&mut self) {
        self.heard = 0;
        self.reader.state.config.course = "scorm".into();
        self.go("scorm");
    }

    /// Follows a script, each step of which the system hears of.
    pub fn go(&mut self, script: &str) {
        for word in Reader::words(script) {
            self.reader.go(&word);
            self.hear();
        }
    }

    /// Lets something happen.
    pub fn act(&mut self, action: Action) {
        self.reader.act(action);
        self.hear();
    }

    /// Has the system answer until nothing is asked any more.
    fn hear(&mut self) {
        while let Some(effect) = self.reader.log.get(self.heard).cloned() {
            self.heard += 1;
            if let Effect::Tool("scorm", detail) = effect
                && let Some(answer) = self.system.answer(&detail, &self.attributes)
            {
                self.reader.act(Action::ToolDone("scorm", Ok(answer)));
            }
        }
        assert_eq!(self.system.refusals, [""; 0], "a strict system takes everything");
    }

    /// Time passes until it is tried again.
    pub fn wait(&mut self) {
        self.act(Action::ToolDone("scorm", Ok(object([("what", "time".into())]))));
    }

    pub fn place(&self) -> String {
        self.reader.place()
    }

    pub fn notices(&self) -> String {
        self.reader.notices()
    }

    pub fn room(&self) -> &Scorm {
        self.reader.room::<Scorm>()
    }

    /// What the system has committed of an element.
    pub fn committed(&self, of_12: &'static str, of_2004: &'static str) -> &str {
        self.system.committed.get(self.system.named(of_12, of_2004))
    }

    pub fn status(&self) -> &str {
        self.committed("cmi.core.lesson_status", "cmi.completion_status")
    }

    pub fn raw(&self) -> &str {
        self.committed("cmi.core.score.raw", "cmi.score.raw")
    }
}
