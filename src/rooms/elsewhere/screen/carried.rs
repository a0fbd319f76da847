//! A run that a link brought: what it is, and going on with it here.

use crate::instruments::draft::Draft;
use crate::instruments::instrument::Instrument;
use crate::rooms::common::refusal::screen::{refused, stop};
use crate::rooms::common::words::screen::{filled, group as whom, ui};
use crate::rooms::elsewhere::rules::carried::{Carried, Standing, standing};
use crate::view::controls::{button, heading, title, ui as first};
use crate::view::element::{el, group, say, when};
use crate::view::items::kept;
use crate::widget::format::{count, fill, month};
use crate::widget::state::State;
use yew::Html;

/// The screen of what came.
pub fn screen(state: &State, carried: &Carried) -> Html {
    match &carried.found {
        Some(Ok((run, _))) if standing(state, run) == Standing::NotOffered => {
            let words = filled(state, "draft-not-offered", &[("title", title(state, run.instrument))]);
            let heading = ui(state, "draft-not-offered-heading");
            stop(state, "", heading, &words, &carried.code, first(state, "home"))
        }
        Some(Ok((run, month))) => shown(state, run, month),
        Some(Err(refusal)) => refused(state, *refusal, &carried.code),
        None => Html::default(),
    }
}

fn shown(state: &State, run: &Draft, month: &str) -> Html {
    let standing = standing(state, run);
    let goes_on = standing != Standing::Finished;
    el(
        "section",
        [
            heading(ui(state, "draft-heading")),
            say("h3", &about(state, run, month)),
            say("p", &fill(first(state, "standing"), &figures(state, run).each_ref().map(pair))),
            when(goes_on, say("p", ui(state, "draft-lead"))),
            beside(state, run, standing),
            el(
                "div.acts",
                [
                    button("home", "link", "", first(state, "home")),
                    el("span.spring", []),
                    acts(state, run, standing),
                ],
            ),
            when(goes_on, say("p.soft", first(state, kept(state)))),
            say("p.soft", ui(state, "trace")),
        ],
    )
}

/// The exercise, the group and the month.
fn about(state: &State, run: &Draft, date: &str) -> String {
    let (title, month) = (("title", title(state, run.instrument)), month(state, date));
    let month = ("month", month.as_str());
    match run.instrument {
        Instrument::PowerBases => {
            filled(state, "about-bases", &[title, ("group", whom(state, run.context())), month])
        }
        Instrument::Influence => filled(state, "about-quiz", &[title, month]),
    }
}

/// How much of a run is answered, for the gaps of a text.
fn figures(state: &State, run: &Draft) -> [(&'static str, String); 2] {
    [("answered", count(state, run.answered())), ("total", count(state, run.total()))]
}

fn pair<'a>((name, value): &'a (&'static str, String)) -> (&'static str, &'a str) {
    (name, value)
}

/// What is here already, and what becomes of it.
fn beside(state: &State, run: &Draft, standing: Standing) -> Html {
    let same = ["draft-same-", run.instrument.name()].concat();
    let words = match standing {
        Standing::Finished => "draft-finished",
        Standing::Same => &same,
        Standing::Other => "draft-other",
        Standing::Free | Standing::NotOffered => return Html::default(),
    };
    let here = state.draft(run.instrument).map(|here| figures(state, here)).unwrap_or_default();
    say("p.note", &filled(state, words, &here.each_ref().map(pair)))
}

fn acts(state: &State, run: &Draft, standing: Standing) -> Html {
    match standing {
        Standing::Finished => button("open", "main", "", ui(state, "draft-open")),
        Standing::Other => group([
            button("continue", "quiet", run.instrument.name(), ui(state, "draft-here")),
            button("go-on", "main", "", ui(state, "draft-from-link")),
        ]),
        _ => button("go-on", "main", "", ui(state, "draft-go")),
    }
}
