// The notes of whoever speaks, in a window of their own: a blank one, drawn from here, so that it
// needs neither an address nor a server. It is given texts of the content and nothing of a person.

const LOOK = `:root{color-scheme:light dark;font:1.05rem/1.45 system-ui,sans-serif}
body{max-width:40rem;margin:0 auto;padding:1rem;overflow-wrap:break-word}
h1{margin:0;font-size:1rem;font-weight:400}h2{margin:1.2rem 0 .2rem;font-size:.9rem;font-weight:400}
p{margin:.3rem 0}.now{font-size:1.5rem;font-weight:700;line-height:1.25}.question{font-size:1.2rem}.next{font-size:1.1rem}
header{display:flex;flex-wrap:wrap;gap:.2rem 1.5rem;justify-content:space-between;font-variant-numeric:tabular-nums}
nav{display:flex;flex-wrap:wrap;gap:.6rem;margin-top:1.5rem}
button{min-width:44px;min-height:48px;padding:.6rem 1.2rem;border:1px solid;border-radius:10px;background:none;color:inherit;font:inherit;font-weight:600;cursor:pointer}
button:focus-visible{outline:3px solid Highlight;outline-offset:2px}[aria-pressed=true]{background:CanvasText;color:Canvas}`;

// The window, what it shows, how to tell the widget, and when the presentation began.
let view;
let shown;
let began;
let hear;
let clock;

// Two pages that present at once have a window each.
const NAME = `powerbase-notes-${Math.random()}`;

const make = (document, tag, name, ...inside) => {
  const element = Object.assign(document.createElement(tag), { className: name });
  element.append(...inside);
  return element;
};

const button = (document, name, key) => {
  const button = Object.assign(make(document, "button", name), { type: "button" });
  button.onclick = () => shown.tell("cohort-key", key);
  return button;
};

// A browser may put another blank page into the place of the first, and a reader may load it anew.
const build = () => {
  const { document } = view;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(LOOK);
  document.adoptedStyleSheets = [sheet];
  const part = (name) => make(document, "p", name);
  const head = (name) => make(document, "h2", `${name}-label`);
  const now = make(document, "section", "", head("wall"), part("now"), part("hint"));
  now.setAttribute("aria-live", "polite");
  const time = make(document, "p", "time", make(document, "span", "time-label"), " ", make(document, "span", "clock"));
  const acts = make(document, "nav", "", button(document, "back", "PageUp"), button(document, "forth", "PageDown"), button(document, "blank", "."));
  document.body.replaceChildren(make(document, "main", "notes",
    make(document, "header", "", make(document, "h1", "title"), part("place"), time),
    now,
    make(document, "section", "talk", head("discuss"), part("question")),
    make(document, "section", "", head("coming"), part("next")),
    acts));
  view.addEventListener("keydown", hear, true);
};

const digits = (value, lang) => new Intl.NumberFormat(lang, { minimumIntegerDigits: 2, useGrouping: false }).format(value);

const write = () => {
  if (!view || view.closed || !shown) return;
  if (!view.document.querySelector(".notes")) build();
  const { document } = view;
  const { detail, lang, dir } = shown;
  const { labels } = detail;
  Object.assign(document.documentElement, { lang, dir });
  document.title = labels.title;
  const seconds = Math.floor((performance.now() - began) / 1000);
  const words = {
    title: labels.title, place: detail.place, "time-label": labels.time,
    clock: `${digits(Math.floor(seconds / 60), lang)}:${digits(seconds % 60, lang)}`,
    "wall-label": labels.wall, now: detail.now, hint: detail.hint,
    "discuss-label": labels.discuss, question: detail.question,
    "coming-label": labels.coming, next: detail.next,
    back: labels.back, forth: labels.next, blank: labels.blank,
  };
  for (const [name, text] of Object.entries(words)) {
    const place = document.querySelector(`.${name}`);
    // What stays is not read out anew.
    if (place.textContent !== text) place.textContent = text;
  }
  document.querySelector(".talk").hidden = detail.question === "";
  document.querySelector(".blank").setAttribute("aria-pressed", String(detail.black));
};

const tick = () => {
  try {
    write();
  } catch {
    // The reader has gone to another page in it: it is theirs now.
    view = undefined;
  }
};

// Opens the window; false where the browser does not let it. `onKey` hears its keys as well.
export const open = (onKey) => {
  hear = onKey;
  try {
    view = window.open("", NAME, "popup,width=620,height=760");
    if (!view) return false;
    write();
    view.focus();
    clearInterval(clock);
    clock = setInterval(tick, 1000);
    return true;
  } catch {
    return false;
  }
};

// Shows where the presentation stands.
export const show = (detail, { lang, dir }, tell) => {
  began ??= performance.now();
  shown = { detail, lang, dir, tell };
  tick();
};

// The presentation is over.
export const close = () => {
  clearInterval(clock);
  view?.close();
  view = began = shown = undefined;
};

addEventListener("pagehide", close);
