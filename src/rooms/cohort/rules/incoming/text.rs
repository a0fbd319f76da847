//! Which kind of text it is that comes in, and reading it in slices.

use super::results::Results;
use super::saved::Saved;
use crate::instruments::cohort::class::Class;
use crate::instruments::cohort::class::restoring::is_saved;
use crate::instruments::exported::FORMAT;
use crate::rooms::common::intake::rules::reading::{Reading, Report};

/// So many bytes have to be here to tell what a text is.
const START: usize = 1024;

/// A text that is being read.
#[derive(Clone, Debug)]
pub struct Incoming {
    /// What has come while nobody knows yet what it is.
    start: String,
    label: u16,
    closed: bool,
    form: Form,
}

#[derive(Clone, Debug)]
enum Form {
    Unknown,
    /// Any text with codes in it.
    Codes(Reading),
    Results(Results),
    Saved(Box<Saved>),
}

impl Incoming {
    /// A whole text, under the number of a label.
    pub fn of(text: String, label: u16) -> Incoming {
        let mut incoming = Incoming::coming(label);
        incoming.closed = true;
        // A long text of codes is not copied.
        if matches!(form(head(&text), label), Form::Codes(_)) {
            incoming.form = Form::Codes(Reading::of(text, label));
        } else {
            incoming.push(&text);
            incoming.close();
        }
        incoming
    }

    /// A text that is still coming.
    pub fn coming(label: u16) -> Incoming {
        Incoming { start: String::new(), label, closed: false, form: Form::Unknown }
    }

    /// Adds the next piece.
    pub fn push(&mut self, piece: &str) {
        match &mut self.form {
            Form::Codes(reading) => reading.push(piece),
            Form::Results(results) => results.push(piece),
            Form::Saved(saved) => saved.push(piece),
            Form::Unknown => {
                self.start.push_str(piece);
                if self.start.len() >= START {
                    self.settle();
                }
            }
        }
    }

    /// Says that nothing more comes.
    pub fn close(&mut self) {
        self.closed = true;
        self.settle();
        match &mut self.form {
            Form::Codes(reading) => reading.close(),
            Form::Results(results) => results.close(),
            Form::Saved(saved) => saved.close(),
            Form::Unknown => {}
        }
    }

    /// Now it can be told what the text is.
    fn settle(&mut self) {
        if matches!(self.form, Form::Unknown) {
            let start = std::mem::take(&mut self.start);
            self.form = form(head(&start), self.label);
            self.push(&start);
        }
    }

    /// How many bytes there are, and how many of them are done with.
    pub fn progress(&self) -> (usize, usize) {
        match &self.form {
            Form::Unknown => (self.start.len(), 0),
            Form::Codes(reading) => reading.progress(),
            Form::Results(results) => results.progress(),
            Form::Saved(saved) => saved.progress(),
        }
    }

    /// Sets how many bytes a slice of codes has; what is JSON is read a result at a time.
    pub fn set_slice(&mut self, bytes: usize) {
        if let Form::Codes(reading) = &mut self.form {
            reading.set_slice(bytes);
        }
    }

    /// Whether the next slice has to wait for more of the text.
    pub fn is_short(&self) -> bool {
        matches!(&self.form, Form::Codes(reading) if reading.is_short())
    }

    /// Reads the next slice; `false` where none is left, or more has to come first.
    pub fn step(&mut self, class: &mut Class) -> bool {
        match &mut self.form {
            Form::Unknown => false,
            Form::Codes(reading) => reading.step(class),
            Form::Results(results) => results.step(class),
            Form::Saved(saved) => saved.step(class),
        }
    }

    /// What came of it.
    pub fn report(self) -> Report {
        match self.form {
            Form::Unknown => Report::default(),
            Form::Codes(reading) => reading.report,
            Form::Results(results) => results.report,
            Form::Saved(saved) => saved.report(),
        }
    }
}

/// The start of a text, by which it is known.
fn head(text: &str) -> &str {
    let end = (0..=START.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    text.get(..end).unwrap_or(text).trim_start_matches('\u{feff}').trim_start()
}

/// What a text is that begins so. Many chats begin a line with a bracket, so JSON alone is not
/// enough; and JSON of others may hold links.
fn form(start: &str, label: u16) -> Form {
    let inside = start.strip_prefix(['{', '[']).map(str::trim_start);
    let json = inside.is_some_and(|inside| inside.starts_with(['"', '{']));
    if is_saved(start) {
        Form::Saved(Box::new(Saved::under(label)))
    } else if json && (start.contains(FORMAT) || start.contains("\"instrument\"")) {
        Form::Results(Results::under(label))
    } else {
        Form::Codes(Reading::coming(label))
    }
}
