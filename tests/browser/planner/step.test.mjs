// The next step: proposed, written, committed to, put into a calendar, marked, seen again.
import assert from 'node:assert/strict';
import { Key } from 'selenium-webdriver';
import { inTurn, openCase } from '../support/case.mjs';
import { focus, onHeading, press, tabTo } from '../support/keys.mjs';
import { until } from '../support/page.mjs';
import { powerBases } from '../support/walk.mjs';
import { days, savedFile } from './calendar.mjs';
import { choice, kept, keeps, paste, value } from './steps.mjs';

const check = openCase(import.meta.url);
const checkOnce = inTurn(check);

/** The steps that are kept, but for the draft. */
const steps = (page) => page.run(`() => Object.keys(localStorage).filter((name) => /planner.step.[0-9]+$/.test(name))
  .map((name) => JSON.parse(localStorage.getItem(name)))`);

/** Tabs to a button and presses it; without a place it stays on its screen. */
async function go(widget, name, place) {
  await tabTo(widget, name, 40);
  await press(widget, Key.ENTER);
  if (place) await widget.at(place);
}

check('by keyboard alone: result, step, planner, calendar, reload, done, seen in the list', async (page) => {
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await powerBases(widget);
  await widget.dressed();
  await onHeading(widget);
  const proposed = await widget.text('.note.step p');
  await go(widget, 'step', 'step');
  await onHeading(widget);
  assert.equal(await value(widget, '[name=step-words]'), proposed, 'what the result shows');
  await tabTo(widget, 'step-words');
  // The engines set the cursor at the start or at the end.
  await press(widget, ' Ann, first; today');
  await keeps(page, 'step/draft', (draft) => draft?.words.includes('Ann, first; today'), 'the words');
  await tabTo(widget, 'step-commit', 20);
  await press(widget, Key.ENTER);
  await until(() => widget.has('step-calendar'), 'the step');
  await onHeading(widget);
  assert.match(await widget.text('.planner'), /Why this one\? .*\d/);
  await tabTo(widget, 'step-calendar', 20);
  const { name, type, bytes } = await savedFile(page, () => press(widget, Key.ENTER));
  const [step] = await steps(page);
  assert.deepEqual([name, type], [`powerbase-step-${step.day}.ics`, 'text/calendar;charset=utf-8']);
  const [act, again] = days(bytes);
  assert.deepEqual([act.day, act.summary, act.stamped, act.alarms], [step.day, step.words.trim(), true, [['DISPLAY', 9 * 3600]]]);
  assert.ok(again.day > act.day && again.uid !== act.uid && act.description.startsWith(`${step.words.trim()}\n\nWhy`));
  await go(widget, 'planner', 'planner 3');
  await onHeading(widget);
  assert.equal(await widget.run("(root) => [...root.querySelectorAll('textarea, [type=text]')].map((field) => field.value).join('')"), '');
  await go(widget, 'back', 'step');
  await go(widget, 'back', 'result power-bases');
  await page.reload();
  await widget.at('start');
  await widget.dressed();
  // Of a page that has just come the link before the widget is first.
  await until(async () => { await press(widget, Key.TAB); return !(await focus(widget)).outside; }, 'the focus in the widget');
  await go(widget, 'history', 'history');
  await onHeading(widget);
  assert.match(await widget.text('.pb'), /Steps you committed to[^]*Still to do/);
  await go(widget, 'step', 'step');
  await onHeading(widget);
  await tabTo(widget, 'step-became', 20);
  await press(widget, Key.ARROW_DOWN);
  await until(async () => (await steps(page))[0].became === 'done', 'the mark');
  await go(widget, 'back', 'history');
  assert.match(await widget.text('.pb'), /Ann, first; today[^]*Done/);
});

checkOnce('ten thousand characters, from right to left, with markup and pictures, reach the calendar as they are', async (page) => {
  const widget = await choice(page);
  for (const words of ['ك، '.repeat(3334), '<b onclick="x()">&amp;</b>\\n;,\\ "x": {n}\n\n\ttab', '👩🏽‍🚀'.repeat(400)]) {
    await widget.advance('step');
    await until(() => widget.has('step-commit'), 'the field');
    await paste(widget, '[name=step-words]', words);
    await keeps(page, 'step/draft', (draft) => draft?.words === words, 'the words');
    await widget.press('step-commit');
    await until(() => widget.has('step-calendar'), 'the step');
    assert.equal(await widget.count('.planner b'), 0);
    const { bytes } = await savedFile(page, () => widget.press('step-calendar'));
    const [day] = days(bytes);
    assert.equal(day.description, words.trim());
    assert.ok(bytes.toString().split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
    await widget.advance('back');
    await widget.at('planner');
  }
  assert.equal((await steps(page)).length, 3);
});

checkOnce('where there is no room, what is typed stays and is committed to in this page', async (page) => {
  const widget = await choice(page, '/full.html');
  await widget.advance('step');
  await until(() => widget.has('step-commit'), 'the field');
  await widget.tap('[name=step-words]');
  await press(widget, 'Rest');
  assert.ok((await widget.notice('storage-full')).length > 20);
  await press(widget, ' and quiet');
  assert.equal(await value(widget, '[name=step-words]'), 'Rest and quiet');
  assert.match(await widget.text('.planner'), /Not saved/);
  await widget.press('step-commit');
  await until(() => widget.has('step-calendar'), 'the step');
  assert.match(await widget.text('.planner'), /Rest and quiet[^]*Not saved/);
  await page.run('() => { window.roomLeft = true; }');
  await widget.choose({ 'step-became': 'done' });
  await until(async () => (await steps(page))[0]?.became === 'done', 'the step in storage');
  assert.equal(await kept(page, 'step/draft'), null);
});

checkOnce('two windows: what one marks the other shows', async (page) => {
  const widget = await choice(page);
  await widget.advance('step');
  await until(() => widget.has('step-commit'), 'the field');
  await paste(widget, '[name=step-words]', 'Ask Ann');
  await keeps(page, 'step/draft', (draft) => draft?.words === 'Ask Ann', 'the words');
  await widget.press('step-commit');
  await until(() => widget.has('step-calendar'), 'the step');
  const [first] = await page.openBeside();
  await page.widget().at('planner');
  await page.widget().run(`(root) => root.querySelector('.history [name=step]').click()`);
  await until(() => page.widget().has('step-calendar'), 'the step in the other window');
  await page.widget().choose({ 'step-became': 'changed' });
  await until(() => page.widget().count('[name=step-instead]'), 'the field for what is done instead');
  await paste(page.widget(), '[name=step-instead]', 'Write to Ann');
  await page.goTo(first);
  await until(async () => (await value(page.widget(), '[name=step-instead]')) === 'Write to Ann', 'what the other wrote');
});

checkOnce('the proposed day is a week after the reader’s own', async (page) => {
  const widget = await choice(page);
  const later = (days) => new Date(Date.now() + days * 86400000).toISOString().slice(0, 10);
  for (const [ahead, days] of [[1440, 8], [-1440, 6]]) {
    await page.run('(ahead) => { Date.prototype.getTimezoneOffset = () => -ahead; }', ahead);
    const before = later(days);
    await widget.advance('step');
    assert.ok([before, later(days)].includes(await value(widget, '[name=step-day]')), `${ahead} minutes ahead`);
    await widget.advance('back');
  }
});
