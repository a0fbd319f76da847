// Teaching from a class: the wall with its keys, the second window, the handout.
import assert from 'node:assert/strict';
import { Key } from 'selenium-webdriver';
import { inTurn, openCase } from '../support/case.mjs';
import { adorned } from '../support/classes.mjs';
import { focus, press } from '../support/keys.mjs';
import { until } from '../support/page.mjs';
import { PRINTS, asPrinted, finish, gone, laid, pdf } from '../support/paper.mjs';
import { lookAt } from '../support/look.mjs';
import { instructor, paste, people, reports } from './steps.mjs';

const check = openCase(import.meta.url);
const once = inTurn(check);
const POLICY = [
  "default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'", "connect-src 'self'",
  "img-src 'self' data: blob:", "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'",
].join('; ');

/** A class of so many, and the choice before a presentation. */
async function presenter(page, n, path = '/', attributes = '') {
  const widget = await instructor(page, path, attributes);
  await paste(widget, people(n).join('\n'));
  await reports(widget, [n, 0, 0]);
  await widget.advance('cohort-present');
  await adorned(widget);
  return widget;
}

/** Whether the screen lies over all of the page, and which element has the focus. */
const covers = (widget) => widget.run(`(root) => {
  const wall = root.querySelector('dialog.wall'), box = wall?.getBoundingClientRect();
  return Boolean(wall?.matches(':modal')) && box.left === 0 && box.top === 0
    && Math.abs(box.width - document.documentElement.clientWidth) < 1 && Math.abs(box.height - innerHeight) < 1;
}`);

const at = (widget, step) => widget.at(`cohort-present ${step}`);

async function moves(widget, keys) {
  for (const [key, step] of keys) {
    await press(widget, key);
    await at(widget, step);
    await until(async () => (await focus(widget)).tag === 'H2', `the focus on the heading of ${step}`);
  }
}

check('the wall by keys, and the second window, under the strict policy', async (page, site) => {
  site.headers = { 'Content-Security-Policy': POLICY };
  const widget = await presenter(page, 12, '/pb/cohort.html');
  const wall = await page.driver.getWindowHandle();
  const [address, title] = await page.run('() => [location.href, document.title]');
  await press(widget, Key.F5);
  await at(widget, 1);
  await until(() => covers(widget), 'a screen over all of the page');
  await moves(widget, [[Key.PAGE_DOWN, 2], [Key.ARROW_RIGHT, 3], [Key.SPACE, 4], [Key.ENTER, 5], [Key.PAGE_UP, 4], [Key.ARROW_LEFT, 3], [Key.BACK_SPACE, 2], [Key.F5, 2], [Key.END, 44], [Key.PAGE_DOWN, 44], [Key.HOME, 1]]);
  assert.equal(await widget.count('table, [data-chosen]'), 0, 'no figure beside the question');
  await press(widget, '.');
  await until(() => widget.has('present-back').then((has) => !has), 'a black screen');
  await press(widget, 'b');
  await until(() => widget.has('present-back'), 'what stood there');
  await widget.tap('[name=present-notes]');
  await until(async () => (await page.driver.getAllWindowHandles()).length === 2, 'the second window');
  const other = (await page.driver.getAllWindowHandles()).find((handle) => handle !== wall);
  await page.driver.switchTo().window(other);
  const said = (name) => page.run("(name) => document.querySelector('.' + name)?.textContent", name);
  await until(async () => (await said('place')) === 'Screen 1 of 44', 'where the wall is');
  assert.match(await said('next'), /six reasons/);
  await until(async () => /^\d\d:0[1-9]|\d\d:[1-9]\d$/.test(await said('clock')), 'a clock that runs');
  await page.driver.actions().sendKeys(Key.PAGE_DOWN).perform();
  await until(async () => (await said('place')) === 'Screen 2 of 44', 'a move from the second window');
  await page.run("() => document.querySelector('.forth').click()");
  await until(async () => (await said('place')) === 'Screen 3 of 44', 'a move by its button');
  assert.match(await said('question'), /role alone/);
  assert.equal(await page.run("() => document.querySelectorAll('[style], script, link').length"), 0);
  await page.driver.switchTo().window(wall);
  await at(widget, 3);
  await moves(widget, [[Key.PAGE_DOWN, 4]]);
  assert.deepEqual(await page.run('() => [location.href, document.title]'), [address, title]);
  assert.equal(await widget.count('[style]'), 0);
  await press(widget, Key.ESCAPE);
  await widget.at('cohort-present');
  await until(async () => (await page.driver.getAllWindowHandles()).length === 1, 'the second window to close');
  assert.equal(await widget.count('dialog'), 0);
  assert.deepEqual(site.log.filter(({ path }) => !path.startsWith('/pb/')), []);
});

