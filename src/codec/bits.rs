//! Bits and characters: base64url without padding, six bits a character, most
//! significant first, and the checksum over them.

/// How many bits the checksum takes.
const CRC: usize = 16;

/// The six bits that a character stands for.
pub fn sextet(sign: u8) -> Option<u8> {
    match sign {
        b'A'..=b'Z' => Some(sign - b'A'),
        b'a'..=b'z' => Some(sign - b'a' + 26),
        b'0'..=b'9' => Some(sign - b'0' + 52),
        b'-' => Some(62),
        b'_' => Some(63),
        _ => None,
    }
}

/// The character that stands for six bits.
fn sign(sextet: u8) -> char {
    let sign = match sextet & 63 {
        low @ 0..26 => b'A' + low,
        low @ 26..52 => b'a' + (low - 26),
        low @ 52..62 => b'0' + (low - 52),
        62 => b'-',
        _ => b'_',
    };
    char::from(sign)
}

/// CRC-16/CCITT-FALSE of some bytes: 0x1021, from 0xFFFF, not reflected. The
/// shifts do eight steps of the division at once.
fn crc(bytes: impl Iterator<Item = u8>) -> u16 {
    bytes.fold(0xffff, |crc: u16, byte| {
        let high = (crc >> 8) ^ u16::from(byte);
        let high = high ^ (high >> 4);
        (crc << 8) ^ (high << 12) ^ (high << 5) ^ high
    })
}

/// Reads numbers from a code. Past its end it gives zeros, and remembers that it did.
pub struct Reader {
    bytes: Vec<u8>,
    length: usize,
    at: usize,
    /// Whether a number was out of its range.
    pub bad: bool,
}

impl Reader {
    /// The bits of a code; `None` if a character does not belong there.
    pub fn of(code: &str) -> Option<Reader> {
        let mut bytes = Vec::with_capacity(code.len() / 4 * 3 + 3);
        for four in code.as_bytes().chunks(4) {
            let mut bits = 0u32;
            for place in 0..4 {
                bits = bits << 6 | u32::from(four.get(place).map_or(Some(0), |sign| sextet(*sign))?);
            }
            bytes.extend(bits.to_be_bytes().into_iter().skip(1));
        }
        Some(Reader { bytes, length: code.len() * 6, at: 0, bad: false })
    }

    /// The next `count` bits, up to 32.
    pub fn take(&mut self, count: usize) -> u32 {
        let (mut value, mut left) = (0u64, count);
        while left > 0 {
            let byte = u64::from(self.bytes.get(self.at / 8).copied().unwrap_or(0));
            let (used, now) = (self.at % 8, left.min(8 - self.at % 8));
            value = value << now | (byte << used & 0xff) >> (8 - now);
            self.at += now;
            left -= now;
        }
        value as u32
    }

    /// The next bit.
    pub fn bit(&mut self) -> bool {
        self.take(1) == 1
    }

    /// The next `count` bits, which may not stand for more than `highest`.
    pub fn upto(&mut self, count: usize, highest: u32) -> u32 {
        let value = self.take(count);
        self.bad |= value > highest;
        value.min(highest)
    }

    /// The next `count` bits, up to 96, as answers in a base, the first the most significant.
    pub fn digits<const N: usize>(&mut self, count: usize, base: u32) -> [u8; N] {
        let mut block = 0u128;
        for size in [count.saturating_sub(64), count.saturating_sub(32).min(32), count.min(32)] {
            block = block << size | u128::from(self.take(size));
        }
        let mut digits = [0; N];
        for part in digits.rchunks_mut(15) {
            // Long division is slow in the browser: fifteen digits a turn fit a shorter number.
            let unit = u128::from(u64::from(base).pow(part.len() as u32));
            let mut rest = (block % unit) as u64;
            block /= unit;
            for digit in part.iter_mut().rev() {
                *digit = (rest % u64::from(base)) as u8;
                rest /= u64::from(base);
            }
        }
        self.bad |= block != 0;
        digits
    }

    /// Whether the code ends as it must where the reader stands: the checksum
    /// holds, and the rest of the last character is zero.
    pub fn closes(&mut self) -> bool {
        self.closes_after(self.at)
    }

    /// Whether the checksum holds wherever it may stand; for codes whose layout is not known.
    pub fn holds(&mut self) -> bool {
        (CRC..CRC + 6).any(|tail| self.length.checked_sub(tail).is_some_and(|body| self.closes_after(body)))
    }

    /// How many characters the code takes up to where the reader stands after its checksum.
    pub fn characters(&self) -> usize {
        self.at.div_ceil(6)
    }

    /// Leaves out whatever follows the code that ends where the reader stands.
    pub fn cut(&mut self) {
        self.length = self.length.min((self.at + CRC).div_ceil(6) * 6);
    }

    fn closes_after(&mut self, body: usize) -> bool {
        let Some(rest) = self.length.checked_sub(body + CRC).filter(|rest| *rest < 6) else { return false };
        let tail = self.bytes.get(body / 8).map(|byte| byte & !(0xff >> (body % 8)));
        let tail = tail.filter(|_| !body.is_multiple_of(8));
        let found = crc(self.bytes.iter().take(body / 8).copied().chain(tail));
        self.at = body;
        self.take(CRC) == u32::from(found) && self.take(rest) == 0
    }
}

/// Writes numbers into a code.
#[derive(Default)]
pub struct Writer {
    bytes: Vec<u8>,
    at: usize,
}

impl Writer {
    /// Adds the low `count` bits of a number, up to 128.
    pub fn put(&mut self, count: usize, value: impl Into<u128>) {
        let value = value.into();
        for place in (0..count).rev() {
            if self.at.is_multiple_of(8) {
                self.bytes.push(0);
            }
            if let Some(last) = self.bytes.last_mut() {
                *last |= ((value >> place & 1) as u8) << (7 - self.at % 8);
            }
            self.at += 1;
        }
    }

    /// Adds answers in a base as one number, the first the most significant.
    pub fn digits(&mut self, count: usize, base: u8, digits: &[u8]) {
        let add = |block, digit: &u8| block * u128::from(base) + u128::from((*digit).min(base - 1));
        self.put(count, digits.iter().fold(0u128, add));
    }

    /// Adds the checksum and gives the characters.
    pub fn close(mut self) -> String {
        let crc = crc(self.bytes.iter().copied());
        self.put(CRC, crc);
        let sextets = (0..self.at.div_ceil(6)).map(|place| {
            let (byte, used) = (place * 6 / 8, place * 6 % 8);
            let at = |byte| u16::from(self.bytes.get(byte).copied().unwrap_or(0));
            ((at(byte) << 8 | at(byte + 1)) << used >> 10) as u8
        });
        sextets.map(sign).collect()
    }
}
