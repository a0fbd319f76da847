// What a test asks of computed styles.

/** Every property of some parts of a widget, a line each; as one text, which drivers carry faster. */
const LOOKS = `(root, parts) => parts.flatMap((css) => {
  const style = getComputedStyle(root.querySelector(css));
  return [...style].map((name) => css + ' ' + name + ': ' + style.getPropertyValue(name));
}).join('\\n')`;

/** How parts of a widget look. */
export const looks = async (widget, parts) => (await widget.run(LOOKS, parts)).split('\n');

/** The properties that a host hands to its words, as an element computes them. */
export const HANDED = `(element) => {
  const names = ['letter-spacing', 'word-spacing', 'white-space', 'text-transform', 'text-indent', 'text-shadow', 'font', 'line-height', 'writing-mode', 'user-select'];
  const style = getComputedStyle(element);
  return names.map((name) => name + ': ' + style.getPropertyValue(name)).join('; ');
}`;
