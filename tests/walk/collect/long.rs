//! Long texts, in slices.

use super::{KEPT, answer, answers, facilitating, with};
use powerbase::plain::value::Value;
use powerbase::rooms::collect::rules::Collect;
use powerbase::widget::action::{Action, Effect};

/// How often the collection was written.
fn writes(log: &[Effect]) -> usize {
    log.iter().filter(|effect| matches!(effect, Effect::WriteValue(name, _) if name == KEPT)).count()
}

#[test]
fn ten_thousand_codes_are_taken_in_slices_and_written_once() {
    let codes = answers(10_000);
    let mut reader = facilitating();
    reader.mark("codes", &codes.join("\n"));
    reader.press("collect-add");
    // A second a slice is slow, so from the second on the reader sees how far it is.
    reader.act(Action::ToolDone("later", Ok(Value::Null)));
    assert!(reader.room::<Collect>().intake.as_ref().unwrap().shown);
    assert_eq!(writes(&reader.log), 0);
    let turns = reader.work();
    assert!((10..18).contains(&turns), "{turns} turns more");
    assert_eq!((reader.here(), reader.told(), writes(&reader.log)), (10_000, [10_000, 0, 0, 0], 1));
    // All of them once more.
    reader.paste(&codes.join(" "));
    assert_eq!((reader.here(), reader.told(), writes(&reader.log)), (10_000, [0, 10_000, 0, 0], 1));
    reader.press("collect-make");
    assert_eq!(reader.notices().split(' ').next_back(), Some("collect-many"));
}

/// However the lines fall, no code is lost or counted twice where a slice ends.
#[test]
fn slices_end_between_codes() {
    for between in ["\n", "\r\n", "\r", ", ", "\n\n", " and\n then ", " | ", "\n> "] {
        let reader = with(&[answers(4_000).join(between)]);
        assert_eq!((reader.here(), reader.told()), (4_000, [4_000, 0, 0, 0]), "{between:?}");
    }
}

#[test]
fn codes_over_two_lines_are_taken_where_a_slice_ends() {
    let broken = |code: &String| format!("#pb={}=\n{}\n\n", &code[..17], &code[17..]);
    let text: String = answers(4_000).iter().map(broken).collect();
    let reader = with(&[text]);
    assert_eq!((reader.here(), reader.told()), (4_000, [4_000, 0, 0, 0]));
}

#[test]
fn lines_are_counted_over_slices() {
    for end in ["\n", "\r\n", "\r"] {
        let mut lines = answers(4_000);
        lines.insert(3_900, "#pb=FEdamaged".into());
        let reader = with(&[lines.join(end)]);
        assert_eq!((reader.told(), reader.refused()), ([4_000, 0, 0, 1], vec![(3_901, "damaged")]));
    }
}

#[test]
fn what_is_under_way_goes_on_after_coming_back() {
    let mut reader = facilitating();
    reader.mark("codes", &answers(6_000).join("\n"));
    reader.press("collect-add");
    let taken = reader.here();
    assert!(taken > 500 && taken < 1_500, "{taken}");
    reader.press("home");
    reader.act(Action::ToolDone("later", Ok(Value::Null)));
    assert_eq!((reader.place().as_str(), reader.here()), ("start", taken));
    reader.link(&super::facilitator());
    reader.work();
    assert_eq!((reader.here(), writes(&reader.log)), (6_000, 1));
}

#[test]
fn a_second_text_waits_for_the_first() {
    let mut reader = facilitating();
    reader.mark("codes", &answers(4_000).join("\n"));
    reader.press("collect-add");
    reader.paste(&answer(5_000, 2));
    reader.act(Action::ToolDone("later", Ok(Value::Null)));
    reader.work();
    assert_eq!((reader.here(), reader.told()), (4_000 + 1, [4_001, 0, 0, 0]));
}
