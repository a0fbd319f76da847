//! What one person says of their power beside what they choose first in the quiz.

use super::quiz::{Approach, QuizScores, ScoringKey};
use super::scoring::{BALANCE_CLEAR, Scores};

/// The fewest answers in the quiz that speak of a way to choose.
pub const LEAST: u8 = 10;

/// From here on, N chosen more often than T, or T than N, says something. In twelve scenarios
/// guessing comes that far in 6 of 100 cases; in ten, in 4.
pub const CHOSEN_CLEAR: i32 = 5;

/// The one approach that was chosen more often than any other, by [`Approach::ALL`]; `None` of a tie.
pub fn most_chosen(chosen: &[u8; 4]) -> Option<Approach> {
    let most = chosen.iter().max()?;
    let mut top = Approach::ALL.into_iter().filter(|approach| chosen[*approach as usize] == *most);
    top.next().filter(|_| top.next().is_none())
}

/// Where something points to: the person, or the post they hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    /// Personal power; influencing.
    Personal,
    /// Position power; telling.
    Position,
}

impl Side {
    /// The side of a difference, personal or N first; `None` where it is not clear.
    fn of(difference: f64, clear: f64) -> Option<Side> {
        match difference {
            _ if difference >= clear => Some(Side::Personal),
            _ if difference <= -clear => Some(Side::Position),
            _ => None,
        }
    }
}

/// What a person said beside what they chose.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SaidAndChosen {
    /// Personal and position power, 0 to 100.
    pub said: [f64; 2],
    /// How often N and T were chosen.
    pub chosen: [u8; 2],
    /// How many scenarios were answered, 10 to 12.
    pub answered: u8,
    /// The approach that was chosen most often, and how often.
    pub most: Option<(Approach, u8)>,
}

impl SaidAndChosen {
    /// The two side by side; `None` where a base has no score, or too few scenarios an answer.
    pub fn of(scores: &Scores, quiz: &QuizScores) -> Option<SaidAndChosen> {
        let times = |approach: Approach| quiz.chosen[approach as usize];
        let said = [scores.personal()?, scores.position()?];
        (quiz.answered >= LEAST).then(|| SaidAndChosen {
            said,
            chosen: [Approach::N, Approach::T].map(times),
            answered: quiz.answered,
            most: most_chosen(&quiz.chosen).map(|approach| (approach, times(approach))),
        })
    }

    /// Personal less position power, -100 to 100.
    pub fn balance(&self) -> f64 {
        self.said[0] - self.said[1]
    }

    /// How much more often N was chosen than T, -12 to 12.
    pub fn difference(&self) -> i32 {
        let [influencing, telling] = self.chosen.map(i32::from);
        influencing - telling
    }

    /// How the two go together, by the name of its text.
    pub fn reading(&self) -> &'static str {
        let said = Side::of(self.balance(), BALANCE_CLEAR);
        let chosen = Side::of(self.difference().into(), CHOSEN_CLEAR.into());
        match (said, chosen) {
            (Some(Side::Personal), Some(Side::Personal)) => "personal-influencing",
            (Some(Side::Personal), Some(Side::Position)) => "personal-telling",
            (Some(Side::Position), Some(Side::Personal)) => "position-influencing",
            (Some(Side::Position), Some(Side::Position)) => "position-telling",
            _ => "open",
        }
    }
}

/// How often N and T are the best first step.
pub fn recommended(key: &ScoringKey) -> [u8; 2] {
    [Approach::N, Approach::T].map(|approach| {
        let best = (0..key.credit.len()).filter(|scenario| key.is_best(*scenario, approach));
        best.count() as u8
    })
}
