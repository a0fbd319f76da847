//! What scores the statements: which belong to which base, and what is made of its score.

use super::facts::{Scale, balance_from, level_from, scales, stands_out_from};
use super::html::{BOX, el, heads, labelled, over, row, say, table};
use super::look_up;
use super::words::Words;
use powerbase::instruments::instrument::Base;
use powerbase::instruments::scoring::{Level, Standing};

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
        look_up::draw(words, &scales)?,
        levels(words),
        reading(words),
    ];
    Ok(parts.concat())
}

/// A row a score: its statements with boxes, how many answers it needs, and what comes of them.
fn answers(words: &Words, id: &str, caption: &str, scales: &[Scale]) -> String {
    let wide = scales.iter().map(|scale| scale.places.len()).max().unwrap_or(0);
    let needed = words.own("column-needed");
    let rest = [words.own("column-count"), words.own("column-sum"), words.get("result.ui.score")];
    let draw = |scale: &Scale| {
        let number = |at: usize| scale.places.get(at).map(|place| (place + 1).to_string());
        let cell = |at: usize| number(at).map_or(el("td", ""), |number| numbered(&number));
        let places = (0..wide).map(cell).collect::<String>();
        let least = labelled(needed, &scale.least.to_string());
        let boxes = rest.map(|label| labelled(label, BOX)).concat();
        row(words.get(&[&scale.path, ".name"].concat()), &[places, least, boxes].concat())
    };
    let rows = scales.iter().map(draw).collect::<String>();
    let columns = [[needed].as_slice(), &rest].concat();
    let columns = columns.iter().map(|label| say("th scope=\"col\"", label)).collect::<String>();
    let head = [el("td", ""), over(wide, words.own("column-statements")), columns].concat();
    table(&boxes_of(id), caption, &el("tr", &head), &rows)
}

/// What marks a table as one to write into.
fn boxes_of(id: &str) -> String {
    format!("id=\"{id}\" class=\"boxes\"")
}

/// A number or a name, and below it a box.
fn numbered(number: &str) -> String {
    el("td", &[say("b", number), BOX.into()].concat())
}

/// The scores that are made of others, and what they are divided by.
fn powers(words: &Words) -> String {
    let [divide, score] = [words.own("column-divide"), words.get("result.ui.score")];
    let name = |base: &Base| words.get(&["result.bases.", base.code(), ".name"].concat());
    let power = |title: &str, position: bool| {
        let bases: Vec<Base> = Base::ALL.into_iter().filter(|base| base.is_position() == position).collect();
        let cells = bases.iter().map(|base| numbered(name(base))).collect::<String>();
        let divisor = labelled(divide, &bases.len().to_string());
        row(words.get(title), &[cells, divisor, labelled(score, BOX)].concat())
    };
    let rows = [power("result.ui.position-power", true), power("result.ui.personal-power", false)].concat();
    let columns = [divide, score].map(|label| say("th scope=\"col\"", label)).concat();
    let head = [el("td", ""), over(Base::ALL.len() / 2, words.own("column-scores")), columns].concat();
    let difference = [say("span", words.get("result.ui.balance")), BOX.into()].concat();
    let parts = [
        table(&boxes_of("powers"), words.own("caption-powers"), &el("tr", &head), &rows),
        el("p class=\"difference\"", &difference),
        say("p", words.own("divide")),
    ];
    parts.concat()
}

fn levels(words: &Words) -> String {
    let level = |of: Level| {
        row(words.get(&["result.levels.", of.name()].concat()), &say("td", &level_from(of).to_string()))
    };
    let rows = [Level::Low, Level::Mid, Level::High].map(level).concat();
    let head = heads(&[words.get("result.ui.level"), words.own("column-from")]);
    table("id=\"levels\" class=\"tight\"", words.own("caption-levels"), &head, &rows)
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
