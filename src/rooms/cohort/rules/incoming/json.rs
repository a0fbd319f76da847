//! A small text of JSON (RFC 8259) as plain data. Elsewhere the browser does this; here a file
//! may be long, is read in slices, and each refusal has its line.

use crate::plain::value::Value;

/// So deep values may stand in each other: a result's stand three deep.
const DEEPEST: usize = 8;

/// The value of a text that holds one and nothing else; `None` where it does not.
pub fn read(text: &str) -> Option<Value> {
    let mut reader = Reader { rest: text };
    let value = reader.value(DEEPEST)?;
    reader.rest.trim_start().is_empty().then_some(value)
}

struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    fn value(&mut self, depth: usize) -> Option<Value> {
        self.rest = self.rest.trim_start();
        match self.rest.chars().next()? {
            '{' => self.object(depth.checked_sub(1)?),
            '[' => self.array(depth.checked_sub(1)?),
            '"' => self.string().map(Value::String),
            't' => self.word("true", Value::Bool(true)),
            'f' => self.word("false", Value::Bool(false)),
            'n' => self.word("null", Value::Null),
            _ => self.number(),
        }
    }

    /// Takes a sign that has to come next, after blanks.
    fn sign(&mut self, sign: char) -> Option<()> {
        self.rest = self.rest.trim_start().strip_prefix(sign)?;
        Some(())
    }

    fn word(&mut self, word: &str, value: Value) -> Option<Value> {
        self.rest = self.rest.strip_prefix(word)?;
        Some(value)
    }

    fn number(&mut self) -> Option<Value> {
        let part = |sign: char| sign.is_ascii_digit() || matches!(sign, '-' | '+' | '.' | 'e' | 'E');
        let end = self.rest.find(|sign| !part(sign)).unwrap_or(self.rest.len());
        let (number, rest) = self.rest.split_at_checked(end)?;
        self.rest = rest;
        number.parse().ok().filter(|number: &f64| number.is_finite()).map(Value::Number)
    }

    fn array(&mut self, depth: usize) -> Option<Value> {
        self.sign('[')?;
        let mut values = Vec::new();
        while self.sign(']').is_none() {
            if !values.is_empty() {
                self.sign(',')?;
            }
            values.push(self.value(depth)?);
        }
        Some(Value::Array(values))
    }

    fn object(&mut self, depth: usize) -> Option<Value> {
        self.sign('{')?;
        let mut members = Vec::new();
        while self.sign('}').is_none() {
            if !members.is_empty() {
                self.sign(',')?;
            }
            self.rest = self.rest.trim_start();
            let name = self.string()?;
            self.sign(':')?;
            members.push((name, self.value(depth)?));
        }
        Some(Value::Object(members))
    }

    fn string(&mut self) -> Option<String> {
        self.rest = self.rest.strip_prefix('"')?;
        let mut text = String::new();
        loop {
            let end = self.rest.find(['"', '\\'])?;
            let (plain, rest) = self.rest.split_at_checked(end)?;
            text.push_str(plain);
            if let Some(rest) = rest.strip_prefix('"') {
                self.rest = rest;
                return Some(text);
            }
            self.rest = rest.strip_prefix('\\')?;
            text.push(self.escaped()?);
        }
    }

    /// The sign behind a backslash.
    fn escaped(&mut self) -> Option<char> {
        let mut signs = self.rest.chars();
        let sign = match signs.next()? {
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => {
                self.rest = signs.as_str();
                return self.by_number();
            }
            other => other,
        };
        self.rest = signs.as_str();
        Some(sign)
    }

    /// A sign by its four digits, or by two times four where it has no room in them.
    fn by_number(&mut self) -> Option<char> {
        let first = self.four()?;
        if !(0xd800..0xdc00).contains(&first) {
            return Some(char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER));
        }
        self.rest = self.rest.strip_prefix("\\u")?;
        let second = self.four()?.checked_sub(0xdc00)?;
        char::from_u32(0x10000 + ((first - 0xd800) << 10) + second)
    }

    fn four(&mut self) -> Option<u32> {
        let (digits, rest) = self.rest.split_at_checked(4)?;
        self.rest = rest;
        u32::from_str_radix(digits, 16).ok()
    }
}
