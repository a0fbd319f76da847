//! A course as the script shows it to the rules, and a learner in it.

use crate::reader::Reader;
use powerbase::instruments::instrument::Instrument;
use powerbase::plain::value::{Value, object};
use powerbase::rooms::xapi::rules::launch::SESSION;
use powerbase::widget::action::{Action, Effect};
use std::collections::VecDeque;

pub const ACTIVITY: &str = "https://lms.example/au/7";
pub const REGISTRATION: &str = "6a1b4f8a-4f0c-4b4c-9f51-0a3f6f5d2c11";

/// What the course has, and how it answers.
#[derive(Clone, Default)]
pub struct Course {
    /// The statements that it holds.
    pub statements: Vec<Value>,
    /// The document with the learner's place, and its tag.
    pub place: Option<(String, u32)>,
    /// The statuses of the next requests to store statements; 0 where none comes.
    pub refuse: VecDeque<u16>,
    /// It takes no more statements at once, if there is such a limit.
    pub most: Option<usize>,
    /// Statements are stored, and this many answers are lost.
    pub lose: u32,
    /// The status of each request that saves the place.
    pub place_status: Option<u16>,
    /// How often statements were sent.
    pub requests: usize,
}

/// A learner in a course, in one page.
pub struct Learner {
    pub reader: Reader,
    pub course: Course,
    launch: Value,
    heard: usize,
    leaving: bool,
    returning: bool,
    /// Where the page was sent in the end.
    pub gone_to: Option<String>,
}

pub fn actor() -> Value {
    let account = object([("homePage", "https://lms.example".into()), ("name", "1234".into())]);
    object([("objectType", "Agent".into()), ("account", account)])
}

/// The launch data of cmi5 with these members more.
pub fn data<const N: usize>(session: &str, more: [(&str, Value); N]) -> Value {
    let grouping = Value::Array(vec![object([("id", "https://author.example/au".into())])]);
    let template = object([
        ("contextActivities", object([("grouping", grouping)])),
        ("extensions", object([(SESSION, session.into())])),
    ]);
    let Value::Object(mut members) = object([("contextTemplate", template), ("moveOn", "Completed".into())])
    else {
        panic!()
    };
    members.extend(more.map(|(name, value)| (name.to_string(), value)));
    Value::Object(members)
}

/// A launch by cmi5, with these attributes of the element.
pub fn cmi5(data: Value, options: &[(&str, &str)]) -> Value {
    let options = options.iter().map(|(name, value)| (name.to_string(), Value::from(*value))).collect();
    object([
        ("do", "launch".into()),
        ("cmi5", true.into()),
        ("actor", actor()),
        ("activity", ACTIVITY.into()),
        ("registration", REGISTRATION.into()),
        ("session", "not-the-course's".into()),
        ("data", data),
        ("options", Value::Object(options)),
    ])
}

/// A launch by xAPI alone.
pub fn plain(options: &[(&str, &str)]) -> Value {
    let Value::Object(mut members) = cmi5(Value::Null, options) else { panic!() };
    members.retain(|(name, _)| name != "cmi5" && name != "data");
    Value::Object(members)
}

impl Learner {
    /// One who opens the activity with these exercises.
    pub fn opens(course: Course, launch: Value, instruments: &[Instrument]) -> Learner {
        let mut reader = Reader::bare(instruments);
        reader.bring_all();
        Learner::enters(reader, course, launch)
    }

    fn enters(mut reader: Reader, course: Course, launch: Value) -> Learner {
        let screen = if launch.get("cmi5").is_some() { "cmi5" } else { "xapi" };
        reader.act(Action::Press(screen.into(), String::new()));
        let mut learner =
            Learner { reader, course, launch, heard: 0, leaving: false, returning: false, gone_to: None };
        learner.settle();
        learner
    }

