//! What is made of the collection: one aggregate, or a file of all codes.

use super::collection::Collect;
use super::keeping;
use super::release::{NotReleasable, release};
use super::saying::{quiet, say};
use crate::codec::{self, Code, InviteId};
use crate::plain::value::object;
use crate::widget::format::count;
use crate::widget::transition::Transition;

/// Makes the aggregate, or says why not.
pub fn make(collect: &mut Collect, transition: &mut Transition) {
    quiet(transition.state);
    let (month, pack) = (codec::month(&transition.moment.date), codec::pack(&transition.state.pack()));
    let Some(invite) = collect.invite.as_ref().filter(|_| collect.intake.is_none()) else { return };
    match release(&collect.pool, invite, &collect.released, month) {
        Ok((aggregate, hashes)) => {
            collect.made = codec::write(&Code::Aggregate(aggregate), pack);
            if !collect.released.contains(&hashes) {
                collect.released.push(hashes);
            }
            keeping::store(collect, transition);
            say(transition, "collect-made", Vec::new());
        }
        Err(NotReleasable::Few(n)) => {
            let here = count(transition.state, n);
            say(transition, "collect-few", vec![("n", here)]);
        }
        Err(NotReleasable::Many) => say(transition, "collect-many", Vec::new()),
        Err(NotReleasable::Bare) => say(transition, "collect-bare", Vec::new()),
        Err(NotReleasable::Near(guard)) => {
            let gaps = [("differs", guard.differs), ("needed", guard.needed())];
            let gaps = gaps.map(|(name, n)| (name, count(transition.state, n)));
            say(transition, "collect-near", gaps.to_vec());
        }
    }
}

/// All codes as a file, one a line.
pub fn save(collect: &Collect, transition: &mut Transition) {
    let number = collect.invite.as_ref().map_or(String::new(), |invite| InviteId(invite.invite).digits());
    let name = ["answers-", &number, ".txt"].concat();
    let text = collect.pool.codes("\n") + "\n";
    let file = object([
        ("name", name.as_str().into()),
        ("type", "text/plain".into()),
        ("text", text.as_str().into()),
    ]);
    transition.tool("save", file);
}
