//! What the author of a course chooses.

use crate::choices::{CompleteWhen, Context, Exit, Format, Instrument, Theme};
use crate::problem::Problem;
use std::collections::BTreeMap;

/// Attributes of the element that have no field of their own. What is neither here nor there would
/// lead out of the package.
pub const MORE: [&str; 3] = ["scope", "share-url", "storage"];

/// What an author chooses; an empty text is a choice that was not made.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// For which systems it is.
    pub format: Format,
    /// What the LMS lists it under, up to 200 characters.
    pub title: String,
    /// Which exercises it offers.
    pub instrument: Instrument,
    /// The language, of those that the files have.
    pub lang: String,
    /// The score of the quiz that counts as passed, a whole number from 0 to 100. Without it
    /// nobody passes or fails.
    pub pass_mark: Option<u8>,
    /// When it counts as completed.
    pub complete_when: CompleteWhen,
    /// Whether a SCORM LMS is told of the six bases as objectives.
    pub objectives: bool,
    /// How a SCORM session ends; without it as is usual in that version.
    pub exit: Option<Exit>,
    /// The absolute IRI of the activity in statements. Where it is given, it also is what the
    /// package is known by, so that a changed package can take the place of an older one.
    pub activity: String,
    /// The group that the answers are about; without it the learner is asked.
    pub context: Option<Context>,
    /// The author's own mark, passed on unread.
    pub label: String,
    /// An https address to which results are sent.
    pub report_to: String,
    /// Which colours it has.
    pub theme: Theme,
    /// More attributes of the element, of those in [`MORE`].
    pub more: BTreeMap<&'static str, String>,
    /// Whether all files are scripts, for systems that refuse `.wasm` and `.json`.
    pub in_scripts: bool,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            format: Format::default(),
            title: "Powerbase".to_string(),
            instrument: Instrument::default(),
            lang: "en".to_string(),
            pass_mark: None,
            complete_when: CompleteWhen::default(),
            objectives: false,
            exit: None,
            activity: String::new(),
            context: None,
            label: String::new(),
            report_to: String::new(),
            theme: Theme::default(),
            more: BTreeMap::new(),
            in_scripts: false,
        }
    }
}

impl Options {
    /// Reads options, each with its name, which is that of the element's attribute if there is one,
    /// and with its text; `objectives` and `in-scripts` have none.
    ///
    /// # Errors
    /// What is no option, or no value of one.
    pub fn read<'a>(given: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Options, Problem> {
        let mut options = Options::default();
        given.into_iter().try_for_each(|(name, value)| options.set(name, value))?;
        Ok(options)
    }

    fn set(&mut self, name: &str, value: &str) -> Result<(), Problem> {
        match name {
            "format" => self.format = known("format", value, Format::from_name)?,
            "title" => self.title = value.to_string(),
            "instrument" => self.instrument = known("instrument", value, Instrument::from_name)?,
            "lang" => self.lang = value.to_string(),
            "pass-mark" => self.pass_mark = Some(mark(value)?),
            "complete-when" => self.complete_when = known("complete-when", value, CompleteWhen::from_name)?,
            "exit" => self.exit = Some(known("exit", value, Exit::from_name)?),
            "activity" => self.activity = value.to_string(),
            "context" => self.context = Some(known("context", value, Context::from_name)?),
            "label" => self.label = value.to_string(),
            "report-to" => self.report_to = value.to_string(),
            "theme" => self.theme = known("theme", value, Theme::from_name)?,
            "objectives" => self.objectives = bare("objectives", value)?,
            "in-scripts" => self.in_scripts = bare("in-scripts", value)?,
            _ => return self.set_more(name, value),
        }
        Ok(())
    }

    fn set_more(&mut self, name: &str, value: &str) -> Result<(), Problem> {
        let name =
            MORE.into_iter().find(|more| *more == name).ok_or(Problem::new("options", "unknown", name))?;
        self.more.insert(name, value.to_string());
        Ok(())
    }

    /// What was chosen, as attributes of the element, but for what comes of the identity.
    pub(crate) fn chosen(&self) -> Vec<(&str, String)> {
        let mut chosen =
            vec![("instrument", self.instrument.name().to_string()), ("lang", self.lang.clone())];
        let mut add = |name, value: Option<&str>| chosen.extend(value.map(|value| (name, value.to_string())));
        let given = |text| Some(text).filter(|text: &&str| !text.is_empty());
        add("theme", (self.theme != Theme::Auto).then_some(self.theme.name()));
        add("lms", (self.format != Format::Web).then_some(self.format.name()));
        add("pass-mark", self.pass_mark.map(|mark| mark.to_string()).as_deref());
        add("complete-when", (self.complete_when != CompleteWhen::All).then_some(self.complete_when.name()));
        add("objectives", self.objectives.then_some(""));
        add("exit", self.exit.map(Exit::name));
        add("context", self.context.map(Context::name));
        add("label", given(&self.label));
        add("report-to", given(&self.report_to));
        chosen.extend(self.more.iter().map(|(name, value)| (*name, value.clone())));
        chosen
    }
}

fn known<T>(option: &'static str, name: &str, find: fn(&str) -> Option<T>) -> Result<T, Problem> {
    find(name).ok_or(Problem::new(option, "no-such-value", name))
}

/// There or not; `--in-scripts no` would be a trap.
fn bare(option: &'static str, text: &str) -> Result<bool, Problem> {
    if text.is_empty() { Ok(true) } else { Err(Problem::new(option, "takes-no-value", text)) }
}

fn mark(text: &str) -> Result<u8, Problem> {
    let mark = text.parse().ok().filter(|mark| *mark <= 100);
    mark.ok_or(Problem::new("pass-mark", "not-0-to-100", text))
}
