//! A link as a QR code.

use crate::rooms::common::words::rules::SHARE;
use crate::widget::action::Action;
use crate::widget::room::Room;
use crate::widget::screen::Screen;
use crate::widget::section::Section;
use crate::widget::transition::Transition;
use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// The light margin that a camera needs, in modules.
const QUIET: i32 = 4;

/// The largest QR code shown, 97 modules a side: with more, a camera has to be held very still.
const LARGEST: u8 = 20;

/// The room of QR codes. It holds nothing: the link is what the screen is about.
#[derive(Debug, Default)]
pub struct Qr;

impl Room for Qr {
    fn texts(&self) -> &'static [(Section, &'static [&'static str])] {
        &[(SHARE, &["ui.qr-heading,qr-label,qr-too-long"])]
    }

    fn handle(&mut self, transition: &mut Transition, action: &Action) -> bool {
        let back = matches!(action, Action::Press(button, _) if button == "back");
        if back {
            transition.go(transition.state.before.clone().unwrap_or(Screen::Start));
        }
        back
    }

    fn reset(&mut self) {}
}

/// A QR code in its light margin.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// Modules a side, the margin included.
    pub size: i32,
    /// The dark modules, as the path of an SVG drawing in which a module has length 1.
    pub path: String,
}

/// The QR code of a text; `None` if it would be too large to be read from a screen.
pub fn picture(text: &str) -> Option<Picture> {
    let (least, most) = (Version::new(1), Version::new(LARGEST));
    let segments = QrSegment::make_segments(text);
    let code =
        QrCode::encode_segments_advanced(&segments, QrCodeEcc::Medium, least, most, None, true).ok()?;
    let size = code.size();
    let path = (0..size).flat_map(|y| row(&code, y)).collect();
    Some(Picture { size: size + 2 * QUIET, path })
}

/// The dark stretches of a row.
fn row(code: &QrCode, y: i32) -> Vec<String> {
    let mut stretches = Vec::new();
    let mut x = 0;
    while x < code.size() {
        let length = (x..code.size()).take_while(|x| code.get_module(*x, y)).count() as i32;
        if length > 0 {
            stretches.push(stretch(x + QUIET, y + QUIET, length));
        }
        x += length.max(1);
    }
    stretches
}

fn stretch(x: i32, y: i32, length: i32) -> String {
    let [x, y, length] = [x, y, length].map(|number| number.to_string());
    ["M", &x, " ", &y, "h", &length, "v1h-", &length, "z"].concat()
}
