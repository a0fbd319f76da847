//! Elements as text. What comes from a pack is escaped, so it cannot become markup.

/// An element with all that stands in its start tag, around markup.
pub fn el(open: &str, inner: &str) -> String {
    let name = open.split(' ').next().unwrap_or(open);
    format!("<{open}>{inner}</{name}>\n")
}

/// An element around words.
pub fn say(open: &str, words: &str) -> String {
    el(open, &escaped(words))
}

/// Words as they stand in markup, between tags or in quotes.
pub fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// A table with the attributes of its start tag, what stands over it, and its rows.
pub fn table(attributes: &str, caption: &str, head: &str, rows: &str) -> String {
    let parts = [say("caption", caption), el("thead", head), el("tbody", rows)];
    el(&format!("table {attributes}"), &parts.concat())
}

/// The row of a table's heads, one a column.
pub fn heads(words: &[&str]) -> String {
    el("tr", &words.iter().map(|head| say("th scope=\"col\"", head)).collect::<String>())
}

/// A head over so many columns.
pub fn over(columns: usize, words: &str) -> String {
    say(&format!("th scope=\"colgroup\" colspan=\"{columns}\""), words)
}

/// A cell that says by itself what it holds, where a narrow screen has no room for heads.
pub fn labelled(label: &str, inner: &str) -> String {
    el(&format!("td data-label=\"{}\"", escaped(label)), inner)
}

/// A row: what it is about, and its cells.
pub fn row(head: &str, cells: &str) -> String {
    el("tr", &[&say("th scope=\"row\"", head), cells].concat())
}

/// A place to write into.
pub const BOX: &str = "<span class=\"box\"></span>";

/// A round place for a mark, its label in it. Those of one name are one question.
pub fn circle(name: &str, value: &str, label: &str, spoken: &str) -> String {
    let input = format!(
        "<input type=\"radio\" name=\"{name}\" value=\"{value}\" aria-label=\"{}\">",
        escaped(spoken)
    );
    el("label", &[input, say("span", label)].concat())
}
