//! The printed sheets as somebody reads them who has nothing else: tables of rows, and what is asked.

use std::collections::BTreeMap;

/// A table's rows, each its cells' words.
type Rows = Vec<Vec<String>>;

/// The page, read once.
pub struct Paper {
    page: String,
    tables: BTreeMap<&'static str, Rows>,
}

const TABLES: [&str; 8] =
    ["bases", "supplement", "powers", "look-up", "levels", "points", "divisors", "bands"];

impl Paper {
    /// Reads a page.
    pub fn read(page: &str) -> Paper {
        let tables = TABLES.map(|id| (id, rows(element(page, &format!("table id=\"{id}\""), "table"))));
        Paper { page: page.to_string(), tables: tables.into_iter().collect() }
    }

    /// What is asked under a name.
    pub fn asked(&self, id: &str) -> String {
        words(element(&self.page, &format!("p id=\"{id}\""), "p"))
    }

    /// The values of the circles of one question, in the order printed.
    pub fn circles(&self, name: &str) -> Vec<&str> {
        let circle = format!("type=\"radio\" name=\"{name}\" value=\"");
        let values = self.page.split(&circle).skip(1);
        values.map(|rest| rest.split('"').next().unwrap()).collect()
    }

    /// The approach, 1 T to 4 N, of the choice at a place (1 to 4) of a scenario's form; 0 for none.
    pub fn marked(&self, scenario: usize, place: u8) -> u8 {
        let Some(at) = usize::from(place).checked_sub(1) else { return 0 };
        let letter = self.circles(&format!("S{}", scenario + 1))[at];
        "TEXN".find(letter).unwrap() as u8 + 1
    }
}

/// Somebody with a pencil.
pub struct Reader<'a>(pub &'a Paper);

/// What twelve choices come to.
#[derive(Debug)]
pub struct Quiz {
    /// As it is before it is rounded.
    pub score: Option<f64>,
    pub chosen: [u8; 4],
}

impl<'a> Reader<'a> {
    fn table(&self, id: &str) -> &'a Rows {
        &self.0.tables[id]
    }

    /// Each row of the sheet with its score, the two powers and their difference last.
    pub fn statements(&self, marks: &[u8]) -> Vec<(String, Option<f64>)> {
        let rows = [&self.table("bases")[1..], &self.table("supplement")[1..]].concat();
        let mut scores: Vec<_> = rows.iter().map(|row| (row[0].clone(), self.row(row, marks))).collect();
        let power = |row: &Vec<String>| {
            let [title, names @ .., divisor, _] = row.as_slice() else { panic!("{row:?}") };
            let of = |name: &String| scores.iter().find(|score| score.0 == *name).unwrap().1;
            let sum: Option<f64> = names.iter().map(of).sum();
            (title.clone(), sum.map(|sum| sum / number(divisor)))
        };
        let powers: Vec<_> = self.table("powers")[1..].iter().map(power).collect();
        let difference = powers[1].1.zip(powers[0].1).map(|(personal, position)| personal - position);
        scores.extend(powers);
        scores.push(("difference".into(), difference));
        scores
    }

    /// Copies the answers, counts and adds them, and looks the sum up.
    fn row(&self, row: &[String], marks: &[u8]) -> Option<f64> {
        let [_, places @ .., needed, _, _, _] = row else { panic!("{row:?}") };
        let places = places.iter().filter(|place| !place.is_empty()).map(|place| number(place) as usize);
        let given: Vec<u8> = places.map(|place| marks[place - 1]).filter(|mark| *mark != 0).collect();
        let sum: u8 = given.iter().sum();
        (given.len() >= number(needed) as usize).then(|| self.look_up(sum, given.len()))
    }

    fn look_up(&self, sum: u8, answers: usize) -> f64 {
        let table = self.table("look-up");
        let column = table[1].iter().position(|head| *head == answers.to_string()).unwrap();
        let row = table[2..].iter().find(|row| row[0] == sum.to_string()).unwrap();
        number(&row[column])
    }

    /// The points of the choices at these places, 1 to 4, and what they come to.
    pub fn scenarios(&self, places: &[u8]) -> Quiz {
        let (mut points, mut answered, mut chosen) = (0.0, 0, [0; 4]);
        for (row, place) in self.table("points")[1..].iter().zip(places).filter(|(_, place)| **place != 0) {
            let (digit, letter) = row[usize::from(*place)].split_once(' ').unwrap();
            points += number(digit);
            answered += 1;
            chosen["TEXN".find(letter).unwrap()] += 1;
        }
        let divisors = self.table("divisors");
        let divisor = divisors.iter().find(|row| row[0] == answered.to_string()).map(|row| number(&row[1]));
        let score = divisor.map(|divisor| points * 100.0 / divisor);
        Quiz { score, chosen }
    }

    /// The name of the last level that begins at a score or below it.
    pub fn level(&self, score: i32) -> &'a str {
        let mut rows = self.table("levels")[1..].iter().rev();
        &rows.find(|row| number(&row[1]) <= f64::from(score)).unwrap()[0]
    }

    /// What a score says: the last row that begins at it or below.
    pub fn band(&self, score: f64) -> &'a str {
        let mut rows = self.table("bands")[1..].iter().rev();
        &rows.find(|row| number(&row[0]) <= score).unwrap()[1]
    }
}

/// A number as it is printed: `18¾`.
fn number(printed: &str) -> f64 {
    let parts = [('⅙', 6.0), ('¼', 4.0), ('⅓', 3.0), ('½', 2.0), ('⅔', 1.5), ('¾', 4.0 / 3.0), ('⅚', 1.2)];
    let part = parts.iter().find(|(sign, _)| printed.ends_with(*sign));
    let whole = printed.trim_end_matches(|sign: char| !sign.is_ascii_digit());
    let whole: f64 = if whole.is_empty() { 0.0 } else { whole.parse().unwrap() };
    whole + part.map_or(0.0, |(_, of)| 1.0 / of)
}

fn rows(table: &str) -> Rows {
    let rows = table.split("<tr>").skip(1).map(|row| row.split("</tr>").next().unwrap());
    rows.map(|row| row.split("</td>").flat_map(|cell| cell.split("</th>")).map(words).collect::<Vec<_>>())
        .map(|mut cells| {
            cells.pop();
            cells
        })
        .collect()
}

/// What stands in an element, which holds none of its own kind.
fn element<'a>(page: &'a str, open: &str, name: &str) -> &'a str {
    let at = page.find(&format!("<{open}")).unwrap_or_else(|| panic!("no <{open}>"));
    page[at..].split(&format!("</{name}>")).next().unwrap()
}

/// The words of some markup, single blanks between them.
fn words(markup: &str) -> String {
    let text: String =
        markup.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text)).collect();
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
