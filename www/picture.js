// Makes a picture of the drawing on a card: an SVG that stands by itself, with a
// title and its key as text, or a PNG of that.
//
// What it expects of the DOM:
// - The card stands in the page, since colours and fonts are read as computed there.
// - The drawing is the one that the detail names as `drawing`: by its id, or by that of what it
//   stands in. Without a name it is the first [part=wheel] or svg.scale-line on the card. It is an
//   <svg> whose viewBox is its only attribute of any weight in the picture; classes are not taken along.
// - The shapes get their looks from the properties in LOOK, their font from the card, and
//   nothing from ::before. What a fill names with url(#...) lies within the drawing.
// - The drawing's parent holds what explains it: spans in a <figcaption>, or rows of a
//   table. A line whose whole class is "personal" or "position" has a sign, round or
//   square, in the background colour of its ::before.

const SVG = "http://www.w3.org/2000/svg";
const WIDTH = 1600;
const LOOK = ["fill", "fill-opacity", "stroke", "stroke-width", "opacity", "font-size", "font-weight", "text-anchor"];

export const use = async (card, detail, download) => {
  // A drawing has its looks from the sheets, the last of which may still be on its way.
  if (card.getRootNode().adoptedStyleSheets.some(({ cssRules }) => cssRules.length === 0)) throw new Error("styles");
  const drawing = drawn(card, detail.drawing);
  const svg = standing(card, drawing, detail);
  const text = new XMLSerializer().serializeToString(svg);
  if (detail.as === "png") return download(detail.name, await Promise.race([png(text), patience()]));
  return download(detail.name, new Blob([text], { type: "image/svg+xml" }), text);
};

const drawn = (card, name) => {
  if (!name) return card.querySelector("[part=wheel], svg.scale-line");
  const found = card.querySelector(`#${CSS.escape(name)}`);
  return found?.localName === "svg" ? found : found?.querySelector("svg");
};

// A canvas that is kept from answering may never call back.
const patience = () => new Promise((_, fail) => setTimeout(() => fail(new Error("png")), 5000));

// The drawing as the page shows it now, on a card of its own.
const standing = (card, drawing, { title, about }) => {
  const { x, y, width, height } = drawing.viewBox.baseVal;
  const unit = width / 30;
  const lines = explained(drawing);
  const above = 4.2 * unit;
  const whole = height + above + (lines.length * 1.5 + 1) * unit;
  const root = make("svg", { viewBox: [x, y - above, width, whole].join(" "), width: WIDTH / 2, height: Math.round((whole * WIDTH) / 2 / width) });
  const { color, backgroundColor, fontFamily } = getComputedStyle(card);
  const write = (words, place, attributes) => {
    const text = make("text", { x: x + unit, y: place, fill: plain(color), ...attributes });
    text.textContent = words;
    return text;
  };
  root.append(
    write(title, y - 2.3 * unit, { "font-size": 1.5 * unit, "font-weight": 700 }),
    write(about, y - 0.7 * unit, { "font-size": unit }),
    copy(drawing),
    ...lines.flatMap(({ words, mark, fill }, index) => {
      const place = y + height + (index * 1.5 + 1) * unit;
      const at = { x: x + unit, y: place - 0.75 * unit, width: 0.75 * unit, height: 0.75 * unit, fill };
      const sign = mark === "personal" ? [make("rect", { ...at, rx: 0.38 * unit })] : mark === "position" ? [make("rect", at)] : [];
      return [...sign, write(words, place, { "font-size": unit, ...(sign.length && { x: x + 2.2 * unit }) })];
    }),
  );
  root.setAttribute("font-family", fontFamily);
  const paper = plain(backgroundColor);
  root.prepend(make("rect", { x, y: y - above, width, height: whole, fill: paper === "none" ? "#fff" : paper }));
  root.setAttribute("role", "img");
  root.setAttribute("aria-label", `${title}, ${about}`);
  return root;
};

// What the page says beside the drawing: the key, or the table.
const explained = (drawing) =>
  [...drawing.parentElement.querySelectorAll("figcaption span, tbody tr")].map((line) => ({
    words: line.localName === "tr" ? [...line.cells].map((cell) => cell.textContent).join(" · ") : line.textContent,
    mark: line.className,
    fill: plain(getComputedStyle(line, "::before").backgroundColor),
  }));

const make = (name, attributes) => {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};

// A copy that needs no sheet: what the sheets say stands in its attributes.
const copy = (from) => {
  const to = make(from.localName === "svg" ? "g" : from.localName, {});
  for (const { name, value } of from.attributes) {
    if (from.localName !== "svg" && name !== "class") to.setAttribute(name, value);
  }
  const style = getComputedStyle(from);
  for (const name of from.localName === "svg" ? [] : LOOK) to.setAttribute(name, plain(style.getPropertyValue(name)));
  for (const child of from.childNodes) to.append(child.nodeType === Node.ELEMENT_NODE ? copy(child) : child.cloneNode());
  return to;
};

// A value that every program reads: no units, no alpha, no address before the name.
const plain = (value) => {
  const [, name] = /^url\(.*(#[\w-]+)"?\)/.exec(value) ?? [];
  if (name) return `url(${name})`;
  if (/^-?[\d.]+px$/.test(value)) return parseFloat(value);
  if (/^rgba\(.*, 0\)$/.test(value)) return "none";
  if (!/^(rgb|hsl|ok|lab|lch|color)/.test(value)) return value;
  try {
    const brush = document.createElement("canvas").getContext("2d");
    brush.fillStyle = value;
    return brush.fillStyle;
  } catch {
    // Without a canvas it stays as the browser writes it.
    return value;
  }
};

const png = async (text) => {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = WIDTH;
  canvas.height = Math.round((WIDTH * image.naturalHeight) / image.naturalWidth);
  const brush = canvas.getContext("2d");
  if (!isHonest(brush)) throw new Error("png");
  brush.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("png"))), "image/png"));
};

// Whether a canvas gives back what was drawn: a browser that hides what it is gives white, or noise.
// What some add to single pixels nobody sees.
const isHonest = (brush) => {
  const colour = [10, 130, 200, 255];
  brush.fillStyle = `rgb(${colour.slice(0, 3)})`;
  brush.fillRect(0, 0, 4, 4);
  return brush.getImageData(0, 0, 4, 4).data.every((value, at) => Math.abs(value - colour[at % 4]) < 9);
};
