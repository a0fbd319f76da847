// What has to hold of a screen wherever it is looked at.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { CUT_OFF, TOO_WIDE } from './fits.mjs';

const { source } = createRequire(import.meta.url)('axe-core');

/** The rules that colours can break. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds by these rules, or all of its own, a line a rule and place. */
async function violations(page, rules = null) {
  if (!(await page.run('() => Boolean(window.axe)'))) await page.driver.executeScript(source);
  return page.driver.executeAsyncScript(`
    const [rules, done] = arguments;
    const line = (rule) => rule.nodes.map((node) => rule.id + ' at ' + node.target.flat().join(' '));
    axe.run(document, { resultTypes: ['violations'], ...(rules && { runOnly: rules }) }).then(({ violations }) => done(violations.flatMap(line)), (error) => done([String(error)]));`, rules);
}

/** Nothing pushes the page aside, and axe finds nothing. */
export async function lookAtPage(page, what) {
  const sizes = '() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]';
  const [wide, room] = await page.run(sizes);
  assert.ok(wide <= room, `${what}: ${wide} px wide in ${room}`);
  assert.deepEqual(await violations(page), [], what);
}

/** The same in both themes, which differ in their colours alone; and nothing in the widget is too wide or cut off. */
export async function lookAt(page, widget, what) {
  for (const test of [TOO_WIDE, CUT_OFF]) assert.deepEqual(await widget.run(test), [], what);
  await lookAtPage(page, what);
  await widget.run("(root) => root.host.setAttribute('theme', 'dark')");
  assert.deepEqual(await violations(page, COLOURS), [], `${what}, dark`);
  await widget.run("(root) => root.host.setAttribute('theme', 'light')");
}
