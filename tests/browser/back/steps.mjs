// The browser's history, as a test sees it.
import assert from 'node:assert/strict';
import { ENGINE } from '../support/engine.mjs';
import { press } from '../support/keys.mjs';
import { until } from '../support/page.mjs';

/** How many entries of the widget lie below the one that stands; undefined where the page's own stands. */
const marked = (page) => page.run('() => history.state?.powerbase ?? null');

/** Waits until the entry that stands has this mark, null for none. */
export async function atDepth(page, wanted) {
  let depth;
  await until(async () => (depth = await marked(page)) === wanted, `the mark ${wanted}`).catch((error) => {
    throw new Error(`${error.message}, at ${depth}`);
  });
}

/** Comes to a page of the case from another one. */
export async function come(page, path = '/', attributes = 'instrument="both"') {
  await page.open('/before.html');
  await page.open(path, attributes);
}

/** A key that means nothing to the page: engines pass over entries of pages that nobody has touched of late. */
export const touch = (widget) => press(widget, 'j');

/** Waits until an element's Back is minded. */
export async function minded(widget) {
  await widget.dressed();
  await widget.handed();
  await touch(widget);
}

/** Presses the browser's Back and waits for the place it leads to. */
export async function back(page, widget, place, depth) {
  await page.driver.navigate().back();
  await widget.at(place);
  await atDepth(page, depth);
  await touch(widget);
}

/** One Back from here leaves the page. */
export async function leaves(page) {
  await page.keepLog();
  await page.driver.navigate().back();
  await until(() => page.run("() => location.pathname === '/before.html'"), 'the page before');
}

/** What the page's router has heard since it was last asked. */
export const heard = (page) => page.run('() => window.heard.splice(0)');

/**
 * Checks that it heard nothing. Chromium has it hear all, because it listened first: there nothing of it was new to
 * the page.
 */
export async function heardNothing(page, route = null) {
  const news = await heard(page);
  assert.deepEqual(ENGINE === 'chromium' ? news.filter((heard) => heard !== route) : news, []);
}
