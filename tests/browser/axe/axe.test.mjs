// axe-core looks at every screen: no violation, and what it cannot decide is printed.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { openCase } from '../support/case.mjs';
import { tour } from '../support/tour.mjs';

const check = openCase(import.meta.url);
const { source } = createRequire(import.meta.url)('axe-core');

/** What axe finds in the page or frame: a line a rule and place. */
async function lookAt(page) {
  if (!(await page.run('() => Boolean(window.axe)'))) await page.driver.executeScript(source);
  const { error, ...found } = await page.driver.executeAsyncScript(`
    const done = arguments[arguments.length - 1];
    const line = (rule) => rule.nodes.map((node) => rule.id + ' at ' + node.target.flat().join(' ') + ': ' + node.failureSummary);
    axe.run(document, { resultTypes: ['violations', 'incomplete'] }).then(
      ({ violations, incomplete }) => done({ violations: violations.flatMap(line), incomplete: incomplete.flatMap(line) }),
      (error) => done({ error: String(error) }));`);
  if (error) throw new Error(error);
  return found;
}

async function tourWithAxe(page) {
  const violations = [];
  const unsure = [];
  await tour(page, async (name) => {
    const found = await lookAt(page);
    violations.push(...found.violations.map((line) => `${name}: ${line}`));
    unsure.push(...found.incomplete.map((line) => `${name}: ${line.replace(/\s+/g, ' ')}`));
  });
  console.log(`axe could not decide ${unsure.length} times:`, unsure);
  assert.deepEqual(violations, []);
}

/** The last screen of the tour is one whose wasm is missing, which the engine writes about. */
const expected = { console: (line) => /Failed to load resource.*404/.test(line) };

check('every screen, light', async (page) => {
  await page.open('/', 'instrument="both" theme="light"');
  await tourWithAxe(page);
}, expected);

check('every screen, 320 px wide and dark', async (page) => {
  page.frame = 'iframe';
  await page.open('/narrow.html', 'instrument="both" theme="dark"');
  await tourWithAxe(page);
}, expected);

check('every screen, text at 200 %', async (page) => {
  await page.open('/large.html', 'instrument="both"');
  await tourWithAxe(page);
}, expected);
