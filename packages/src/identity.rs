//! What a package is known by.

use crate::options::Options;

/// Below this name stand activities without one of their own. The domain is reserved: it is a
/// name and no address.
const ACTIVITIES: &str = "https://powerbase.example/xapi/activities/";

/// The names of one package, equal for equal options.
pub struct Identity {
    /// Fourteen hexadecimal digits: with a letter before them, all that systems compare which look
    /// at the first fifteen characters.
    digits: String,
    /// The IRI of the activity.
    pub activity: String,
}

impl Identity {
    /// Comes of all options, or where the activity has a name of its own, of that and the format.
    pub fn of(options: &Options) -> Identity {
        let mut told = vec![options.format.name().to_string()];
        if options.activity.is_empty() {
            told.push(options.title.clone());
            told.push(options.in_scripts.to_string());
            told.extend(options.chosen().into_iter().map(|(name, value)| format!("{name}={value}")));
        } else {
            told.push(options.activity.clone());
        }
        let digits = format!("{:014x}", hash(told.join("\n").as_bytes()) >> 8);
        let own = [ACTIVITIES, &digits].concat();
        let activity = if options.activity.is_empty() { own } else { options.activity.clone() };
        Identity { digits, activity }
    }

    /// A name for one thing of the package; an NCName, since it begins with a letter.
    pub fn named(&self, letter: char) -> String {
        format!("{letter}{}", self.digits)
    }
}

/// FNV-1a of 64 bits.
fn hash(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3))
}
