// Whatever ends a visit, the next one goes on where it stood.
import assert from 'node:assert/strict';
import { openCase } from '../support/case.mjs';
import { ANSWERS, SUPPLEMENT } from '../support/answers.mjs';
import { KEEPS_STORAGE } from '../support/engine.mjs';
import { answerScenario, beginScenarios, leaveScenario, scenarioId, throughItems, toItems, toScenarios } from '../support/walk.mjs';

const check = openCase(import.meta.url);
const some = { LEG2: 2, EXP2: 5, REW2: 1 };

/** Half-way down the second page of items. */
async function half(widget) {
  await toItems(widget, 'peers');
  await throughItems(widget, ANSWERS, 1, 2);
  await widget.choose(some);
}

async function goesOnAtHalf(widget) {
  await widget.at('start');
  await widget.advance('continue');
  await widget.at('items 2');
  assert.deepEqual(await widget.chosen(), { LEG2: '2', EXP2: '5', REW2: '1' });
  await widget.advance('back');
  assert.equal((await widget.chosen()).LEG1, String(ANSWERS.LEG1));
  await widget.advance('back');
  assert.deepEqual(await widget.chosen(), { context: 'peers' });
}

check('a reload among the items loses nothing', async (page) => {
  await page.open('/', 'instrument="power-bases"');
  await half(page.widget());
  await page.reload();
  await goesOnAtHalf(page.widget());
});

check('an answer is stored before the next paint', async (page) => {
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await toItems(widget);
  const stored = await widget.run(`(root) => {
    root.querySelector('input[name="LEG1"][value="4"]').click();
    return new Promise((done) => requestAnimationFrame(() => done(localStorage.getItem('powerbase/default/self/draft/power-bases'))));
  }`);
  assert.match(JSON.parse(stored).marks, /^4/);
});

check('the window closed and opened again loses nothing', async (page) => {
  await page.open('/', 'instrument="power-bases"');
  await half(page.widget());
  if (KEEPS_STORAGE) await page.reopen();
  else await closeAndOpenAnother(page);
  await goesOnAtHalf(page.widget());
});

/** Where an engine keeps nothing over a restart, a window is closed and another one opened. */
async function closeAndOpenAnother(page) {
  const [first, second] = await page.openBeside();
  await page.goTo(first);
  await page.driver.close();
  await page.driver.switchTo().window(second);
  await page.reload();
}

check('a reload in the supplement loses nothing', async (page) => {
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await toItems(widget);
  await throughItems(widget);
  await widget.advance('supplement');
  await widget.choose(SUPPLEMENT);
  await widget.advance('next');
  const second = await widget.chosen();
  await widget.choose({ CV1: 5 });
  await page.reload();
  await widget.at('start');
  await widget.advance('continue');
  await widget.at('supplement 2');
  assert.deepEqual(await widget.chosen(), { ...second, CV1: '5' });
  await widget.choose(SUPPLEMENT);
  await widget.press('finish');
  await widget.at('result power-bases');
  const [result] = await widget.call('result');
  assert.deepEqual(result.answers, { ...ANSWERS, ...SUPPLEMENT });
});

check('a reload in a scenario keeps its place, its order and what was fixed', async (page) => {
  await page.open('/', 'instrument="influence"');
  const widget = page.widget();
  await toScenarios(widget);
  await answerScenario(widget);
  await leaveScenario(widget);
  const second = await scenarioId(widget);
  await widget.choose({ [second]: 'X' });
  await page.reload();
  await widget.at('start');
  await widget.advance('continue');
  assert.equal(await widget.at('scenario 2 choose'), 'scenario 2 choose');
  assert.equal(await scenarioId(widget), second);
  assert.deepEqual(await widget.chosen(), { [second]: 'X' });
  await widget.advance('answer');
  await page.reload();
  await widget.at('start');
  await widget.advance('continue');
  await widget.at('scenario 2 feedback');
  await widget.advance('back');
  assert.equal(await widget.place(), 'scenario 1 feedback');
});

check('starting over is asked once and then forgets the answers', async (page) => {
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await half(widget);
  await page.reload();
  await widget.at('start');
  await widget.press('start-over');
  if (await widget.has('cancel')) {
    await widget.press('cancel');
    assert.ok(await widget.has('continue'), 'cancelled, the draft is still there');
    await widget.press('start-over');
    await widget.press('confirm');
  }
  await widget.at('context');
  assert.deepEqual(await widget.chosen(), {});
  await page.reload();
  await widget.at('start');
  assert.equal((await page.run("() => Object.values(localStorage).join()")).includes('"marks":"4'), false);
});

check('with both instruments a draft of the second is gone on with', async (page) => {
  await page.open('/', 'instrument="both"');
  const widget = page.widget();
  await toItems(widget);
  await throughItems(widget);
  await widget.press('skip');
  await widget.at('result power-bases');
  await widget.advance('next-instrument');
  await beginScenarios(widget);
  await answerScenario(widget);
  await leaveScenario(widget);
  await page.reload();
  await widget.at('start');
  await widget.advance('continue');
  await widget.at('scenario 2');
  const [kept] = await widget.call('result');
  assert.equal(kept.instrument, 'power-bases');
});
