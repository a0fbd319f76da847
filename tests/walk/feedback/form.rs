//! The constituent's form, and what other links open.

use super::{mixed, opened, pack, people, read};
use crate::common::section;
use crate::reader::Reader;
use powerbase::codec::{self, Code, Invite};
use powerbase::instruments::people::form::{self as rating, CANNOT_SAY, FormAnswers, PAGES, QUESTIONS};
use powerbase::plain::texts::Texts;
use powerbase::plain::value::Value;
use powerbase::rooms::common::words::rules::{PEOPLE, SHARE};
use powerbase::rooms::feedback::rules::Feedback;
use powerbase::rooms::feedback::rules::rate::FormState;
use powerbase::widget::action::Action;
use powerbase::widget::notice::Notice;
use powerbase::widget::room::Room;
use powerbase::widget::screen::Screen;
use powerbase::widget::section::Section;

#[test]
fn the_code_holds_what_was_answered() {
    let mut reader = opened(&people(7, Some("Ann")));
    assert_eq!(reader.screen(), "rate");
    let marks = mixed();
    let made = read(&reader.rate(&marks));
    let stored = |place: usize| if marks[place] == CANNOT_SAY { 0 } else { marks[place] };
    assert_eq!(made.items, std::array::from_fn(stored));
    assert_eq!(made.supplement, std::array::from_fn(|index| stored(30 + index)));
    assert_eq!(made.singles, std::array::from_fn(|index| stored(42 + index)));
    assert_eq!((made.invite, made.month), (7, codec::month("2026-11")));
    let missing = (0..30).filter(|place| stored(*place) == 0).count();
    assert_eq!(made.flags >> 4 & 1 == 1, missing > 3);
    assert!(reader.state.value("rater/00000007/draft").is_none());
    assert!(reader.state.value("rater/00000007/answer").is_some());
}

#[test]
fn controls_have_the_public_names() {
    assert_eq!(rating::control("GC-LEG", "0"), Some((42, 1)));
    assert_eq!(rating::control("GC-INF", "4"), Some((47, 5)));
    assert_eq!(rating::control("GC-INF", "5"), None);
    assert_eq!(rating::control("GCX", "0"), None);
    assert_eq!(rating::control("BO3", "5"), Some((51, 5)));
    assert_eq!(rating::control("LEG1", ""), Some((0, CANNOT_SAY)));
    assert_eq!(rating::control("FG3", "1"), Some((41, 1)));
    assert_eq!(rating::control("S1", "T"), None);
    let pages: Vec<usize> = (0..=PAGES + 1).flat_map(rating::page).collect();
    assert_eq!(pages, (0..QUESTIONS).collect::<Vec<_>>());
}

#[test]
fn unanswered_questions_are_told_once_and_cannot_say_is_an_answer() {
    let mut reader = opened(&people(7, None));
    reader.press("start");
    reader.mark("LEG1", "");
    reader.press("next");
    assert_eq!((reader.screen().as_str(), reader.notices().as_str()), ("rate 1", "unanswered"));
    assert!(reader.state.notices.contains(&Notice::Unanswered(5)));
    reader.press("next");
    assert_eq!((reader.screen().as_str(), reader.notices().as_str()), ("rate 2", ""));
    reader.press("finish");
    assert_eq!(reader.screen(), "rate 2");
    reader.press("back");
    reader.press("back");
    assert_eq!(reader.screen(), "rate");
    reader.press("continue");
    assert_eq!(reader.screen(), "rate 1");
}

#[test]
fn time_counts_while_the_page_is_seen() {
    let mut reader = opened(&people(7, None));
    reader.press("start");
    reader.answer_page(&[4; QUESTIONS]);
    reader.act(Action::Visible(false));
    reader.moment.clock += 60_000.0;
    reader.act(Action::ValueChanged("self/invite/00000001".into(), None));
    reader.moment.clock += 60_000.0;
    reader.act(Action::Visible(true));
    reader.press("next");
    let seconds = reader.room::<Feedback>().rate.answers.clone().unwrap().seconds;
    assert_eq!((seconds[0], seconds[1]), (8.0, 0.0));
}

#[test]
fn other_links_go_where_they_belong() {
    let code = |facilitator| {
        codec::write(&Code::Invite(Invite { facilitator, invite: 9, context: 2, name: None }), pack())
    };
    assert!(matches!(opened(&code(true)).state.screen, Screen::Room("collect", of) if of == code(true)));
    let aggregate = codec::Aggregate { n: 3, invite: 9, context: 2, ..codec::Aggregate::default() };
    let aggregate = codec::write(&Code::Aggregate(aggregate), pack());
    assert!(matches!(opened(&aggregate).state.screen, Screen::Room("report", of) if of == aggregate));
    let answer = codec::write(&Code::Rating(FormAnswers::new(1).rating(9, 80)), pack());
    assert_eq!(opened(&answer).room::<Feedback>().rate.form_state, FormState::Answer);
    let strange = codec::write(&Code::Invite(Invite::default()), pack() ^ 1);
    assert_eq!(
        opened(&strange).room::<Feedback>().rate.form_state,
        FormState::Refused(codec::Refusal::UnknownPack)
    );
    let cut = &code(false)[..12];
    assert_eq!(opened(cut).room::<Feedback>().rate.form_state, FormState::Refused(codec::Refusal::Damaged));
}

#[test]
fn what_a_message_leaves_around_a_link_does_no_harm() {
    let code = people(9, Some("Ann"));
    let (start, end) = code.split_at(9);
    let around = [
        "{}.",
        "{}%20",
        "{}>",
        " {}\n",
        "\u{200b}{}",
        "https://example.org/post#pb={}",
        "https://example.org/post#pb-{}",
        "%23pb%3D{}",
        "%E2%80%8B{}",
        "%3C{}%3E",
    ];
    let inside = [
        format!("{start}\u{200b}{end}"),
        format!("{start}%C2%AD{end}%"),
        format!("{start}\u{ad}{end}."),
        format!("{start}\r\n{end}"),
    ];
    for link in around.iter().map(|around| around.replace("{}", &code)).chain(inside) {
        let reader = opened(&link);
        let rate = &reader.room::<Feedback>().rate;
        assert_eq!(
            (reader.screen().as_str(), rate.form_state, rate.invite.invite),
            ("rate", FormState::Intro, 9),
            "{link:?}"
        );
    }
    let facilitator = Invite { facilitator: true, invite: 9, context: 2, name: None };
    let code = codec::write(&Code::Invite(facilitator), pack());
    let reader = opened(&format!("{code}."));
    assert!(matches!(reader.state.screen, Screen::Room("collect", of) if of == code));
}

#[test]
fn the_texts_are_asked_for() {
    let texts = Feedback::default().texts();
    let path = |section: Section| texts.iter().filter(move |(of, _)| *of == section);
    for (of, required) in path(PEOPLE).chain(path(SHARE)) {
        let checked = Texts::read(of.name(), section(*of), required);
        assert_eq!(checked.err().map(|problem| problem.in_words()), None);
    }
    let mut reader = Reader::new();
    reader.act(Action::Content(PEOPLE, Ok(Value::Object(Vec::new()))));
    reader.link(&people(7, None));
    assert!(reader.notices().contains("part-failed"));
}
