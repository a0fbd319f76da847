// The figures of a class: what each number of people shows, and drawings that leave without single people.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { inTurn, openCase } from '../support/case.mjs';
import { result } from '../support/classes.mjs';
import { until } from '../support/page.mjs';
import { saved } from '../data/results.mjs';
import { instructor, leaders, paste, people, reports, table } from './steps.mjs';

const check = openCase(import.meta.url);
const once = inTurn(check);

const numbers = (rows, from = 1) => rows.map((row) => row.slice(from).map(Number));
const words = (widget, selector) => widget.run('(root, selector) => root.querySelector(selector)?.textContent ?? ""', selector);

/** Of each drawing: how many dots, bars and rows it has, how many people these are, and its shortest bar. */
const SPREADS = `(root) => [...root.querySelectorAll('[data-spread]')].map((card) => {
  const rows = [...card.querySelectorAll('figure tbody tr td')].map((cell) => Number(cell.textContent));
  return {
    name: card.dataset.spread,
    dots: (card.querySelector('.dots path').getAttribute('d').match(/M/g) ?? []).length,
    bars: card.querySelectorAll('.bins rect.petal').length,
    rows: rows.length,
    people: rows.reduce((sum, n) => sum + n, 0),
    fewest: Math.min(...rows),
  };
})`;

check('a hundred and twelve people and twelve leaders, and a drawing saved without dots', async (page) => {
  const widget = await instructor(page);
  await paste(widget, [...people(100), ...leaders(12, 500)].join('\n'));
  await reports(widget, [112, 0, 0]);
  await until(async () => (await table(widget, 'ground')).length === 9, 'the last table');
  const spreads = await widget.run(SPREADS);
  assert.deepEqual(spreads.map(({ name }) => name), ['LEG', 'REW', 'COE', 'EXP', 'REF', 'INF', 'quiz']);
  for (const { name, dots, bars, rows, people: counted, fewest } of spreads) {
    assert.deepEqual([dots, counted, bars], [112, 112, rows], name);
    assert.ok(fewest >= 3, `${name}: a group of ${fewest}`);
  }
  // Answers by chance have nothing in common, so that alpha may be below 0, and no margin is there.
  const margins = await table(widget, 'margins');
  assert.deepEqual(margins.map((row) => row[0].split('People: ')[1]), Array(6).fill('112'));
  assert.ok(margins.flat().every((cell) => !/NaN|Infinity|undefined/.test(cell)), String(margins));
  const approaches = await table(widget, 'approaches');
  assert.ok(Math.abs(approaches.reduce((sum, [, times]) => sum + Number(times), 0) - 12) < 0.3, String(approaches));
  const said = await table(widget, 'said');
  assert.equal(said.reduce((sum, [name]) => sum + Number(name.split('People: ')[1]), 0), 112);
  assert.equal((await table(widget, 'statements-EXP')).length, 5);
  assert.ok(numbers(await table(widget, 'ranks')).every((row) => row.every((rank, at) => rank >= (row[at - 1] ?? 0))));
  assert.deepEqual((await table(widget, 'gaps')).map(([name]) => name.split('Leaders: ')[1]), Array(6).fill('12'));
  assert.equal((await table(widget, 'disputed')).length, 12, 'three scenarios');

  await page.driver.executeScript(readFileSync(new URL('../data/saved.js', import.meta.url), 'utf8'));
  const press = (name, subject) => widget.run('(root, [name, subject]) => root.querySelector(`[name="${name}"][data-subject="${subject}"]`).click()', [name, subject]);
  const svg = await saved(page, () => press('cohort-save-svg', 'EXP'), widget);
  assert.match(svg.name, /^powerbase-\d{4}-\d\d-\d\d-class-exp\.svg$/);
  const text = svg.bytes.toString();
  assert.doesNotMatch(text, /<path/, 'no dots');
  assert.match(text, />Expert<.*>Counted: 112 of 112 · /s);
  const wheel = await saved(page, () => press('cohort-save-svg', 'wheel'), widget);
  assert.match(wheel.bytes.toString(), />Outline: /);
  const png = await saved(page, () => press('cohort-save-png', 'quiz'), widget);
  assert.equal(png.bytes.subarray(0, 4).toString('hex'), '89504e47');
});

once('what nine, ten, twenty, thirty, three hundred and more people show', async (page) => {
  const widget = await instructor(page);
  const shown = { spreads: 0, dots: 0, ranks: 0, alpha: 0, margins: 0 };
  for (const [n, expected] of [
    [9, { ...shown }],
    [10, { ...shown, spreads: 7, dots: 10 }],
    [20, { ...shown, spreads: 7, dots: 20, ranks: 6, alpha: 6 }],
    [30, { spreads: 7, dots: 30, ranks: 6, alpha: 6, margins: 6 }],
    [300, { spreads: 7, dots: 300, ranks: 6, alpha: 6, margins: 6 }],
    [301, { spreads: 7, dots: 1, ranks: 6, alpha: 6, margins: 6 }],
  ]) {
    await paste(widget, people(n).join('\n'));
    let seen;
    await until(async () => {
      const spreads = await widget.run(SPREADS);
      const [ranks, alpha, margins] = await Promise.all(['ranks', 'alpha', 'margins'].map(async (name) => (await table(widget, name)).length));
      seen = { spreads: spreads.length, dots: spreads[0]?.dots ?? 0, ranks, alpha, margins };
      return JSON.stringify(seen) === JSON.stringify(expected);
    }, `the figures of ${n}`).catch((error) => assert.deepEqual(seen, expected, error.message));
  }
  assert.match(await words(widget, '[data-spread="LEG"] .key'), /^Average: \d+ \(\d+ to \d+\)\. People: 301$/);
});

once('everybody alike: nothing is NaN, and the drawing says that it tells of each', async (page) => {
  const widget = await instructor(page);
  const alike = (key) => result({ key, items: Array.from({ length: 30 }, (_, at) => 1 + (at % 5)), choices: Array(12).fill(4) });
  await paste(widget, Array.from({ length: 32 }, (_, place) => alike(place + 1)).join('\n'));
  await reports(widget, [32, 0, 0]);
  await until(async () => (await table(widget, 'said')).length > 0, 'the last table');
  const all = await words(widget, 'section.cohort');
  assert.doesNotMatch(all, /NaN|Infinity/);
  assert.ok((await table(widget, 'margins')).every((row) => row[1] === 'not defined' && row[2] === 'from 100'));
  assert.match(await words(widget, '[data-spread="LEG"] details'), /All people lie in one group/);
  assert.equal((await table(widget, 'disputed')).length, 0, 'nobody parts');
});
