//! Days of the calendar, without a time and without a zone.

/// A day that exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: u32,
    month: u32,
    day: u32,
}

impl Date {
    /// Reads `2026-11-22`, as calendars in pages give it; `None` for a day that does not exist.
    pub fn read(text: &str) -> Option<Date> {
        let shape = text.bytes().enumerate().all(|(place, sign)| match place {
            4 | 7 => sign == b'-',
            _ => sign.is_ascii_digit(),
        });
        let part = |from: usize, to: usize| text.get(from..to)?.parse::<u32>().ok();
        let date = Date { year: part(0, 4)?, month: part(5, 7)?, day: part(8, 10)? };
        (shape && text.len() == 10 && date.exists()).then_some(date)
    }

    /// So many days later.
    pub fn plus_days(self, days: u32) -> Date {
        let mut date = Date { day: self.day + days, ..self };
        while date.day > length(date.year, date.month) {
            date = Date { day: date.day - length(date.year, date.month), ..date.next_month() };
        }
        date
    }

    /// The same day so many months later, or the last of a month that is shorter.
    pub fn plus_months(self, months: u32) -> Date {
        let later = (0..months).fold(self, |date, _| date.next_month());
        Date { day: self.day.min(length(later.year, later.month)), ..later }
    }

    /// As pages write it: `2026-11-22`.
    pub fn iso(self) -> String {
        [&digits(self.year, 4), "-", &digits(self.month, 2), "-", &digits(self.day, 2)].concat()
    }

    fn exists(self) -> bool {
        (1..=12).contains(&self.month) && (1..=length(self.year, self.month)).contains(&self.day)
    }

    fn next_month(self) -> Date {
        match self.month {
            12 => Date { year: self.year + 1, month: 1, ..self },
            month => Date { month: month + 1, ..self },
        }
    }
}

fn length(year: u32, month: u32) -> u32 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn digits(number: u32, width: usize) -> String {
    let digits = number.to_string();
    ["0".repeat(width.saturating_sub(digits.len())), digits].concat()
}
