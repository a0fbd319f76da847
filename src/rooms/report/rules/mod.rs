//! What the constituents say, beside what the leader says. A report that the leader wants
//! to keep is its code: `{ "version": 1, "code": "FU…", "keptAt": "2026-11-22T10:00:00Z" }`.

mod texts;

pub use texts::TEXTS;

use crate::codec::{self, Aggregate, Code};
use crate::instruments::instrument::{Context, Instrument};
use crate::instruments::people::aggregate::MIN_RATERS;
use crate::instruments::people::report::Report;
use crate::instruments::record::Record;
use crate::instruments::scoring::Scores;
use crate::plain::value::{Value, object};
use crate::rooms::feedback::rules::hex;
use crate::widget::action::{Action, Effect};
use crate::widget::room::Room;
use crate::widget::state::{Confirmation, Notice, Screen, Section, State};
use crate::widget::update::Transition;

/// What the report holds while it is open.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shown {
    /// The code of the aggregate.
    pub subject: String,
    /// What it says; `None` where it claims so few people that nothing may be shown.
    pub aggregate: Option<Aggregate>,
    /// The name of the leader's own result beside it; empty for none.
    pub own: String,
}

/// Hears every action while the report is on screen.
pub fn act(transition: &mut Transition, action: &Action) -> bool {
    match action {
        Action::Entered => enter(transition),
        Action::Input(name, value) if name == "own" => {
            let known = candidates(transition.state).any(|record| record.name() == *value);
            transition.state.asking.report.own = if known { value.clone() } else { String::new() };
        }
        Action::Press(name, _) => return press(transition, name),
        _ => return false,
    }
    true
}

fn enter(transition: &mut Transition) {
    let Screen::Room(Room::Report, subject) = transition.state.screen.clone() else { return };
    let same = transition.state.asking.report.subject == subject;
    if same && (own(transition.state).is_some() || transition.state.asking.report.own.is_empty()) {
        return;
    }
    let aggregate = match codec::read(&subject, codec::pack(&transition.state.pack())) {
        Ok(Code::Aggregate(aggregate)) => aggregate,
        _ => return transition.enter_room(Room::of_code(&subject), &subject),
    };
    let own = nearest(transition.state, &aggregate).map_or(String::new(), Record::name);
    let aggregate = Some(aggregate).filter(|aggregate| usize::from(aggregate.n) >= MIN_RATERS);
    transition.state.asking.report = Shown { subject, aggregate, own };
}

/// The newest own result about the same kind of group; else the newest.
fn nearest<'a>(state: &'a State, aggregate: &Aggregate) -> Option<&'a Record> {
    let about = |record: &&Record| record.answers().context() == context(aggregate);
    candidates(state).find(about).or_else(|| candidates(state).next())
}

/// The leader's own results that a report can be read beside, newest first.
pub fn candidates(state: &State) -> impl Iterator<Item = &Record> {
    state.records.iter().filter(|record| record.instrument == Instrument::PowerBases)
}

/// The own result that was chosen.
pub fn own(state: &State) -> Option<&Record> {
    state.record(&state.asking.report.own)
}

/// The kind of group that the invitation named.
pub fn context(aggregate: &Aggregate) -> Option<Context> {
    Context::ALL.get(usize::from(aggregate.context).checked_sub(1)?).copied()
}

/// The report as it is to be shown, and the aggregate it is about.
pub fn report(state: &State) -> Option<(Report, &Aggregate)> {
    let aggregate = state.asking.report.aggregate.as_ref()?;
    let own = own(state).map(|record| {
        let answers = record.answers();
        let context = answers.context().unwrap_or(Context::Other);
        (Scores::of(&answers.items(), &answers.supplement()), record.key, context)
    });
    let own = own.as_ref().map(|(scores, key, context)| (scores, *key, *context));
    Report::of(own, aggregate).map(|report| (report, aggregate))
}

/// Whether this browser made the invitation and collected the answers: then somebody who
/// leads has read them one by one.
pub fn is_known(state: &State, invite: u32) -> bool {
    let number = hex(invite);
    state.value(&["self/invite/", &number].concat()).is_some()
        && state.value(&["facilitator/", &number, "/collection"].concat()).is_some()
}

/// The code of the report on the same invitation that is kept here.
pub fn kept(state: &State) -> Option<&str> {
    state.value(&name(state)?)?.get("code")?.text()
}

fn name(state: &State) -> Option<String> {
    let aggregate = state.asking.report.aggregate.as_ref()?;
    Some(["self/aggregate/", &hex(aggregate.invite)].concat())
}

fn press(transition: &mut Transition, name: &str) -> bool {
    match name {
        "keep" if kept(transition.state).is_some() => {
            transition.ask(Some(Confirmation::Room(Section::Report, "replace")))
        }
        "keep" => keep(transition),
        "drop" => transition.ask(Some(Confirmation::Room(Section::Report, "drop"))),
        "confirm" => match transition.state.confirmation.take() {
            Some(Confirmation::Room(Section::Report, "replace")) => keep(transition),
            Some(Confirmation::Room(Section::Report, "drop")) => drop_kept(transition),
            other => {
                transition.state.confirmation = other;
                return false;
            }
        },
        "back" => transition.go(Screen::Start),
        _ => return false,
    }
    true
}

fn keep(transition: &mut Transition) {
    let Some(name) = name(transition.state) else { return };
    let value = object([
        ("version", 1.0.into()),
        ("code", transition.state.asking.report.subject.as_str().into()),
        ("keptAt", transition.moment.date.as_str().into()),
    ]);
    transition.keep(&name, Some(value));
    say(transition, "report-kept");
}

fn drop_kept(transition: &mut Transition) {
    let Some(name) = name(transition.state) else { return };
    transition.keep(&name, None::<Value>);
    say(transition, "report-dropped");
}

fn say(transition: &mut Transition, name: &'static str) {
    transition.state.notices.retain(|notice| !matches!(notice, Notice::Room(Section::Report, ..)));
    transition.say(Notice::Room(Section::Report, name, Vec::new()));
    transition.effects.push(Effect::Focus);
}
