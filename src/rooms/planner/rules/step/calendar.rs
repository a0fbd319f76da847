//! Days for the reader's own calendar, as RFC 5545 has them: whole days, so that no time zone
//! can move them, each with a reminder. There is no METHOD, which would make it an invitation.

/// Octets in a line, the break not counted.
const WIDTH: usize = 75;

/// A whole day with a reminder.
#[derive(Clone, Debug, PartialEq)]
pub struct Event<'a> {
    /// Who it is among all others, always the same for the same plan and purpose.
    pub uid: &'a str,
    /// The day, `2026-12-04`.
    pub day: &'a str,
    /// What the calendar shows.
    pub summary: &'a str,
    /// What it shows once that is opened.
    pub description: &'a str,
}

/// A file of these days, made at `now`: UTC, ISO 8601 to the second.
pub fn calendar(events: &[Event], now: &str) -> String {
    let head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Powerbase//Next step//EN"].map(str::to_string);
    let days = events.iter().flat_map(|event| lines(event, now));
    let lines = head.into_iter().chain(days).chain(["END:VCALENDAR".to_string()]);
    lines.map(|line| fold(&line)).collect()
}

fn lines(event: &Event, now: &str) -> [String; 13] {
    let [summary, description] = [event.summary, event.description].map(escape);
    [
        "BEGIN:VEVENT".to_string(),
        ["UID:", event.uid].concat(),
        ["DTSTAMP:", &basic(now)].concat(),
        ["DTSTART;VALUE=DATE:", &basic(event.day)].concat(),
        ["SUMMARY:", &summary].concat(),
        ["DESCRIPTION:", &description].concat(),
        // The day is not taken up by it.
        "TRANSP:TRANSPARENT".to_string(),
        "BEGIN:VALARM".to_string(),
        "ACTION:DISPLAY".to_string(),
        ["DESCRIPTION:", &summary].concat(),
        // From the start of the day: at nine in the morning, wherever the reader is.
        "TRIGGER:PT9H".to_string(),
        "END:VALARM".to_string(),
        "END:VEVENT".to_string(),
    ]
}

/// A day or a moment without its marks: `20261204`, `20261127T102030Z`.
fn basic(iso: &str) -> String {
    iso.replace(['-', ':'], "")
}

/// A text as a value: of control characters line breaks and tabs alone are allowed.
pub fn escape(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let escaped = text.chars().filter_map(|sign| match sign {
        '\\' => Some("\\\\".to_string()),
        ';' => Some("\\;".to_string()),
        ',' => Some("\\,".to_string()),
        '\n' | '\r' => Some("\\n".to_string()),
        sign if sign.is_control() && sign != '\t' => None,
        sign => Some(sign.to_string()),
    });
    escaped.collect()
}

/// A line with its break, cut where it is too long, never inside a character. What goes on in the
/// next line stands behind a blank there, which counts.
pub fn fold(line: &str) -> String {
    let (mut folded, mut width) = (String::new(), 0);
    for sign in line.chars() {
        if width + sign.len_utf8() > WIDTH {
            folded.push_str("\r\n ");
            width = 1;
        }
        folded.push(sign);
        width += sign.len_utf8();
    }
    folded + "\r\n"
}
