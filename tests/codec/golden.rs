//! Codes that were worked out apart from this code, in `tests/golden/codes.txt`.

use super::any::{Any, read, read_any, write};
use super::{PACK, class, digits};
use powerbase::codec::{Code, Item, Run, Scale, Sum, month_text};

/// The blocks of the file: a code, and the lines of what it says.
pub fn golden() -> Vec<(&'static str, Vec<&'static str>)> {
    let text = include_str!("../golden/codes.txt");
    let lines = |block: &'static str| block.lines().filter(|line| !line.starts_with('#')).collect();
    let blocks = text.split("\n\n").map(lines).filter(|lines: &Vec<_>| !lines.is_empty());
    blocks.map(|lines| (lines[0], lines[1..].to_vec())).collect()
}

#[test]
fn golden_codes_say_what_they_always_said() {
    assert_eq!(golden().len(), 27);
    for (code, lines) in golden() {
        let read = read(code, PACK).unwrap();
        assert_eq!(told(&read), lines, "{code}");
        assert_eq!(write(&read, PACK), code);
        assert_eq!(read_any(code), Ok((PACK, read)));
    }
}

/// What a code says, in the lines of the file.
fn told(any: &Any) -> Vec<String> {
    let code = match any {
        Any::Code(code) => code,
        Any::Class(it) => return class::told(it),
    };
    match code {
        Code::Answers(it) => {
            let mut told = opening("answers", it.month, it.context, it.key, it.flags, &it.name);
            told.extend(it.items.map(|block| format!("items {}", digits(&block))));
            told.extend(it.supplement.map(|block| format!("supplement {}", digits(&block))));
            told.extend(it.quiz.map(|block| format!("quiz {}", digits(&block))));
            told.extend(it.forecasts.map(|block| format!("forecasts {}", digits(&block))));
            told
        }
        Code::Sums(it) => {
            let mut told = opening("sums", it.month, it.context, it.key, it.flags, &it.name);
            told.extend(it.bases.map(|block| format!("bases {}", fractions(&block))));
            told.extend(it.supplement.map(|block| format!("supplement {}", fractions(&block))));
            told.extend(it.quiz.map(|quiz| {
                let [t, e, x, n] = quiz.chosen;
                let urgent = if quiz.urgent { " urgent" } else { "" };
                format!("quiz {}/{} T{t} E{e} X{x} N{n}{urgent}", quiz.credit, quiz.answered)
            }));
            told
        }
        Code::Invite(it) => {
            let whose = if it.facilitator { "facilitator" } else { "rater" };
            let mut told =
                vec!["invite".to_string(), format!("for {whose}"), format!("invite {}", it.invite)];
            told.push(format!("context {}", it.context));
            told.extend(it.name.iter().map(|name| format!("name {name}")));
            told
        }
        Code::Rating(it) => {
            let mut told = vec!["rating".to_string(), format!("month {}", month_text(it.month))];
            told.extend([format!("invite {}", it.invite), format!("key {}", it.key)]);
            told.extend(flags(it.flags));
            told.push(format!("items {}", digits(&it.items)));
            told.push(format!("supplement {}", digits(&it.supplement)));
            told.push(format!("grants {}", digits(&it.singles)));
            told
        }
        Code::Aggregate(it) => {
            let mut told = vec!["aggregate".to_string(), format!("month {}", month_text(it.month))];
            told.extend([format!("invite {}", it.invite), format!("context {}", it.context)]);
            told.push(format!("n {}", it.n));
            told.extend(SCALES.iter().zip(&it.scales).map(|(name, scale)| format!("{name}{}", of(scale))));
            told.extend(ITEMS.iter().zip(&it.items).map(|(name, item)| format!("{name}{}", of_item(item))));
            told
        }
        Code::Draft(it) => {
            let (instrument, rest) = of_run(&it.run);
            let mut told = vec![format!("draft {instrument}"), format!("month {}", month_text(it.month))];
            told.extend([format!("key {}", it.key), format!("step {}", it.step)]);
            told.extend(rest);
            told
        }
    }
}

fn of_run(run: &Run) -> (&'static str, Vec<String>) {
    match run {
        Run::Bases { context, quarters, items, supplement } => {
            let quarters: Vec<String> = quarters.iter().map(u8::to_string).collect();
            let mut told = vec![format!("context {context}"), format!("quarters {}", quarters.join(" "))];
            told.push(format!("items {}", digits(items)));
            told.push(format!("supplement {}", digits(supplement)));
            ("power-bases", told)
        }
        Run::Quiz { predict, fixed, choices, forecasts } => {
            let mut told: Vec<String> = predict.then(|| "predict".to_string()).into_iter().collect();
            told.push(format!("fixed {}", digits(&fixed.map(u8::from))));
            told.push(format!("quiz {}", digits(choices)));
            told.push(format!("forecasts {}", digits(forecasts)));
            ("influence", told)
        }
    }
}

const SCALES: [&str; 9] = ["LEG", "EXP", "REW", "REF", "COE", "INF", "trust", "credibility", "growing"];
const ITEMS: [&str; 10] =
    ["GC-LEG", "GC-REF", "GC-EXP", "GC-COE", "GC-REW", "GC-INF", "GCX", "BO1", "BO2", "BO3"];

fn opening(kind: &str, month: u16, context: u8, key: u32, set: u8, name: &Option<String>) -> Vec<String> {
    let mut told = vec![kind.to_string(), format!("month {}", month_text(month))];
    told.extend([format!("context {context}"), format!("key {key}")]);
    told.extend(flags(set));
    told.extend(name.iter().map(|name| format!("name {name}")));
    told
}

fn flags(flags: u8) -> Option<String> {
    let names: Vec<String> =
        (0..8).filter(|bit| flags >> bit & 1 == 1).map(|bit| format!("F{}", bit + 1)).collect();
    (!names.is_empty()).then(|| format!("flags {}", names.join(" ")))
}

fn fractions(sums: &[Sum]) -> String {
    sums.iter().map(|sum| format!("{}/{}", sum.sum, sum.answered)).collect::<Vec<_>>().join(" ")
}

fn of(scale: &Scale) -> String {
    let mut told = format!(" n {}", scale.n);
    told.extend(scale.mean.map(|mean| format!(" mean {mean}")));
    told.extend(scale.sd.map(|sd| format!(" sd {sd}")));
    told.extend(scale.agreement.map(|agreement| format!(" agreement {agreement}")));
    told
}

fn of_item(item: &Item) -> String {
    let mean = item.mean.map_or(String::new(), |mean| format!(" mean {mean}"));
    format!(" n {}{mean}", item.n)
}
