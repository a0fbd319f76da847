// A class of any size as a text: distinct people with both exercises, the supplement and guesses, 44 characters
// a code, one a line. Written for a million: whole numbers in pieces of 26 bits, no text but the last.
const ALPHABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'].map((sign) => sign.charCodeAt(0));

/** The number by which codes name powerbase@1. */
export const PACK = 50336;
/** How many bytes a line takes. */
export const LINE = 45;

/** Writes bits into bytes, the most significant first. */
class Bits {
  bytes = new Uint8Array(34);
  at = 0;

  clear() {
    this.bytes.fill(0);
    this.at = 0;
  }

  put(value, width) {
    for (let left = width; left > 0;) {
      const room = 8 - (this.at & 7);
      const now = Math.min(room, left);
      // Of 32 bits or fewer, so that whole numbers of the machine do.
      this.bytes[this.at >> 3] |= ((value >>> (left - now)) & ((1 << now) - 1)) << (room - now);
      this.at += now;
      left -= now;
    }
  }

  /** Answers as one number in their base, the first the most significant. */
  block(answers, base, width) {
    let [high, middle, low] = [0, 0, 0];
    // Six answers a turn: 6 ** 6 times 26 bits are still whole.
    for (let at = 0; at < answers.length; at += 6) {
      let six = 0;
      for (let place = at; place < at + 6; place += 1) six = six * base + answers[place];
      const unit = base ** 6;
      low = low * unit + six;
      middle = middle * unit + Math.floor(low / 0x4000000);
      high = high * unit + Math.floor(middle / 0x4000000);
      [low, middle] = [low % 0x4000000, middle % 0x4000000];
    }
    if (width > 52) this.put(high, width - 52);
    if (width > 26) this.put(middle, Math.min(26, width - 26));
    this.put(low, Math.min(26, width));
  }

  /** CRC-16/CCITT-FALSE of all bits so far, filled with zeros to a byte. */
  crc() {
    let value = 0xffff;
    for (let at = 0; at < this.at / 8; at += 1) {
      const mixed = (value >> 8) ^ this.bytes[at];
      const high = mixed ^ (mixed >> 4);
      value = ((value << 8) ^ (high << 12) ^ (high << 5) ^ high) & 0xffff;
    }
    return value;
  }

  /** The characters, six bits each. */
  write(into, from) {
    for (let place = 0; place * 6 < this.at; place += 1) {
      const byte = (place * 6) >> 3;
      const two = (this.bytes[byte] << 8) | (this.bytes[byte + 1] ?? 0);
      into[from + place] = ALPHABET[(two >> (10 - ((place * 6) & 7))) & 63];
    }
  }
}

/** Whole numbers below a limit, by a fixed generator. */
function chance(state) {
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Somebody's answers: those to one base are alike, and now and then one is missing. */
function person(next) {
  const level = Array.from({ length: 9 }, () => 1 + next(5));
  const answer = (base) => (next(200) === 0 ? 0 : Math.min(5, Math.max(1, level[base] + next(3) - 1)));
  return {
    items: Array.from({ length: 30 }, (_, place) => answer(place % 6)),
    supplement: Array.from({ length: 12 }, (_, place) => answer(place < 6 ? 6 : place < 9 ? 7 : 8)),
    choices: Array.from({ length: 12 }, () => next(200) && 1 + next(4)),
    forecasts: Array.from({ length: 12 }, () => 1 + next(3)),
  };
}

/** The codes of that many people as bytes, a line each. */
export function codes(count) {
  const [text, bits, next] = [Buffer.alloc(count * LINE, '\n'), new Bits(), chance(42)];
  for (let place = 0; place < count; place += 1) {
    const { items, supplement, choices, forecasts } = person(next);
    bits.clear();
    const key = Math.imul(place, 0x9e3779b1) >>> 0;
    for (const [value, width] of [[1, 4], [1, 4], [PACK, 16], [82, 12], [1, 4], [key, 32], [0, 5], [15, 4], [0, 1]]) bits.put(value, width);
    bits.block(items, 6, 78);
    bits.block(supplement, 6, 32);
    bits.block(choices, 5, 28);
    bits.block(forecasts, 4, 24);
    bits.put(bits.crc(), 16);
    bits.write(text, place * LINE);
  }
  return text;
}
