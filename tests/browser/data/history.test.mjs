// Results over time, two of them side by side, and the rooms at 320 px and under axe.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { inTurn, openCase } from '../support/case.mjs';
import { bring, plant, published } from './results.mjs';

const check = inTurn(openCase(import.meta.url));
const { source } = createRequire(import.meta.url)('axe-core');
/** LEG 75, 75, 25: no change and then a clear one; REW 50, 50, 70: perhaps; another group stands apart. */
const FOUR = [
  published({ key: 1, day: '2026-08-01' }),
  published({ key: 2, day: '2026-09-01' }),
  published({ key: 3, day: '2026-10-01', answers: { LEG: [2, 2, 2, 2, 2], REW: [4, 4, 4, 4, 3] } }),
  published({ key: 4, day: '2026-11-01', context: 'class' }),
];

const rows = (widget) => widget.run(`(root) => [...root.querySelectorAll('tbody tr')].map((row) =>
  [...row.cells].map((cell) => [...cell.childNodes].filter((node) => node.localName !== 'svg').map((node) => node.textContent).join('|')))`);

async function history(page) {
  const widget = page.widget();
  await widget.at('start');
  await widget.dressed();
  await widget.advance('history');
  return widget;
}

check('a line a base for what was answered more than once about one group', async (page) => {
  await page.open('/', '');
  await plant(page, FOUR.slice(0, 1));
  const widget = await history(page);
  assert.equal(await widget.count('table'), 0);
  await plant(page, FOUR);
  await history(page);
  assert.equal(await widget.count('table'), 1);
  assert.match(await widget.text('caption'), /^Scores from 0 to 100, from .*2026\. Results: 3$/);
  assert.deepEqual((await rows(widget)).map(([name, , ...figures]) => [name, ...figures]), [
    ['Legitimate|clear change', '75', '25'], ['Reward|perhaps a change', '50', '70'], ['Coercive|no clear change', '15', '15'],
    ['Expert|no clear change', '85', '85'], ['Referent|no clear change', '75', '75'], ['Informational|no clear change', '65', '65'],
  ]);
  assert.equal(await widget.count('.spark polyline'), 6);
  assert.equal(await widget.run("(root) => root.querySelector('.spark polyline').getAttribute('points').split(' ').length"), 3);
  assert.equal(await widget.run("(root) => root.querySelector('.spark').getAttribute('aria-label')"), '75, 75 and 25');
  assert.match(await widget.text('[data-screen]'), /The remark under a name compares the latest two/);
});

check('two results side by side, and two groups never as a change', async (page) => {
  await page.open('/', '');
  await plant(page, FOUR);
  const widget = await history(page);
  // Newest first: the class, which has no other of its kind, and then October with September.
  await widget.run("(root) => root.querySelectorAll('button[name=compare]')[1].click()");
  await widget.at('compare');
  assert.deepEqual((await rows(widget)).slice(0, 3), [
    ['Legitimate|clear change', '75', '25', '−50'], ['Reward|perhaps a change', '50', '70', '+20'], ['Coercive|no clear change', '15', '15', '0'],
  ]);
  const pick = (name, value) => widget.run(`(root, name, value) => {
    const select = root.querySelector('select[name=' + name + ']');
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }`, name, value);
  await pick('compare-b', 'self/result/4/power-bases');
  assert.match(await widget.text('.note'), /different groups/);
  assert.deepEqual((await rows(widget))[0], ['Legitimate', '75', '75', '']);
  assert.doesNotMatch(await widget.text('tbody'), /change/);
  await pick('compare-a', 'self/result/4/power-bases');
  assert.match(await widget.text('.note'), /same result/);
  await widget.advance('back');
  await widget.at('history');
});

/** Every room of what is kept, with something in it. */
async function rooms(page, visit) {
  const widget = page.widget();
  await page.open(page.frame ? '/narrow.html' : '/', page.site.attributes);
  await plant(page, FOUR);
  await page.run(`() => localStorage.setItem('powerbase/default/self/shared/1',
    JSON.stringify({ version: 1, code: 'EgAA', name: 'A-very-long-name-without-a-break-'.repeat(2).slice(0, 63), keptAt: '2026-11-20T10:00:00Z' }))`);
  await page.reload();
  await history(page);
  await visit('history');
  await widget.run("(root) => root.querySelectorAll('button[name=compare]')[1].click()");
  await widget.at('compare');
  await visit('compare');
  await widget.advance('back');
  await widget.advance('open');
  await widget.advance('data');
  await visit('save');
  await widget.advance('back');
  await widget.advance('home');
  await widget.advance('data');
  await bring(widget, { 'a-file-with-a-very-long-name-that-goes-on-and-on-and-on.json': '[1, 2]' });
  await visit('data');
  await widget.press('forget-me');
  await widget.find('#pb-ask');
  await visit('forget');
}

check('every room fits 320 px', async (page) => {
  page.frame = 'iframe';
  const found = [];
  await rooms(page, async (room) => {
    found.push(...(await page.run(`(room) => {
      const page = document.documentElement, root = document.querySelector('power-base').shadowRoot;
      const wide = [...root.querySelectorAll('*')].filter((e) => !e.ownerSVGElement && e.getBoundingClientRect().right > page.clientWidth + 0.5);
      const low = [...root.querySelectorAll('button, select, input')].filter((e) => e.getBoundingClientRect().height < 43.9);
      return [...wide, ...low].map((e) => room + ': ' + e.localName + ' ' + e.textContent.trim().slice(0, 30));
    }`, room)));
  });
  assert.deepEqual(found, []);
});

for (const theme of ['light', 'dark']) {
  check(`axe finds nothing in the rooms, ${theme}`, async (page) => {
    page.site.attributes = `theme="${theme}"`;
    const violations = [];
    await rooms(page, async (room) => {
      if (!(await page.run('() => Boolean(window.axe)'))) await page.driver.executeScript(source);
      violations.push(...(await page.driver.executeAsyncScript(`
        const [room, done] = arguments;
        axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => done(violations.flatMap((rule) =>
          rule.nodes.map((node) => room + ': ' + rule.id + ' at ' + node.target.flat().join(' ') + ': ' + node.failureSummary))));`, room)));
    });
    assert.deepEqual(violations, []);
  });
}
