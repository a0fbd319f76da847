// What a page can do with a card, fetched when it is first needed. Each tool is
// given the card and what it needs to know, and promises an answer.

// Where the browser refuses, the field that shows the text is selected for the reader's own hand.
const copy = async (card, { text }) => {
  try {
    await navigator.clipboard.writeText(text);
  } catch (error) {
    const field = [...card.querySelectorAll("input, textarea")].find((field) => field.value === text);
    field?.focus();
    field?.select();
    throw error;
  }
};

// What the browser can do, so that only that is offered.
const ready = async () => ({ send: typeof navigator.share === "function" });

// A sheet that the reader closes again is no failure.
const send = async (_card, { title, text, url }) =>
  navigator.share({ title, text, url }).catch((error) => {
    if (error.name !== "AbortError") throw error;
  });

// What is saved is a text, data to be written as JSON, or the rows of a table: with a dialect,
// "semicolon" (and a decimal comma) or "comma" (and a point); without one, as the reader's language has it.
const save = async (_card, { name, type, text, data, rows, dialect }) => {
  const comma = rows && (dialect ? dialect === "semicolon" : decimalComma());
  const content = text ?? (rows ? table(rows, comma) : `${JSON.stringify(data, null, 2)}\n`);
  return { ...download(name, new Blob([content], { type }), content), divider: rows && (comma ? ";" : ",") };
};

// Spreadsheets of a language that writes 0,5 divide columns by semicolons.
const decimalComma = () => {
  try {
    return (0.5).toLocaleString([...navigator.languages]).includes(",");
  } catch {
    // Some browsers name a language that none is.
    return (0.5).toLocaleString().includes(",");
  }
};

// RFC 4180 but for the semicolons, with the mark by which spreadsheets know UTF-8.
const table = (rows, comma) =>
  `\uFEFF${rows.map((row) => `${row.map((value) => cell(value, comma)).join(comma ? ";" : ",")}\r\n`).join("")}`;

// Numbers with all their digits. Other texts are quoted, and one that a spreadsheet
// would calculate stands behind an apostrophe.
const cell = (value, comma) => {
  if (value === null) return "";
  if (typeof value !== "string") return comma ? String(value).replace(".", ",") : String(value);
  const text = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return `"${text.replaceAll('"', '""')}"`;
};

// Hands a file to the browser. Where that may have come to nothing, the answer has what the
// file holds: its text, or the address of its picture, which then stays good.
export const download = (name, blob, text) => {
  const sure = savesFiles();
  const url = URL.createObjectURL(blob);
  if (sure !== false) Object.assign(document.createElement("a"), { href: url, download: name }).click();
  if (sure || text !== undefined) setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return sure ? { sure } : { sure, text: text?.replace("\uFEFF", "").replaceAll("\r\n", "\n"), picture: url };
};

// Whether files can be saved from this page: true, false, or null where nobody can know, since
// a frame's sandbox refuses in silence and only a page of the same origin may look at it.
const savesFiles = () => {
  for (let inner = self; inner !== inner.parent; inner = inner.parent) {
    const frame = frameOf(inner);
    if (!frame) return null;
    if (frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-downloads")) return false;
  }
  return self.origin !== "null" || location.protocol === "file:" || null;
};

const frameOf = (inner) => {
  try {
    return inner.frameElement;
  } catch {
    return null;
  }
};

// More than anybody's results, in bytes and in values (a result has about 70):
// such a file is not taken apart, so that it cannot hold up the page.
const LARGE = 8_000_000;
const MANY = 300_000;
// A result in an export stands two levels deep, its answers four.
const DEEP = 6;

// The files chosen in a control: name, text, and the data where the text is JSON.
const read = async (card, { control }) => {
  const field = card.querySelector(`input[type=file][name="${control}"]`);
  const files = await Promise.all([...field.files].map(contents));
  field.value = "";
  return files;
};

const contents = async (file) => {
  const { name } = file;
  if (file.size > LARGE) return { name, text: "", data: null, large: true };
  const text = new Uint8Array(await file.arrayBuffer());
  const value = parsed(text);
  const count = countValues(value, DEEP);
  return { name, text, data: count > MANY ? null : value, large: count > MANY && count < Infinity };
};

const decoder = new TextDecoder();

const parsed = (text) => {
  try {
    // Anything else is not taken apart, and need not be read for it.
    return /^\s*[[{]/.test(decoder.decode(text.subarray(0, 100))) ? JSON.parse(decoder.decode(text)) : null;
  } catch {
    return null;
  }
};

// How many values stand in one, counted until there are too many; without end
// where they stand too deep.
const countValues = (value, depth) => {
  if (typeof value !== "object" || value === null) return 1;
  if (depth === 0) return Infinity;
  let count = 1;
  for (const inner of Array.isArray(value) ? value : Object.values(value)) {
    count += countValues(inner, depth - 1);
    if (count > MANY) break;
  }
  return count;
};

// A turn of the page's own, so that long work leaves room for the reader.
// A message comes at once, where a timer would wait a few milliseconds each time.
const later = () =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });

// What is typed is told at once: a page that is closed meanwhile tells of no change. A card is
// listened to once; what was typed into it before is told now.
const listened = new WeakSet();
const typing = async (card) => {
  const tell = (field) => {
    if (field?.matches("textarea, [type=text]")) field.dispatchEvent(new Event("change", { bubbles: true }));
  };
  tell(card.getRootNode().activeElement);
  if (!listened.has(card)) card.addEventListener("input", ({ target }) => tell(target.closest(".planner *")));
  listened.add(card);
};

const tools = { copy, later, read, ready, save, send, typing };

// All others are scripts of their own, which `loaded` promises.
export const use = async (card, name, detail, loaded) =>
  (tools[name] ?? (await loaded(`${name}.js`)).use)(card, detail, download);
