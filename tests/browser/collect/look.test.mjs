// The collection and the report on a phone's width: nothing pushes the page aside, and axe finds nothing.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { openCase } from '../support/case.mjs';
import { until } from '../support/page.mjs';
import { answers, invitation } from './codes.mjs';
import { made, paste, reports } from './steps.mjs';

const check = openCase(import.meta.url);
const { source } = createRequire(import.meta.url)('axe-core');
const INVITE = 0x2a;

/** What axe finds, a line a rule and place. */
async function violations(page) {
  if (!(await page.run('() => Boolean(window.axe)'))) await page.driver.executeScript(source);
  return page.driver.executeAsyncScript(`
    const done = arguments[arguments.length - 1];
    const line = (rule) => rule.nodes.map((node) => rule.id + ' at ' + node.target.flat().join(' '));
    axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => done(violations.flatMap(line)), (error) => done([String(error)]));`);
}

async function lookAt(page, what) {
  const sizes = '() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]';
  const [wide, room] = await page.run(sizes);
  assert.ok(wide <= room, `${what}: ${wide} px wide in ${room}`);
  assert.deepEqual(await violations(page), [], what);
}

for (const theme of ['light', 'dark']) {
  check(`320 px wide, ${theme}`, async (page) => {
    page.frame = 'iframe';
    await page.open('/narrow.html', `theme="${theme}"`);
    const widget = page.widget();
    await widget.at('start');
    await widget.dressed();
    const go = (code) => page.run('(code) => { location.hash = `pb=${code}` }', code);
    await go(invitation({ invite: INVITE }));
    await widget.at('collect');
    await lookAt(page, 'an empty collection');
    const codes = answers(6, INVITE);
    await paste(widget, ['#pb=FEdamaged', ...codes.slice(0, 5)].join('\n'));
    await reports(widget, [5, 0, 0, 1]);
    await widget.press('collect-make');
    const link = await until(() => made(widget), 'the report');
    await widget.run("(root) => root.querySelectorAll('details').forEach((details) => { details.open = true })");
    await lookAt(page, 'a summary');
    await paste(widget, codes[5]);
    await reports(widget, [1, 0, 0, 0]);
    await widget.press('collect-make');
    await widget.notice('collect-near');
    await lookAt(page, 'the guard');
    await go(link.split('#pb-')[1]);
    await widget.at('report');
    await lookAt(page, 'the report');
  });
}
