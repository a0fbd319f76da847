//! How much is done in one turn: as much as takes a few milliseconds on this device.

/// How long a turn should take, in milliseconds. The page has to draw in between, and a frame is 16.
const TURN: f64 = 10.0;

/// By how much more or less than usual may be done. Much less would be more trouble than work.
const RANGE: (f64, f64) = (0.25, 4.0);

/// How much is done in one turn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pace {
    /// How many times the usual.
    share: f64,
    /// When a whole turn's work began that is under way, on the page's clock.
    since: Option<f64>,
    /// How long the turns before took, in milliseconds.
    before: [f64; 2],
}

impl Default for Pace {
    fn default() -> Pace {
        // What a text is like nobody knows before, so it begins with less.
        Pace { share: 0.5, since: None, before: [TURN; 2] }
    }
}

impl Pace {
    /// How much of what is `usual` in a turn is done in this one.
    pub fn of(&self, usual: usize) -> usize {
        (usual as f64 * self.share) as usize
    }

    /// A whole turn's work is done in a turn that began then.
    pub fn worked(&mut self, since: f64) {
        self.since = Some(since);
    }

    /// The page says when the last turn ended. What was no whole turn's work tells nothing.
    pub fn ended(&mut self, at: f64) {
        let spent = self.since.take().map(|since| at - since).filter(|spent| *spent >= 0.0);
        let Some(spent) = spent else { return };
        let [one, other] = self.before;
        // A device that is busy with other things holds up single turns, and less work would not help.
        let least = spent.min(one).min(other);
        self.before = [other, spent];
        // Clocks are coarse: a turn may seem to take no time.
        self.share = (self.share * (TURN / least.max(1.0)).clamp(0.5, 1.5)).clamp(RANGE.0, RANGE.1);
    }
}
