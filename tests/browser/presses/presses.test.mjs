// Keys that are meant for a control, and presses that are meant once.
import assert from 'node:assert/strict';
import { Key } from 'selenium-webdriver';
import { openCase } from '../support/case.mjs';
import { focus, press, tabTo } from '../support/keys.mjs';
import { pause, until } from '../support/page.mjs';
import { powerBases, toItems } from '../support/walk.mjs';

const check = openCase(import.meta.url);
const hot = (page) => page.run('() => window.__hot.splice(0)');
const into = (widget, css) => widget.run('(root, css) => root.querySelector(css).focus()', css);

/** Whether a first Enter on "Next" is cancelled, and whether a repeated one is. */
const HELD = `(root) => [false, true].map((repeat) => !root.querySelector('[name=next]').dispatchEvent(
  new KeyboardEvent('keydown', { key: 'Enter', repeat, bubbles: true, composed: true, cancelable: true })))`;

check('what is typed into a field is no shortcut of the page', async (page) => {
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await powerBases(widget);
  await widget.press('share');
  await widget.at('share');
  await into(widget, 'input[name=called]');
  await hot(page);
  await press(widget, ...'jk/ s1');
  assert.equal(await widget.run("(root) => root.querySelector('[name=called]').value"), 'jk/ s1');
  assert.deepEqual(await hot(page), []);
  await widget.driver.actions().keyDown(Key.CONTROL).sendKeys('k').keyUp(Key.CONTROL).perform();
  await press(widget, Key.ESCAPE);
  assert.deepEqual(await hot(page), ['Control', 'k', 'Escape'], 'what means nothing to the field goes on');
});

check('radios and buttons hear their keys on a page that wants them for itself', async (page) => {
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await toItems(widget);
  await press(widget, 'j', Key.TAB);
  assert.deepEqual(await hot(page), ['j', 'Tab'], 'a heading makes no use of keys');
  await press(widget, Key.SPACE, Key.ARROW_RIGHT, Key.ARROW_RIGHT);
  const [name, value] = Object.entries(await widget.chosen())[0];
  assert.equal(value, '3', name);
  await tabTo(widget, 'next');
  await hot(page);
  assert.deepEqual(await widget.run(HELD), [false, true], 'Enter held down presses once');
  await press(widget, Key.ENTER);
  await widget.notice('unanswered');
  await press(widget, Key.SPACE);
  await widget.at('items 2');
  assert.deepEqual(await hot(page), []);
  assert.equal((await focus(widget)).tag, 'H2');
});

/** Presses "share" on a machine on which each step takes longer than Yew works without a pause; gives what has the
 * focus in the turn that brings the screen. */
const SLOW = `
  const done = arguments[0];
  const root = document.querySelector('power-base').shadowRoot;
  const { now } = Date;
  let late = 0;
  Date.now = () => now() + (late += 20);
  new MutationObserver((_, watch) => {
    if (root.querySelector('[data-screen]').dataset.screen !== 'share') return;
    watch.disconnect();
    Date.now = now;
    done(root.activeElement?.tagName);
  }).observe(root, { subtree: true, attributeFilter: ['data-screen'] });
  root.querySelector('button[name=share]').click();`;

check('the focus comes with its screen, however slow the machine is', async (page) => {
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await powerBases(widget);
  await until(() => widget.has('share'), 'the button');
  assert.equal(await widget.driver.executeAsyncScript(SLOW), 'H2');
});

/** Clicks as a pointer makes them, which an engine counts. */
const CLICK = `
  const root = document.querySelector('power-base').shadowRoot;
  const find = (css) => root.querySelector(css);
  const click = (css) => find(css).dispatchEvent(
    new MouseEvent('click', { detail: 1, bubbles: true, composed: true, cancelable: true }));
  const when = (css, then) => (find(css) ? then() : setTimeout(when, 4, css, then));`;

/** Runs clicks in the page, where nothing comes between them; `done` ends it. */
const clicks = (widget, body) => widget.driver.executeAsyncScript(`${CLICK} const done = arguments[0]; ${body}`);

check('the second of two presses is passed over', async (page, site) => {
  site.rules = [{ path: /split_data/, delay: 600 }];
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await widget.at('start');
  const place = await clicks(widget, `
    click('[name=data]');
    when('[data-screen=data]', () => {
      click('[name=home]');
      setTimeout(done, 50, find('[data-screen]').dataset.screen);
    });`);
  assert.equal(place, 'data', 'a press on a screen that has only just come');
  await widget.advance('home');
  await toItems(widget);
  await pause(450);
  await widget.run("(root) => root.querySelector('button[name=next]').scrollIntoView({ block: 'center' })");
  await widget.driver.actions().doubleClick(await widget.find('button[name=next]')).perform();
  await widget.notice('unanswered');
  await pause(450);
  assert.equal(await widget.place(), 'items 1', 'a double click does not pass the warning');
  const answers = await clicks(widget, `
    click('[name=next]');
    const number = '[name=LEG2][value="3"]';
    when(number, () => {
      click(number);
      click('label:has(' + number + ') span');
      const early = find(number).checked;
      setTimeout(() => { click(number); done([early, find(number).checked]); }, 450);
    });`);
  assert.deepEqual(answers, [false, true], 'a tap that came with the page is no answer, the next one is');
  assert.deepEqual(await widget.chosen(), { LEG2: '3' });
});
