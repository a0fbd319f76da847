//! What a launch gives, as the script has read it from the page's address and from the course.

use crate::plain::value::Value;

/// The extension in which cmi5 names the session.
pub const SESSION: &str = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";

/// What the course wants of the visit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// It is recorded.
    #[default]
    Normal,
    /// The learner looks around; nothing is recorded.
    Browse,
    /// The learner looks at what was recorded; nothing is.
    Review,
}

/// A launch.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Launch {
    /// Whether it is one of cmi5; else of xAPI alone.
    pub cmi5: bool,
    /// The activity's IRI, as the course has it.
    pub activity: String,
    /// The learner, as the course has them.
    pub actor: Value,
    /// The registration, a UUID; empty where there is none.
    pub registration: String,
    /// The session: the course's own, or for this visit a random one.
    pub session: String,
    /// What each statement's context begins with.
    pub template: Value,
    /// What the course wants of the visit.
    pub mode: Mode,
    /// The score from which on the quiz is passed, 0 to 1.
    pub mastery: Option<f64>,
    /// Where the learner goes in the end; empty if nowhere.
    pub return_url: String,
}

/// Why a launch failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// What the learner reads: the text `ui.xapi-<name>` of the course's section.
    pub name: &'static str,
    /// What fills its gap, for support.
    pub reason: String,
}

/// The kinds of trouble that the script tells of.
const TROUBLES: [&str; 7] = ["outside", "missing", "used", "refused", "unreachable", "data", "script"];

impl Trouble {
    /// A script that did not answer as it should.
    pub fn unknown(reason: &str) -> Trouble {
        Trouble { name: "script", reason: reason.to_string() }
    }

    /// Whether the learner may try the same again.
    pub fn may_pass(&self) -> bool {
        matches!(self.name, "unreachable" | "data" | "script")
    }
}

impl Launch {
    /// Reads what the script found.
    ///
    /// # Errors
    /// The reason why there is no launch.
    pub fn read(found: &Value) -> Result<Launch, Trouble> {
        let text = |name: &str| found.get(name).and_then(Value::text).unwrap_or_default().to_string();
        let error = text("error");
        if !error.is_empty() {
            let name = TROUBLES.into_iter().find(|name| *name == error).unwrap_or("script");
            return Err(Trouble { name, reason: text("reason") });
        }
        let launch = Launch {
            cmi5: found.get("cmi5") == Some(&Value::Bool(true)),
            activity: text("activity"),
            actor: found.get("actor").cloned().unwrap_or(Value::Null),
            registration: text("registration"),
            session: text("session"),
            ..Launch::default()
        };
        match found.get("data") {
            Some(data @ Value::Object(_)) => launch.with(data),
            _ if launch.cmi5 => Err(Trouble { name: "data", reason: String::new() }),
            _ => Ok(launch),
        }
    }

    /// With the launch data of cmi5. What unlocks bought content (`entitlementKey`) and the
    /// author's own parameters have nothing to decide here.
    fn with(mut self, data: &Value) -> Result<Launch, Trouble> {
        let lacking = |what: &str| Trouble { name: "data", reason: what.to_string() };
        let text = |name: &str| data.get(name).and_then(Value::text).unwrap_or_default();
        self.template = data.get("contextTemplate").cloned().ok_or_else(|| lacking("contextTemplate"))?;
        let session = self.template.get("extensions").and_then(|extensions| extensions.get(SESSION)?.text());
        self.session = session.ok_or_else(|| lacking("sessionid"))?.to_string();
        self.mode = match text("launchMode") {
            "Browse" => Mode::Browse,
            "Review" => Mode::Review,
            _ => Mode::Normal,
        };
        self.mastery = data.get("masteryScore").and_then(Value::number);
        self.return_url = [text("returnURL")].into_iter().filter(|url| is_web(url)).collect();
        Ok(self)
    }

    /// Whose entries of the queue it may send: of cmi5 the session's, else all of the registration.
    pub fn sends_for(&self) -> &str {
        if self.cmi5 { &self.session } else { &self.registration }
    }
}

/// Whether an address is one of the web: no other is gone to.
fn is_web(url: &str) -> bool {
    ["https://", "http://"]
        .iter()
        .any(|start| url.get(..start.len()).is_some_and(|scheme| scheme.eq_ignore_ascii_case(start)))
}
