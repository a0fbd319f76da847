//! Every button that a screen draws is handled: its name stands in some rules, in the
//! widget's own, or is that of a screen.

use super::items::without_tests;
use super::literals::literals;
use super::source::Source;
use super::tokens::{Kind, Token, tokens};
use std::collections::BTreeSet;

/// The functions that draw a button; the name comes first.
const DRAWING: [&str; 2] = ["button", "list_button"];

/// Every button that nobody handles.
pub fn check(sources: &[Source]) -> Vec<String> {
    let handled: BTreeSet<String> = sources.iter().flat_map(handled).collect();
    let mut found = Vec::new();
    for source in sources.iter().filter(|source| source.is_screen()) {
        let buttons = buttons(source).into_iter().filter(|(_, name)| !handled.contains(name));
        found.extend(
            buttons.map(|(line, name)| source.finding(line, format!("nobody handles the button \"{name}\""))),
        );
    }
    found
}

/// The line and the name of each button that is named where it is drawn.
fn buttons(source: &Source) -> Vec<(usize, String)> {
    let tokens = without_tests(&tokens(&source.text));
    let drawing = drawing(&tokens);
    let calls = tokens.windows(3).filter_map(|window| match window {
        [function, paren, Token { kind: Kind::Text(name), line }]
            if paren.is("(") && function.word().is_some_and(|word| drawing.contains(word)) =>
        {
            Some((*line, name.clone()))
        }
        _ => None,
    });
    calls.collect()
}

/// What draws a button in this file: `let act = |name, words| list_button(name, …)` does too.
fn drawing(tokens: &[Token]) -> BTreeSet<&str> {
    let starts: Vec<usize> = (0..tokens.len()).filter(|place| closure(&tokens[*place..]).is_some()).collect();
    let ends = starts.iter().skip(1).copied().chain([tokens.len()]);
    let closures = starts.iter().zip(ends).filter_map(|(start, end)| {
        let (name, first) = closure(&tokens[*start..end])?;
        passes_on(&tokens[*start..end], first).then_some(name)
    });
    closures.chain(DRAWING).collect()
}

/// The name and the first parameter of `let act = |name`.
fn closure(tokens: &[Token]) -> Option<(&str, &str)> {
    let [start, name, equals, bar, first, ..] = tokens else { return None };
    let is_one = start.word() == Some("let") && equals.is("=") && bar.is_other('|');
    is_one.then_some((name.word()?, first.word()?))
}

/// Whether a button is drawn whose name is that of this parameter.
fn passes_on(tokens: &[Token], name: &str) -> bool {
    tokens.windows(3).any(|window| {
        window[0].word().is_some_and(|word| DRAWING.contains(&word))
            && window[1].is("(")
            && window[2].word() == Some(name)
    })
}

/// The names that a file handles, among other texts.
fn handled(source: &Source) -> Vec<String> {
    if source.is_rules() || source.is_library() && source.path.starts_with("src/widget/") {
        literals(&source.text)
    } else if source.path.starts_with("src/rooms/") && source.path.ends_with("/mod.rs") {
        screens(&source.text)
    } else {
        Vec::new()
    }
}

/// `name: "share"`: a screen's name is that of the button which leads there.
fn screens(text: &str) -> Vec<String> {
    let tokens = without_tests(&tokens(text));
    let names = tokens.windows(3).filter_map(|window| match window {
        [field, colon, Token { kind: Kind::Text(name), .. }]
            if field.word() == Some("name") && colon.is_other(':') =>
        {
            Some(name.clone())
        }
        _ => None,
    });
    names.collect()
}

#[cfg(test)]
mod tests {
    use super::super::source::sample;

    const SCREEN: &str = "html([button(\"make\", \"main\", words), list_button(\"drop\", \"link\", name)])";

    fn check(files: &[(&str, &str)]) -> Vec<String> {
        let sources: Vec<_> = files.iter().map(|(path, text)| sample(path, text)).collect();
        super::check(&sources)
    }

    #[test]
    fn a_button_that_nobody_handles_is_found() {
        let screen = ("src/rooms/ask/screen/list.rs", SCREEN);
        let rules = ("src/rooms/ask/rules.rs", "match button { \"make\" => make(), _ => {} }");
        let expected = "src/rooms/ask/screen/list.rs:1: nobody handles the button \"drop\"";
        assert_eq!(check(&[screen, rules]), [expected]);
        assert_eq!(check(&[("src/view/start.rs", SCREEN)]).len(), 2);
        let tests = "#[cfg(test)] mod tests { const NAMES: [&str; 2] = [\"make\", \"drop\"]; }";
        assert_eq!(check(&[screen, ("src/rooms/ask/rules.rs", tests)]).len(), 2);
    }

    #[test]
    fn rules_the_widget_and_the_screens_names_handle() {
        let screen = ("src/view/start.rs", SCREEN);
        let doors = "ScreenDoor { name: \"make\", needs: &[] }, ScreenDoor { name: \"drop\", needs: &[] }";
        let arms = "match button { \"make\" | \"drop\" => {} }";
        assert!(check(&[screen, ("src/rooms/ask/mod.rs", doors)]).is_empty());
        assert!(check(&[screen, ("src/widget/buttons.rs", arms)]).is_empty());
        assert!(check(&[screen, ("src/rooms/common/handoff/rules/give.rs", arms)]).is_empty());
        assert_eq!(check(&[screen, ("src/edge/page.rs", arms)]).len(), 2);
    }

    #[test]
    fn a_shorthand_for_a_button_is_one() {
        let text = "let act = |name: &str, words| controls::list_button(name, \"link\", words);
            let say = |name| text(name); [act(\"open\", a), say(\"words\")]";
        let expected = "src/rooms/ask/screen.rs:2: nobody handles the button \"open\"";
        assert_eq!(check(&[("src/rooms/ask/screen.rs", text)]), [expected]);
    }

    #[test]
    fn a_name_from_elsewhere_is_not_looked_at() {
        let text = "fn button(name: &str) { el(\"button\") } fn f() { button(name, \"main\") }";
        assert!(check(&[("src/view/controls.rs", text)]).is_empty());
    }
}