    /// The same browser, later: what it kept is there. `launch` may be another session.
    pub fn comes_back(self, launch: Value) -> Learner {
        let mut reader = Reader::bare(&self.reader.state.config.instruments);
        reader.moment = self.reader.moment.clone();
        reader.bring_all();
        reader.state.values = self.reader.state.values;
        reader.state.records = self.reader.state.records;
        reader.state.drafts = self.reader.state.drafts;
        Learner::enters(reader, self.course, launch)
    }

    /// Another browser, in which nothing is kept.
    pub fn elsewhere(&self, launch: Value) -> Learner {
        let mut reader = Reader::bare(&self.reader.state.config.instruments);
        reader.moment = self.reader.moment.clone();
        reader.bring_all();
        Learner::enters(reader, self.course.clone(), launch)
    }

    /// Follows a script, and the course answers.
    pub fn go(&mut self, script: &str) {
        for word in Reader::words(script) {
            self.reader.go(&word);
            self.settle();
        }
    }

    /// The page is hidden (`hidden`), or left (`gone`).
    pub fn leaves(&mut self, how: &str) {
        assert!(std::mem::take(&mut self.leaving), "nobody listens for the page's end");
        self.answer(object([("do", "leaving".into()), ("how", how.into())]));
        self.settle();
    }

    /// The browser brings the page back.
    pub fn returns(&mut self) {
        assert!(std::mem::take(&mut self.returning), "nobody listens for the page's return");
        self.answer(object([("do", "back".into())]));
        self.settle();
    }

    /// The next launch is this, in a session of this name.
    pub fn launches(&mut self, launch: Value, session: &str) {
        let Value::Object(mut members) = launch else { panic!() };
        members.retain(|(name, _)| name != "session");
        members.push(("session".to_string(), session.into()));
        self.launch = Value::Object(members);
    }

    /// What is said.
    pub fn notices(&self) -> Vec<&'static str> {
        self.reader.state.notices.iter().map(|notice| notice.name()).collect()
    }

    fn answer(&mut self, answer: Value) {
        self.reader.act(Action::ToolDone("xapi", Ok(answer)));
    }

    /// Answers all that was asked, until nothing is asked any more.
    pub fn settle(&mut self) {
        for _ in 0..500 {
            let Some(effect) = self.reader.log.get(self.heard).cloned() else { return };
            self.heard += 1;
            if let Effect::Tool("xapi", detail) = effect {
                self.does(&detail);
            }
        }
        if self.reader.log.get(self.heard).is_some() {
            self.settle();
        }
    }

    /// Answers what was asked up to now, and nothing that is asked then: the page is gone by that time.
    pub fn settle_once(&mut self) {
        let until = self.reader.log.len();
        while self.heard < until {
            let effect = self.reader.log[self.heard].clone();
            self.heard += 1;
            if let Effect::Tool("xapi", detail) = effect {
                self.does(&detail);
            }
        }
    }

    fn does(&mut self, detail: &Value) {
        let what = detail.get("do").and_then(Value::text).unwrap_or_default().to_string();
        let answered = match what.as_str() {
            "launch" => {
                let Value::Object(mut members) = self.launch.clone() else { panic!() };
                if let Some((text, tag)) = &self.course.place {
                    let place =
                        object([("text", text.as_str().into()), ("tag", tag.to_string().as_str().into())]);
                    members.push(("place".to_string(), place));
                }
                return self.answer(Value::Object(members));
            }
            "send" => self.course.stores(detail),
            "find" => self.course.finds(detail),
            "keep" => self.course.keeps(detail),
            "last" => {
                self.course.stores(detail);
                if let Some(place @ Value::Object(_)) = detail.get("place") {
                    self.course.keeps(place);
                }
                return;
            }
            "wait" => {
                self.reader.moment.clock += detail.get("for").and_then(Value::number).unwrap();
                vec![]
            }
            "leaving" => return self.leaving = true,
            "back" => return self.returning = true,
            "go" => {
                self.gone_to = detail.get("to").and_then(Value::text).map(str::to_string);
                vec![]
            }
            other => panic!("nobody does {other}"),
        };
        let mut members = vec![("do".to_string(), Value::from(what.as_str()))];
        members.extend(answered.into_iter().map(|(name, value)| (name.to_string(), value)));
        self.answer(Value::Object(members));
    }
}

