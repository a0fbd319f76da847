// The report by itself: what a leader on a phone sees first, and what stands where.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { EXAMPLE_SCORES } from '../support/answers.mjs';
import { inTurn, openCase } from '../support/case.mjs';
import { until } from '../support/page.mjs';
import { powerBases } from '../support/walk.mjs';
import { summaryOf } from './codes.mjs';
import { BASES } from './statistics.mjs';

const check = inTurn(openCase(import.meta.url));
const { report: texts } = JSON.parse(readFileSync(new URL('../../../www/content/en.json', import.meta.url), 'utf8'));

/** One screen of a small phone, in CSS pixels. */
const SCREENFUL = 640;

/** Averages like the leader's own scores, but for bases that are given. */
const near = (means = {}) => ({ ...Object.fromEntries(BASES.map((base) => [base, EXAMPLE_SCORES[base]])), ...means });

/** Averages that lie this far above or below the leader's own, wherever there is room. */
const far = (bases) => near(Object.fromEntries(bases.map((base) => [base, EXAMPLE_SCORES[base] + (EXAMPLE_SCORES[base] < 50 ? 55 : -40)])));

/** The summaries, what is said of their gaps, and which base is read first. */
const CASES = [
  { n: 5, means: near(), says: 'No gap between your view and theirs is notable.', first: 'trust' },
  { n: 8, means: far(['REF']), says: 'Gaps worth a talk: Referent.', first: 'trust' },
  { n: 3, means: far(['COE', 'EXP']), says: 'Gaps worth a talk: Coercive and Expert.', first: 'COE' },
  {
    n: 3, means: far(['LEG', 'COE', 'EXP', 'REF', 'INF']), first: 'COE',
    says: 'Gaps worth a talk: Coercive, Legitimate, Expert, Referent and Informational.',
  },
];

/** Opens a code as a link of the page does, and waits until its report stands. */
async function follow(page, widget, code) {
  await page.run('(code) => { location.hash = `pb-${code}` }', code);
  await until(() => widget.run("(root, code) => root.querySelector('[data-screen=report]') && location.hash.includes(code)", code), 'the report');
  await widget.at('report');
}

/** How far below the top of the headline the sentence and the next step's first line end. */
const ends = (widget) => widget.run(`(root) => {
  const box = (css) => root.querySelector(css)?.getBoundingClientRect();
  const top = box('h2').top, step = box('.step p');
  const line = parseFloat(getComputedStyle(root.querySelector('.step p')).lineHeight) || 24;
  return { gaps: box('.gaps').bottom - top, heading: box('.step h3').bottom - top, line: step.top + line - top };
}`);

/** The names of what stands on the screen, in its order. */
const order = (widget) => widget.run(`(root) => {
  const marks = { h2: 'headline', '.gaps': 'gaps', '.step': 'step', '[part=wheel]': 'wheel', '[part=table]': 'table',
    '[data-pattern]': 'pattern', '.readings': 'readings', 'tr[data-single=GC-LEG]': 'reasons', 'tr[data-single=BO1]': 'outcomes',
    'details.card': 'method' };
  const found = Object.entries(marks).flatMap(([css, name]) => [...root.querySelectorAll(css)].slice(0, 1).map((element) => [element, name]));
  return found.sort(([a], [b]) => (a.compareDocumentPosition(b) & 4 ? -1 : 1)).map(([, name]) => name);
}`);

check('what is worth a talk and the next step come first, on the first screen of a phone', async (page) => {
  page.frame = 'iframe';
  await page.open('/narrow.html', '');
  const widget = page.widget();
  await powerBases(widget);
  await widget.dressed();
  for (const { says, first, ...summary } of CASES) {
    await follow(page, widget, summaryOf(summary));
    await until(async () => (await widget.text('.gaps')) === says, says);
    const { gaps, heading, line } = await ends(widget);
    assert.ok(gaps < heading && line <= SCREENFUL, `${says} ends at ${gaps}, the step's heading at ${heading}, its first line at ${line}`);
    assert.equal(await widget.run("(root) => root.querySelector('.readings [data-scale]').dataset.scale"), first);
    assert.deepEqual(await order(widget),
      ['headline', 'gaps', 'step', 'wheel', 'table', 'pattern', 'readings', 'reasons', 'outcomes', 'method']);
  }
});

