//! Sharing a result, opening somebody's, comparing two.

pub mod compare;
pub mod link;
pub mod make;
mod published;
pub mod scripts;
mod texts;

use crate::rooms::common::handoff::rules::Sending;
use crate::rooms::common::refusal::rules as refusal;
use crate::rooms::common::words::rules::SHARE;
use crate::widget::action::Action;
use crate::widget::room::Room;
use crate::widget::screen::Screen;
use crate::widget::section::Section;
use crate::widget::transition::Transition;

/// The room of sharing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Share {
    /// What the link is to contain.
    pub make: make::Make,
    /// The link that was opened.
    pub link: link::Link,
    /// The two results that are compared.
    pub compare: compare::Compare,
    /// What the browser can do with a link.
    pub handoff: Sending,
}

impl Room for Share {
    fn texts(&self) -> &'static [(Section, &'static [&'static str])] {
        &[
            (SHARE, texts::SHARING),
            (SHARE, refusal::TEXTS),
            (SHARE, texts::COMPARING),
            (Section::RESULT, texts::FIGURES),
        ]
    }

    fn handle(&mut self, transition: &mut Transition, action: &Action) -> bool {
        let Screen::Room(screen, _) = transition.state.screen else { return false };
        match screen {
            "share" => self.handoff.handle(transition, action) || self.make.handle(transition, action),
            "link" => self.hands_on(transition, action) || self.link.handle(transition, action),
            "compare" => self.compare.handle(transition, action),
            _ => false,
        }
    }

    fn reset(&mut self) {
        *self = Share::default();
    }
}

impl Share {
    /// A link that was opened is not handed on from its screen, so the browser is not asked
    /// what it can do; but what became of an earlier copy may be told only here.
    fn hands_on(&mut self, transition: &mut Transition, action: &Action) -> bool {
        *action != Action::Entered && self.handoff.handle(transition, action)
    }
}
