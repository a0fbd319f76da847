//! What low, middle and high scores mean, in the words of the widget's result.

use super::facts::scales;
use super::html::{el, say};
use super::words::Words;
use powerbase::instruments::scoring::Level;

/// The sheet.
pub fn draw(words: &Words) -> Result<String, String> {
    Ok(scales().iter().map(|scale| meanings(words, &scale.path)).collect())
}

fn meanings(words: &Words, path: &str) -> String {
    let level = |level: Level| {
        let name = words.get(&["result.levels.", level.name()].concat());
        el("div", &[say("dt", name), say("dd", words.get(&[path, ".", level.name()].concat()))].concat())
    };
    let levels = [Level::Low, Level::Mid, Level::High].map(level).concat();
    let parts = [say("h3", words.get(&[path, ".name"].concat())), el("dl", &levels)];
    el("div class=\"meaning whole\"", &parts.concat())
}
