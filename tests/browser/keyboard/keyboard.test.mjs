// Both instruments from start to result by keys, the focus never lost, the numbers as worked by hand.
import assert from 'node:assert/strict';
import { Key } from 'selenium-webdriver';
import { enter, paste } from '../planner/steps.mjs';
import { ANSWERS, BEST, EXAMPLE_SCORES, ITEMS } from '../support/answers.mjs';
import { openCase } from '../support/case.mjs';
import { focus, onHeading, pick, press, push, tabBack, tabTo } from '../support/keys.mjs';
import { until } from '../support/page.mjs';
import { scenarioId } from '../support/walk.mjs';

const check = openCase(import.meta.url);

check('both instruments are taken by keyboard alone', async (page) => {
  await page.open('/', 'instrument="both"');
  const widget = page.widget();
  await widget.at('start');
  assert.equal((await focus(widget)).outside, 'BODY', 'loading takes no focus');
  await page.run("() => document.querySelector('a').focus()");
  await push(widget, 'start', 'context');
  await onHeading(widget);
  await allItems(widget);
  await push(widget, 'skip', 'result power-bases');
  await onHeading(widget);
  await push(widget, 'next-instrument', 'quiz-intro');
  await onHeading(widget);
  await allScenarios(widget);
  await onHeading(widget);
  await rightNumbers(widget);
});

async function allItems(widget) {
  await pick(widget, 'context', 1);
  assert.deepEqual(await widget.chosen(), { context: 'class' });
  await push(widget, 'next', 'items 1');
  for (let step = 1; step <= 5; step += 1) {
    await onHeading(widget);
    const ids = ITEMS.slice(6 * step - 6, 6 * step);
    for (const id of ids) await pick(widget, id, ANSWERS[id] - 1);
    assert.deepEqual(await widget.chosen(), Object.fromEntries(ids.map((id) => [id, String(ANSWERS[id])])));
    await push(widget, 'next', step < 5 ? `items ${step + 1}` : 'supplement-offer', step % 2 ? Key.ENTER : Key.SPACE);
  }
  await onHeading(widget);
}

async function allScenarios(widget) {
  await push(widget, 'next', 'scenario 1 choose');
  for (let step = 1; step <= 12; step += 1) {
    await onHeading(widget);
    const id = await scenarioId(widget);
    const place = "(root, id) => [...root.querySelectorAll(`input[name='${id}']`)].map((radio) => radio.value)";
    await pick(widget, id, (await widget.run(place, id)).indexOf(BEST[id]));
    assert.deepEqual(await widget.chosen(), { [id]: BEST[id] });
    await push(widget, 'answer', `scenario ${step} feedback`);
    await onHeading(widget);
    if (step === 1) await openAnother(widget);
    await push(widget, step < 12 ? 'next' : 'finish', step < 12 ? `scenario ${step + 1} choose` : 'result influence');
  }
}

/** The feedback on the options that were not chosen opens by a key. */
async function openAnother(widget) {
  const open = () => widget.count('details[open]');
  const before = await open();
  for (let turn = 0; turn < 4 && (await open()) === before; turn += 1) {
    await press(widget, Key.TAB);
    const closed = '(root) => root.activeElement?.tagName === "SUMMARY" && !root.activeElement.parentElement.open';
    if (await widget.run(closed)) await press(widget, Key.ENTER);
  }
  assert.equal(await open(), before + 1);
}

async function rightNumbers(widget) {
  const [bases, quiz] = await widget.call('result');
  for (const [name, score] of Object.entries(EXAMPLE_SCORES)) assert.equal(bases.scores[name], score, name);
  assert.ok(Math.abs(bases.scores.position - 140 / 3) < 1e-9);
  assert.ok(Math.abs(bases.scores.balance - (75 - 140 / 3)) < 1e-9);
  assert.equal(bases.context, 'class');
  assert.deepEqual(bases.answers, ANSWERS);
  assert.equal(quiz.scores.index, 100);
  assert.deepEqual(quiz.answers, BEST);
}

check('going back by keyboard lands on the heading, with the answers as they were', async (page) => {
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await widget.at('start');
  await page.run("() => document.querySelector('a').focus()");
  await push(widget, 'start', 'context');
  await onHeading(widget);
  await pick(widget, 'context', 0);
  await push(widget, 'next', 'items 1');
  await onHeading(widget);
  await pick(widget, 'LEG1', 2);
  await push(widget, 'back', 'context');
  await onHeading(widget);
  assert.deepEqual(await widget.chosen(), { context: 'team' });
  await push(widget, 'next', 'items 1');
  assert.deepEqual(await widget.chosen(), { LEG1: '3' });
});

check('tab goes in, through and out of the widget, and back in again', async (page) => {
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await widget.at('start');
  await page.run("() => document.querySelector('a').focus()");
  await tabTo(widget, 'start');
  await page.run("() => document.querySelectorAll('a')[1].focus()");
  await tabBack(widget);
  assert.ok(!(await focus(widget)).outside);
  await press(widget, Key.TAB);
  assert.equal(await page.run('() => document.activeElement.hash'), '#after');
});

check('whoever takes a question back stands at the button that asked it', async (page) => {
  await page.open('/', 'instrument="planner"');
  const widget = page.widget();
  await enter(widget, 'give-first');
  for (const row of [1, 2]) {
    const field = `[name=give-first-${row}-person]`;
    await until(() => widget.count(field), field);
    await paste(widget, field, `Person ${row}`);
  }
  const at = () => widget.run('(root) => root.activeElement && [root.activeElement.name, root.activeElement.dataset.subject]');
  for (const subject of ['2', '1', '2']) {
    await widget.run('(root, subject) => root.querySelector(`[name=row-remove][data-subject="${subject}"]`).focus()', subject);
    await press(widget, Key.ENTER);
    await until(() => widget.has('cancel'), 'the question');
    await tabTo(widget, 'cancel');
    await press(widget, Key.ENTER);
    await until(async () => `${await at()}` === `row-remove,${subject}`, `the focus on what asked about ${subject}`);
    assert.equal(await widget.has('cancel'), false);
  }
});
