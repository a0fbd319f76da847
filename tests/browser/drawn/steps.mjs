// A reader on the screens that are drawn before the wasm is there, and a wasm that waits for a word.
import { until } from '../support/page.mjs';

/** Where a drawn card stands; null where none does. */
const PLACE = `(root) => {
  const card = root?.querySelector('[part=card]');
  if (!card || card.dataset.screen) return null;
  return card.querySelector('[name=LEG1]') ? 'items' : card.querySelector('[name=context]') ? 'context' : 'start';
}`;

/** The start of the keys of what was done before the widget stood. */
export const JOURNALS = 'powerbase/default/self/journal/';

/** Holds the wasm back; what is given lets it come. */
export function hold(site) {
  let come;
  site.rules = [{ path: '/pb/app_bg.wasm', hold: new Promise((done) => (come = done)) }];
  return () => {
    site.rules = [];
    come();
  };
}

/** The place of the drawn card, null where none stands. */
export const place = (widget) => widget.run(PLACE);

/** Waits for a drawn screen. */
export const drawnAt = (widget, wanted) => until(async () => (await place(widget)) === wanted, `the drawn ${wanted}`);

/** From the drawn start to the drawn first page of statements. */
export async function toDrawnItems(widget, context = 'team') {
  await drawnAt(widget, 'start');
  await widget.press('start');
  await drawnAt(widget, 'context');
  await widget.choose({ context });
  await widget.press('next');
  await drawnAt(widget, 'items');
}

/** What is stored under keys that begin so, by key. */
export const stored = (page, start = JOURNALS) => page.run(
  '(start) => Object.fromEntries(Object.keys(localStorage).filter((key) => key.startsWith(start)).map((key) => [key, localStorage.getItem(key)]))', start);

/** The stored draft. */
export const draft = (page) => page.run("() => JSON.parse(localStorage.getItem('powerbase/default/self/draft/power-bases'))");

/** The marks of a draft with these answers on its first page, in the order asked. */
export const marks = (answers) => ['LEG1', 'EXP1', 'REW1', 'REF1', 'COE1', 'INF1'].map((id) => answers[id] ?? 0).join('');
