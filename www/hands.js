// What else lays hands on a widget: a page that listens for keys, a script that moves the element.
// Fetched once the widget stands.

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

// Minds both; what gives the focus back after a move is returned.
export const mind = (element, root) => {
  keepKeys(root);
  return holdFocus(element, root);
};
