// Codes written by hand in JavaScript, apart from the widget's own writer: for the bench, which needs
// many, and to have a second opinion on the layout.
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** CRC-16/CCITT-FALSE over a string of bits, filled with zeros to a byte. */
function crc(bits) {
  let value = 0xffff;
  for (let at = 0; at < bits.length; at += 8) {
    value ^= Number.parseInt(bits.slice(at, at + 8).padEnd(8, '0'), 2) << 8;
    for (let bit = 0; bit < 8; bit += 1) value = (value & 0x8000 ? (value << 1) ^ 0x1021 : value << 1) & 0xffff;
  }
  return value;
}

/** The low 16 bits of FNV-1a-64 of a pack's identity. */
export function packOf(identity) {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(identity)) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return Number(hash & 0xffffn);
}

/** A code from its fields, `[value, bits]` each. */
export function pack(fields) {
  let bits = fields.map(([value, width]) => BigInt(value).toString(2).padStart(width, '0')).join('');
  bits += crc(bits).toString(2).padStart(16, '0');
  bits = bits.padEnd(Math.ceil(bits.length / 6) * 6, '0');
  return bits.match(/.{6}/g).map((six) => ALPHABET[Number.parseInt(six, 2)]).join('');
}

/** Answers as one number in their base, the first the most significant. */
export const block = (answers, base) => answers.reduce((sum, answer) => sum * BigInt(base) + BigInt(answer), 0n);

const PACK = packOf('powerbase@1');

/** An invitation: `role` 0 for a rater, 1 for the facilitator. */
export function invitation({ role, invite, context = 1 }) {
  return pack([[1, 4], [3, 4], [PACK, 16], [role, 1], [invite, 32], [context, 4], [0, 1]]);
}

/** A rater's answer. */
export function rating({ month = 82, invite, key, items, supplement = Array(12).fill(0), grants = Array(10).fill(0) }) {
  return pack([
    [1, 4], [4, 4], [PACK, 16], [month, 12], [invite, 32], [key, 32], [0, 5],
    [block(items, 6), 78], [block(supplement, 6), 32], [block(grants, 6), 26],
  ]);
}

/** A run of the quiz that is not finished, without guesses. */
export function quizRun({ month = 82, key, step, choices = Array(12).fill(0), fixed = choices.map((choice) => Math.min(choice, 1)) }) {
  return pack([
    [1, 4], [7, 4], [PACK, 16], [month, 12], [1, 1], [key, 32], [step, 4],
    [0, 1], [block(fixed, 2), 12], [block(choices, 5), 28], [0, 1],
  ]);
}

/** That many different answers to one invitation, by a fixed generator. */
export function ratings(count, invite) {
  let state = 42;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0);
  const answers = (length) => Array.from({ length }, () => 1 + ((next() >>> 16) % 5));
  return Array.from({ length: count }, (_, key) =>
    rating({ invite, key, items: answers(30), supplement: answers(12), grants: answers(10) }));
}
