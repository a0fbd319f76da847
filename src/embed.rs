//! From an element's attributes to a widget in its shadow root.

use crate::edge::data;
use crate::instruments::instrument::{Context, Instrument};
use crate::plain::value::Value;
use crate::view::app::{App, Message, Props, ScriptCall};
use crate::widget::action::Action;
use crate::widget::config::{Config, StorageKind};
use crate::widget::content::read;
use crate::widget::format::FORMATS;
use crate::widget::notice::Notice;
use crate::widget::section::Section;
use js_sys::{Array, Function, Reflect};
use wasm_bindgen::JsValue;
use web_sys::{Element, HtmlElement};
use yew::{AppHandle, Renderer};

/// The element of the instructor's, whose first screen is the class's.
const COHORT: &str = "power-base-cohort";

/// The instrument of an element of planners, whose first screen is the choice of them.
const PLANNER: &str = "planner";

/// Where a widget's texts are, and which page its links open.
pub struct Place {
    /// The address of the folder of their language, with its final slash.
    pub content: String,
    /// The page that result links open; empty where there is none.
    pub page: String,
}

/// A widget that stands in a page.
pub struct Mounted(AppHandle<App>);

impl Mounted {
    /// Puts a widget into `root`, as the attributes of `host` say.
    ///
    /// # Errors
    /// The path in the content, and the reason, where a section given is missing a text.
    pub fn new(
        host: HtmlElement,
        root: Element,
        place: Place,
        given: JsValue,
        tools: Option<Function>,
    ) -> Result<Mounted, String> {
        let given = sections(&given)?;
        let content = place.content.clone().into();
        let config = config(&host, place.page, language(&given));
        let props = Props { config, content, host: Some(host), given, tools };
        Ok(Mounted(Renderer::<App>::with_root_and_props(root, props).render()))
    }

    /// The latest finished result of each instrument.
    pub fn results(&self) -> Array {
        self.0.get_component().map_or_else(Array::new, |app| app.results())
    }

    /// Takes what the page has to say, or what the reader did, see [`crate::Widget::tell`].
    pub fn tell(&self, what: &str, detail: String, pressed: bool, earlier: Option<f64>) {
        let action = match what {
            button if pressed => Action::Press(button.to_string(), detail),
            "reset" => Action::Reset,
            "page" => Action::Page(detail, true),
            "share-url" => Action::Page(detail, false),
            "link" => Action::Link(detail),
            "damaged" => Action::Say(Notice::Damaged(detail)),
            name => Action::Input(name.to_string(), detail),
        };
        self.0.send_message(match earlier {
            Some(clock) => Message::Earlier(action, clock),
            None => Message::Act(action),
        });
    }

    /// Answers a script, see [`crate::Widget::ask`].
    pub fn ask(&self, what: String, detail: String, done: Function) {
        self.0.send_message(Message::Call(ScriptCall(what, detail, done)));
    }

    /// Takes the widget out of the page, once it has heard what was said to it before: on a
    /// slow device an answer may still be in the queue, which a destroyed widget never empties.
    pub fn remove(self) {
        let link = self.0.clone();
        link.send_message(Message::Leave(Box::new(|| self.0.destroy())));
    }
}

/// Reads the sections given, to refuse what cannot be shown before anything is.
fn sections(given: &JsValue) -> Result<Vec<(Section, Value)>, String> {
    let mut sections = Vec::new();
    for section in [FORMATS, Section::FIRST, Section::QUIZ] {
        let value = data::from_js(&Reflect::get(given, &section.name().into()).unwrap_or_default());
        if let Value::Object(_) = value {
            read(section, value.clone())?;
            sections.push((section, value));
        }
    }
    Ok(sections)
}

/// The language of the texts, as they name it: with it go their numbers and dates.
fn language(given: &[(Section, Value)]) -> String {
    let named = given.iter().find_map(|(_, texts)| texts.get("language")?.text());
    named.unwrap_or_default().to_string()
}

fn config(host: &HtmlElement, page: String, language: String) -> Config {
    let attribute = |name: &str| host.get_attribute(name).unwrap_or_default();
    let named = attribute("instrument");
    let instrument = Instrument::from_name(&named);
    let course = attribute("lms").split('-').next().unwrap_or_default().to_string();
    let scope = attribute("scope");
    Config {
        instruments: instrument.map_or(Instrument::ALL.to_vec(), |instrument| vec![instrument]),
        scope: if scope.is_empty() { "default".to_string() } else { scope },
        storage: match attribute("storage").as_str() {
            "session" => StorageKind::Session,
            "none" => StorageKind::None,
            _ => StorageKind::Local,
        },
        page,
        page_is_own: attribute("share-url").is_empty(),
        context: Context::from_tag(&attribute("context")),
        first: match named.as_str() {
            _ if host.matches(COHORT).unwrap_or(false) => "cohort".to_string(),
            PLANNER if course.is_empty() => named,
            _ => course.clone(),
        },
        course,
        language,
    }
}
