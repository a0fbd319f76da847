// The ways through the invitation and the constituent's form.
import assert from 'node:assert/strict';
import { ITEMS, SUPPLEMENT } from '../support/answers.mjs';
import { powerBases } from '../support/walk.mjs';

/** The questions of each page of the form, as their controls are named. */
export const PAGES = [
  ...Array.from({ length: 5 }, (_, page) => ITEMS.slice(6 * page, 6 * page + 6)),
  Object.keys(SUPPLEMENT).slice(0, 6),
  Object.keys(SUPPLEMENT).slice(6),
  ['GC-LEG', 'GC-REF', 'GC-EXP', 'GC-COE', 'GC-REW', 'GC-INF'],
  ['GCX', 'BO1', 'BO2', 'BO3'],
];

/** One answer to every question; the grant check counts from 0. */
export const VIEW = Object.fromEntries(
  PAGES.flat().map((id, place) => [id, String(id.startsWith('GC-') ? place % 5 : (place * 3) % 5 + 1)]));

/** Makes an invitation on the page that is open; gives its two links. */
export async function invite(widget, { name = '', context = 'team' } = {}) {
  await widget.at('invite');
  await widget.run(`(root, name) => {
    const field = root.querySelector('[name=invite-name]');
    field.value = name;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }`, name);
  await widget.choose({ context });
  await widget.advance('make-invite');
  return links(widget);
}

/** The two links on the screen: the people's and the facilitator's. */
export async function links(widget) {
  const [people, facilitator] = await widget.run("(root) => [...root.querySelectorAll('.give input')].map((field) => field.value)");
  return { people, facilitator };
}

/** A leader with a result makes an invitation. */
export async function lead(page, asked) {
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await powerBases(widget);
  await widget.advance('invite');
  return invite(widget, asked);
}

/** Opens a link as somebody who has nothing in this browser. */
export async function openFresh(page, link, attributes) {
  await page.run('() => localStorage.clear()');
  await openLink(page, link, attributes);
}

/** Opens a link in the same browser, as a page of its own. */
export function openLink(page, link, attributes) {
  const { pathname, hash } = new URL(link);
  return page.openAnew(pathname + hash, attributes);
}

/** From the first page of the form to its code, which it gives. */
export async function rate(widget, view = VIEW, from = 1) {
  for (let step = from; step <= PAGES.length; step += 1) {
    await widget.at(`rate ${step}`);
    const asked = PAGES[step - 1].filter((id) => view[id] !== undefined);
    assert.equal(await widget.choose(Object.fromEntries(asked.map((id) => [id, view[id]]))), asked.length);
    const button = step < PAGES.length ? 'next' : 'finish';
    if (asked.length < PAGES[step - 1].length) {
      await widget.press(button);
      await widget.notice('unanswered');
    }
    await widget.advance(button);
  }
  await widget.at('rate 10');
  return code(widget);
}

/** The code on the last screen. */
export const code = (widget) => widget.run("(root) => root.querySelector('.give input').value");
