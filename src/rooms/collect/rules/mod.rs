//! The facilitator's collection of answers: it takes them in, keeps them, and makes one
//! aggregate of them. Kept as
//! `{ "version": 1, "codes": "FE… FE…", "released": [["0123456789abcdef", …], …], "made": "FU…" }`:
//! the answers, the hashes of those in each aggregate that was made, the last aggregate.

mod adding;
mod cut;
mod keeping;
mod paste;
mod pool;
mod release;
mod texts;

pub use paste::{From, Refused, Told, Work};
pub use pool::{Answer, Pool};
pub use texts::TEXTS;

use crate::codec::{self, Code, Invite};
use crate::plain::value::{Value, object};
use crate::rooms::common::handoff::rules as handoff;
use crate::rooms::feedback::rules::hex;
use crate::widget::action::{Action, Effect};
use crate::widget::room::Room;
use crate::widget::state::{Ask, Notice, Screen, Section, State};
use crate::widget::update::Turn;
use adding::{finish, go_on, read, take};
use release::{Barred, release};

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
    pub work: Option<Work>,
    /// What became of the last ones.
    pub told: Option<Told>,
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
pub fn act(turn: &mut Turn, action: &Action) -> bool {
    match action {
        Action::Entered => enter(turn),
        Action::Press(name, subject) => return press(turn, name, subject) || handoff::act(turn, action),
        Action::Mark(name, value) => mark(turn, name, value),
        Action::Told("read", Ok(files)) => read(turn, files),
        Action::Told("later", _) => go_on(turn),
        Action::Kept(name, value) => {
            keeping::changed(turn, name, value.as_ref());
            return false;
        }
        _ => return handoff::act(turn, action),
    }
    true
}

/// Looks at the code. What stands of the same collection already stays.
fn enter(turn: &mut Turn) {
    let Screen::Room(Room::Collect, subject) = turn.state.screen.clone() else { return };
    handoff::enter(turn);
    if turn.state.asking.collect.subject == subject {
        let collect = &mut turn.state.asking.collect;
        collect.shown = collect.typed.clone();
        if collect.work.is_some() {
            turn.effects.push(Effect::Tool("later", Value::Null));
        }
        return;
    }
    finish(turn);
    let invite = match codec::read(&subject, codec::pack(&turn.state.pack())) {
        Ok(Code::Invite(invite)) if invite.facilitator => invite,
        _ => return turn.enter_room(Room::of_code(&subject), &subject),
    };
    turn.state.asking.collect = Collect { subject, invite: Some(invite), ..Collect::default() };
    keeping::load(turn);
}

fn press(turn: &mut Turn, name: &str, subject: &str) -> bool {
    let collect = &mut turn.state.asking.collect;
    match name {
        "collect-add" => {
            let text = std::mem::take(&mut collect.typed);
            (collect.shown, collect.field) = (String::new(), collect.field + 1);
            take(turn, vec![(From::Pasted, text)]);
        }
        "collect-make" => make(turn),
        "collect-save" => save(turn),
        "collect-remove" => {
            collect.removing = u64::from_str_radix(subject, 16).ok();
            turn.ask(Some(Ask::Room(Section::Others, "collect-remove")));
        }
        "collect-delete" => turn.ask(Some(Ask::Room(Section::Others, "collect-delete"))),
        "confirm" => return confirm(turn),
        "back" => turn.go(Screen::Start),
        _ => return false,
    }
    true
}

fn mark(turn: &mut Turn, name: &str, value: &str) {
    match name {
        "codes" => turn.state.asking.collect.typed = value.to_string(),
        "files" => turn.effects.push(Effect::Tool("read", object([("control", "files".into())]))),
        _ => {}
    }
}

/// Makes the aggregate, or says why not.
fn make(turn: &mut Turn) {
    quiet(turn.state);
    let (month, pack) = (codec::month(&turn.moment.date), codec::pack(&turn.state.pack()));
    let collect = &mut turn.state.asking.collect;
    let Some(invite) = collect.invite.as_ref().filter(|_| collect.work.is_none()) else { return };
    match release(&collect.pool, invite, &collect.released, month) {
        Ok((aggregate, hashes)) => {
            collect.made = codec::write(&Code::Aggregate(aggregate), pack);
            if !collect.released.contains(&hashes) {
                collect.released.push(hashes);
            }
            keeping::store(turn);
            say(turn, "collect-made", Vec::new());
        }
        Err(Barred::Few(n)) => say(turn, "collect-few", vec![("n", n.to_string())]),
        Err(Barred::Many) => say(turn, "collect-many", Vec::new()),
        Err(Barred::Bare) => say(turn, "collect-bare", Vec::new()),
        Err(Barred::Near(guard)) => {
            let gaps = [("differs", guard.differs), ("from", guard.from), ("needed", guard.needed())];
            say(turn, "collect-near", gaps.map(|(name, n)| (name, n.to_string())).to_vec());
        }
    }
}

/// All codes as a file, one a line.
fn save(turn: &mut Turn) {
    let collect = &turn.state.asking.collect;
    let number = collect.invite.as_ref().map_or(String::new(), |invite| hex(invite.invite));
    let name = ["answers-", &number, ".txt"].concat();
    let text = collect.pool.codes("\n") + "\n";
    let file = object([
        ("name", name.as_str().into()),
        ("type", "text/plain".into()),
        ("text", text.as_str().into()),
    ]);
    turn.effects.push(Effect::Tool("save", file));
}

/// While texts are under way nothing is removed: what is kept may not all be here yet.
fn confirm(turn: &mut Turn) -> bool {
    if turn.state.asking.collect.work.is_some() {
        return true;
    }
    let asked = turn.state.ask.take();
    let removing = turn.state.asking.collect.removing.take();
    match (&asked, removing) {
        (Some(Ask::Room(Section::Others, "collect-remove")), Some(hash)) => {
            turn.state.asking.collect.pool.remove(hash);
            keeping::store(turn);
        }
        (Some(Ask::Room(Section::Others, "collect-delete")), _) => keeping::delete(turn),
        _ => {
            turn.state.ask = asked;
            return false;
        }
    }
    turn.effects.push(Effect::Focus);
    true
}

/// Takes back what this room said before.
fn quiet(state: &mut State) {
    state.notices.retain(|notice| !matches!(notice, Notice::Room(Section::Others, ..)));
}

fn say(turn: &mut Turn, name: &'static str, gaps: Vec<(&'static str, String)>) {
    turn.say(Notice::Room(Section::Others, name, gaps));
}
