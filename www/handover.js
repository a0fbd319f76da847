// From the first screens to the widget: where they may stand ahead of it, and how it takes over
// what was done on them.

import { link } from "./address.js";
import { speaks } from "./drawn.js";
import { isLeft, isNew, takeLeft } from "./journal.js";

// Whether what is done before the widget stands can be kept for it, as it keeps its answers. The
// first screen of an element of planners is none of those that are drawn.
const keepsJournals = (element) =>
  element.localName === "power-base" && !/^(session|none)$/.test(element.getAttribute("storage")) &&
  !element.hasAttribute("lms") && element.getAttribute("instrument") !== "planner";

// Whether the reader is new here, and nothing else is to come first.
export const mayDraw = (element, scope, language) =>
  keepsJournals(element) && speaks(language) && !link(location.href) && isNew(scope);

// Whether an earlier page left something to be carried out, and what. Its reader comes to the start,
// as after any reload; how long that took nobody knows. What could not be read is told there.
export const isLeftBehind = (element, scope) => keepsJournals(element) && isLeft(scope);
export const leftBehind = (element, scope) => {
  const left = keepsJournals(element) ? takeLeft(scope) : [];
  const damaged = left.filter(([kind]) => kind === "say");
  return left.length ? [...left.filter((entry) => !damaged.includes(entry)), ["press", "home", "", NaN], ...damaged] : left;
};

// Ends the task under way, so that the page can have its turn.
export const turn = () => new Promise((done) => setTimeout(done));

// One element after the other: of two runs begun at once, one would take the other's place.
let last;
export const inTurn = (work) => (last = Promise.allSettled([last]).then(work));

// Has a widget do what the reader did before it stood, a turn each, until `next` has had nothing
// more in two turns: on a slow machine it draws in the one after the next.
export const carryOut = async (act, left, next) => {
  left.forEach(act);
  for (let quiet = 0; quiet < 2; quiet += 1) {
    await turn();
    const entry = next();
    if (!entry) continue;
    act(entry);
    quiet = -1;
  }
};
