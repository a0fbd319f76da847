//! What people say of their power beside what they choose.

use super::approaches::approach;
use super::heads::{figure, needed, of_people, table};
use crate::instruments::cohort::statistics::figure::Figure;
use crate::instruments::cohort::statistics::ladder::{ITEMS, MEANS};
use crate::instruments::cohort::statistics::said::{Group, SaidStatistics};
use crate::instruments::instrument::Instrument;
use crate::rooms::cohort::screen::words::{filled, number, people, ui};
use crate::view::charts::figures::{head, text};
use crate::view::controls::title;
use crate::view::element::{attrs, each, el_with, group, say};
use crate::widget::state::State;
use yew::Html;

/// The groups and how the two hang together, over those who answered both exercises.
pub fn draw(state: &State, said: &SaidStatistics) -> Html {
    let lead = filled(state, "said-lead", &[("title", title(state, Instrument::Influence))]);
    let figures = if said.n < MEANS {
        needed(state, "said-needed", MEANS)
    } else {
        group([groups(state, &said.groups), together(state, said), say("p.soft", ui(state, "said-care"))])
    };
    group([say("h3", ui(state, "said")), say("p", &lead), figures])
}

fn groups(state: &State, groups: &[Group; 5]) -> Html {
    let titles =
        head(["ui.approach", "ui.personal-power", "ui.position-power"].map(|path| text(state, path)));
    let rows = groups.iter().map(|group| {
        let name = group.approach.map_or(ui(state, "said-none"), |of| approach(state, of));
        let [personal, position] = [group.personal, group.position];
        let title = of_people(state, name, personal.n);
        let cells = [title, figure(state, personal.mean, 0), figure(state, position.mean, 0)];
        el_with("tr", attrs!["key" = name], cells)
    });
    table("said", ui(state, "said-table"), titles, each(rows))
}

/// How more personal power goes with more influencing, from −1 to 1.
fn together(state: &State, said: &SaidStatistics) -> Html {
    match said.correlation {
        Figure::Withheld { .. } => needed(state, "said-figure-needed", ITEMS),
        figure => {
            let gaps = [("r", &*number(state, figure, 2)), ("n", &people(state, said.n))];
            say("p", &filled(state, "said-figure", &gaps))
        }
    }
}
