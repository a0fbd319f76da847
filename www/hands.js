// What else lays hands on a widget: a page that listens for keys, a script that moves the element,
// the browser's Back, an engine that breaks off; and a hand on the keyboard. Fetched once the first
// screen stands.

import { guard } from "./back.js";

// Keys that a control makes use of stay with it. A page sees them come from the element, not
// from the field inside, so it would take what is typed there for shortcuts of its own. The
// first line that fits a control counts.
const USES = [
  ["a, button, summary, [type=file]", /^( |Enter)$/],
  ["[type=checkbox]", /^ $/],
  ["[type=radio]", /^( |Arrow)/],
  ["input, select, textarea", /^(?!Escape|Tab|F\d)/],
];

const hasModifier = ({ altKey, ctrlKey, metaKey }) => altKey || ctrlKey || metaKey;

const isUsed = (event) =>
  !hasModifier(event) && USES.find(([control]) => event.target.matches(control))?.[1].test(event.key);

// The noughts of keyboards: Latin, Arabic, Persian, Devanagari, Bengali, Thai, wide. The other digits follow each.
const NOUGHTS = [..."0٠۰०০๐０"];
const digit = (key) => NOUGHTS.map((nought) => key.charCodeAt() - nought.charCodeAt()).find((n) => n >= 0 && n < 10);

// What a key does in a question: the digit that is the value of an answer gives it, and the focus
// goes on; Enter goes on from the last question. Nothing where it does neither.
const shortcut = ({ key, target }) => {
  const question = target.matches("[type=radio]") && target.closest("[part=item]");
  if (!question) return;
  const card = question.closest("[part=card]");
  const questions = [...card.querySelectorAll("[part=item]")];
  const next = questions[questions.indexOf(question) + 1];
  const on = card.querySelector("[part=next], [part=finish]");
  if (key === "Enter") return next || !on ? undefined : () => on.click();
  const radio = key.length === 1 && question.querySelector(`[type=radio][value="${digit(key)}"]`);
  return radio && (() => {
    radio.click();
    (next?.querySelector("[type=radio]:checked") ?? next?.querySelector("[type=radio]") ?? on)?.focus();
  });
};

// Keeps the keys of shortcuts, also when the focus is elsewhere by the time that they are let go.
const useShortcuts = (column) => {
  let taken;
  column.addEventListener("keydown", (event) => {
    const does = !hasModifier(event) && column.contains(event.target) && shortcut(event);
    const held = event.repeat && event.key === taken;
    taken = does || held ? event.key : undefined;
    if (!taken) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!event.repeat) does();
  });
  column.addEventListener("keyup", (event) => {
    if (event.key !== taken) return;
    taken = undefined;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
};

const keepKeys = (column) => {
  for (const name of ["keydown", "keypress", "keyup"]) {
    column.addEventListener(name, (event) => {
      if (!isUsed(event)) return;
      event.stopPropagation();
      // Held down, Enter would press again and again.
      if (event.repeat && event.key === "Enter" && !event.target.matches("textarea")) event.preventDefault();
    });
  }
};

// Gives what had the focus before a move took it, unless the page has given it elsewhere.
const holdFocus = (element, column) => {
  let held;
  // Some engines tell of the focus that a removal takes, and others do not.
  const look = () => queueMicrotask(() => {
    if (element.isConnected) held = element.shadowRoot.activeElement;
  });
  for (const name of ["focusin", "focusout"]) column.addEventListener(name, look);
  look();
  return () => {
    if (document.activeElement === document.body) held?.focus({ preventScroll: true });
  };
};

// Whoever takes back a question of the widget's stands again at the button that asked it: the heading, which
// has the focus whenever something new stands, may be far from there.
const returnFocus = (column) => {
  let asked;
  const again = () => [...column.querySelectorAll("button")].find((button) =>
    button.name === asked?.name && button.dataset.subject === asked.dataset.subject);
  column.addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    if (button?.name === "cancel") column.addEventListener("focusin", () => again()?.focus(), { once: true });
    else if (!column.querySelector(".ask-box")) asked = button;
  }, true);
};

// The widget's wasm may break off in the middle: for want of memory, or by a fault of the engine's own. Nothing of
// it in the page answers any more then, and nobody would know why. The page may have other wasm: the trace tells.
const folder = new URL(".", import.meta.url).href;
const hearBreak = (tell) => {
  // The window outlives an element that a page has thrown away, and would hold on to it.
  const told = new WeakRef(tell);
  const hear = ({ error, reason = error }) => {
    if (reason instanceof WebAssembly.RuntimeError && String(reason.stack).includes(folder)) told.deref()?.(reason);
  };
  ["error", "unhandledrejection"].forEach((name) => addEventListener(name, hear));
};

// Minds the column of an element's screens, and tells when these are at their end; what gives the focus back
// after a move is returned.
export const mind = (element, tellEnd) => {
  hearBreak(tellEnd);
  const column = element.shadowRoot.querySelector(".column");
  useShortcuts(column);
  keepKeys(column);
  returnFocus(column);
  guard(element, column);
  return holdFocus(element, column);
};
