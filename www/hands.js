// What else lays hands on a widget: a page that listens for keys, a finger that presses twice,
// a script that moves the element. Fetched once the widget stands.

// Keys that a control makes use of stay with it. A page sees them come from the element, not
// from the field inside, so it would take what is typed there for shortcuts of its own. The
// first line that fits a control counts.
const USES = [
  ["a, button, summary, [type=file]", /^( |Enter)$/],
  ["[type=checkbox]", /^ $/],
  ["[type=radio]", /^( |Arrow)/],
  ["input, select, textarea", /^(?!Escape|Tab|F\d)/],
];

const isUsed = ({ altKey, ctrlKey, metaKey, key, target }) =>
  !altKey && !ctrlKey && !metaKey && USES.find(([control]) => target.matches(control))?.[1].test(key);

const keepKeys = (root) => {
  for (const name of ["keydown", "keypress", "keyup"]) {
    root.addEventListener(name, (event) => {
      if (!isUsed(event)) return;
      event.stopPropagation();
      // Held down, Enter would press again and again.
      if (event.repeat && event.key === "Enter" && !event.target.matches("textarea")) event.preventDefault();
    });
  }
};

// The second press of a double click or a double tap is meant for what stood there before: it
// would go on without answers, or be an answer on a screen that nobody has seen. So a press is
// passed over that comes sooner than anybody reads, in milliseconds. What the engine itself counts
// as a second press may come late: a busy machine stretches the time between the two.
const SOON = 400;
const STRETCHED = 1000;
const PLACE = ["data-screen", "data-step", "data-phase", "data-instrument"];

const passOverSecond = (root) => {
  let last = -SOON;
  const changed = new MutationObserver(() => {
    last = performance.now();
  });
  changed.observe(root, { subtree: true, attributeFilter: PLACE });
  // Around the root, to hear before the widget does.
  root.parentNode.addEventListener("click", (event) => {
    // Keys and scripts press without a count; what the page put into a slot is its own.
    if (!event.detail || !root.contains(event.target)) return;
    if (event.timeStamp < last + (event.detail > 1 ? STRETCHED : SOON)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (event.target.closest("button")) {
      last = event.timeStamp;
    }
  }, true);
};

// Gives what had the focus before a move took it, unless the page has given it elsewhere.
const holdFocus = (element, root) => {
  let held;
  // Some engines tell of the focus that a removal takes, and others do not.
  const look = () => queueMicrotask(() => {
    if (element.isConnected) held = element.shadowRoot.activeElement;
  });
  for (const name of ["focusin", "focusout"]) root.addEventListener(name, look);
  look();
  return () => {
    if (document.activeElement === document.body) held?.focus({ preventScroll: true });
  };
};

// Minds all three; what gives the focus back after a move is returned.
export const mind = (element, root) => {
  keepKeys(root);
  passOverSecond(root);
  return holdFocus(element, root);
};
