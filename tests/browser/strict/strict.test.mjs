// The strict policy of the design: everything works, the console stays empty, nothing foreign is asked for.
import assert from 'node:assert/strict';
import { openCase } from '../support/case.mjs';
import { POLICY } from '../support/policy.mjs';
import { asPrinted, finish, gone, laid } from '../support/paper.mjs';
import { beginScenarios, throughItems, throughScenarios, throughSupplement, toItems } from '../support/walk.mjs';

const check = openCase(import.meta.url);

check('both instruments, both results, history and print work under the strict policy', async (page, site) => {
  site.headers = { 'Content-Security-Policy': POLICY };
  await page.open('/', 'instrument="both"');
  const widget = page.widget();
  await toItems(widget);
  await throughItems(widget);
  await throughSupplement(widget);
  await print(page);
  await widget.advance('next-instrument');
  await beginScenarios(widget, { predict: true });
  await throughScenarios(widget);
  await print(page);
  await widget.advance('history');
  await dressed(widget);
  const foreign = site.log.filter(({ path }) => path !== '/' && !path.startsWith('/pb/'));
  assert.deepEqual(foreign, [], 'only its own files');
  const elsewhere = "() => performance.getEntriesByType('resource').map((entry) => entry.name).filter((name) => !name.startsWith(location.origin))";
  assert.deepEqual(await page.run(elsewhere), []);
  assert.deepEqual(site.log.filter(({ status }) => status !== 200), []);
});

/** Presses Print, with a printer that says it began and then that it ended. */
async function print(page) {
  await page.widget().press('print');
  await laid(page);
  const rows = "() => document.querySelector('[data-powerbase-paper]').shadowRoot.querySelector('tr').getClientRects().length";
  assert.equal(await asPrinted(page, rows), 1);
  await finish(page);
  await gone(page);
}

/** The styles arrived, and no element carries any of its own. */
async function dressed(widget) {
  assert.ok(await widget.run('(root) => root.adoptedStyleSheets.length > 0 || root.querySelector("link") !== null'));
  assert.equal(await widget.count('[style]'), 0);
  assert.equal(await widget.run('(root) => getComputedStyle(root.querySelector("[data-screen]")).borderTopStyle'), 'solid');
}
