//! Visible time, for the pages of items.

/// Counts seconds while it runs; it stands still while the tab is hidden.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Stopwatch(Option<f64>);

impl Stopwatch {
    /// Runs from `clock` on, in milliseconds, or stands still.
    pub fn run(&mut self, running: bool, clock: f64) {
        self.0 = running.then_some(clock);
    }

    /// The seconds since it was last read; none where it stands still.
    pub fn lap(&mut self, clock: f64) -> f64 {
        let Some(since) = &mut self.0 else { return 0.0 };
        (clock - std::mem::replace(since, clock)).max(0.0) / 1000.0
    }
}
