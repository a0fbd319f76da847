//! A link to somebody's result, opened: clearly as somebody's, and beside the
//! reader's own where there is one.

use super::beside;
use crate::instruments::instrument::{Context, Instrument};
use crate::instruments::quiz::references;
use crate::instruments::scoring::Scores;
use crate::instruments::shared::{Bases, OpenedResult, Quiz};
use crate::rooms::common::kept::screen as place;
use crate::rooms::common::people::screen::isolated;
use crate::rooms::common::reading::screen::{bases, quiz};
use crate::rooms::common::refusal::screen::refused;
use crate::rooms::common::words::screen::{filled, group as whom, ui};
use crate::rooms::share::rules::link::{Link, is_mine, kept, own};
use crate::view::charts::figures::text as of_result;
use crate::view::charts::{scale, wheel};
use crate::view::controls::{button, heading, title};
use crate::view::element::{attrs, each, el, el_with, group, say, when};
use crate::widget::format::{month, whole};
use crate::widget::state::State;
use yew::Html;

/// The screen of a link that was opened.
pub fn screen(state: &State, link: &Link) -> Html {
    match &link.found {
        Some(Ok(shared)) => result(state, &link.code, shared),
        Some(Err(refusal)) => refused(state, *refusal, &link.code),
        None => Html::default(),
    }
}

fn result(state: &State, code: &str, shared: &OpenedResult) -> Html {
    let named = |name: &str| say("p", &filled(state, "name-on", &[("name", &isolated(name))]));
    let mine = is_mine(state, shared);
    let acts = [button("home", "main", "", ui(state, "take")), saving(state, code, mine)];
    el(
        "section.result",
        [
            heading(ui(state, "heading-link")),
            shared.name.as_deref().map(named).unwrap_or_default(),
            say("p.note", &whose(state, mine)),
            shared.bases.as_ref().map(|bases| of_bases(state, shared, bases)).unwrap_or_default(),
            shared.quiz.as_ref().map(|quiz| of_quiz(state, shared, quiz)).unwrap_or_default(),
            el_with("div", attrs!["class" = "acts controls"], acts),
            say("p.soft", ui(state, "trace")),
            say("p.soft", of_result(state, "limits.credits")),
        ],
    )
}

/// Whose result it is, and whether it is saved here.
fn whose(state: &State, mine: bool) -> String {
    match place::offer(state) {
        _ if mine => ui(state, "mine").to_string(),
        Some(keep) => filled(state, "forgery", &[("keep", keep)]),
        None => ui(state, "forgery-unsaved").to_string(),
    }
}

/// The way to save it, or where it was saved. One's own is here, and where nothing can be
/// saved the link is the way back.
fn saving(state: &State, code: &str, mine: bool) -> Html {
    match (kept(state, code), place::offer(state)) {
        (Some(name), _) => say("span.soft", place::place(state, name)),
        (None, Some(keep)) if !mine => button("keep", "quiet", "", keep),
        _ => Html::default(),
    }
}

/// The title of an instrument, the group and the month.
fn about(state: &State, shared: &OpenedResult, instrument: Instrument) -> Html {
    let (group, month) = (whom(state, shared.context), month(state, &shared.month));
    let gaps = [("title", title(state, instrument)), ("group", group), ("month", &month)];
    let path = if instrument == Instrument::PowerBases { "about-bases" } else { "about-quiz" };
    say("h3", &filled(state, path, &gaps))
}

fn of_bases(state: &State, shared: &OpenedResult, theirs: &Bases) -> Html {
    let [position, rings] = ["ui.position-key", "ui.rings-key"].map(|path| of_result(state, path));
    let key = [ui(state, "personal-key"), position, rings];
    let drawn = wheel::draw_as(state, &theirs.scores, key, "pb-hatch-shared");
    let shown = match own(state, shared, Instrument::PowerBases) {
        Some(mine) => beside::bases(state, shared, &theirs.scores, mine, drawn),
        None => {
            let figures =
                el("div", [bases::figures(state, &theirs.scores), supplement(state, &theirs.scores)]);
            el("div.duo", [drawn, figures])
        }
    };
    let context = shared.context.unwrap_or(Context::Other);
    group([
        about(state, shared, Instrument::PowerBases),
        when(shared.flags.care(), say("p.note", ui(state, "flag-care"))),
        when(shared.flags.gaps(), say("p.note", of_result(state, "flags.gaps"))),
        shown,
        interpretation(state, "bases", bases::interpretation(state, &theirs.scores, context, shared.key)),
    ])
}

/// The scores of the supplement, as far as there are any.
fn supplement(state: &State, scores: &Scores) -> Html {
    let scores = [("trust", scores.trust), ("credibility", scores.credibility), ("growing", scores.growing)];
    let row = |(name, score): (&str, Option<f64>)| {
        let title = of_result(state, &["scores.", name, ".name"].concat());
        score.map(|score| el("div", [say("dt", title), say("dd", &whole(state, score))]))
    };
    let rows: Vec<Html> = scores.into_iter().filter_map(row).collect();
    when(!rows.is_empty(), el("dl.figures", [each(rows.into_iter())]))
}

fn of_quiz(state: &State, shared: &OpenedResult, theirs: &Quiz) -> Html {
    let Some(key) = &state.key else { return Html::default() };
    let shown = match own(state, shared, Instrument::Influence) {
        Some(mine) => beside::quiz(state, &theirs.scores, mine, key),
        None => quiz::approaches(state, &theirs.scores),
    };
    let partial = of_result(state, "ui.partial");
    let answers = theirs.answers.as_ref();
    group([
        about(state, shared, Instrument::Influence),
        when(theirs.scores.partial, say("p.note", partial)),
        scale::draw(state, theirs.scores.index, &references(key), ui(state, "theirs")),
        shown,
        interpretation(state, "quiz", quiz::interpretation(state, &theirs.scores, answers, key)),
    ])
}

/// The texts that speak to the person whose result it is.
fn interpretation(state: &State, key: &str, texts: Html) -> Html {
    let children = [say("summary", ui(state, "told")), texts];
    el_with("details.card", attrs!["key" = key], children)
}
