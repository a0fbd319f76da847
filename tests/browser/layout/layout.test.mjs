// Room: a place in any parent and any size of text, no sideways scroll at 320 px, targets a thumb can hit,
// nothing that jumps.
import assert from 'node:assert/strict';
import { openCase } from '../support/case.mjs';
import { TOO_WIDE } from '../support/fits.mjs';
import { pause, until } from '../support/page.mjs';
import { pdf } from '../support/paper.mjs';
import { tour } from '../support/tour.mjs';
import { toItems } from '../support/walk.mjs';

const check = openCase(import.meta.url);
const expected = { console: (line) => /Failed to load resource.*404/.test(line) };

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

/** Waits for the definition, from which on the place is reserved. */
const defined = (page) => until(() => page.run('() => Boolean(window.__stand)'), 'the definition');

/** How the elements of a frame stand once all of them do. */
async function standing(page, frame) {
  await page.enterFrame(frame);
  await defined(page);
  return page.run('() => window.__stand()');
}

check('the element has a width in every parent, pushes none aside, and takes 42em where there is no column', async (page, site) => {
  site.rules = [{ path: /first\.json/, delay: 300 }];
  await page.open('/frames.html');
  await page.enterFrame('#wide');
  await defined(page);
  const columnless = ['tower', 'placed', 'float', 'inline', 'inside-inline', 'above', 'fit', 'dialog', 'details', 'cell'];
  const before = await page.run('(scopes) => scopes.map((scope) => document.querySelector(`[scope=${scope}]`).offsetWidth)', columnless);
  for (const [frame, least] of [['#wide', 590], ['#narrow', 150]]) {
    const { sideways, room, elements } = await standing(page, frame);
    assert.equal(sideways, 0, `${frame} scrolls sideways`);
    const odd = elements.filter(({ left, right, width }) => width < least || left < 0 || right > room + 0.5);
    assert.deepEqual(odd, [], `all stand within the ${room} px of ${frame}`);
    const after = elements.filter(({ at }) => columnless.includes(at)).map(({ width }) => width);
    if (frame === '#wide') assert.deepEqual(new Set([...before, ...after]), new Set([672]), 'before the widget stands and after');
  }
});

/** The distinct values of a property, rounded, among columns of one width. */
const kinds = (columns, name) => [...new Set(columns.map((column) => column[name].toFixed(2)))];

check('letters, breakpoints and place follow the text around the element, from 14 px up', async (page) => {
  await page.open('/sizes.html');
  await defined(page);
  const columns = await page.run('() => window.__stand()');
  assert.deepEqual(columns.filter(({ size, wanted }) => size !== wanted), [], 'the size of the text');
  for (const width of new Set(columns.map((column) => column.width))) {
    const alike = columns.filter((column) => column.width === width);
    assert.equal(kinds(alike, 'place').length, 1, `the place in ${width}em: ${kinds(alike, 'place')}`);
    assert.equal(kinds(alike, 'inset').length, 1, `the inset in ${width}em: ${kinds(alike, 'inset')}`);
  }
  assert.ok(kinds(columns, 'inset').length > 1, 'one of them is below a breakpoint');
  assert.deepEqual(columns.filter(({ grown }) => Math.abs(grown) > 0.5), [], 'nothing moves when the widget arrives');
});

check('in a post on paper the widget begins below the words before it, and goes on overleaf', async (page) => {
  await page.open('/paper.html');
  await toItems(page.widget());
  assert.equal((await pdf(page)).pages, 2);
}, { only: ['chromium', 'firefox'] });
