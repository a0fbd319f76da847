// A class on a wall: its screens lie over the whole page, keys and clickers move them, the screen
// stays awake, and a second window has the notes.

import * as notes from "./cohort.notes.js";

// All keys that move, and F5, by which a clicker begins: it would reload the page, and the class be gone.
const KEYS = new Set(["ArrowRight", "ArrowLeft", " ", "Enter", "PageDown", "PageUp", "Backspace", "Home", "End", "Escape", "b", "B", ".", "F5"]);
const PRESSES = /^( |Enter)$/;

// The presentation that stands: its card, what it was told last, and how to tell the widget.
let standing;

const isMove = ({ altKey, ctrlKey, metaKey, key }, target) => {
  if (altKey || ctrlKey || metaKey || target.closest?.("input, select, textarea")) return false;
  if (standing.detail === "ready") return key === "F5";
  return KEYS.has(key) && !(PRESSES.test(key) && target.closest?.("button"));
};

// Held down, a key moves once.
const onKey = (event) => {
  if (!standing || !standing.card.isConnected || !isMove(event, event.composedPath()[0])) return;
  event.preventDefault();
  event.stopPropagation();
  if (!event.repeat) standing.tell("cohort-key", event.key);
};
addEventListener("keydown", onKey, true);

const isOn = () => typeof standing?.detail === "object" && standing.detail !== null;

// Browsers let go of it whenever the page is hidden.
let lock;
const stayAwake = async () => {
  try {
    lock ??= await navigator.wakeLock?.request("screen");
    lock?.addEventListener("release", () => (lock = undefined), { once: true });
    if (!isOn()) await lock?.release();
  } catch {
    // The screen then goes dark as it always does.
  }
};
document.addEventListener("visibilitychange", () => {
  if (isOn() && !document.hidden) stayAwake();
});

// The look of these screens, for nobody else to load.
const look = new CSSStyleSheet();
let fetched;
const dress = async (root) => {
  fetched ??= fetch(new URL("cohort.wall.css", import.meta.url)).then((answer) => (answer.ok ? answer.text() : ""));
  await look.replace(await fetched);
  if (!root.adoptedStyleSheets.includes(look)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, look];
};

// The page below neither scrolls nor shows that it could.
const still = new CSSStyleSheet();
still.replaceSync("html{overflow:hidden!important}");
const hold = (on) => {
  const others = document.adoptedStyleSheets.filter((sheet) => sheet !== still);
  document.adoptedStyleSheets = on ? [...others, still] : others;
};

const turn = () => new Promise((done) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    done();
  };
  port2.postMessage(null);
});

// The card is drawn a moment after the page is told of it.
const drawn = async (card) => {
  for (let turns = 0; turns < 100; turns += 1) {
    const dialog = card.querySelector("dialog.wall");
    if (dialog) return dialog;
    await turn();
  }
  return null;
};

// Lays the screens over all else of the page, of which nothing can be reached meanwhile.
const cover = async (card, tell) => {
  const dialog = await drawn(card);
  if (!dialog || dialog.open) return;
  // By a gesture, where there is no Escape.
  for (const name of ["cancel", "close"]) {
    dialog.addEventListener(name, (event) => {
      event.preventDefault();
      if (isOn()) tell("cohort-key", "Escape");
    });
  }
  hold(true);
  dialog.showModal();
  dialog.querySelector("h2")?.focus();
};

const end = () => {
  notes.close();
  hold(false);
  lock?.release().catch(() => {});
  if (document.fullscreenElement === standing?.card.getRootNode().host) document.exitFullscreen().catch(() => {});
};

// Takes in what stands; promises whether the whole screen can be filled.
export const show = async (card, detail, tell) => {
  const was = isOn();
  if (was && (typeof detail !== "object" || detail === null)) end();
  standing = detail === null || detail === "handout" ? undefined : { card, detail, tell };
  if (detail !== null) await dress(card.getRootNode());
  if (isOn()) {
    notes.show(detail, card, tell);
    if (!was) stayAwake();
    await cover(card, tell);
  }
  return document.fullscreenEnabled === true;
};

// Hears a press while it lasts.
export const pressed = (event) => {
  const name = event.composedPath()[0].closest?.("button")?.name;
  if (!isOn()) return;
  if (name === "present-notes" && !notes.open(onKey)) standing.tell("present-blocked", "");
  if (name === "present-full") fill(standing.card.querySelector(".stage"));
};

const fill = (stage) => {
  const done = document.fullscreenElement ? document.exitFullscreen() : stage?.requestFullscreen();
  done?.catch(() => {});
};
