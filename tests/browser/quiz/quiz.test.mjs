// The scenarios: their order, predicting first, feedback that cannot be taken back, and what is left out.
import assert from 'node:assert/strict';
import { BEST, always } from '../support/answers.mjs';
import { inTurn, openCase } from '../support/case.mjs';
import { answerScenario, beginScenarios, leaveScenario, scenarioId, throughScenarios, toScenarios } from '../support/walk.mjs';

const check = openCase(import.meta.url);
const checkOnce = inTurn(check);
const DRAFT = 'powerbase/default/self/draft/influence';
const IDS = Object.keys(BEST);
const MARK = { T: 1, E: 2, X: 3, N: 4 };

/** The vectors of the specification: a key, the scenarios in order, and the options of some of them. */
const ORDERS = [
  [0, 'S12,S8,S1,S7,S2,S5,S10,S3,S11,S4,S9,S6', { S1: 'ETNX', S11: 'ENXT' }],
  [1, 'S9,S4,S3,S2,S7,S10,S1,S5,S8,S12,S11,S6', { S1: 'XNTE' }],
  [7, 'S4,S12,S9,S6,S7,S10,S5,S8,S2,S1,S3,S11', {}],
  [42, 'S1,S6,S3,S2,S11,S7,S10,S12,S5,S9,S8,S4', { S10: 'EXTN', S12: 'XTNE' }],
  [4294967295, 'S7,S1,S3,S11,S5,S10,S8,S6,S12,S2,S9,S4', { S12: 'TXNE' }],
];

/** A draft with these choices fixed, standing at a step (1 is the first scenario). */
function draft(key, step, picks = {}) {
  const marks = Array(43).fill(0);
  for (const [id, tag] of Object.entries(picks)) {
    marks[IDS.indexOf(id)] = MARK[tag];
    marks[24 + IDS.indexOf(id)] = 1;
  }
  return JSON.stringify({ version: 1, key, step, marks: marks.join(''), seconds: [0, 0, 0, 0, 0] });
}

/** Opens the quiz with a planted draft and goes on with it. */
async function planted(page, value) {
  await page.open('/', 'instrument="influence"');
  const widget = page.widget();
  await widget.at('start');
  await page.run('(name, value) => localStorage.setItem(name, value)', DRAFT, value);
  await page.reload();
  await widget.at('start');
  await widget.advance('continue');
  await widget.at('scenario');
  return widget;
}

const values = (widget, id) => widget.run(`(root, id) => [...root.querySelectorAll('input[name="' + id + '"]')].map((radio) => radio.value).join('')`, id);

for (const [key, order, options] of ORDERS) {
  checkOnce(`key ${key} shuffles scenarios and options as specified`, async (page) => {
    const widget = await planted(page, draft(key, 1));
    const seen = [];
    while ((await widget.place()).startsWith('scenario')) {
      const id = await scenarioId(widget);
      seen.push(id);
      const shown = await values(widget, id);
      assert.equal([...shown].sort().join(''), 'ENTX');
      if (options[id]) assert.equal(shown, options[id], id);
      await answerScenario(widget, {});
    }
    assert.equal(seen.join(), order);
  });
}

/** Plays to the end with one scenario left out and the others planted; gives the result. */
async function finished(page, picks) {
  const widget = await planted(page, draft(42, 12, picks));
  assert.equal(await scenarioId(widget), 'S4');
  await throughScenarios(widget, {});
  const [result] = await widget.call('result');
  return { widget, result };
}

/** Always telling without S4, S3 and S6, where it earns nothing, comes to 13 credits. */
for (const [count, index] of [[11, 1300 / 33], [10, 1300 / 30], [9, null]]) {
  checkOnce(`${count} of twelve answered`, async (page) => {
    const left = ['S4', 'S3', 'S6'].slice(0, 12 - count);
    const picks = Object.fromEntries(Object.entries(always('T')).filter(([id]) => !left.includes(id)));
    const { widget, result } = await finished(page, picks);
    assert.deepEqual(result.answers, picks);
    assert.equal(result.scores.index, index);
    if (index !== null) assert.equal(result.partial, true);
    assert.deepEqual([result.scores.T, result.scores.E, result.scores.urgent], [count, 0, true]);
    if (index === null) assert.match(await widget.text('[data-screen]'), /Answer at least ten scenarios to see a profile/);
  });
}

/** Where these stand on the screen, each below the one before. */
async function inThisOrder(widget, wanted) {
  const tops = await widget.run(`(root, wanted) => wanted.map((css) => root.querySelector(css)?.getBoundingClientRect().top)`, wanted);
  assert.deepEqual(tops, [...tops].sort((a, b) => a - b), JSON.stringify(tops));
}

checkOnce('the result begins with what to do, and with the scenarios that earned little', async (page) => {
  const picks = { ...BEST, S2: 'T', S5: 'X', S6: 'E', S11: 'X' };
  const { widget } = await finished(page, Object.fromEntries(Object.entries(picks).filter(([id]) => id !== 'S4')));
  await inThisOrder(widget, ['h2', '.step', '.scale-line', 'table[part]', 'details.card', 'section > .acts:has([name=share])']);
  assert.match(await widget.text('.step'), /Scenarios with 0 or 1 point: 3\. Open them below/);
  const cards = await widget.run("(root) => [...root.querySelectorAll('details.card:has(strong)')].map((card) => card.querySelector('strong').textContent)");
  assert.equal(cards.length, 12);
  // By the key 42: S6, S11 and S5 earned 1, 1 and 0. S2 earned 2, and S4 was left out.
  assert.deepEqual(cards.slice(0, 5), ['Networking and politics', 'The office move', 'Developing a follower', 'The new system', 'The new approach']);
});

