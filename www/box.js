// The box that an element takes in its page, and its place before the widget stands.

export const sheet = (text) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};

// The place is reserved from the element's definition on, so that nothing moves when
// the widget arrives: the start screen's height in em of its text, by the width from
// which it holds, with both instruments and with one. Paper needs none of it.
const WIDTHS = [0, 12, 14, 15, 18, 20, 22, 24, 28, 34, 42];
const HEIGHTS_OF_BOTH = [90, 73, 63, 57, 52, 48, 45.5, 36, 34.5, 31, 29];
const HEIGHTS_OF_ONE = [70, 59, 51, 47, 41.5, 38.5, 34.5, 31, 28.5, 24.5, 24];
const reserve = (selector, heights) => WIDTHS.map((width, index) =>
  `@container (min-width:${width}em){${selector}{min-height:${heights[index]}em}}`).join("");

// A grid of one cell: the widget's column, and above it what the page has put into the
// element. Neither pushes the other, and the page's words keep the page's dress, which
// ends at the column: only its font, its size and what hides or locks things go in. The
// column takes what width there is; asked how wide it wants to be, as by a flex row, it
// says 42em, and can do with less. On paper it is no grid, which Firefox would not divide.
// A root that does not show yet keeps its place.
export const boxSheet = sheet(`:host{display:block}:host([hidden]){display:none}
.column{all:initial;visibility:inherit;pointer-events:inherit;-webkit-text-size-adjust:inherit;font:inherit;font-variant:normal;font-size:var(--pb-size,max(14px,1em));-webkit-user-select:text;user-select:text;display:block;container-type:inline-size;contain-intrinsic-inline-size:42em;max-width:100vw}
.page{contain:inline-size;align-self:start}
.box>*{grid-area:1/1}.root{float:left;width:100%}.root[hidden]{display:block}.root[hidden]>*{display:none}
@media screen{.box{display:grid;grid-template-columns:minmax(0,1fr)}${reserve(".root", HEIGHTS_OF_BOTH)}${reserve(":host([instrument]:not([instrument=both])) .root", HEIGHTS_OF_ONE)}}
[part=failure]{margin:.5em 0;overflow-wrap:anywhere}[name=retry]{min-height:44px;padding:.5em 1em;font:inherit}`);

const part = (name, ...inside) => {
  const part = document.createElement("div");
  part.className = name;
  part.append(...inside);
  return part;
};

// The box around the widget's root, and around the page's words with what is said below them.
export const box = (root, ...words) => {
  root.className = "root";
  return part("box", part("column", root), part("page", ...words));
};

// Why nothing more is coming, and a button that tries again. Below a drawn screen it looks as the
// widget's own.
export const failure = (words, again, retry) => {
  const sentence = document.createElement("p");
  sentence.part = "failure";
  sentence.dataset.notice = "failure";
  sentence.setAttribute("role", "alert");
  sentence.textContent = words;
  const button = document.createElement("button");
  button.name = "retry";
  button.className = "main";
  button.textContent = again;
  button.onclick = retry;
  return [sentence, button];
};