fn status(status: u16) -> Vec<(&'static str, Value)> {
    vec![("status", Value::Number(f64::from(status)))]
}

fn id(statement: &Value) -> &str {
    statement.get("id").and_then(Value::text).unwrap()
}

impl Course {
    fn stores(&mut self, detail: &Value) -> Vec<(&'static str, Value)> {
        self.requests += 1;
        let Some(Value::Array(batch)) = detail.get("statements") else { panic!() };
        if let Some(refused) = self.refuse.pop_front() {
            return status(refused);
        }
        if self.most.is_some_and(|most| batch.len() > most) {
            return status(413);
        }
        let known = |new: &Value| self.statements.iter().any(|old| id(old) == id(new));
        if batch.iter().any(known) {
            return status(409);
        }
        self.statements.extend(batch.iter().cloned());
        let lost = self.lose > 0;
        self.lose = self.lose.saturating_sub(1);
        status(if lost { 0 } else { 200 })
    }

    fn finds(&self, detail: &Value) -> Vec<(&'static str, Value)> {
        let Some(Value::Array(ids)) = detail.get("ids") else { panic!() };
        let find =
            |wanted: &Value| self.statements.iter().find(|one| Some(id(one)) == wanted.text()).cloned();
        vec![("found", Value::Array(ids.iter().map(|wanted| find(wanted).unwrap_or(Value::Null)).collect()))]
    }

    fn keeps(&mut self, detail: &Value) -> Vec<(&'static str, Value)> {
        if let Some(refused) = self.place_status {
            return status(refused);
        }
        let text = detail.get("text").and_then(Value::text).unwrap().to_string();
        let tag = detail.get("tag").and_then(Value::text).map(str::to_string);
        match &self.place {
            Some((there, now)) if tag != Some(now.to_string()) => {
                let mut answer = status(412);
                answer.push(("text", there.as_str().into()));
                answer.push(("tag", now.to_string().as_str().into()));
                answer
            }
            now => {
                let tag = now.as_ref().map_or(1, |(_, tag)| tag + 1);
                self.place = Some((text, tag));
                let mut answer = status(204);
                answer.push(("tag", tag.to_string().as_str().into()));
                answer
            }
        }
    }

    /// What it holds, in short: `answered LEG1 4`, `completed power-bases`, `passed 0.75`.
    pub fn lines(&self) -> Vec<String> {
        self.statements.iter().map(line).collect()
    }

    /// The lines that do not tell of an answer.
    pub fn frame(&self) -> Vec<String> {
        self.lines().into_iter().filter(|line| !line.starts_with("answered")).collect()
    }

    /// The lines that do.
    pub fn answers(&self) -> Vec<String> {
        self.lines().into_iter().filter(|line| line.starts_with("answered")).collect()
    }
}

/// The text at a path of a statement; empty where there is none.
pub fn text(statement: &Value, path: &[&str]) -> String {
    let found = path.iter().try_fold(statement, |value, name| value.get(name));
    found.and_then(Value::text).unwrap_or_default().to_string()
}

fn line(statement: &Value) -> String {
    let end = |iri: String| iri.rsplit('/').next().unwrap_or_default().to_string();
    let object = text(statement, &["object", "id"]);
    let object = if object == ACTIVITY { String::new() } else { end(object) };
    let result = statement.get("result");
    let scaled = result.and_then(|result| result.get("score")?.get("scaled")?.number());
    let response = text(statement, &["result", "response"]);
    let score = scaled.filter(|_| response.is_empty()).map(|score| score.to_string());
    let words = [end(text(statement, &["verb", "id"])), object, response, score.unwrap_or_default()];
    words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
