//! What the learner should know as long as it holds, whichever screen they are on.

use super::launch::Mode;
use super::visit::{Phase, QUEUE, Xapi};
use crate::rooms::common::course::rules::words::COURSE;
use crate::rooms::common::queue::rules::shelf;
use crate::widget::format::count;
use crate::widget::notice::Notice;
use crate::widget::state::State;
use crate::widget::transition::Transition;

/// What these notices are called begins with this.
const OURS: &str = "xapi-";

/// Said once, when what waited has arrived.
const WELL: &str = "xapi-well";

impl Xapi {
    /// Says what holds, and no longer what does not.
    pub(super) fn say(&mut self, transition: &mut Transition) {
        let late = self.sender.is_late();
        let well = std::mem::replace(&mut self.was_late, late) && !late && self.sender.stopped().is_none();
        let standing = self.standing(transition.state);
        let holds = |notice: &Notice| {
            let name = notice.name();
            !name.starts_with(OURS) || name == WELL && !late || standing.contains(notice)
        };
        transition.state.notices.retain(holds);
        for notice in standing {
            if !transition.state.notices.contains(&notice) {
                transition.say(notice);
            }
        }
        if well {
            transition.say(Notice::Room(COURSE, WELL, Vec::new()));
        }
    }

    fn standing(&self, state: &State) -> Vec<Notice> {
        let here = matches!(self.phase, Phase::On | Phase::Leaving | Phase::Over);
        let stopped = self.sender.stopped().filter(|_| here);
        let over = self.phase == Phase::Over;
        let aside = shelf::aside(state, QUEUE);
        let names = [
            ("xapi-alone", matches!(self.phase, Phase::Refused(_))),
            ("xapi-browse", here && self.launch.mode == Mode::Browse),
            ("xapi-review", here && self.launch.mode == Mode::Review),
            ("xapi-late", here && stopped.is_none() && self.sender.is_late()),
            ("xapi-unauthorized", stopped == Some(401)),
            ("xapi-over", over || stopped == Some(403)),
            ("xapi-unsaved", here && self.progress.off && self.lost.is_none()),
        ];
        let names = names.into_iter().filter(|(_, holds)| *holds).map(|(name, _)| name).chain(self.lost);
        let mut notices: Vec<Notice> = names.map(|name| Notice::Room(COURSE, name, Vec::new())).collect();
        if here && aside > 0 {
            notices.push(Notice::Room(COURSE, "xapi-aside", vec![("n", count(state, aside))]));
        }
        notices
    }
}