check('how the figures came about is there for those who open it', async (page) => {
  await page.open('/');
  const widget = page.widget();
  await powerBases(widget);
  await follow(page, widget, summaryOf({ n: 5, means: far(['REF']) }));
  const { open, words } = await widget.run(`(root) => {
    const method = root.querySelector('details.card');
    return { open: method.open, words: [...method.children].map((child) => child.textContent) };
  }`);
  const { method, rule, index } = texts.ui;
  assert.deepEqual([open, words[0], words[1], words.at(-1)], [false, method, rule, texts.limits.differences]);
  assert.ok(words.includes(index));
  // In the next report it is closed again.
  await widget.run("(root) => { root.querySelector('details.card').open = true }");
  await follow(page, widget, summaryOf({ n: 6, means: far(['REF']) }));
  await until(async () => !(await widget.run("(root) => root.querySelector('details.card').open")), 'the next report');
  // What every reader has to know stays open.
  const shown = await widget.run("(root) => [...root.querySelectorAll('section > p')].map((p) => p.textContent)");
  assert.ok(shown.includes(texts.limits.few) && shown.includes(texts.limits.coercive));
});

check('each base has its plain reason under its name, in the table and before its reading', async (page) => {
  await page.open(`/#pb-${summaryOf({ n: 4, means: near(), singles: { 'GC-REF': 2 } })}`);
  const widget = page.widget();
  await widget.at('report');
  const [inTable, inReadings] = await widget.run(`(root) => ['tr[data-scale=REF] small', '.readings [data-scale=REF] dd']
    .map((css) => root.querySelector(css).textContent)`);
  assert.deepEqual([inTable, inReadings], ['that they like you', 'that they like you']);
  const cells = await widget.run(`(root) => ['GC-REF', 'GC-LEG'].map((id) => [...root.querySelectorAll('tr[data-single=' + id + '] :is(small, td > span)')]
    .map((element) => element.textContent))`);
  assert.deepEqual(cells, [['2.0', 'Answers: 4'], [texts.ui.withheld, '–']]);
  assert.equal(await widget.count('.gaps'), 0, 'no own result, no gaps');
});

for (const language of ['de', 'ar-EG']) {
  check(`figures and lists are written as in ${language}`, async (page, site) => {
    site.rules = [{ path: /first\.json$/, change: (text) => text.replace(/"language":\s*"[\w-]+"/, `"language":"${language}"`) }];
    await page.open('/');
    const widget = page.widget();
    await powerBases(widget);
    await follow(page, widget, summaryOf({ n: 8, means: far(['COE', 'REF']), singles: { GCX: 3.5 } }));
    const [list, score, index, mean, eight] = await page.run(`(language) => {
      const number = (figure, places) => new Intl.NumberFormat(language, { minimumFractionDigits: places }).format(figure);
      return [new Intl.ListFormat(language).format(['Coercive', 'Referent']), number(70, 0), number(0.6, 2), number(3.5, 1), number(8, 0)];
    }`, language);
    assert.equal(await widget.text('.gaps'), `Gaps worth a talk: ${list}.`);
    const cells = await widget.run("(root) => [...root.querySelectorAll('tr[data-scale=COE] td')].map((cell) => cell.firstChild.textContent)");
    assert.equal(cells[1], score);
    assert.match(cells[2], /^\D*−/, 'a minus, and no hyphen, before what is below');
    const words = await widget.text('section');
    assert.ok(words.includes(`Index of agreement: ${index} (`) && words.includes(`Average ${mean} on`) && words.includes(`Answers: ${eight}`));
    assert.doesNotMatch(words, /[{}]/);
  });
}

check('what would not last is not offered to be saved', async (page) => {
  for (const [storage, offered] of [['local', true], ['session', false], ['none', false]]) {
    await page.open(`/?${storage}#pb-${summaryOf({ n: 3, means: near() })}`, `storage="${storage}"`);
    const widget = page.widget();
    await widget.at('report');
    await until(() => widget.has('print'), 'the buttons');
    assert.equal(await widget.has('keep'), offered, storage);
  }
});
