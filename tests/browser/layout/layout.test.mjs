// Room: no sideways scroll at 320 px and in large text, targets a thumb can hit, nothing that jumps.
import assert from 'node:assert/strict';
import { openCase } from '../support/case.mjs';
import { pause, until } from '../support/page.mjs';
import { tour } from '../support/tour.mjs';

const check = openCase(import.meta.url);
const expected = { console: (line) => /Failed to load resource.*404/.test(line) };

/** What sticks out of the page to the side, and boxes that scroll sideways by themselves. */
const TOO_WIDE = `(root) => {
  const page = document.documentElement;
  const found = page.scrollWidth > page.clientWidth ? ['the page is ' + page.scrollWidth + ' wide in ' + page.clientWidth] : [];
  const name = (e) => e.localName + '.' + (e.getAttribute('class') ?? '') + ' "' + e.textContent.trim().slice(0, 30) + '"';
  for (const e of root.querySelectorAll('*')) {
    if (e.closest('svg') && e.localName !== 'svg') continue;
    const box = e.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1) continue;
    const hidden = e.closest('.visually-hidden, .sr-only');
    if (hidden) continue;
    if (box.right > page.clientWidth + 0.5 || box.left < -0.5) found.push(name(e) + ' from ' + box.left + ' to ' + box.right);
    const { overflowX } = getComputedStyle(e);
    if (/auto|scroll/.test(overflowX) && e.scrollWidth > e.clientWidth + 1) found.push(name(e) + ' scrolls sideways');
  }
  return found;
}`;

/** Targets that are smaller than a thumb wants: 44 px for buttons and options, 24 for lines of text. */
const TOO_SMALL = `(root) => {
  const shown = (e) => e.getClientRects().length > 0;
  const small = (css, least) => [...root.querySelectorAll(css)].filter(shown).filter((e) => {
    const box = e.getBoundingClientRect();
    return box.height < least - 0.01 || box.width < least - 0.01;
  }).map((e) => e.localName + ' "' + e.textContent.trim().slice(0, 30) + '" ' + e.getBoundingClientRect().height);
  const labels = [...root.querySelectorAll('input')].filter(shown).map((input) => input.closest('label') ?? input.labels[0]);
  const low = labels.filter((label) => label.getBoundingClientRect().height < 43.99).map((label) => 'label "' + label.textContent.trim() + '"');
  return [...small('button', 44), ...small('summary, a[href]', 24), ...low];
}`;

async function roomOnEveryScreen(page) {
  const found = [];
  await tour(page, async (screen) => {
    const widget = page.widget();
    for (const test of [TOO_WIDE, TOO_SMALL]) found.push(...(await widget.run(test)).map((line) => `${screen}: ${line}`));
  });
  assert.deepEqual(found, []);
}

check('every screen fits 320 px, and its targets are large enough', async (page) => {
  page.frame = 'iframe';
  await page.open('/narrow.html', 'instrument="both"');
  await roomOnEveryScreen(page);
}, expected);

check('every screen fits 320 px with text at 200 %', async (page) => {
  page.frame = 'iframe';
  await page.open('/narrow-large.html', 'instrument="both"');
  await page.widget().at('start');
  const size = await page.widget().run("(root) => parseFloat(getComputedStyle(root.querySelector('p')).fontSize)");
  assert.ok(size >= 28, `the text is ${size} px, so it grew with the page's`);
  await roomOnEveryScreen(page);
}, expected);

check('the element keeps its height from its definition to the standing start screen', async (page, site) => {
  site.rules = [{ path: /first\.json|\.css|app/, delay: 120 }];
  await page.open('/shift.html');
  await page.widget().at('start');
  await pause(200);
  const heights = await page.run('() => window.__heights');
  assert.ok(heights.length > 0);
  assert.deepEqual([...new Set(heights)], [heights.at(-1)], 'one height from the first to the last');
});

check('in a column of any width the reserved height is enough', async (page) => {
  await page.open('/columns.html');
  await until(() => page.run('() => window.__standing?.()'), 'every start screen');
  assert.deepEqual(await page.run('() => window.__grown()'), []);
});

check('nothing on the page moves while the widget loads', async (page, site) => {
  site.rules = [{ path: /first\.json|\.css|app/, delay: 120 }];
  await page.open('/shift.html');
  await page.widget().at('start');
  await pause(300);
  const shifts = await page.run('() => window.__shifts');
  assert.equal(shifts.reduce((sum, { value }) => sum + value, 0), 0, JSON.stringify(shifts));
}, { only: ['chromium'] });
