//! The class as tables: the figures at once, the people some at a time.

use super::lines::lines;
use super::writing::{Piece, Writing};
use crate::codec;
use crate::plain::value::{Value, object};
use crate::rooms::cohort::rules::room::{Cohort, ask};
use crate::rooms::cohort::rules::saving;
use crate::rooms::common::sheet::rules::dialect::Dialect;
use crate::rooms::common::sheet::rules::rows::Sheet;
use crate::rooms::common::sheet::rules::statistics::{Line, Note, of_cohort, table};
use crate::widget::state::State;
use crate::widget::transition::Transition;

/// How a browser knows a table.
const TYPE: &str = "text/csv;charset=utf-8";

/// Two lines of the table of figures in a dialect, one of them with decimals, to choose by. Where
/// there is no such line yet, it is made up.
pub fn preview(state: &State, cohort: &Cohort, dialect: Dialect) -> [String; 2] {
    let lines = |made| lines(made, &cohort.class.labels, &state.pack());
    let lines = cohort.made.as_ref().map(lines).unwrap_or_default();
    let parted = |line: &Line| line.value.number().is_some_and(|value| value.fract() != 0.0);
    let shown = lines.into_iter().find(parted);
    let shown = shown.unwrap_or_else(|| Line::new("LEG", "mean", Some(12), Ok::<_, Note>(62.5)));
    dialect.preview(&table(&[shown]))
}

/// Has the figures on the screen saved.
pub fn figures(cohort: &mut Cohort, transition: &mut Transition) {
    let Some(made) = &cohort.made else { return };
    let rows = table(&lines(made, &cohort.class.labels, &transition.state.pack()));
    save(cohort, transition, "figures.csv", rows);
}

/// Has the figures of a class saved that came as a link.
pub fn class(cohort: &mut Cohort, transition: &mut Transition) {
    let Some(Ok(class)) = &cohort.out.opened.found else { return };
    let rows = table(&of_cohort(class, &transition.state.pack()));
    save(cohort, transition, "class.csv", rows);
}

fn save(cohort: &mut Cohort, transition: &mut Transition, ending: &str, rows: Value) {
    let name = saving::named(cohort, transition, ending);
    let dialect = cohort.out.tables.dialect(transition.state).name();
    let file = object([
        ("name", name.as_str().into()),
        ("type", TYPE.into()),
        ("rows", rows),
        ("dialect", dialect.into()),
    ]);
    transition.tool("save", file);
}

/// Begins to write a row for each response.
pub fn people(cohort: &mut Cohort, transition: &mut Transition) {
    let dialect = cohort.out.tables.dialect(transition.state);
    let idle = cohort.out.tables.writing.is_none();
    cohort.out.tables.writing = Some(Writing::begin(dialect, cohort.out.tables.names));
    if idle {
        write(cohort, transition);
    }
}

/// The page has taken a piece.
pub fn written(cohort: &mut Cohort, transition: &mut Transition, answer: &Value) {
    if answer.get("last").is_some() {
        return saving::told(cohort, transition, Some(answer));
    }
    write(cohort, transition);
}

/// Gives the page the next piece.
fn write(cohort: &mut Cohort, transition: &mut Transition) {
    let Some(writing) = &mut cohort.out.tables.writing else { return };
    let pack = transition.state.pack();
    let key = transition.state.key.as_ref();
    let sheet = Sheet { pack: &pack, key, names: writing.names };
    let selections = cohort.choice.selections(&cohort.class, codec::pack(&pack));
    let Piece { text, first, last } = writing.step(&cohort.class, &selections, &sheet);
    let piece = [("text", text.as_str().into()), ("first", first.into()), ("last", last.into())];
    if last {
        cohort.out.tables.writing = None;
    }
    let name = saving::named(cohort, transition, "people.csv");
    let [text, first, last] = piece;
    ask(transition, "write", [text, first, last, ("name", name.as_str().into()), ("type", TYPE.into())]);
}
