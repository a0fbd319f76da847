//! The report: making it, and the link that holds the last one.

use super::list::names;
use crate::codec::{self, Aggregate, Code};
use crate::instruments::people::limits::MIN_RATERS;
use crate::instruments::people::ratings::{SCALES, SINGLES};
use crate::rooms::collect::rules::Collect;
use crate::rooms::common::handoff::rules::{Handoff, link};
use crate::rooms::common::handoff::screen as handoff;
use crate::rooms::common::people::screen::{filled, ui};
use crate::view::controls::button;
use crate::view::element::{el, group, say, when};
use crate::widget::format::{count, fill};
use crate::widget::state::State;
use yew::Html;

/// The button and what came of it, once there are answers enough. The rule of a second report
/// is for those who have made one.
pub fn draw(state: &State, collect: &Collect) -> Html {
    let again = !collect.released.is_empty();
    if !again && collect.pool.len() < MIN_RATERS {
        return Html::default();
    }
    // Once there is one, copying its link comes first.
    let class = if collect.made.is_empty() { "main" } else { "quiet" };
    group([
        say("h3", ui(state, "collect-make-heading")),
        when(again, say("p", ui(state, "collect-make-lead"))),
        el("div.acts", [button("collect-make", class, "", ui(state, "collect-make"))]),
        last(state, collect).unwrap_or_default(),
    ])
}

fn last(state: &State, collect: &Collect) -> Option<Html> {
    let code = collect.made.as_str();
    let Ok(Code::Aggregate(made)) = codec::read(code, codec::pack(&state.pack())) else { return None };
    let link = link(state, code);
    let of = filled(state, "collect-made-of", &[("n", &count(state, made.n.into()))]);
    let lacking = lacking(&made);
    let left_out = filled(state, "collect-made-left-out", &[("list", &names(state, &lacking))]);
    let body = fill(ui(state, "collect-mail-body"), &[("link", &link)]);
    let handed = Handoff {
        label: ui(state, "collect-made-link"),
        text: &link,
        mail: (ui(state, "collect-mail-subject"), &body),
    };
    Some(group([
        say("p", &of),
        handoff::draw(state, collect.handoff, &handed),
        say("p", ui(state, "collect-holds")),
        say("p", ui(state, "collect-holds-not")),
        when(!lacking.is_empty(), say("p", &left_out)),
    ]))
}

/// The scales and questions that the report does not hold.
fn lacking(made: &Aggregate) -> Vec<&'static str> {
    let scales = made.scales.iter().map(|scale| scale.mean).zip(SCALES);
    let items = made.items.iter().map(|item| item.mean).zip(SINGLES);
    scales.chain(items).filter(|(mean, _)| mean.is_none()).map(|(_, name)| name).collect()
}
