// The box that an element takes in its page, and its place before the widget stands.

export const sheet = (text) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};

// The box is reserved from the element's definition on, so that nothing moves
// when the widget arrives: the start screen's height in rem, by the width from
// which it holds, with both instruments and with one. Paper needs none of it.
const WIDTHS = [0, 18, 20, 22, 24, 28, 34, 42];
const HEIGHTS_OF_BOTH = [54, 49.5, 47, 44.5, 35, 34, 30, 27];
const HEIGHTS_OF_ONE = [43.5, 39.5, 38, 34.5, 30.5, 28, 24, 22];
const reserve = (selector, heights) => WIDTHS.map((width, index) =>
  `@container (min-width:${width}rem){${selector}{min-height:${heights[index]}rem}}`).join("");

export const boxSheet = sheet(`:host{display:block;container-type:inline-size}:host([hidden]){display:none}
.box{display:flow-root}@media screen{${reserve(".box", HEIGHTS_OF_BOTH)}${reserve(":host([instrument]:not([instrument=both])) .box", HEIGHTS_OF_ONE)}}
[part=failure]{margin:.5em 0;overflow-wrap:anywhere}[name=retry]{min-height:44px;padding:.5em 1em;font:inherit}`);
