// What has to hold of a screen wherever it is looked at.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { CUT_OFF, TOO_WIDE } from './fits.mjs';

const { source } = createRequire(import.meta.url)('axe-core');

/** What axe finds, a line a rule and place. */
async function violations(page) {
  if (!(await page.run('() => Boolean(window.axe)'))) await page.driver.executeScript(source);
  return page.driver.executeAsyncScript(`
    const done = arguments[arguments.length - 1];
    const line = (rule) => rule.nodes.map((node) => rule.id + ' at ' + node.target.flat().join(' '));
    axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => done(violations.flatMap(line)), (error) => done([String(error)]));`);
}

/** Nothing pushes the page aside, and axe finds nothing. */
export async function lookAtPage(page, what) {
  const sizes = '() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]';
  const [wide, room] = await page.run(sizes);
  assert.ok(wide <= room, `${what}: ${wide} px wide in ${room}`);
  assert.deepEqual(await violations(page), [], what);
}

/** The same, and nothing in the widget is too wide or cut off. */
export async function lookAt(page, widget, what) {
  for (const test of [TOO_WIDE, CUT_OFF]) assert.deepEqual(await widget.run(test), [], what);
  await lookAtPage(page, what);
}
