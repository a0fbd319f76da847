//! What was stored elsewhere, and what storage makes of what is given to it.

use super::action::Effect;
use super::notice::{Confirmation, Notice};
use super::screen::Screen;
use super::transition::Transition;
use crate::instruments::draft::Draft;
use crate::instruments::instrument::Instrument;
use crate::instruments::names;
use crate::instruments::record::Record;

impl Transition<'_> {
    /// Another tab, or an earlier visit, stored this draft.
    pub(super) fn draft_changed(&mut self, instrument: Instrument, stored: Option<Draft>) {
        let mine = &mut self.state.drafts[instrument as usize];
        match (mine, stored) {
            (Some(mine), Some(stored)) if mine.key == stored.key => {
                mine.absorb(&stored);
                // On a busy device a tab can write before it hears of the answers here: they go in again.
                if mine.has_more_than(&stored) {
                    self.effects.push(Effect::SaveDraft(instrument));
                }
                if self.state.screen != Screen::Run(instrument) {
                    mine.step = stored.step;
                }
            }
            (Some(mine), Some(stored)) => {
                if let Some((screen, step)) = &mut self.state.waiting
                    && *screen == Screen::Run(instrument)
                {
                    *step = stored.step;
                }
                *mine = stored;
                self.left_behind(instrument, Screen::Start);
            }
            (mine @ None, stored) => *mine = stored,
            (Some(mine), None) => {
                let name = names::result(instrument, mine.key);
                if self.state.record(&name).is_some() {
                    self.state.drafts[instrument as usize] = None;
                    self.left_behind(instrument, Screen::Result(name));
                }
            }
        }
    }

    /// A question about a draft goes with the draft.
    fn withdraw(&mut self, instrument: Instrument) {
        self.state.confirmation.take_if(|asked| *asked == Confirmation::StartOver(instrument));
    }

    /// The run on screen was changed elsewhere: show where it stands now.
    fn left_behind(&mut self, instrument: Instrument, screen: Screen) {
        self.withdraw(instrument);
        if self.state.screen == Screen::Run(instrument) {
            self.go(screen);
            self.say(Notice::OtherTab);
        }
    }

    pub(super) fn results_changed(&mut self, records: Vec<Record>) {
        self.state.records.clear();
        records.into_iter().for_each(|record| self.state.insert(record));
        if let Screen::Result(name) = &self.state.screen
            && self.state.record(name).is_none()
        {
            self.go(Screen::Start);
            self.say(Notice::OtherTab);
        }
    }

    /// Storage took what was given to it, or why it did not. That is said when it begins.
    pub(super) fn storage_status(&mut self, refused: Option<Notice>) {
        let kept = std::mem::replace(&mut self.state.persistent, refused.is_none());
        self.state.take_back(&|notice| matches!(notice, Notice::StorageFull) && refused.is_none());
        refused.filter(|_| kept).into_iter().for_each(|notice| self.say(notice));
    }

    /// Drops the drafts, never results.
    pub(super) fn reset(&mut self) {
        for instrument in Instrument::ALL {
            if self.state.drafts[instrument as usize].take().is_some() {
                self.effects.push(Effect::DropDraft(instrument));
                self.withdraw(instrument);
            }
        }
        if matches!(self.state.screen, Screen::Run(_)) {
            self.go(Screen::Start);
        }
    }
}
