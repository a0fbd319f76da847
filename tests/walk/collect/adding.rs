//! What is taken, what is refused, and why.

use super::{INVITE, answer, answers, code, facilitating, rating, with};
use crate::common::text;
use crate::feedback::{pack, people};
use powerbase::codec::{self, Aggregate, Answers, Code, Invite, RaterAnswers};
use powerbase::plain::value::object;
use powerbase::rooms::collect::rules::Collect;
use powerbase::widget::format::FORMATS;
use powerbase::widget::resource::Resource;

#[test]
fn a_message_is_searched_for_codes() {
    let mut reader = facilitating();
    assert_eq!((reader.screen().as_str(), reader.here()), ("collect", 0));
    let [a, b, c] = [1, 2, 3].map(|key| answer(key, 4));
    let text =
        format!("Hi Jo,\nhere is mine: <https://example.org/post#pb-{a}>.\n\n> {b}\nand \"{c}\", thanks!");
    reader.paste(&text);
    assert_eq!((reader.here(), reader.told()), (3, [3, 0, 0, 0]));
    assert_eq!(reader.notices(), "collect-told");
    assert_eq!(reader.room::<Collect>().typed, "");
}

#[test]
fn the_same_code_twice_is_one_answer() {
    let mut reader = with(&answers(3));
    reader.paste(&[answers(4), answers(2)].concat().join(" "));
    assert_eq!((reader.here(), reader.told()), (4, [1, 5, 0, 0]));
}

#[test]
fn a_changed_answer_takes_the_earlier_ones_place() {
    let mut reader = with(&answers(3));
    reader.paste(&answer(2, 1));
    assert_eq!((reader.here(), reader.told()), (3, [0, 0, 1, 0]));
    // The one before is no longer known, so it would come back as a change.
    reader.paste(&answer(2, 3));
    assert_eq!((reader.here(), reader.told()), (3, [0, 0, 1, 0]));
    // Both in one text: the later one counts.
    reader.paste(&[answer(2, 5), answer(2, 2)].join("\n"));
    assert_eq!((reader.here(), reader.told()), (3, [0, 0, 2, 0]));
    let codes = reader.room::<Collect>().pool.codes(" ");
    assert!(codes.contains(&answer(2, 2)) && !codes.contains(&answer(2, 5)));
}

/// Each kind of wrong code, on a line of its own.
#[test]
fn what_is_refused_is_told_with_its_line_and_reason() {
    let whole = answer(1, 4);
    let damaged = format!("#pb-{}A{}", &whole[..20], &whole[21..]);
    let other = code(RaterAnswers { invite: INVITE + 1, ..rating(1, 4) });
    let foreign = codec::write(&Code::Rating(rating(1, 4)), pack() ^ 1);
    let invitation = people(INVITE, None);
    let aggregate = codec::write(&Code::Aggregate(Aggregate { n: 3, ..Aggregate::default() }), pack());
    let result = Answers { items: Some([4; 30]), ..Answers::default() };
    let result = codec::write(&Code::Answers(result), pack());
    let newer = format!("#pb=I{}", &whole[1..]);
    let class = codec::write_class(&Default::default(), pack());
    let lines = [damaged, other, foreign, invitation, aggregate, result, newer, class, whole];
    let mut reader = facilitating();
    reader.paste(&lines.join("\n"));
    assert_eq!((reader.here(), reader.told()), (1, [1, 0, 0, 8]));
    let reasons =
        ["damaged", "other-invite", "unknown-pack", "invite", "aggregate", "result", "newer", "unknown"];
    let expected: Vec<(usize, &str)> = (1..).zip(reasons).collect();
    assert_eq!(reader.refused(), expected);
}

#[test]
fn a_text_without_a_code_says_so() {
    let mut reader = with(&answers(1));
    for text in ["", "Good morning, everybody. https://example.org/ has the form."] {
        reader.paste(text);
        assert_eq!((reader.here(), reader.notices().as_str()), (1, "collect-none"), "{text}");
        assert_eq!(reader.room::<Collect>().tally, None);
    }
}

#[test]
fn counts_are_told_in_the_readers_own_digits() {
    let mut reader = facilitating();
    let formats = text(FORMATS.name(), &object([("zero", "٠".into())]));
    reader.state.sections.set(FORMATS.name(), Resource::Here(formats));
    reader.paste(&[answers(11), vec!["#pb=FEdamaged".into()]].concat().join("\n"));
    let counts = [("taken", "١١"), ("known", "٠"), ("replaced", "٠"), ("refused", "١")];
    assert_eq!(reader.gaps("collect-told"), counts.map(|(name, count)| (name, count.to_string())));
}

#[test]
fn files_are_read_beside_each_other() {
    let mut reader = facilitating();
    let (one, two) = (answers(2).join("\r\n"), [answer(2, 3), "#pb=FEx".into()].join("\n"));
    reader.files(&[("one.txt", &one), ("two.txt", &two)]);
    assert_eq!((reader.here(), reader.told()), (2, [2, 1, 0, 1]));
    assert_eq!(reader.refused(), [(2, "damaged")]);
}

#[test]
fn many_refusals_are_counted_and_some_are_listed() {
    let mut reader = facilitating();
    reader.paste(&"#pb=FEdamaged\n".repeat(500));
    assert_eq!((reader.told(), reader.refused().len()), ([0, 0, 0, 500], 30));
}

#[test]
fn a_code_that_is_no_facilitators_is_opened_elsewhere() {
    let mut reader = facilitating();
    let rater = Invite { facilitator: false, invite: INVITE, context: 1, name: None };
    reader.go(&format!("collect:{}", codec::write(&Code::Invite(rater), pack())));
    assert_eq!(reader.screen(), "rate");
}
