//! What a class says together: each figure with the number of people it stands on, each drawing
//! with its table and a sentence.
//!
//! ```text
//! bases.rs        averages: the wheel and its table
//! spreads.rs      how people lie along the scale: axis.rs, dots.rs (for this screen alone), bins.rs
//! quantiles.rs    the same in figures; ranks.rs, where a score stands
//! alpha.rs        whether statements go together; margins.rs, statements.rs
//! quiz.rs         score and scenarios; approaches.rs, disputed.rs
//! said.rs         what people say beside what they choose
//! leaders.rs      gaps over leaders; agreement.rs
//! pictures.rs     drawings as files
//! heads.rs        what the tables have in common
//! ```

mod agreement;
mod alpha;
mod approaches;
mod axis;
pub mod bases;
mod bins;
mod disputed;
mod dots;
mod heads;
mod leaders;
mod margins;
mod pictures;
mod quantiles;
mod quiz;
mod ranks;
mod said;
mod spreads;
mod statements;

use crate::instruments::cohort::statistics::overview::ScaleStatistics;
use crate::rooms::cohort::rules::{Cohort, Made};
use crate::view::element::group;
use crate::widget::state::State;
use yew::Html;

/// All figures of the exercises that were answered, as far as they are on screen.
pub fn draw(state: &State, cohort: &Cohort, made: &Made) -> Html {
    let [of_bases, of_quiz] = made.counts.map(|counts| counts.all > 0);
    let (shares, bases) = (cohort.drawn, &made.statistics.bases);
    group([
        pictures::unsaved(state, cohort),
        share(of_bases && shares > 0, || lie(state, made)),
        share(of_bases && shares > 1, || hang_together(state, bases)),
        share(of_quiz && shares > 2, || quiz::draw(state, made)),
        share(of_bases && of_quiz && shares > 3, || said::draw(state, &made.statistics.said)),
        share(shares > 3, || leaders::draw(state, &made.leaders)),
    ])
}

/// What is not on screen yet is not made either.
fn share(is_here: bool, made: impl FnOnce() -> Html) -> Html {
    if is_here { made() } else { Html::default() }
}

/// Where the people lie along each base.
fn lie(state: &State, made: &Made) -> Html {
    let bases = &made.statistics.bases;
    group([bases::draw(state, made), quantiles::draw(state, bases), ranks::draw(state, bases)])
}

/// Whether the statements of a base go together.
fn hang_together(state: &State, bases: &[ScaleStatistics; 6]) -> Html {
    group([alpha::draw(state, bases), margins::draw(state, bases), statements::draw(state, bases)])
}
