//! What scores the statements: which belong to which base, and from a sum to a score.

use super::facts::{Scale, balance_from, level_from, scales, score_of, stands_out_from};
use super::html::{BOX, el, row, say, table};
use super::words::Words;
use powerbase::instruments::instrument::Base;
use powerbase::instruments::scoring::{Level, Standing};
use powerbase::widget::format::fill;

/// The parts of a whole that print has a sign for, in twelfths.
const PARTS: [(u32, &str); 8] =
    [(0, ""), (2, "⅙"), (3, "¼"), (4, "⅓"), (6, "½"), (8, "⅔"), (9, "¾"), (10, "⅚")];

/// The sheet.
pub fn draw(words: &Words) -> Result<String, String> {
    let scales = scales();
    let (bases, others) = scales.split_at(Base::ALL.len());
    let steps = ["copy", "add", "look-up"].map(|name| say("li", words.own(name))).concat();
    let parts = [
        el("ol", &steps),
        answers(words, "bases", words.get("cohort.ui.bases"), bases),
        powers(words),
        answers(words, "supplement", words.own("caption-supplement"), others),
        look_up(words, &scales)?,
        levels(words),
        reading(words),
    ];
    Ok(parts.concat())
}

/// A row a score: its statements with boxes, how many answers it needs, and what comes of them.
fn answers(words: &Words, id: &str, caption: &str, scales: &[Scale]) -> String {
    let wide = scales.iter().map(|scale| scale.places.len()).max().unwrap_or(0);
    let draw = |scale: &Scale| {
        let place =
            |at: usize| scale.places.get(at).map_or(el("td", ""), |place| cell(&(place + 1).to_string()));
        let places = (0..wide).map(place).collect::<String>();
        let least = say("td class=\"least\"", &scale.least.to_string());
        row(words.get(&[&scale.path, ".name"].concat()), &[places, least, el("td", BOX).repeat(3)].concat())
    };
    let rows = scales.iter().map(draw).collect::<String>();
    let heads =
        ["column-needed", "column-count", "column-sum"].map(|name| say("th scope=\"col\"", words.own(name)));
    let statements =
        say(&format!("th scope=\"colgroup\" colspan=\"{wide}\""), words.own("column-statements"));
    let score = say("th scope=\"col\"", words.get("result.ui.score"));
    let head = [el("td", ""), statements, heads.concat(), score].concat();
    let parts = [say("caption", caption), el("thead", &el("tr", &head)), el("tbody", &rows)];
    el(&format!("table id=\"{id}\" class=\"boxes\""), &parts.concat())
}

/// A number, and below it a box.
fn cell(number: &str) -> String {
    el("td", &[say("b", number), BOX.into()].concat())
}

/// The scores that are made of three others, and what they are divided by.
fn powers(words: &Words) -> String {
    let name = |base: &Base| words.get(&["result.bases.", base.code(), ".name"].concat());
    let power = |title: &str, position: bool| {
        let bases: Vec<Base> = Base::ALL.into_iter().filter(|base| base.is_position() == position).collect();
        let cells = bases.iter().map(|base| cell(name(base))).collect::<String>();
        row(words.get(title), &[cells, say("td", &bases.len().to_string()), el("td", BOX)].concat())
    };
    let rows = [power("result.ui.position-power", true), power("result.ui.personal-power", false)];
    let heads = [
        say("th scope=\"colgroup\" colspan=\"3\"", words.own("column-scores")),
        say("th scope=\"col\"", words.own("column-divide")),
        say("th scope=\"col\"", words.get("result.ui.score")),
    ];
    let head = el("thead", &el("tr", &[el("td", ""), heads.concat()].concat()));
    let parts = [say("caption", words.own("caption-powers")), head, el("tbody", &rows.concat())];
    let difference = [say("span", words.get("result.ui.balance")), BOX.into()].concat();
    let table = el("table id=\"powers\" class=\"boxes\"", &parts.concat());
    [table, el("p class=\"difference\"", &difference), say("p", words.own("divide"))].concat()
}

/// Every sum, with the score for each number of answers that counts.
fn look_up(words: &Words, scales: &[Scale]) -> Result<String, String> {
    let mut counts: Vec<usize> = scales.iter().flat_map(|scale| scale.least..=scale.places.len()).collect();
    counts.sort_unstable();
    counts.dedup();
    let [Some(fewest), Some(most)] = [counts.first(), counts.last()] else { return Err("no scores".into()) };
    let mut rows = String::new();
    for sum in *fewest..=5 * most {
        let mut cells = String::new();
        for answers in &counts {
            cells += &say("td", &score_of(sum, *answers).map_or(Ok(String::new()), fraction)?);
        }
        rows += &row(&sum.to_string(), &cells);
    }
    let counted = counts.iter().map(|n| fill(words.get("report.ui.n"), &[("n", &n.to_string())]));
    let heads: Vec<String> = std::iter::once(words.own("column-sum").to_string()).chain(counted).collect();
    let parts = [
        say("h3", words.own("caption-look-up")),
        say("p", words.own("reckon")),
        table("id=\"look-up\" class=\"tight\"", words.own("caption-sums"), &heads, &rows),
    ];
    Ok(el("div class=\"whole\"", &parts.concat()))
}

/// A score as it is written by hand, exact: `18¾`.
fn fraction(score: f64) -> Result<String, String> {
    let twelfths = (score * 12.0).round() as u32;
    let part = PARTS.iter().find(|(part, _)| *part == twelfths % 12).map(|(_, sign)| sign);
    let sign = part.ok_or_else(|| format!("{score} has no sign of print"))?;
    Ok(format!("{}{sign}", twelfths / 12))
}

fn levels(words: &Words) -> String {
    let level = |of: Level| {
        row(words.get(&["result.levels.", of.name()].concat()), &say("td", &level_from(of).to_string()))
    };
    let rows = [Level::Low, Level::Mid, Level::High].map(level).concat();
    let heads = [words.get("result.ui.level"), words.own("column-from")].map(String::from);
    table("id=\"levels\" class=\"tight\"", words.own("caption-levels"), &heads, &rows)
}

/// How far scores lie apart when it means something, and what they rest on.
fn reading(words: &Words) -> String {
    let [slight, clear] = [Standing::Slight, Standing::Clear].map(|how| stands_out_from(how).to_string());
    let own = [
        words.filled("stands-out", &[("slight", &slight), ("clear", &clear)]),
        words.filled("balance", &[("clear", &balance_from().to_string())]),
    ];
    let own = own.map(|text| say("p", &text));
    let rest =
        ["result.reading.margin", "result.limits.result", "result.ui.position-note", "result.limits.means"];
    [own.concat(), rest.map(|path| say("p", words.get(path))).concat()].concat()
}
