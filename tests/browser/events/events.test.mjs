// What the page is told, and what it can ask: events, result(), reset(), the shape of a result.
import assert from 'node:assert/strict';
import { ANSWERS, BEST, SUPPLEMENT } from '../support/answers.mjs';
import { inTurn, openCase } from '../support/case.mjs';
import { beginScenarios, influence, powerBases, throughItems, throughScenarios, throughSupplement, toItems } from '../support/walk.mjs';

const check = openCase(import.meta.url);
const checkOnce = inTurn(check);
const events = async (page, name) => (await page.run('() => window.__events')).filter(({ type }) => type === `powerbase-${name}`);
const sorted = (object) => Object.keys(object).sort();

check('ready comes once, after the first screen stands', async (page) => {
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await widget.at('start');
  const ready = await events(page, 'ready');
  assert.equal(ready.length, 1);
  assert.deepEqual([ready[0].bubbles, ready[0].composed, ready[0].from], [true, true, 'power-base']);
  await widget.advance('start');
  assert.equal((await events(page, 'ready')).length, 1);
});

check('progress counts the answers', async (page) => {
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await toItems(widget);
  await widget.choose({ LEG1: 4 });
  await widget.choose({ LEG1: 5 });
  await widget.choose({ EXP1: 4, REW1: 1 });
  const told = (await events(page, 'progress')).map(({ detail, bubbles, composed }) => {
    assert.ok(bubbles && composed);
    assert.deepEqual(sorted(detail), ['answered', 'instrument', 'total']);
    assert.equal(detail.instrument, 'power-bases');
    return [detail.answered, detail.total];
  });
  const counts = told.map(([answered]) => answered);
  assert.deepEqual([...new Set(counts)].filter((count) => count > 0), [1, 2, 3]);
  assert.deepEqual([...new Set(told.map(([, total]) => total))], [30]);
});

check('complete comes once for each instrument, with its result, and not on reload', async (page) => {
  await page.open('/', 'instrument="both"');
  const widget = page.widget();
  await toItems(widget);
  await throughItems(widget);
  assert.deepEqual(await events(page, 'complete'), [], 'not before the supplement or its skip');
  await throughSupplement(widget);
  await widget.advance('next-instrument');
  await beginScenarios(widget);
  await throughScenarios(widget);
  const complete = await events(page, 'complete');
  assert.deepEqual(complete.map(({ bubbles, composed, from }) => [bubbles, composed, from]), Array(2).fill([true, true, 'power-base']));
  assert.deepEqual(complete.map(({ detail }) => detail), await widget.call('result'));
  await page.reload();
  await widget.at('start');
  await widget.press('history');
  await widget.at('history');
  await widget.advance('open');
  assert.deepEqual(await events(page, 'complete'), []);
  assert.deepEqual(await widget.call('result'), complete.map(({ detail }) => detail));
});

checkOnce('the result of the power bases has the published shape', async (page) => {
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await toItems(widget);
  await throughItems(widget);
  await throughSupplement(widget);
  const [result] = await widget.call('result');
  assert.deepEqual(sorted(result), ['answers', 'completedAt', 'context', 'flags', 'instrument', 'key', 'pack', 'scores', 'version']);
  assert.equal(result.version, 1);
  assert.equal(result.pack, 'powerbase@1');
  assert.match(result.completedAt, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  assert.ok(Math.abs(Date.parse(result.completedAt) - Date.now()) < 60000);
  assert.ok(Number.isInteger(result.key) && result.key >= 0 && result.key < 2 ** 32);
  assert.equal(result.context, 'team');
  assert.deepEqual(result.answers, { ...ANSWERS, ...SUPPLEMENT });
  assert.deepEqual(sorted(result.scores), ['COE', 'EXP', 'INF', 'LEG', 'REF', 'REW', 'balance', 'credibility', 'growing', 'personal', 'position', 'trust']);
  assert.ok(Math.abs(result.scores.position - 140 / 3) < 1e-9, 'not rounded');
  assert.ok(Math.abs(result.scores.trust - (25 - 6) * 25 / 6) < 1e-9, 'not rounded');
  assert.deepEqual([result.scores.credibility, result.scores.growing], [100, 25]);
  assert.ok(result.flags.every((flag) => /^F[1-5]$/.test(flag)));
});

checkOnce('what was left out is absent from the answers and null in the scores', async (page) => {
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await toItems(widget, 'other');
  const { LEG1, EXP1, EXP2, ...given } = ANSWERS;
  for (let step = 1; step <= 5; step += 1) {
    await widget.choose(given);
    await widget.press('next');
    if (step < 3) {
      await widget.notice('unanswered');
      await widget.advance('next');
    }
    await widget.at(step < 5 ? `items ${step + 1}` : 'supplement-offer');
  }
  await widget.press('skip');
  await widget.at('result power-bases');
  const [{ answers, scores }] = await widget.call('result');
  assert.deepEqual(answers, given);
  assert.equal(scores.LEG, (16 - 4) * 25 / 4, 'four of five answers are enough');
  assert.equal(scores.EXP, null, 'three of five are not');
  assert.deepEqual([scores.personal, scores.balance, scores.trust, scores.credibility, scores.growing], Array(5).fill(null));
});

checkOnce('the result of the quiz has the published shape', async (page) => {
  await page.open('/', 'instrument="influence"');
  const widget = page.widget();
  const forecasts = { S1: 'M', S2: 'M', S9: 'R' };
  await influence(widget, BEST, { predict: true, forecasts });
  const [result] = await widget.call('result');
  assert.deepEqual(sorted(result), ['answers', 'completedAt', 'forecasts', 'instrument', 'key', 'pack', 'partial', 'scores', 'version']);
  assert.deepEqual(result.answers, BEST);
  assert.deepEqual(result.forecasts, forecasts);
  assert.deepEqual(result.scores, { index: 100, T: 2, E: 1, X: 1, N: 8, urgent: true, forecastHits: 2 });
  assert.equal(result.partial, false);
});

checkOnce('reset() drops the draft and never a result', async (page) => {
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await powerBases(widget);
  await page.reload();
  await toItems(widget);
  await widget.choose({ LEG1: 2 });
  await widget.call('reset');
  await widget.at('start');
  assert.equal(await widget.has('continue'), false);
  assert.equal((await widget.call('result')).length, 1);
  await page.reload();
  await widget.at('start');
  assert.equal(await widget.has('continue'), false);
});

checkOnce('result() gives the latest of each instrument, and an empty list before any', async (page) => {
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  assert.deepEqual(await widget.call('result'), [], 'also asked before it is ready');
  await powerBases(widget);
  await page.reload();
  await powerBases(widget, { ...ANSWERS, LEG1: 1 });
  const results = await widget.call('result');
  assert.deepEqual(results.map(({ answers }) => answers.LEG1), [1]);
});

checkOnce('results are listed, opened and deleted', async (page) => {
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await powerBases(widget);
  await page.reload();
  await powerBases(widget, { ...ANSWERS, LEG1: 1 });
  await widget.advance('history');
  assert.equal(await widget.count('button[name="open"]'), 2);
  await widget.press('delete');
  await widget.press('confirm');
  await widget.at('history');
  assert.equal(await widget.count('button[name="open"]'), 1);
  await widget.press('delete-all');
  await widget.press('confirm');
  await widget.at('start');
  assert.deepEqual(await widget.call('result'), []);
  assert.equal(await page.run("() => Object.keys(localStorage).filter((name) => name.includes('/result/')).length"), 0);
});
