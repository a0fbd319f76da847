//! The facilitator's collection: adding answers, what is here, the report made of them.

mod list;
mod made;

use super::rules::{Collect, Intake, Refused, Source, Tally, keeping};
use crate::codec::{Invite, InviteId};
use crate::instruments::instrument::Context;
use crate::rooms::common::people::screen::{filled, isolated, kept, ui};
use crate::rooms::common::words::rules::SHARE;
use crate::view::controls::{button, group_name, heading, ui as first};
use crate::view::element::{self, attrs, each, el, el_with, group, say, when};
use crate::view::screen::RoomScreen;
use crate::widget::format::{count, fill};
use crate::widget::names::INVITES;
use crate::widget::state::State;
use yew::Html;

impl RoomScreen for Collect {
    fn draw(&self, state: &State) -> Html {
        screen(state, self)
    }
}

fn screen(state: &State, collect: &Collect) -> Html {
    let Some(invite) = &collect.invite else { return heading(ui(state, "collect-heading")) };
    let acts = [
        when(!collect.pool.is_empty(), button("collect-save", "quiet", "", ui(state, "collect-save"))),
        el("span.spring", []),
        when(
            !collect.pool.is_empty() || !collect.released.is_empty(),
            button("collect-delete", "link", "", ui(state, "collect-delete")),
        ),
        button("home", "link", "", first(state, "home")),
    ];
    el(
        "section.collect",
        [
            intro(state, collect, invite),
            fields(state, collect),
            collect
                .intake
                .as_ref()
                .filter(|intake| intake.shown)
                .map(|intake| bar(state, intake))
                .unwrap_or_default(),
            collect.tally.as_ref().map(|tally| report(state, tally)).unwrap_or_default(),
            // While texts are under way the list would only be drawn over and over, and its
            // figures grow with the answers.
            if collect.intake.is_none() { still(state, collect) } else { Html::default() },
            el("div.acts", acts),
        ],
    )
}

/// What stands when no texts are under way.
fn still(state: &State, collect: &Collect) -> Html {
    group([list::draw(state, &collect.pool), made::draw(state, collect)])
}

/// Who the reader is here, where the codes are, and the warning where the reader is the leader.
fn intro(state: &State, collect: &Collect, invite: &Invite) -> Html {
    let whom = match &invite.name {
        Some(name) => filled(state, "collect-heading-name", &[("name", &isolated(name))]),
        None => ui(state, "collect-heading").to_string(),
    };
    let context = Context::from_number(invite.context);
    let group_of = |context| filled(state, "collect-group", &[("group", group_name(state, context))]);
    let saved = kept(state, &keeping::name(collect).unwrap_or_default());
    let asked = state.value(&[INVITES, &InviteId(invite.invite).digits()].concat()).is_some();
    group([
        context.map(|context| say("p.soft", &group_of(context))).unwrap_or_default(),
        heading(&whom),
        say("p", ui(state, "collect-role")),
        say("p", ui(state, &["collect-", saved].concat())),
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
            "typed" = &collect.typed
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
fn bar(state: &State, intake: &Intake) -> Html {
    let (size, done) = intake.progress();
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
fn report(state: &State, tally: &Tally) -> Html {
    let row = |name: &str, n: usize| {
        el("div", [say("dt", ui(state, &["collect-", name].concat())), say("dd", &count(state, n))])
    };
    let rows = [
        row("taken", tally.taken),
        row("known", tally.known),
        row("replaced", tally.replaced),
        row("refused", tally.refused),
    ];
    let more = tally.refused - tally.lines.len().min(tally.refused);
    let more = fill(state.text(SHARE, "ui.more-refused"), &[("n", &count(state, more))]);
    let lines = tally.lines.iter().map(|refused| say("li", &line(state, refused)));
    el_with(
        "div.note",
        attrs!["data-report" = "collect"],
        [
            say("h3", ui(state, "collect-report")),
            el("dl.figures", rows),
            when(tally.replaced > 0, say("p.soft", ui(state, "collect-replaced-note"))),
            when(!tally.lines.is_empty(), el("ul", [each(lines)])),
            when(tally.refused > tally.lines.len(), say("p", &more)),
        ],
    )
}

fn line(state: &State, refused: &Refused) -> String {
    let why = ui(state, &["collect-why-", refused.reason].concat());
    let line = count(state, refused.line);
    match &refused.from {
        Source::Kept => filled(state, "collect-line-kept", &[("why", why)]),
        Source::Pasted => filled(state, "collect-line", &[("line", &line), ("why", why)]),
        Source::File(name) => {
            filled(state, "collect-line-file", &[("file", &isolated(name)), ("line", &line), ("why", why)])
        }
    }
}
