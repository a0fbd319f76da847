// What a reader says of their power beside what they chose, where both are on this device.
import assert from 'node:assert/strict';
import { plant, published } from '../data/results.mjs';
import { BEST } from '../support/answers.mjs';
import { inTurn, openCase } from '../support/case.mjs';
import { lookAt } from '../support/look.mjs';
import { beginScenarios, influence, powerBases, throughScenarios } from '../support/walk.mjs';

const check = openCase(import.meta.url);
const checkOnce = inTurn(check);
const HEADING = 'What you say, and what you choose';

/** The part as it stands: which self-assessment it is about, its paragraphs, the rows of its table, and where its marks are, in parts of the line. */
const part = (widget) => widget.run(`(root, heading) => {
  const title = [...root.querySelectorAll('h3')].find((title) => title.textContent === heading);
  if (!title) return null;
  const words = [], all = [];
  for (let next = title.nextElementSibling; next && !next.matches('h3'); next = next.nextElementSibling) {
    if (next.matches('p')) words.push(next.textContent);
    all.push(next);
  }
  const figure = all.find((element) => element.matches('figure'));
  const rows = [...(figure?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.cells].map((cell) => cell.textContent));
  const marks = [...(figure?.querySelectorAll('.you') ?? [])].map((mark) => Number(mark.getAttribute('points').split(',')[0]) / 1000 - 1);
  return { about: words.shift(), words, rows, marks };
}`, HEADING);

/** Picks of which so many are influencing and so many telling, the rest setting the example. */
const picks = (influencing, telling) => Object.fromEntries(Array.from({ length: 12 }, (_, at) =>
  [`S${at + 1}`, at < influencing ? 'N' : at < influencing + telling ? 'T' : 'E']));

checkOnce('both of a run: the base and the approach, the picture with its table, and what they say together', async (page) => {
  await page.open('/', 'instrument="both"');
  const widget = page.widget();
  await powerBases(widget);
  assert.equal(await widget.count('[name=open]'), 0, 'nothing beside it yet');
  await widget.advance('next-instrument');
  await beginScenarios(widget);
  await throughScenarios(widget, BEST);
  const { about, words, rows, marks } = await part(widget);
  assert.match(about, /^Power bases.* 20\d\d/);
  assert.deepEqual(words.slice(0, 2), ['None of the six power bases stands out.', 'Chosen most often: Influencing (8 of 12)']);
  assert.match(words[2], /^The two agree: .*more on you than on your position.*influencing more often/);
  assert.match(words[3], /a question to yourself.*twelve scenarios are few/);
  assert.deepEqual(rows, [
    ['Personal power, or influencing', '75', '8', '8'],
    ['Position power, or telling', '47', '2', '2'],
    ['The difference', '+28', '+6', '+6'],
  ]);
  assert.ok(Math.abs(marks[0] - 0.283) < 0.002 && marks[1] === 0.5, `${marks}`);
  await widget.press('history');
  await widget.at('history');
  await widget.run("(root) => root.querySelector('[name=open][data-subject$=power-bases]').click()");
  await widget.at('result power-bases');
  assert.equal(await widget.text('[name=open]'), HEADING);
  assert.equal(await widget.advance('open'), 'result influence');
});

check('it fits 320 px', async (page) => {
  page.frame = 'iframe';
  await page.open('/narrow.html', `instrument="influence"`);
  await plant(page, [published({ key: 1, day: '2026-11-01' })]);
  const widget = page.widget();
  await influence(widget, picks(2, 8));
  await widget.dressed();
  assert.match((await part(widget)).words[2], /and yet you chose telling/);
  await lookAt(page, widget, 'the result');
});

checkOnce('one exercise alone shows nothing of it', async (page) => {
  await page.open('/', 'instrument="influence"');
  const widget = page.widget();
  await influence(widget, BEST);
  assert.equal(await part(widget), null);
});

checkOnce('a base without a score is told', async (page) => {
  await page.open('/', 'instrument="influence"');
  const bases = published({ key: 1, day: '2026-11-01' });
  ['REF1', 'REF2'].forEach((id) => delete bases.answers[id]);
  await plant(page, [bases]);
  const widget = page.widget();
  await influence(widget, BEST);
  const { words, rows } = await part(widget);
  assert.deepEqual([words.length, rows.length], [1, 0]);
  assert.match(words[0], /a score for each of the six bases/);
});

checkOnce('neither side clear, and a tie of approaches', async (page) => {
  const middle = { LEG: [3, 3, 3, 3, 3], REW: [3, 3, 3, 3, 3], COE: [3, 3, 3, 3, 3], EXP: [3, 3, 3, 3, 3], REF: [3, 3, 3, 3, 3], INF: [3, 3, 3, 3, 3] };
  await page.open('/', 'instrument="influence"');
  await plant(page, [published({ key: 1, day: '2026-11-01', answers: middle })]);
  const widget = page.widget();
  await influence(widget, picks(5, 5));
  const { words, marks } = await part(widget);
  assert.equal(words[1], 'No single approach was chosen most often.');
  assert.match(words[2], /no clear difference/);
  assert.deepEqual(marks, [0, 0]);
});
