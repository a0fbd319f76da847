// Two windows of one reader: nothing that one wrote is lost by the other.
import assert from 'node:assert/strict';
import { ANSWERS } from '../support/answers.mjs';
import { openCase } from '../support/case.mjs';
import { until } from '../support/page.mjs';
import { answerScenario, leaveScenario, throughItems, toItems, toScenarios } from '../support/walk.mjs';

const check = openCase(import.meta.url);
const DRAFT = 'powerbase/default/self/draft/power-bases';

/** Both windows at the first page of items of one run; the driver is in the second. */
async function bothAtItems(page) {
  await page.open('/', 'instrument="power-bases"');
  await toItems(page.widget());
  const handles = await page.openBeside();
  await page.widget().at('start');
  await page.widget().advance('continue');
  await page.widget().at('items 1');
  return handles;
}

/** Waits until these answers are chosen on the screen. */
function shows(widget, wanted) {
  return until(async () => {
    const chosen = await widget.chosen();
    return Object.entries(wanted).every(([name, value]) => chosen[name] === String(value));
  }, `the answers ${JSON.stringify(wanted)}`);
}

check('an answer in one window appears in the other', async (page) => {
  const [first, second] = await bothAtItems(page);
  await page.goTo(first);
  await page.widget().choose({ LEG1: 4 });
  await page.goTo(second);
  await shows(page.widget(), { LEG1: 4 });
  await page.widget().choose({ LEG1: 2 });
  await page.goTo(first);
  await shows(page.widget(), { LEG1: 2 });
});

check('answers to different items in both windows are all kept', async (page) => {
  const [first, second] = await bothAtItems(page);
  await page.widget().choose({ LEG1: 1, REW1: 2 });
  await page.goTo(first);
  await page.widget().choose({ EXP1: 3, REF1: 4 });
  await page.goTo(second);
  await page.widget().choose({ COE1: 5 });
  await page.goTo(first);
  await page.widget().choose({ INF1: 5 });
  const all = { LEG1: 1, EXP1: 3, REW1: 2, REF1: 4, COE1: 5, INF1: 5 };
  // A busy engine tells one window late of what the other stored; in the end both know all.
  const marks = async () => JSON.parse(await page.run('(name) => localStorage.getItem(name)', DRAFT)).marks;
  await until(async () => (await marks()).startsWith('132455'), 'all answers in storage');
  for (const handle of [first, second]) {
    await page.goTo(handle);
    await shows(page.widget(), all);
  }
});

check('an answer given in the very moment another window writes is not lost', async (page) => {
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await toItems(widget);
  // The widget looks at storage, and draws itself anew, between a click and what the engine makes of it.
  await page.run("() => document.addEventListener('click', () => window.dispatchEvent(new StorageEvent('storage')), true)");
  for (const [name, value] of [['LEG1', 4], ['EXP1', 2], ['LEG1', 5]]) {
    await widget.tap(`fieldset[name="${name}"] label:has([value="${value}"])`);
    await shows(widget, { [name]: value });
  }
  const { marks } = JSON.parse(await page.run('(name) => localStorage.getItem(name)', DRAFT));
  assert.equal(marks.slice(0, 2), '52');
});

check('a window that was open on its start screen learns of the draft', async (page) => {
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await widget.at('start');
  const [first, second] = await page.openBeside();
  await toItems(widget);
  await widget.choose({ LEG1: 3 });
  await page.goTo(first);
  await until(async () => (await widget.has('continue')) || (await widget.notices()).includes('other-tab'), 'the draft');
  if (!(await widget.has('continue'))) await page.reload();
  await widget.at('start');
  await widget.advance('continue');
  await shows(widget, { LEG1: 3 });
  await page.goTo(second);
});

check('one window finishes, the other shows it', async (page) => {
  const [first, second] = await bothAtItems(page);
  const widget = page.widget();
  await throughItems(widget, ANSWERS);
  await widget.press('skip');
  await widget.at('result power-bases');
  await page.goTo(first);
  await until(async () => (await widget.call('result')).length === 1, 'the result');
  await until(async () => (await widget.notices()).includes('other-tab') || !(await widget.place()).startsWith('items'), 'word of it');
  await page.goTo(second);
  assert.equal((await widget.call('result')).length, 1);
  await page.reload();
  await widget.at('start');
  assert.equal((await widget.call('result')).length, 1, 'no second result of one run');
});

check('one window starts over, the other does not bring the old answers back', async (page) => {
  const [first, second] = await bothAtItems(page);
  const widget = page.widget();
  await widget.choose({ LEG1: 5, EXP1: 5 });
  await page.goTo(first);
  await shows(widget, { LEG1: 5, EXP1: 5 });
  await page.reload();
  await widget.at('start');
  await widget.press('start-over');
  await widget.press('confirm');
  await widget.at('context');
  const key = JSON.parse(await page.run('(name) => localStorage.getItem(name)', DRAFT)).key;
  await page.goTo(second);
  await until(async () => (await widget.notices()).includes('other-tab') || !(await widget.place()).startsWith('items'), 'word of it');
  if ((await widget.place()) === 'items 1') await widget.choose({ REW1: 2 });
  const stored = JSON.parse(await page.run('(name) => localStorage.getItem(name)', DRAFT));
  assert.equal(stored.key, key, 'the new run stands');
  assert.equal(stored.marks.slice(0, 2), '00', 'the old answers are gone');
});

check('scenarios fixed in one window are fixed in the other', async (page) => {
  await page.open('/', 'instrument="influence"');
  const widget = page.widget();
  await toScenarios(widget);
  const [first, second] = await page.openBeside();
  await widget.at('start');
  await widget.advance('continue');
  await widget.at('scenario 1');
  const id = await answerScenario(widget);
  await leaveScenario(widget);
  await page.goTo(first);
  await until(async () => (await widget.place()) !== 'scenario 1 choose', 'the answer of the other window');
  assert.equal(await widget.count(`input[name="${id}"]:not(:disabled)`), 0);
  await page.goTo(second);
});
