//! How long many codes take. `cargo test --release --test cohort_class speed -- --ignored --nocapture`
//! prints what a release takes.

use super::{PACK, both, code};
use powerbase::instruments::cohort::class::Class;
use powerbase::instruments::cohort::class::restoring::restore;
use powerbase::instruments::cohort::class::saving::save;
use powerbase::instruments::cohort::class::selection::Selection;
use powerbase::instruments::instrument::Instrument::PowerBases;
use powerbase::rooms::common::intake::rules::reading::Reading;
use std::time::Instant;

/// Reads a text in pieces as a script hands them over; gives the longest step in milliseconds.
fn read(text: &str) -> (Class, f64) {
    let (mut class, mut reading, mut longest) = (Class::default(), Reading::coming(0), 0.0_f64);
    class.labels.enter("");
    let mut rest = text;
    while !rest.is_empty() {
        let (piece, after) = rest.split_at(rest.len().min(65_536));
        reading.push(piece);
        rest = after;
        if rest.is_empty() {
            reading.close();
        }
        loop {
            let begin = Instant::now();
            if !reading.step(&mut class) {
                break;
            }
            longest = longest.max(begin.elapsed().as_secs_f64() * 1000.0);
        }
    }
    (class, longest)
}

#[test]
#[ignore = "takes long without optimisation"]
fn a_hundred_thousand_codes() {
    let codes: Vec<String> =
        (0..100_000_u32).map(|key| code(&both(key.wrapping_mul(2_654_435_761), 1))).collect();
    let kinds: [(&str, &str, &str); 5] = [
        ("codes", "", ""),
        ("links", "https://example.org/course/#pb-", ""),
        ("links behind names", "Ana: https://example.org/#pb=", ""),
        ("tables", "\"2026-11-22\";\"https://example.org/#pb-", "\";\"x\""),
        ("chats", "[22/11/2026, 10:04] Ana: my link <https://example.org/#pb-", "> thanks!"),
    ];
    for (kind, before, after) in kinds {
        let text: String = codes.iter().map(|code| format!("{before}{code}{after}\n")).collect();
        let begin = Instant::now();
        let (class, longest) = read(&text);
        println!(
            "{kind}: {:?}, longest step {longest:.1} ms, {} bytes a row",
            begin.elapsed(),
            class.bytes() / class.len()
        );
        assert_eq!(class.len(), 100_000);
        if kind == "codes" {
            figures(&class);
        }
    }
}

fn figures(class: &Class) {
    let begin = Instant::now();
    let selection = Selection::first(class, PowerBases, PACK);
    let sum: u64 = selection
        .rows(class, 0..u32::MAX)
        .filter_map(|(_, row)| row.items())
        .map(|items| u64::from(items[7]))
        .sum();
    println!("all items unpacked: {:?} ({sum})", begin.elapsed());
    let begin = Instant::now();
    let text = save(class, true);
    println!("saved: {:?}, {} bytes", begin.elapsed(), text.len());
    let begin = Instant::now();
    assert_eq!(restore(&text).unwrap().len(), class.len());
    println!("restored: {:?}", begin.elapsed());
}

#[test]
#[ignore = "takes long without optimisation"]
fn a_million_codes() {
    let (mut class, mut reading, mut longest) = (Class::default(), Reading::coming(0), 0.0_f64);
    class.labels.enter("");
    let mut spent = 0.0;
    for part in 0..1_000_u32 {
        let line = |at: u32| code(&both((part * 1_000 + at).wrapping_mul(2_654_435_761), 1)) + "\n";
        reading.push(&(0..1_000).map(line).collect::<String>());
        if part == 999 {
            reading.close();
        }
        let mut more = true;
        while more {
            let begin = Instant::now();
            more = reading.step(&mut class);
            let step = begin.elapsed().as_secs_f64() * 1000.0;
            (spent, longest) = (spent + step, longest.max(step));
        }
    }
    println!(
        "a million: {spent:.0} ms, longest step {longest:.1} ms, {:.1} bytes a row",
        class.bytes() as f64 / class.len() as f64
    );
    let begin = Instant::now();
    let counts = Selection::first(&class, PowerBases, PACK).counts(&class);
    println!("counted: {:?}, {} of {}", begin.elapsed(), counts.counted, counts.all);
}
