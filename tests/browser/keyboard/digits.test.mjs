// The digit of an answer gives it and goes on to the next question; Enter goes on from the last.
import assert from 'node:assert/strict';
import { Key } from 'selenium-webdriver';
import { ITEMS } from '../support/answers.mjs';
import { openCase } from '../support/case.mjs';
import { focus, onHeading, press, tabTo } from '../support/keys.mjs';
import { invitation } from '../support/codes.mjs';
import { pause, until } from '../support/page.mjs';
import { toItems } from '../support/walk.mjs';
import { hold, toDrawnItems } from '../drawn/steps.mjs';

const check = openCase(import.meta.url);
const PAGE = ITEMS.slice(0, 6);
const NUMPAD = [null, Key.NUMPAD1, Key.NUMPAD2, Key.NUMPAD3, Key.NUMPAD4, Key.NUMPAD5];

/** Has the page hear keys as its own shortcuts; gives them since it was last asked. */
const listen = (page) => page.run("() => { window.keys = []; for (const name of ['keydown', 'keypress', 'keyup']) document.addEventListener(name, ({ key }) => window.keys.push(`${name} ${key}`)); }");
const keys = (page) => page.run('() => window.keys.splice(0)');

/** A page answered by one key a question. */
async function answerPage(widget, values, names = PAGE) {
  await tabTo(widget, names[0]);
  for (const [at, value] of values.entries()) {
    assert.equal((await focus(widget)).name, names[at]);
    await press(widget, value);
  }
}

/** To the first page of statements, with its shortcuts. */
async function firstPage(page) {
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await widget.at('start');
  await widget.dressed();
  await toItems(widget);
  await onHeading(widget);
  return widget;
}

check('a page is answered with six digits, and left with Enter', async (page) => {
  const widget = await firstPage(page);
  await listen(page);
  await tabTo(widget, 'LEG1');
  await keys(page);
  await press(widget, '9', '0');
  assert.ok((await keys(page)).includes('keydown 9'), 'a digit that is no answer is the page’s');
  assert.deepEqual(await widget.chosen(), {});
  await widget.run("(root) => root.querySelector('h2').focus()");
  await answerPage(widget, ['4', NUMPAD[5], '3', '1', NUMPAD[2], '5']);
  assert.equal((await focus(widget)).name, 'next');
  await until(async () => Object.keys(await widget.chosen()).length === 6, 'six answers');
  assert.deepEqual(await widget.chosen(), Object.fromEntries(['4', '5', '3', '1', '2', '5'].map((value, at) => [PAGE[at], value])));
  assert.deepEqual((await keys(page)).filter((key) => /\d/.test(key)), []);
  await press(widget, Key.ENTER);
  await widget.at('items 2');
  await onHeading(widget);
});

check('an answer is changed where it is, and Enter goes on from the last question alone', async (page) => {
  const widget = await firstPage(page);
  await answerPage(widget, ['4', '4', '4', '4', '4', '4']);
  await widget.run("(root) => root.querySelector('[name=INF1]:checked').focus()");
  await listen(page);
  await widget.run("(root) => root.querySelector('[name=COE1]:checked').focus()");
  await press(widget, Key.ENTER);
  assert.equal(await widget.place(), 'items 1');
  await press(widget, '2');
  const at = await focus(widget);
  assert.deepEqual([at.name, at.value], ['INF1', '4'], 'the next question at its answer');
  await keys(page);
  await press(widget, Key.ENTER);
  await widget.at('items 2');
  assert.deepEqual(await keys(page), []);
  await widget.advance('back');
  assert.equal((await widget.chosen()).COE1, '2');
});

/** A key held down on a question: gives what is chosen, and whether each was kept from the page. */
const HELD = `(root) => {
  root.querySelector('input[name=LEG1]').focus();
  let heard = 0;
  document.addEventListener('keydown', () => { heard += 1; });
  for (let at = 0; at < 5; at += 1) {
    root.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: '3', repeat: at > 0, bubbles: true, composed: true, cancelable: true }));
  }
  root.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: '3', ctrlKey: true, bubbles: true, composed: true, cancelable: true }));
  return [root.activeElement.name, heard];
}`;

check('a digit held down answers one question, and with Control none', async (page) => {
  const widget = await firstPage(page);
  assert.deepEqual(await widget.run(HELD), ['EXP1', 1]);
  assert.deepEqual(await widget.chosen(), { LEG1: '3' });
});

check('the people’s form and the screens before the wasm hear them too', async (page, site) => {
  const come = hold(site);
  await page.open();
  const widget = page.widget();
  await toDrawnItems(widget);
  await until(() => page.run("() => performance.getEntriesByType('resource').some(({ name, responseEnd }) => name.includes('hands.js') && responseEnd > 0)"), 'what hears keys');
  await answerPage(widget, ['4', '5', '3']);
  assert.equal((await focus(widget)).name, 'REF1');
  come();
  await widget.at('items 1');
  assert.equal((await focus(widget)).name, 'REF1', 'the focus stays');
  assert.deepEqual(await widget.chosen(), { LEG1: '4', EXP1: '5', REW1: '3' });
  await page.open(`/?form#pb=${invitation({ role: 0, invite: 0x00c0ffee })}`);
  await widget.at('rate');
  await widget.dressed();
  await widget.handed();
  await widget.advance('start');
  await onHeading(widget);
  await answerPage(widget, ['5', '1']);
  assert.deepEqual(await widget.chosen(), { LEG1: '5', EXP1: '1' });
});

check('digits of other scripts answer too', async (page) => {
  const widget = await firstPage(page);
  await tabTo(widget, PAGE[0]);
  // A driver types no letter that its keyboard lacks.
  const type = (key) => widget.run("(root, key) => root.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }))", key);
  for (const key of ['٦', '४४', '1x', '¹', '½']) await type(key);
  await pause(200);
  assert.deepEqual(await widget.chosen(), {}, 'what is no answer');
  for (const key of ['٤', '۵', '३', '১', '๒', '５']) await type(key);
  await until(async () => Object.keys(await widget.chosen()).length === 6, 'six answers');
  assert.deepEqual(await widget.chosen(), Object.fromEntries(['4', '5', '3', '1', '2', '5'].map((value, at) => [PAGE[at], value])));
});
