// Files and long texts on their way in and out of a class, piece by piece.

// The files that were dropped on an element.
export const dropped = new WeakMap();

// What a file is that holds no text, by its first bytes, two hexadecimal digits each.
const KINDS = [
  [/^504b0(304|506|708)/, "zip"],
  [/^25504446/, "pdf"],
  [/^1f8b/, "gzip"],
  [/^(89504e47|ffd8ff|47494638|52494646.{8}57454250|.{8}66747970|424d.{8}00000000)/, "picture"],
  [/^d0cf11e0/, "workbook"],
  [/^(377abcaf|52617221|425a68|fd377a58|28b52ffd)/, "gzip"],
];

// Bytes that are looked at to know what a file is.
const LOOKED_AT = 512;

const digits = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

// How a text is written, by its mark or by where its zeros are; undefined for what is no text.
const encoding = (bytes) => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const zeros = [0, 0];
  bytes.forEach((byte, place) => {
    if (byte === 0) zeros[place % 2] += 1;
  });
  if (zeros[0] + zeros[1] === 0) return "utf-8";
  // Of plain letters in UTF-16 every other byte is zero.
  if (zeros[0] === 0 && zeros[1] > bytes.length / 4) return "utf-16le";
  return zeros[1] === 0 && zeros[0] > bytes.length / 4 ? "utf-16be" : undefined;
};

// The files and long texts that are being read, by number: each with its reader once it has begun.
const reading = new Map();
let lastFile = 0;

// Has a text be read like a file; gives its number.
export const ofText = (text) => {
  reading.set((lastFile += 1), { text, read: 0 });
  return lastFile;
};

const known = async (file) => {
  const { name, size } = file;
  try {
    const start = new Uint8Array(await file.slice(0, LOOKED_AT).arrayBuffer());
    const kind = KINDS.find(([signs]) => signs.test(digits(start.subarray(0, 16))))?.[1];
    const written = encoding(start);
    const reason = size === 0 ? "empty" : (kind ?? (written ? undefined : "binary"));
    if (reason) return { name, size, reason };
    const number = (lastFile += 1);
    reading.set(number, { file, decoder: new TextDecoder(written), read: 0, rest: new Uint8Array() });
    return { name, size, file: number };
  } catch {
    return { name, size, reason: "unreadable" };
  }
};

// The files of the control, or those that were dropped.
export const open = async (card, { from }) => {
  const element = card.getRootNode().host;
  const field = card.querySelector("input[name=cohort-files]");
  const files = from === "cohort-drop" ? (dropped.get(element) ?? []) : [...field.files];
  dropped.delete(element);
  if (field) field.value = "";
  return { files: await Promise.all(files.map(known)) };
};

// So many bytes of a file come at a time.
const PIECE = 65_536;

const encoder = new TextEncoder();

// The next piece of a text, which ends with a whole character.
const pieceOf = ({ text, read }) => {
  const splits = /[\ud800-\udbff]/.test(text[read + PIECE - 1] ?? "");
  return text.slice(read, read + PIECE + (splits ? 1 : 0));
};

const nextOfText = (one) => {
  const piece = pieceOf(one);
  one.read += piece.length;
  return { piece, last: one.read === one.text.length };
};

const nextOfFile = async (one) => {
  one.reader ??= one.file.stream().getReader();
  if (one.rest.length === 0) one.rest = (await one.reader.read()).value ?? new Uint8Array();
  const bytes = one.rest.subarray(0, PIECE);
  one.rest = one.rest.subarray(PIECE);
  one.read += bytes.length;
  const last = bytes.length === 0;
  return { piece: one.decoder.decode(bytes, { stream: !last }), last };
};

// The next piece of a file or a text, in a turn of its own, as UTF-8: a long text comes over quickest
// as bytes. With it comes when it was asked for, which is when the turn before ended.
export const next = async (_card, { file: number }) => {
  const { at } = await later();
  const one = reading.get(number);
  try {
    const { piece, last } = await (one.file ? nextOfFile(one) : nextOfText(one));
    if (last) reading.delete(number);
    return { file: number, at, text: encoder.encode(piece), read: one.read, last };
  } catch {
    reading.delete(number);
    return { file: number, failed: true };
  }
};

// What is left of a file or a text is of no use any more.
export const drop = async (_card, { file: number }) => {
  reading.get(number)?.reader?.cancel().catch(() => {});
  reading.delete(number);
  return {};
};

// A turn of the page's own: a message comes at once, where a timer would wait. With it comes when
// it was asked for, which is when the turn before ended.
export const later = () => new Promise((done) => {
  const at = performance.now();
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    done({ at });
  };
  port2.postMessage(null);
});

// To make a file of so many parts takes a moment; of a thousand it would hold up the page.
const MANY = 32;

// The parts of a file in the making, by card. They wait outside the page's memory.
const parts = new WeakMap();

// The next part of the file; the page goes on in a turn of its own.
export const part = async (card, { text, first }) => {
  if (first) parts.set(card, []);
  const made = parts.get(card) ?? [];
  made.push(new Blob([text]));
  if (made.length === MANY) made.splice(0, MANY, new Blob(made));
  return later();
};

// A text that the browser may not have saved is given back to be copied, if it is not longer.
const MOST_SHOWN = 1_000_000;

// Saves the file that its parts make.
export const save = async (card, { name, type }, download) => {
  const blob = new Blob(parts.get(card) ?? [], { type });
  parts.delete(card);
  const { sure } = download(name, blob, "");
  return { sure, ...(sure || blob.size > MOST_SHOWN ? {} : { text: await blob.text() }) };
};

// The next part of a file; with the last one it is saved.
export const write = async (card, { text, first, last, name, type }, download) => {
  const turn = await part(card, { text, first });
  return last ? { ...(await save(card, { name, type }, download)), last } : turn;
};
