// What a page can do with a card, fetched when it is first needed. Each tool is
// given the card and what it needs to know, and promises an answer.

const print = async (card, _detail, styles) => (await import("./print.js")).print(card, await styles());

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

const save = async (_card, { name, type, text }) => keep(name, new Blob([text], { type }));

const keep = (name, blob) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

// The files chosen in a control: name, text, and the data where the text is JSON.
const read = async (card, { control }) => {
  const field = card.querySelector(`input[type=file][name="${control}"]`);
  const files = await Promise.all([...field.files].map(async (file) => ({ name: file.name, text: await file.text() })));
  field.value = "";
  return files.map((file) => ({ ...file, data: data(file.text) }));
};

const data = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

// A turn of the page's own, so that long work leaves room for the reader.
const later = () => new Promise((done) => setTimeout(done));

const picture = async (card, detail) => (await import("./picture.js")).picture(card, detail, keep);

const tools = { copy, later, picture, print, read, ready, save, send };

export const use = async (card, name, detail, styles) => tools[name](card, detail, styles);
