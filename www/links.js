// Who takes the link in the page's address, and how long the address keeps it.
//
// The first element that the reader can see takes a link, once. The address keeps it as long as
// what it opened stands: to load the page again shows that again, and so does Back from elsewhere.
// When the reader goes on to something of their own, the address loses it, in place and in
// silence: no router of the page hears of it.

import { link } from "./address.js";

// The screens of what links open.
const OPENED = /^(link|rate|collect|report|draft|class|qr)$/;

// The elements of the page, each with what opens a link in it: that gives the root of its
// screens, or nothing where the widget does not stand yet.
const elements = new Map();

// The element that took a link, and the code, while what it opened stands.
let owner;
let code;

// Codes whose screens were left while the address was another: an entry of the history has them.
const left = new Set();
// Codes that the address lost since.
const done = new Set();

// An element joins when it comes into the page, and once more when its widget stands.
export const join = (element, open) => {
  elements.set(element, open);
  // All elements that a page begins with join before one is chosen.
  queueMicrotask(() => give());
};

export const leave = (element) => {
  elements.delete(element);
  if (element === owner) goOn();
};

// Gives the link to an element. Where none can be seen, they wait until one is shown. The address that
// a link led to may be left again by now: the widget's own way back had not come to its end. That way
// also passes addresses whose link the reader has done with.
const give = (address) => {
  const came = link(address);
  const found = link(location.href) ?? (came && !left.has(came.code) && !done.has(came.code) ? came : undefined);
  if (!found || (found.code === code && owner.isConnected)) return;
  if (left.has(found.code)) return strip(found);
  const all = [...elements.keys()];
  const element = all.find(isVisible) ?? all.find(reveal);
  if (!element) return all.forEach((hidden) => shown.observe(hidden));
  shown.disconnect();
  const root = elements.get(element)(found.code);
  if (!root) return;
  // Who loads the page again means what stands.
  if (found === came) put(address);
  goOn();
  owner = element;
  code = found.code;
  screens.observe(root, { subtree: true, attributeFilter: ["data-screen"] });
};

const shown = new IntersectionObserver(() => give(), { rootMargin: "99999px" });

const isVisible = (element) => element.checkVisibility?.() ?? true;

// Opens what is closed around an element, as a browser does for what it finds in a page.
const reveal = (element) => {
  for (let node = element; node; node = node.assignedSlot ?? node.parentNode ?? node.host) {
    if (node.matches?.("details")) node.open = true;
    if (node.matches?.("[hidden=until-found]")) {
      node.dispatchEvent(new Event("beforematch", { bubbles: true }));
      node.hidden = false;
    }
  }
  return isVisible(element);
};

// The card says which screen stands.
const screens = new MutationObserver(([{ target }]) => {
  if (OPENED.test(target.dataset.screen)) return;
  left.add(code);
  const found = link(location.href);
  if (found?.code === code) strip(found);
  goOn();
});

const goOn = () => {
  screens.disconnect();
  owner = code = undefined;
};

// Some frames refuse this.
const put = (href) => {
  try {
    history.replaceState(history.state, "", href);
    return true;
  } catch {}
};

// Where it is refused, the code stays one whose screen was left.
const strip = ({ code, rest }) => {
  if (!put(rest)) return;
  left.delete(code);
  done.add(code);
};

// The reader followed a link on the same page: another one, one that they had left, or once more
// the one of the address, which changes nothing there.
addEventListener("hashchange", ({ newURL }) => give(newURL));
addEventListener("click", ({ defaultPrevented, target }) => {
  const href = target.closest?.("a[href]")?.href;
  const found = !defaultPrevented && link(href);
  if (!found) return;
  left.delete(found.code);
  done.delete(found.code);
  if (found.code === code) elements.get(owner)(code);
  else if (href === location.href) give();
});
