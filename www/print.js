// Prints one result by itself: a copy of the card that is shown on paper alone, while all
// else of the page is not. A frame would not do: where the page has no origin of its own,
// nobody may write into one.

// The page's own rules for its frame and for what stands in it end here: a shell that scrolls,
// say, would cut the copy off below the first page.
const ALONE = `@media screen{[data-powerbase-paper]{display:none!important}}
@media print{@page{margin:13mm}
html,body,[data-powerbase-paper]{all:initial!important;display:block!important}
body>:not([data-powerbase-paper]),body::before,body::after{display:none!important}}`;

// What a page may have set for the element, and paper keeps; ink and ground are paper's own.
const HUES = ["--pb-accent", "--pb-on-accent", "--pb-personal", "--pb-position"];

// A browser that prints says so, or at least takes the focus for its dialog. Where it may not,
// nothing happens; what has not happened by then is not going to.
const SIGNS = ["beforeprint", "blur"];
const PATIENCE = 1000;

// Not every browser tells of the end, but until then a reader can do nothing on the page.
const ENDS = ["afterprint", "pointerdown", "keydown"];

let clear = () => {};

// Promises whether there was a sign that the browser prints.
export const use = async (card) => {
  clear();
  clear = lay(card);
  const sign = heard(SIGNS).then(() => true);
  heard(ENDS).then(() => clear());
  window.print?.();
  return Promise.race([sign, silence()]);
};

// Lays the copy beside all else of the page, and gives what takes it away.
const lay = (card) => {
  const paper = document.createElement("div");
  paper.dataset.powerbasePaper = "";
  paper.attachShadow({ mode: "open" }).adoptedStyleSheets = card.getRootNode().adoptedStyleSheets;
  paper.shadowRoot.append(copy(card));
  const alone = new CSSStyleSheet();
  alone.replaceSync(ALONE);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, alone];
  document.body.append(paper);
  return () => {
    paper.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== alone);
  };
};

// The card as paper shows it: with the page's font, which it would have inherited.
const copy = (card) => {
  const copy = card.cloneNode(true);
  const look = getComputedStyle(card);
  copy.classList.add("paper");
  // What the figures rest on goes with them.
  copy.querySelectorAll(".how").forEach((details) => (details.open = true));
  copy.style.fontFamily = look.fontFamily;
  HUES.forEach((name) => copy.style.setProperty(name, look.getPropertyValue(name)));
  return copy;
};

const heard = (names) => new Promise((done) => names.forEach((name) => addEventListener(name, done, { once: true })));

// A page that still loads is printed when it has loaded.
const silence = async () => {
  if (document.readyState !== "complete") await heard(["load"]);
  return new Promise((done) => setTimeout(done, PATIENCE, false));
};
