// An engine that breaks off the widget's wasm in the middle: it is said, and nothing that was answered is lost.
import assert from 'node:assert/strict';
import { ANSWERS } from '../support/answers.mjs';
import { openCase } from '../support/case.mjs';
import { until } from '../support/page.mjs';
import { toItems } from '../support/walk.mjs';

const check = openCase(import.meta.url);

/** Wasm that broke off, as the console tells of it; after the first time, more may follow. */
const TRAP = /RuntimeError|out of bounds|unreachable|indirect call|null function|table index/i;
const broke = { console: (line) => TRAP.test(line) };

/** All that the widget has in its memory becomes nonsense: what it does next breaks off. */
const SPOIL = '() => { new Uint8Array(window.memory.buffer, 1024).fill(255); }';

const PRESS_NEXT = `(root) => {
  const button = root.querySelector('[name=next]');
  button.focus();
  button.click();
}`;

/** To the first page of statements, where breaks are heard. */
async function firstPage(page) {
  await page.open('/broken.html', '');
  const widget = page.widget();
  await toItems(widget);
  await page.widget('#other').at('start');
  await widget.handed();
  return widget;
}

/** Answers the first page and comes to where the engine breaks off. */
async function breakOff(page) {
  const widget = await firstPage(page);
  await widget.choose(ANSWERS);
  await until(() => page.run("() => Object.keys(localStorage).some((key) => key.includes('draft'))"), 'the answers are kept');
  await page.run(SPOIL);
  await widget.run(PRESS_NEXT);
  assert.match(await widget.failure(), /could not start or go on\. .*For support: /);
  return widget;
}

check('it is said in every element of the page, and after a reload the answers are there', async (page) => {
  const widget = await breakOff(page);
  assert.equal(await widget.place(), null, 'what no longer answers is gone');
  assert.match(await page.widget('#other').failure(), /could not start or go on/);
  const told = await page.run("() => window.__events.filter(({ type }) => type === 'powerbase-error').map(({ detail }) => detail.name)");
  assert.deepEqual(told, ['engine', 'engine']);
  // The page goes while it is asked.
  await widget.run("(root) => { setTimeout(() => root.querySelector('[name=retry]').click()); }");
  await until(() => widget.has('continue').catch(() => false), 'the way back to the answers');
  await widget.press('continue');
  await widget.at('items 1');
  assert.equal((await widget.chosen()).LEG1, String(ANSWERS.LEG1));
}, broke);

check('the focus goes to the button, and the methods refuse', async (page) => {
  const widget = await breakOff(page);
  assert.equal(await widget.run('(root) => root.activeElement?.name ?? null'), 'retry');
  const refused = await page.run("() => document.querySelector('power-base').result().then(() => null, (error) => error.name)");
  assert.equal(refused, 'RuntimeError');
  await page.run("() => document.querySelector('#other').setAttribute('scope', 'another')");
  assert.match(await page.widget('#other').failure(), /could not start or go on/);
}, broke);

check('also where it breaks off as something comes that was asked for', async (page, site) => {
  let comes;
  site.rules = [{ path: /split_quiz/, hold: new Promise((done) => { comes = done; }) }];
  await page.open('/broken.html', '');
  const widget = page.widget('#other');
  await widget.at('start');
  await widget.handed();
  await widget.press('start');
  await until(() => site.requests('split_quiz').length > 0, 'the part is asked for');
  await page.run(SPOIL);
  comes();
  assert.match(await widget.failure(), /could not start or go on/);
  const log = await page.run('() => window.__log');
  assert.ok(log.some((line) => line.startsWith('rejection')), log.join());
}, broke);

check("what breaks off in the page's own wasm is none of the widget's", async (page) => {
  const widget = await firstPage(page);
  await page.run('() => window.breakOwn()');
  await until(() => page.run('() => window.__log.length > 0'), 'it breaks off');
  assert.equal(await widget.text('[part="failure"]'), null);
  assert.equal(await widget.place(), 'items 1');
}, broke);
