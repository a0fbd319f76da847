// Codes written by hand, from the drawing of their layout: what the widget reads must not come from the widget.

/** FNV-1a, 64 bits. */
function fnv(text) {
  let hash = 0xcbf29ce484222325n;
  for (const byte of Buffer.from(text)) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash;
}

const PACK = Number(fnv('powerbase@1') & 0xffffn);
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const bits = (value, width) => BigInt(value).toString(2).padStart(width, '0');

/** Digits of a base as one number, the first the most significant. */
const block = (digits, base, width) => bits(digits.reduce((sum, digit) => sum * BigInt(base) + BigInt(digit), 0n), width);

/** CRC-16/CCITT-FALSE over bits, filled up with zeros to a byte. */
function crc(text) {
  const filled = text.padEnd(Math.ceil(text.length / 8) * 8, '0');
  let register = 0xffff;
  for (const bit of filled) {
    const top = (register >> 15) ^ Number(bit);
    register = ((register << 1) & 0xffff) ^ (top ? 0x1021 : 0);
  }
  return register;
}

function code(kind, body, pack = PACK) {
  const start = bits(1, 4) + bits(kind, 4) + bits(pack, 16) + body;
  const whole = start + bits(crc(start), 16);
  const filled = whole.padEnd(Math.ceil(whole.length / 6) * 6, '0');
  return filled.match(/.{6}/g).map((sextet) => ALPHABET[parseInt(sextet, 2)]).join('');
}

/** A leader's invitation. */
export function invitation({ invite, facilitator = true, context = 1 }) {
  return code(3, bits(facilitator ? 1 : 0, 1) + bits(invite, 32) + bits(context, 4) + '0');
}

/** A person's answer: digits as they are stored, 0 for missing. */
export function answer({ invite, key, month = 82, items, supplement, grants, flags = '00000' }, pack) {
  const blocks = block(items, 6, 78) + block(supplement, 6, 32) + block(grants, 6, 26);
  return code(4, bits(month, 12) + bits(invite, 32) + bits(key, 32) + flags + blocks, pack);
}

/** A generator that is the same everywhere. */
export function chance(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** So many answers to an invitation, by chance. */
export function answers(n, invite, seed = 1) {
  const next = chance(seed);
  const digits = (count) => Array.from({ length: count }, () => next(5) + 1);
  return Array.from({ length: n }, (_, key) =>
    answer({ invite, key: key + 1, items: digits(30), supplement: digits(12), grants: digits(10) }));
}