once('a window that may not open, and a page that wants the keys for itself', async (page) => {
  const widget = await presenter(page, 3);
  await page.run("() => { window.open = () => null; window.heard = []; document.addEventListener('keydown', ({ key }) => window.heard.push(key)); }");
  await widget.press('present-begin');
  await at(widget, 1);
  await until(() => covers(widget), 'a screen over all of the page');
  await widget.press('present-notes');
  assert.match(await until(() => widget.text('[role=alert]'), 'a sentence'), /did not let the notes open/);
  await moves(widget, [[Key.PAGE_DOWN, 2]]);
  assert.match(await widget.text('.said'), /from this many people on: 5\. Counted so far: 3/);
  await press(widget, 'x');
  assert.deepEqual(await page.run('() => window.heard'), ['x']);
  await widget.run("(root) => root.querySelector('[name=present-back]').focus()");
  await press(widget, Key.SPACE);
  await at(widget, 1);
});

check('the wall and the handout, 320 px wide', async (page) => {
  page.frame = 'iframe';
  const widget = await presenter(page, 43, '/narrow.html');
  await lookAt(page, widget, 'the choice');
  await widget.press('present-begin');
  for (let step = 1; step <= 11; step += 1) {
    await at(widget, step);
    if (![4, 5, 6, 7, 8].includes(step)) await lookAt(page, widget, `screen ${step}`);
    await widget.press('present-next');
  }
  const small = "(root) => [...root.querySelectorAll('dialog button')].filter((button) => { const { width, height } = button.getBoundingClientRect(); return width < 44 || height < 44; }).map(({ name }) => name)";
  assert.deepEqual(await widget.run(small), []);
  await widget.press('present-blank');
  await until(() => widget.has('present-back').then((has) => !has), 'a black screen');
  await lookAt(page, widget, 'black');
  await widget.press('present-blank');
  await widget.advance('present-leave');
  await widget.advance('cohort');
  await widget.advance('cohort-handout');
  await lookAt(page, widget, 'the handout');
});

/** The parts of the handout, and what of it cannot be torn apart. */
const SHEET = `(selector) => {
  const root = document.querySelector(selector).shadowRoot;
  const seen = (element) => element.getClientRects().length > 0;
  const parts = [...root.querySelectorAll('article')].filter(seen);
  return {
    parts: parts.map((part) => part.dataset.handout).join(' '),
    torn: parts.filter((part) => getComputedStyle(part).breakInside !== 'avoid').length,
    rows: [...root.querySelectorAll('article tr')].filter(seen).length,
    lines: [...root.querySelectorAll('.lines span')].filter(seen).length,
    pressable: [...root.querySelectorAll('button, input')].filter(seen).length,
    flex: [...root.querySelectorAll('.pb, section, article')].filter((element) => getComputedStyle(element).display !== 'block').length,
  };
}`;

check('the handout on paper, with the figures and without', async (page) => {
  const widget = await presenter(page, 43, '/paper.html');
  await widget.advance('cohort');
  await widget.advance('cohort-handout');
  for (const figures of [true, false]) {
    for (const paper of PRINTS ? ['A4', 'Letter'] : ['']) {
      await widget.press('print');
      await laid(page);
      if (PRINTS) {
        const { pages } = await pdf(page, paper);
        assert.ok(pages >= 4 && pages <= (figures ? 14 : 9), `${pages} pages of ${paper}`);
      } else await finish(page);
      await gone(page);
    }
    await widget.press('print');
    await laid(page);
    const { parts, rows, ...rest } = await asPrinted(page, SHEET, '[data-powerbase-paper]');
    assert.equal(parts, 'LEG REW COE EXP REF INF S1 S2 S3 S4 S5 S6 S7 S8 S9 S10 S11 S12');
    assert.deepEqual(rest, { torn: 0, lines: 54, pressable: 0, flex: 0 });
    assert.ok(figures ? rows > 12 * 5 : rows === 0, `${rows} rows`);
    await finish(page);
    await gone(page);
    if (figures) await widget.run("(root) => root.querySelector('[name=handout-figures]').click()");
    await until(() => widget.run("(root) => root.querySelector('article table') === null").then((bare) => bare === figures || !figures), 'the questions alone');
  }
});
