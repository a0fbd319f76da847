// Files as they are in the wild: of every size, half of them damaged, of two packs, with a statement that nobody
// answered. And a class from the first link to the wall by the keyboard alone.
import assert from 'node:assert/strict';
import { inTurn, openCase } from '../support/case.mjs';
import { result } from '../support/classes.mjs';
import { packOf } from '../support/codes.mjs';
import { onHeading, press, push, tabTo } from '../support/keys.mjs';
import { until } from '../support/page.mjs';
import { asPrinted } from '../support/paper.mjs';
import { Key } from 'selenium-webdriver';
import { choose, instructor, people, refused, reports, shown, table } from './steps.mjs';

const check = openCase(import.meta.url);
const once = inTurn(check);

const words = (widget) => widget.run("(root) => root.querySelector('section.cohort').textContent");

/** How many rows each of these tables has. */
const TABLES = ['bases', 'scenarios', 'quantiles', 'ranks', 'alpha', 'margins'];
const rows = async (widget) => Object.fromEntries(await Promise.all(TABLES.map(async (name) => [name, (await table(widget, name)).length])));

/** The same with one sign of each code changed: its checksum no longer fits. */
const damaged = (codes) => codes.map((code) => code.slice(0, 20) + (code[20] === 'A' ? 'B' : 'A') + code.slice(21));

once('files of nobody up to a thousand: each shows what its number allows', async (page) => {
  const widget = await instructor(page);
  const none = { bases: 0, scenarios: 0, quantiles: 0, ranks: 0, alpha: 0, margins: 0 };
  const some = { ...none, bases: 6, scenarios: 12 };
  let before = 0;
  for (const [n, expected] of [
    [0, none], [1, none], [2, none], [3, none], [5, some], [10, { ...some, quantiles: 6 }],
    [30, { bases: 6, scenarios: 12, quantiles: 6, ranks: 6, alpha: 6, margins: 6 }],
    [100, { bases: 6, scenarios: 12, quantiles: 6, ranks: 6, alpha: 6, margins: 6 }],
    [1000, { bases: 6, scenarios: 12, quantiles: 6, ranks: 6, alpha: 6, margins: 6 }],
  ]) {
    await choose(widget, [[`${n}.txt`, people(n).join('\n')]]);
    await reports(widget, n ? [n - before, before, 0] : [0, 0, 1]);
    let seen;
    const there = async () => JSON.stringify((seen = await rows(widget))) === JSON.stringify(expected);
    await until(there, `the tables of ${n}`).catch((error) => assert.deepEqual(seen, expected, error.message));
    if (n > 0 && n < 5) assert.match(await words(widget), /Averages are shown from this many people on: 5/);
    // Omega from a hundred on, "from 100" before.
    const omega = (await table(widget, 'margins')).map((cells) => cells[2]);
    if (n >= 30) assert.equal(omega.some((cell) => cell === 'from 100'), n < 100, `${n}: ${omega}`);
    before = n;
  }
});

once('half of the lines damaged, and a statement that nobody answered', async (page) => {
  const widget = await instructor(page);
  const open = people(40).map((_, place) => result({
    key: 500 + place,
    items: Array.from({ length: 30 }, (_, at) => (at === 0 ? 0 : 1 + ((place * place + 7 * at + ((place * at) % 11)) % 5))),
    choices: Array.from({ length: 12 }, (_, at) => 1 + ((place + at) % 4)),
  }));
  const lines = damaged(people(40, 900)).flatMap((code, place) => [code, open[place]]);
  await choose(widget, [['half.csv', lines.map((code) => `x;https://example.org/#pb-${code}`).join('\r\n')]]);
  await reports(widget, [40, 0, 40]);
  assert.match((await refused(widget))[0], /line 1, .*: The code is damaged/i);
  await until(async () => (await table(widget, 'alpha')).length === 6, 'alpha');
  const alpha = await table(widget, 'alpha');
  const of = (base) => alpha.find(([name]) => name.startsWith(base)).join(' ');
  assert.equal(of('Legitimate'), 'Legitimate 0 from 20', 'nobody answered all five');
  assert.match(of('Expert'), /\d\.\d\d/);
  assert.match((await table(widget, 'bases')).find(([name]) => name.startsWith('Legitimate'))[1], /^\d+\d* to/, 'four of five are a score');
  assert.doesNotMatch(await words(widget), /NaN|Infinity|undefined/);
});

once('two packs in one file are told apart, and one of them is chosen', async (page) => {
  const widget = await instructor(page);
  const foreign = people(7).map((_, place) => result({
    key: 700 + place,
    of: packOf('other@1'),
    items: Array.from({ length: 30 }, (_, at) => 1 + ((place * place + 7 * at + ((place * at) % 11)) % 5)),
    choices: Array.from({ length: 12 }, (_, at) => 1 + ((place + at) % 4)),
  }));
  await choose(widget, [['two.txt', [...people(6), ...foreign].join('\n')]]);
  await reports(widget, [13, 0, 0]);
  await until(async () => /counted: 6 of 13\..* 7 of other statements/.test(await words(widget)), 'one pack, and the other left out');
  const pack = 'select[name=cohort-pack-power-bases]';
  await widget.run(`(root, css) => {
    const select = root.querySelector(css);
    select.value = [...select.options].find((option) => !option.selected).value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }`, pack);
  await until(async () => /counted: 7 of 13\..* 6 of other statements/.test(await words(widget)), 'the other pack');
});

check('on paper: the figures and all rows of their tables, nothing to fill in, nobody’s dot', async (page) => {
  const widget = await instructor(page);
  await choose(widget, [['40.txt', people(40).join('\n')]]);
  await reports(widget, [40, 0, 0]);
  await shown(widget, 'scenarios', 12);
  const seen = await asPrinted(page, `() => {
    const root = document.querySelector('power-base-cohort').shadowRoot;
    const shown = (css) => [...root.querySelectorAll(css)].filter((one) => one.getClientRects().length > 0).length;
    return [shown('textarea, input, button, .dots, [data-spread]'), shown('[data-table=bases] tr'), shown('[data-table=quantiles] tr'), shown('[data-table=scenarios] tr'), shown('.on-paper')];
  }`);
  assert.deepEqual(seen, [0, 7, 7, 13, 1]);
});

check('from the first link to the wall and back by keyboard alone', async (page) => {
  const widget = await instructor(page);
  await widget.run("(root) => root.querySelector('h2').focus()");
  await tabTo(widget, 'cohort-codes');
  await press(widget, people(5).join(' '));
  await tabTo(widget, 'cohort-add');
  await press(widget, Key.ENTER);
  await reports(widget, [5, 0, 0]);
  await until(() => widget.has('cohort-present'), 'the button');
  await push(widget, 'cohort-present', 'cohort-present');
  await onHeading(widget);
  await push(widget, 'present-begin', 'cohort-present');
  await until(() => widget.run("(root) => root.querySelector('dialog[open]') !== null"), 'the wall');
  await press(widget, Key.ARROW_RIGHT);
  await press(widget, Key.ESCAPE);
  await until(() => widget.run("(root) => root.querySelector('dialog[open]') === null"), 'the wall to go');
});
