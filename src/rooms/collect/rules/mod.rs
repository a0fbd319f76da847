//! The facilitator's collection of answers: it takes them in, keeps them, and makes one
//! aggregate of them. Kept as
//! `{ "version": 1, "codes": "FE… FE…", "released": [["0123456789abcdef", …], …], "made": "FU…" }`:
//! the answers, the hashes of those in each aggregate that was made, the last aggregate.

mod adding;
mod intake;
mod keeping;
mod pool;
mod release;
mod slices;
mod texts;

pub use intake::{Intake, Refused, Source, Tally};
pub use pool::{Answer, Pool};
pub use texts::TEXTS;

use crate::codec::{self, Code, Invite};
use crate::plain::value::{Value, object};
use crate::rooms::common::handoff::rules as handoff;
use crate::rooms::feedback::rules::hex;
use crate::widget::action::{Action, Effect};
use crate::widget::room::Room;
use crate::widget::state::{Confirmation, Notice, Screen, Section, State};
use crate::widget::update::Transition;
use adding::{finish, go_on, read, take};
use release::{NotReleasable, release};

/// What the collection holds while it is open.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Collect {
    /// The facilitator's code.
    pub subject: String,
    /// What it says.
    pub invite: Option<Invite>,
    /// The answers.
    pub pool: Pool,
    /// The hashes of the answers of each aggregate that was made, oldest first.
    pub released: Vec<Vec<u64>>,
    /// The code of the last aggregate; empty before the first.
    pub made: String,
    /// Texts that are being looked through.
    pub work: Option<Intake>,
    /// What became of the last ones.
    pub told: Option<Tally>,
    /// What stands in the field.
    pub typed: String,
    /// What stood in the field when the screen was entered.
    pub shown: String,
    /// Tells one empty field from the next.
    pub field: usize,
    /// The answer that is to be removed, once that is confirmed.
    removing: Option<u64>,
}

/// Hears every action while the collection is on screen.
pub fn act(transition: &mut Transition, action: &Action) -> bool {
    match action {
        Action::Entered => enter(transition),
        Action::Press(name, subject) => {
            return press(transition, name, subject) || handoff::act(transition, action);
        }
        Action::Input(name, value) => mark(transition, name, value),
        Action::ToolDone("read", Ok(files)) => read(transition, files),
        Action::ToolDone("later", _) => go_on(transition),
        Action::ValueChanged(name, value) => {
            keeping::changed(transition, name, value.as_ref());
            return false;
        }
        _ => return handoff::act(transition, action),
    }
    true
}

/// Looks at the code. What stands of the same collection already stays.
fn enter(transition: &mut Transition) {
    let Screen::Room(Room::Collect, subject) = transition.state.screen.clone() else { return };
    handoff::enter(transition);
    if transition.state.asking.collect.subject == subject {
        let collect = &mut transition.state.asking.collect;
        collect.shown = collect.typed.clone();
        if collect.work.is_some() {
            transition.effects.push(Effect::Tool("later", Value::Null));
        }
        return;
    }
    finish(transition);
    let invite = match codec::read(&subject, codec::pack(&transition.state.pack())) {
        Ok(Code::Invite(invite)) if invite.facilitator => invite,
        _ => return transition.enter_room(Room::of_code(&subject), &subject),
    };
    transition.state.asking.collect = Collect { subject, invite: Some(invite), ..Collect::default() };
    keeping::load(transition);
}

fn press(transition: &mut Transition, name: &str, subject: &str) -> bool {
    let collect = &mut transition.state.asking.collect;
    match name {
        "collect-add" => {
            let text = std::mem::take(&mut collect.typed);
            (collect.shown, collect.field) = (String::new(), collect.field + 1);
            take(transition, vec![(Source::Pasted, text)]);
        }
        "collect-make" => make(transition),
        "collect-save" => save(transition),
        "collect-remove" => {
            collect.removing = u64::from_str_radix(subject, 16).ok();
            transition.ask(Some(Confirmation::Room(Section::Others, "collect-remove")));
        }
        "collect-delete" => transition.ask(Some(Confirmation::Room(Section::Others, "collect-delete"))),
        "confirm" => return confirm(transition),
        "back" => transition.go(Screen::Start),
        _ => return false,
    }
    true
}

fn mark(transition: &mut Transition, name: &str, value: &str) {
    match name {
        "codes" => transition.state.asking.collect.typed = value.to_string(),
        "files" => transition.effects.push(Effect::Tool("read", object([("control", "files".into())]))),
        _ => {}
    }
}

/// Makes the aggregate, or says why not.
fn make(transition: &mut Transition) {
    quiet(transition.state);
    let (month, pack) = (codec::month(&transition.moment.date), codec::pack(&transition.state.pack()));
    let collect = &mut transition.state.asking.collect;
    let Some(invite) = collect.invite.as_ref().filter(|_| collect.work.is_none()) else { return };
    match release(&collect.pool, invite, &collect.released, month) {
        Ok((aggregate, hashes)) => {
            collect.made = codec::write(&Code::Aggregate(aggregate), pack);
            if !collect.released.contains(&hashes) {
                collect.released.push(hashes);
            }
            keeping::store(transition);
            say(transition, "collect-made", Vec::new());
        }
        Err(NotReleasable::Few(n)) => say(transition, "collect-few", vec![("n", n.to_string())]),
        Err(NotReleasable::Many) => say(transition, "collect-many", Vec::new()),
        Err(NotReleasable::Bare) => say(transition, "collect-bare", Vec::new()),
        Err(NotReleasable::Near(guard)) => {
            let gaps = [("differs", guard.differs), ("from", guard.from), ("needed", guard.needed())];
            say(transition, "collect-near", gaps.map(|(name, n)| (name, n.to_string())).to_vec());
        }
    }
}

/// All codes as a file, one a line.
fn save(transition: &mut Transition) {
    let collect = &transition.state.asking.collect;
    let number = collect.invite.as_ref().map_or(String::new(), |invite| hex(invite.invite));
    let name = ["answers-", &number, ".txt"].concat();
    let text = collect.pool.codes("\n") + "\n";
    let file = object([
        ("name", name.as_str().into()),
        ("type", "text/plain".into()),
        ("text", text.as_str().into()),
    ]);
    transition.effects.push(Effect::Tool("save", file));
}

/// While texts are under way nothing is removed: what is kept may not all be here yet.
fn confirm(transition: &mut Transition) -> bool {
    if transition.state.asking.collect.work.is_some() {
        return true;
    }
    let asked = transition.state.confirmation.take();
    let removing = transition.state.asking.collect.removing.take();
    match (&asked, removing) {
        (Some(Confirmation::Room(Section::Others, "collect-remove")), Some(hash)) => {
            transition.state.asking.collect.pool.remove(hash);
            keeping::store(transition);
        }
        (Some(Confirmation::Room(Section::Others, "collect-delete")), _) => keeping::delete(transition),
        _ => {
            transition.state.confirmation = asked;
            return false;
        }
    }
    transition.effects.push(Effect::Focus);
    true
}

/// Takes back what this room said before.
fn quiet(state: &mut State) {
    state.notices.retain(|notice| !matches!(notice, Notice::Room(Section::Others, ..)));
}

fn say(transition: &mut Transition, name: &'static str, gaps: Vec<(&'static str, String)>) {
    transition.say(Notice::Room(Section::Others, name, gaps));
}
