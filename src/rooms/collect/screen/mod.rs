//! The facilitator's collection: adding answers, what is here, the summary made of them.

mod list;
mod made;

use super::rules::{Collect, Intake, Refused, Source, Tally};
use crate::codec::Invite;
use crate::instruments::instrument::Context;
use crate::rooms::feedback::rules::hex;
use crate::rooms::feedback::screen::{filled, isolated, text, ui};
use crate::view::controls::{button, group_name, heading};
use crate::view::element::{self, attrs, each, el, el_with, group, say, when};
use crate::widget::state::State;
use yew::Html;

/// The screen.
pub fn screen(state: &State) -> Html {
    let collect = &state.asking.collect;
    let Some(invite) = &collect.invite else { return heading(ui(state, "collect-heading")) };
    let acts = [
        when(!collect.pool.is_empty(), button("collect-save", "quiet", "", ui(state, "collect-save"))),
        el("span.spring", []),
        when(
            !collect.pool.is_empty() || !collect.released.is_empty(),
            button("collect-delete", "link", "", ui(state, "collect-delete")),
        ),
        button("home", "link", "", ui(state, "collect-back")),
    ];
    el(
        "section.collect",
        [
            intro(state, invite),
            fields(state, collect),
            collect.work.as_ref().filter(|work| work.shown).map(|work| bar(state, work)).unwrap_or_default(),
            collect.told.as_ref().map(|told| report(state, told)).unwrap_or_default(),
            // While texts are under way the list would only be drawn over and over, and its
            // figures grow with the answers.
            if collect.work.is_none() { still(state, collect) } else { Html::default() },
            say("p.soft", text(state, "limits.others")),
            el("div.acts", acts),
        ],
    )
}

/// What stands when no texts are under way.
fn still(state: &State, collect: &Collect) -> Html {
    group([list::draw(state, &collect.pool), made::draw(state, collect)])
}

/// Who the reader is here, and the warning where that is the leader.
fn intro(state: &State, invite: &Invite) -> Html {
    let whom = match &invite.name {
        Some(name) => filled(state, "collect-heading-name", &[("name", &isolated(name))]),
        None => ui(state, "collect-heading").to_string(),
    };
    let context = usize::from(invite.context).checked_sub(1);
    let context = context.and_then(|place| Context::ALL.get(place));
    let context = context.map_or("", |context| group_name(state, *context));
    let asked = state.value(&["self/invite/", &hex(invite.invite)].concat()).is_some();
    group([
        when(!context.is_empty(), say("p.soft", context)),
        heading(&whom),
        say("p", ui(state, "collect-role")),
        say("p", ui(state, "collect-path")),
        when(
            asked,
            el_with("p.note", attrs!["data-warning" = "both"], [element::text(ui(state, "collect-both"))]),
        ),
    ])
}

fn fields(state: &State, collect: &Collect) -> Html {
    let key = collect.field.to_string();
    // A field that is given its value gets it anew each time it is drawn, so it is given one
    // only where there is one to bring back.
    let codes = if collect.shown.is_empty() {
        let attributes =
            attrs!["name" = "codes", "key" = &key, "rows" = "5", "aria-describedby" = "pb-codes-hint"];
        el_with("textarea", attributes, [])
    } else {
        let attributes = attrs![
            "name" = "codes",
            "key" = &key,
            "rows" = "5",
            "aria-describedby" = "pb-codes-hint",
            "value" = &collect.typed
        ];
        el_with("textarea", attributes, [])
    };
    let files = attrs![
        "type" = "file",
        "name" = "files",
        "multiple" = "multiple",
        "accept" = ".txt,.csv,.eml,text/*"
    ];
    group([
        el("label.field", [say("span", ui(state, "collect-codes")), codes]),
        el_with("p.soft", attrs!["id" = "pb-codes-hint"], [element::text(ui(state, "collect-codes-hint"))]),
        el("div.acts", [button("collect-add", "main", "", ui(state, "collect-add"))]),
        el("label.field", [say("span", ui(state, "collect-files")), el_with("input", files, [])]),
    ])
}

/// How far the work is, in hundredths.
fn bar(state: &State, work: &Intake) -> Html {
    let (size, done) = work.progress();
    let done = (done * 100 / size.max(1)).to_string();
    let words = ui(state, "collect-working");
    el(
        "div.working",
        [
            say("span", words),
            el_with("progress", attrs!["value" = &done, "max" = "100", "aria-label" = words], []),
        ],
    )
}

/// What became of the last texts.
fn report(state: &State, told: &Tally) -> Html {
    let row = |name: &str, n: usize| {
        el("div", [say("dt", ui(state, &["collect-", name].concat())), say("dd", &n.to_string())])
    };
    let rows = [
        row("taken", told.taken),
        row("known", told.known),
        row("replaced", told.replaced),
        row("refused", told.refused),
    ];
    let more = told.refused - told.lines.len().min(told.refused);
    let more = filled(state, "collect-more-refused", &[("n", &more.to_string())]);
    let lines = told.lines.iter().map(|refused| say("li", &line(state, refused)));
    el_with(
        "div.note",
        attrs!["data-report" = "collect"],
        [
            say("h3", ui(state, "collect-report")),
            el("dl.figures", rows),
            when(told.replaced > 0, say("p.soft", ui(state, "collect-replaced-note"))),
            when(!told.lines.is_empty(), el("ul", [each(lines)])),
            when(told.refused > told.lines.len(), say("p", &more)),
        ],
    )
}

fn line(state: &State, refused: &Refused) -> String {
    let why = ui(state, &["collect-why-", refused.reason].concat());
    let line = refused.line.to_string();
    match &refused.from {
        Source::Kept => filled(state, "collect-line-kept", &[("why", why)]),
        Source::Pasted => filled(state, "collect-line", &[("line", &line), ("why", why)]),
        Source::File(name) => {
            filled(state, "collect-line-file", &[("file", name), ("line", &line), ("why", why)])
        }
    }
}
