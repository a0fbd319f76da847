//! The words of a package, from the content of its language.

use crate::choices::Instrument;
use crate::options::Options;
use crate::problem::Problem;

/// What a package says beside its title.
#[derive(Debug, PartialEq)]
pub struct Words {
    /// `ltr` or `rtl`.
    pub direction: String,
    /// What it is about, in a sentence or two.
    pub lead: String,
}

/// The words in the language that was chosen.
pub fn of(options: &Options, files: &[(&str, &[u8])]) -> Result<Words, Problem> {
    let path = format!("content/{}/first.json", options.lang);
    let refuse = |reason| Problem::new("lang", reason, &options.lang);
    let (_, bytes) = files.iter().find(|(name, _)| *name == path).ok_or_else(|| refuse("unknown"))?;
    let text = std::str::from_utf8(bytes).map_err(|_| refuse("unreadable"))?;
    let lead = match options.instrument {
        Instrument::Both => "start-lead-both",
        Instrument::PowerBases => "start-lead-power-bases",
        Instrument::Influence => "start-lead-influence",
    };
    let find = |name| member(text, name).ok_or_else(|| refuse("unreadable"));
    Ok(Words { direction: find("direction")?, lead: find(lead)? })
}

/// The text of the first member of that name, at whatever depth. A reader of all of JSON would be a
/// quarter of the wasm. Inside of a text the name cannot be found: its quotes would be escaped there.
fn member(json: &str, name: &str) -> Option<String> {
    let name = format!("\"{name}\"");
    let value = json.split(&name).skip(1).find_map(|rest| rest.trim_start().strip_prefix(':'))?;
    unescaped(value.trim_start().strip_prefix('"')?)
}

/// A text of JSON up to its closing quote.
fn unescaped(json: &str) -> Option<String> {
    let mut signs = json.chars();
    let mut text = String::new();
    loop {
        text.push(match signs.next()? {
            '"' => return Some(text),
            '\\' => match signs.next()? {
                'n' => '\n',
                't' => '\t',
                'u' => {
                    let digits: String = signs.by_ref().take(4).collect();
                    char::from_u32(u32::from_str_radix(&digits, 16).ok()?)?
                }
                sign => sign,
            },
            sign => sign,
        });
    }
}
