//! The facilitator's collection, from pasted messages to the leader's report.

mod adding;
mod keeping;
mod long;
mod releasing;
mod reporting;
mod talk;

use crate::feedback::{opened, pack};
use crate::reader::Reader;
use powerbase::codec::{self, Aggregate, Code, Invite, RaterAnswers};
use powerbase::plain::value::{Value, object};
use powerbase::rooms::collect::rules::Collect;
use powerbase::widget::action::{Action, Effect};
use powerbase::widget::notice::Notice;

/// The invitation of these tests, and the name its collection is kept under.
pub const INVITE: u32 = 0x2a;
pub const KEPT: &str = "facilitator/0000002a/collection";

/// The facilitator's code.
pub fn facilitator() -> String {
    let invite = Invite { facilitator: true, invite: INVITE, context: 1, name: Some("Ann".into()) };
    codec::write(&Code::Invite(invite), pack())
}

/// Somebody's answer: all items alike, which the key tells apart.
pub fn rating(key: u32, mark: u8) -> RaterAnswers {
    let items = std::array::from_fn(|place| if place % 7 == 0 { 6 - mark } else { mark });
    RaterAnswers {
        month: 82,
        invite: INVITE,
        key,
        flags: 0,
        items,
        supplement: [mark; 12],
        singles: [mark; 10],
    }
}

/// The code of somebody's answer.
pub fn answer(key: u32, mark: u8) -> String {
    code(rating(key, mark))
}

/// A rating as a code.
pub fn code(rating: RaterAnswers) -> String {
    codec::write(&Code::Rating(rating), pack())
}

/// The codes of so many people.
pub fn answers(n: u32) -> Vec<String> {
    (1..=n).map(|key| answer(key, (key % 5 + 1) as u8)).collect()
}

/// A facilitator at an empty collection.
pub fn facilitating() -> Reader {
    opened(&facilitator())
}

/// One who has added these codes.
pub fn with(codes: &[String]) -> Reader {
    let mut reader = facilitating();
    reader.paste(&codes.join("\n"));
    reader
}

impl Reader {
    /// Pastes a text and adds it, however long that takes.
    pub fn paste(&mut self, text: &str) {
        self.mark("codes", text);
        self.press("collect-add");
        self.work();
    }

    /// Lets work that waits for the page's turn go on to its end; gives how many turns it took.
    pub fn work(&mut self) -> usize {
        let waits = |effect: &Effect| matches!(effect, Effect::Tool("later", _));
        let mut turns = 0;
        while self.effects.iter().any(waits) {
            self.act(Action::ToolDone("later", Ok(Value::Null)));
            turns += 1;
        }
        turns
    }

    /// Adds files of these names and texts.
    pub fn files(&mut self, files: &[(&str, &str)]) {
        self.mark("files", "C:\\fakepath\\answers.txt");
        assert!(matches!(self.effects.as_slice(), [Effect::Tool("read", _)]));
        let file = |(name, text): &(&str, &str)| object([("name", (*name).into()), ("text", (*text).into())]);
        self.act(Action::ToolDone("read", Ok(Value::Array(files.iter().map(file).collect()))));
        self.work();
    }

    /// How many answers are here.
    pub fn here(&self) -> usize {
        self.room::<Collect>().pool.len()
    }

    /// Taken, already here, replaced, refused, as the last report has them.
    pub fn told(&self) -> [usize; 4] {
        let told = self.room::<Collect>().tally.as_ref().unwrap();
        [told.taken, told.known, told.replaced, told.refused]
    }

    /// The line and the reason of each refused code that is listed.
    pub fn refused(&self) -> Vec<(usize, &'static str)> {
        let told = self.room::<Collect>().tally.as_ref().unwrap();
        told.lines.iter().map(|refused| (refused.line, refused.reason)).collect()
    }

    /// What fills the gaps of a notice that a room said.
    pub fn gaps(&self, name: &str) -> Vec<(&'static str, String)> {
        let said = self.state.notices.iter().find(|notice| notice.name() == name);
        match said {
            Some(Notice::Room(_, _, gaps)) => gaps.clone(),
            other => panic!("{name}: {other:?} of {}", self.notices()),
        }
    }

    /// The last aggregate that was made.
    pub fn made(&self) -> Aggregate {
        match codec::read(&self.room::<Collect>().made, pack()) {
            Ok(Code::Aggregate(aggregate)) => aggregate,
            other => panic!("{other:?}"),
        }
    }
}