checkOnce('which view the points follow is told after the scenarios, and in sight', async (page) => {
  await page.open('/', 'instrument="influence"');
  const widget = page.widget();
  await widget.at('start');
  await widget.advance('start');
  assert.match(await widget.text('[data-screen]'), /The points follow one view of leadership/);
  assert.doesNotMatch(await widget.text('[data-screen]'), /relationship|danger|exchange/);
  await beginScenarios(widget);
  await throughScenarios(widget, BEST);
  const open = await widget.run("(root) => [...root.querySelectorAll('p')].filter((p) => p.getClientRects().length).map((p) => p.textContent).join(' ')");
  assert.match(open, /except in danger, after broken agreements/);
});

checkOnce('predict first asks for an outcome and counts the hits', async (page) => {
  await page.open('/', 'instrument="influence"');
  const widget = page.widget();
  await toScenarios(widget, { predict: true });
  const id = await scenarioId(widget);
  const name = `fieldset[name="${id}-forecast"] input`;
  assert.equal(await widget.count(name), 3);
  await answerScenario(widget, BEST, { [id]: 'M' });
  await leaveScenario(widget);
  await throughScenarios(widget, BEST);
  const [result] = await widget.call('result');
  assert.deepEqual(result.forecasts, { [id]: 'M' });
  assert.equal(result.scores.forecastHits, ['S9', 'S10', 'S12'].includes(id) ? 0 : 1);
});

checkOnce('without predict first nobody is asked for an outcome', async (page) => {
  await page.open('/', 'instrument="influence"');
  const widget = page.widget();
  await toScenarios(widget);
  assert.equal(await widget.count('fieldset[name$="-forecast"]'), 0);
});

check('feedback opens the chosen option, the other three can be opened, and the choice stands', async (page) => {
  const widget = await planted(page, draft(42, 1));
  await answerScenario(widget, { S1: 'X' });
  assert.equal(await widget.place(), 'scenario 1 feedback');
  assert.equal(await widget.count('details.card'), 4);
  assert.match(await widget.text('details[open]'), /A fair exchange may move these two for a while/);
  assert.equal(await widget.count('details[open]'), 1);
  await widget.run("(root) => root.querySelectorAll('details.card:not([open]) > summary').forEach((summary) => summary.click())");
  assert.match(await widget.text('[data-screen]'), /A plan they helped to make is often a plan they defend/);
  await widget.choose({ S1: 'N' }).catch(() => {});
  assert.equal(await widget.has('answer'), false);
  const { marks } = JSON.parse(await page.run('(name) => localStorage.getItem(name)', DRAFT));
  assert.equal(marks[0], '3');
});

checkOnce('going back to an answered scenario shows its feedback', async (page) => {
  const widget = await planted(page, draft(42, 1));
  await answerScenario(widget, { S1: 'X' });
  await leaveScenario(widget);
  if (!(await widget.has('back'))) return;
  await widget.advance('back');
  assert.equal(await widget.place(), 'scenario 1 feedback');
});

checkOnce('a scenario without a choice is passed over after one sentence', async (page) => {
  const widget = await planted(page, draft(42, 1));
  await widget.press('answer');
  assert.ok((await widget.notice('unanswered')).length > 10);
  assert.equal(await widget.place(), 'scenario 1 choose');
  await widget.advance('answer');
  assert.equal(await widget.place(), 'scenario 2 choose');
});

checkOnce('tags of approaches stay hidden until the answer', async (page) => {
  const widget = await planted(page, draft(42, 1));
  assert.doesNotMatch(await widget.text('section'), /Telling|Setting the example|Trading/);
  await answerScenario(widget, { S1: 'X' });
  assert.match(await widget.text('[data-screen]'), /Trading/);
});

check('the reader’s mark on the line covers no letter and no number, at any score', async (page) => {
  const widget = await planted(page, draft(1, 12, always('N')));
  await widget.advance('finish');
  await widget.at('result influence');
  assert.match(await widget.text('tr.you td'), /^75$/);
  await widget.dressed();
  // One above the other: then none can be covered, wherever the mark stands.
  const [letters, mark, numbers] = await widget.run(`(root) => {
    const boxes = (css) => [...root.querySelectorAll('.scale-line ' + css)].map((e) => e.getBoundingClientRect());
    const span = (boxes) => ({ n: boxes.length, top: Math.min(...boxes.map(({ top }) => top)), bottom: Math.max(...boxes.map(({ bottom }) => bottom)) });
    return ['.always text', '.you', '.number'].map(boxes).map(span);
  }`);
  assert.deepEqual([letters.n, mark.n, numbers.n], [4, 1, 3]);
  assert.ok(letters.bottom < mark.top && mark.bottom < numbers.top, JSON.stringify([letters, mark, numbers]));
});
