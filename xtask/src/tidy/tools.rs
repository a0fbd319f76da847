//! The tools of the page: each that Rust asks for exists, in the list or as a script of its own,
//! and each that exists is asked for.

use super::literals::literals;
use super::source::Source;
use super::tokens::{Kind, Token, tokens};
use std::collections::BTreeSet;

/// The script that has the tools, and how their list begins.
const SCRIPT: &str = "www/tools.js";
const LIST: &str = "const tools = {";

/// What a script says that is a tool by itself.
const ALONE: &str = "export const use =";

/// Every tool that only one side knows.
pub fn check(sources: &[Source]) -> Vec<String> {
    let script = sources.iter().find(|source| source.path == SCRIPT);
    let Some(mut tools) = script.and_then(|script| members(&script.text)) else {
        return vec![format!("{SCRIPT} does not say \"{LIST}\"")];
    };
    tools.extend(sources.iter().filter_map(alone));
    let library = || sources.iter().filter(|source| source.is_library());
    let mut found = Vec::new();
    for source in library() {
        let missing = asked(source).into_iter().filter(|(_, name)| !tools.contains(name.as_str()));
        found.extend(
            missing.map(|(line, name)| source.finding(line, format!("{SCRIPT} has no tool \"{name}\""))),
        );
    }
    // A name may also come by way of a function.
    let named: BTreeSet<String> = library().flat_map(|source| literals(&source.text)).collect();
    let idle = tools.into_iter().filter(|tool| !named.contains(*tool));
    found.extend(idle.map(|tool| format!("{SCRIPT}: nobody asks for the tool \"{tool}\"")));
    found
}

/// `www/print.js` that is a tool is `print`.
fn alone(source: &Source) -> Option<&str> {
    let name = source.path.strip_prefix("www/")?.strip_suffix(".js")?;
    (source.path != SCRIPT && source.text.contains(ALONE)).then_some(name)
}

/// `{ copy, save: download }` is `copy` and `save`.
fn members(script: &str) -> Option<BTreeSet<&str>> {
    let (_, list) = script.split_once(LIST)?;
    let (list, _) = list.split_once('}')?;
    let names = list.split(',').filter_map(|member| member.split(':').next()).map(str::trim);
    Some(names.filter(|name| !name.is_empty()).collect())
}

/// The line and the name in each `Tool("copy", …)`.
fn asked(source: &Source) -> Vec<(usize, String)> {
    let tokens = tokens(&source.text);
    let calls = tokens.windows(3).filter_map(|window| match window {
        [tool, paren, Token { kind: Kind::Text(name), line }]
            if tool.word() == Some("Tool") && paren.is("(") =>
        {
            Some((*line, name.clone()))
        }
        _ => None,
    });
    calls.collect()
}

#[cfg(test)]
mod tests {
    use super::super::source::sample;
    use super::check;

    const SCRIPT: &str = "const copy = async () => {};\nconst tools = { copy, save: download };";

    fn found(script: &str, rust: &str) -> Vec<String> {
        check(&[sample("www/tools.js", script), sample("src/rooms/ask/rules.rs", rust)])
    }

    #[test]
    fn a_tool_that_does_not_exist_is_found() {
        let rust = "a(Effect::Tool(\"copy\", b));\na(Tool(\"safe\", b)); ask(\"save\")";
        assert_eq!(found(SCRIPT, rust), ["src/rooms/ask/rules.rs:2: www/tools.js has no tool \"safe\""]);
    }

    #[test]
    fn a_tool_that_nobody_asks_for_is_found() {
        let rust = "a(Effect::Tool(\"copy\", b)); a(Effect::Tool(name, b))";
        assert_eq!(found(SCRIPT, rust), ["www/tools.js: nobody asks for the tool \"save\""]);
    }

    #[test]
    fn a_script_may_be_a_tool_by_itself() {
        let found = |rust| {
            let script = sample("www/print.js", "export const use = async () => {};");
            check(&[sample("www/tools.js", SCRIPT), script, sample("src/a.rs", rust)])
        };
        assert!(found("Tool(\"copy\"); Tool(\"save\"); Tool(\"print\")").is_empty());
        let idle = "www/tools.js: nobody asks for the tool \"print\"";
        assert_eq!(found("Tool(\"copy\"); Tool(\"save\")"), [idle]);
    }

    #[test]
    fn a_script_without_its_list_is_found() {
        assert_eq!(found("const others = {};", "").len(), 1);
    }
}
