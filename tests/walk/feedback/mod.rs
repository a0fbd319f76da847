//! Asking the people: the leader's two links, the constituent's form, its code.

mod form;
mod invitation;
mod keeping;

use crate::reader::Reader;
use powerbase::codec::{self, Code, Invite, RaterAnswers};
use powerbase::instruments::people::form::{self as rating, CANNOT_SAY, PAGES, QUESTIONS};
use powerbase::rooms::feedback::rules::Feedback;
use powerbase::widget::action::Action;
use powerbase::widget::screen::Screen;

/// The pack's number in codes.
pub fn pack() -> u16 {
    codec::pack("powerbase@1")
}

/// The people's link of an invitation.
pub fn people(number: u32, name: Option<&str>) -> String {
    let name = name.map(String::from);
    codec::write(&Code::Invite(Invite { facilitator: false, invite: number, context: 1, name }), pack())
}

/// A reader who has opened a link.
pub fn opened(code: &str) -> Reader {
    let mut reader = Reader::new();
    reader.act(Action::Link(code.into()));
    reader
}

impl Reader {
    /// Opens a link as the page does when its address changes.
    pub fn link(&mut self, code: &str) {
        self.act(Action::Link(code.into()));
    }

    /// The screen of the room and its step: `rate 3`.
    pub fn screen(&self) -> String {
        let Screen::Room(name, _) = &self.state.screen else { return self.place() };
        let step = self.state.room_step.map(|step| format!(" {step}")).unwrap_or_default();
        format!("{name}{step}")
    }

    /// The code at the end of the form; empty where there is none.
    pub fn code(&self) -> String {
        self.room::<Feedback>().rate.code(&self.state)
    }

    /// Presses a button.
    pub fn press(&mut self, button: &str) {
        self.act(Action::Press(button.into(), String::new()));
    }

    /// Answers the page of the form on screen from marks of 1 to 6; 0 leaves a question out.
    pub fn answer_page(&mut self, marks: &[u8; QUESTIONS]) {
        let page = rating::page(self.state.room_step.unwrap());
        for place in page.filter(|place| marks[*place] != 0) {
            self.mark(&rating::name(place), rating::value(place, marks[place]));
        }
    }

    /// Goes through the form from its start to its code.
    pub fn rate(&mut self, marks: &[u8; QUESTIONS]) -> String {
        self.press("start");
        for step in 1..=PAGES {
            assert_eq!(self.screen(), format!("rate {step}"));
            self.answer_page(marks);
            let (button, before) = (if step == PAGES { "finish" } else { "next" }, self.screen());
            self.press(button);
            if self.screen() == before {
                self.press(button);
            }
        }
        assert_eq!(self.screen(), "rate 10");
        self.code().to_string()
    }
}

/// What a code of an answer holds.
pub fn read(code: &str) -> RaterAnswers {
    match codec::read(code, pack()) {
        Ok(Code::Rating(rating)) => rating,
        other => panic!("{other:?}"),
    }
}

/// Marks in which every fourth is "cannot say" and every fifth is left out.
fn mixed() -> [u8; QUESTIONS] {
    std::array::from_fn(|place| match place {
        _ if place % 5 == 4 => 0,
        _ if place % 4 == 3 => CANNOT_SAY,
        _ => (place * 3 % 5) as u8 + 1,
    })
}
