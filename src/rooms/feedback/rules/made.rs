//! An invitation that has been made, and how it is kept: `{ "version": 1, "invite": 7,
//! "context": "team", "name": "Ann", "madeAt": "2026-11-22T10:00:00Z", "day": "22 November 2026" }`.

use crate::codec::{self, Code, InviteId};
use crate::instruments::instrument::Context;
use crate::plain::shape;
use crate::plain::value::Value;
use crate::rooms::common::kept::rules::{KeptCode, VERSION};
use crate::widget::action::Moment;
use crate::widget::names;
use crate::widget::state::State;
use serde::{Deserialize, Serialize};

/// An invitation as it is kept: `self/invite/<invite>`.
#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
struct KeptInvite {
    version: u8,
    invite: u32,
    context: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    made_at: String,
    #[serde(default)]
    day: String,
}

/// An invitation that has been made.
#[derive(Clone, Debug, PartialEq)]
pub struct Made {
    /// Its number in eight hex digits.
    pub hex: String,
    /// What the leader is called, if anything.
    pub name: Option<String>,
    /// The group that is asked.
    pub context: Context,
    /// The day it was made, in words.
    pub day: String,
    /// When it was made, ISO 8601.
    pub made_at: String,
    invite: u32,
}

impl Made {
    /// A new invitation, under a number that is random.
    pub(super) fn new(moment: &Moment, context: Context, name: Option<String>) -> Made {
        let (invite, day, made_at) = (moment.key, moment.day.clone(), moment.date.clone());
        Made { hex: InviteId(invite).digits(), name, context, day, made_at, invite }
    }

    /// The code of one of the two links.
    pub fn code(&self, facilitator: bool, pack: u16) -> String {
        let (invite, context, name) = (self.invite, self.context.number(), self.name.clone());
        codec::write(&Code::Invite(codec::Invite { facilitator, invite, context, name }), pack)
    }

    /// The invitation as it is kept.
    pub(super) fn write(&self) -> Value {
        shape::write(&KeptInvite {
            version: VERSION,
            invite: self.invite,
            context: self.context.tag().to_string(),
            name: self.name.clone().unwrap_or_default(),
            made_at: self.made_at.clone(),
            day: self.day.clone(),
        })
    }

    /// Reads a kept invitation; `None` if it is damaged.
    fn read(value: &Value) -> Option<Made> {
        let KeptInvite { invite, context, name, made_at, day, .. } = shape::read(value)?;
        let context = Context::from_tag(&context)?;
        let (name, hex) = (Some(name).filter(|name| !name.is_empty()), InviteId(invite).digits());
        Some(Made { hex, name, context, day, made_at, invite })
    }
}

/// The name under which the invitation with these digits is kept.
pub fn kept(hex: &str) -> String {
    [names::INVITES, hex].concat()
}

/// All invitations made in this browser, newest first.
pub fn all(state: &State) -> Vec<Made> {
    let kept = state.values.iter().filter(|(name, _)| name.starts_with(names::INVITES));
    let mut all: Vec<Made> = kept.filter_map(|(_, value)| Made::read(value)).collect();
    all.sort_by(|one, other| other.made_at.cmp(&one.made_at));
    all
}

/// The names of kept invitations that cannot be read.
pub(super) fn broken(state: &State) -> Vec<String> {
    let kept = state.values.iter().filter(|(name, _)| name.starts_with(names::INVITES));
    kept.filter(|(_, value)| Made::read(value).is_none()).map(|(name, _)| name.clone()).collect()
}

/// The code of the report that is kept here for an invitation.
pub fn report(state: &State, made: &Made) -> Option<String> {
    let kept = state.value(&[names::REPORTS, &made.hex].concat())?;
    shape::read(kept).map(|kept: KeptCode| kept.code)
}
