// Defines <power-base-cohort>, the instructor's element, and is its room's tool: long texts and files
// come and go in pieces, and scripts get their answers.

import { drop, dropped, later, next, ofText, open, part, save, write } from "./cohort.files.js";

const PowerBase = customElements.get("power-base");

// The calls of scripts that wait for an answer, by their numbers.
const calls = new Map();
let lastCall = 0;

const call = async (element, what, text) => {
  const widget = await PowerBase.started(element);
  const number = String(lastCall += 1);
  return new Promise((done) => {
    calls.set(number, done);
    widget.tell("cohort-call", `${number} ${what}\n${text}`);
  });
};

// A text of more characters comes to the widget in pieces, as files do: handed over in one go, and
// laid out in a field, it would hold up the page.
const LONG = 65_536;

// A long text for the links' field goes past it, and is added at once.
const takeLong = async (element, event, text) => {
  const field = event.composedPath()[0];
  if (field.name !== "cohort-codes" || text.length <= LONG) return;
  event.preventDefault();
  const source = `${ofText(text)} ${text.length}`;
  (await PowerBase.started(element)).tell("cohort-long", source);
};

class PowerBaseCohort extends PowerBase {
  constructor() {
    super();
    // Heard on its way in, for the keys of a field do not leave the widget.
    this.addEventListener("keydown", this.#enter, true);
    this.addEventListener("dragover", (event) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    });
    this.addEventListener("paste", (event) => takeLong(this, event, event.clipboardData?.getData("text") ?? ""));
    this.addEventListener("drop", async (event) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return void takeLong(this, event, event.dataTransfer?.getData("text") ?? "");
      event.preventDefault();
      dropped.set(this, files);
      (await PowerBase.started(this)).tell("cohort-drop", "");
    });
    // A window opens, and a screen fills, only while the press itself is heard.
    this.addEventListener("click", (event) => wall?.pressed(event));
  }

  // With Enter a sheet of paper is added: the widget hears of its text first.
  #enter = (event) => {
    const [one] = event.composedPath();
    if (event.key !== "Enter" || event.isComposing || one.name !== "cohort-paper") return;
    event.preventDefault();
    one.dispatchEvent(new Event("change", { bubbles: true }));
    this.shadowRoot.querySelector("[name=cohort-paper-add]").click();
  };

  // Adds the results in a text: how many are new, how many were here, and which lines were refused.
  async add(text) {
    const all = String(text);
    return all.length > LONG ? call(this, "add-long", `${ofText(all)} ${all.length}`) : call(this, "add", all);
  }

  // The class in figures.
  async statistics() {
    return call(this, "statistics", "");
  }
}

// What teaches from a class has scripts of its own, fetched when a screen of it first stands. Where
// they do not come, its buttons do all that its keys would.
let wall;
const show = async (card, { wall: detail }) => {
  const element = card.getRootNode().host;
  const tell = async (name, value) => (await PowerBase.started(element)).tell(name, value);
  try {
    wall ??= await import("./cohort.wall.js");
    return { full: await wall.show(card, detail, tell) };
  } catch {
    return { full: false };
  }
};

// The answer of a script's call, free of what shields it on its way.
const answer = async (_card, { call: number, value }) => {
  calls.get(number)?.(JSON.parse(JSON.stringify(value)));
  calls.delete(number);
  return {};
};

// The elements whose class no file holds: the browser asks before it leaves their page.
const unsaved = new Set();

// Where nobody has touched the page yet, browsers ask nothing, and some complain.
const ask = (event) => {
  const touched = navigator.userActivation?.hasBeenActive ?? true;
  if (touched && [...unsaved].some((element) => element.isConnected)) event.preventDefault();
};

const guard = async (card, { on }) => {
  const element = card.getRootNode().host;
  unsaved[on ? "add" : "delete"](element);
  // Where nothing needs it, a listener would keep the page from coming back quickly.
  if (unsaved.size > 0) addEventListener("beforeunload", ask);
  else removeEventListener("beforeunload", ask);
  return {};
};

// What ends the reading from an LRS that is under way, by element.
const readings = new Map();

// Reads an activity's results. The credentials go from their fields to the LRS, and nowhere else.
const lrs = async (card) => {
  const element = card.getRootNode().host;
  const value = (name) => card.querySelector(`[data-lrs="${name}"]`)?.value ?? "";
  const reading = { password: value("password") };
  for (const name of ["endpoint", "activity", "user"]) reading[name] = value(name).trim();
  if (!reading.activity) return { failed: "activity" };
  const stopped = new AbortController();
  readings.set(element, stopped);
  try {
    const [widget, { readCompleted }] = await Promise.all([PowerBase.started(element), import("./lrs.js")]);
    const onProgress = ({ read, found }) => widget.tell("cohort-lrs", `${read} ${found}`);
    return { codes: (await readCompleted({ ...reading, signal: stopped.signal, onProgress })).codes };
  } catch (error) {
    return { failed: error.name, codes: error.result?.codes ?? "" };
  } finally {
    readings.delete(element);
  }
};

const stop = async (card) => {
  readings.get(card.getRootNode().host)?.abort();
  return {};
};

// The field for the next sheet of paper.
const field = async (card, { name, empty }) => {
  const one = card.querySelector(`[name="${name}"]`);
  if (empty && one) one.value = "";
  one?.focus();
  return {};
};

const deeds = {
  open, next, drop, later, part, save, link: later, answer, guard, lrs, stop, wall: show, write, field,
};

export const use = async (card, detail, download) =>
  ({ ...(await deeds[detail.do](card, detail, download)), do: detail.do });

// Defined last, when all that its elements need is there. Loading the script twice is harmless.
if (!customElements.get("power-base-cohort")) customElements.define("power-base-cohort", PowerBaseCohort);
