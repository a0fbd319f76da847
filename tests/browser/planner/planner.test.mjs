// The planners: typed, kept, changed in another window, taken along, deleted.
import assert from 'node:assert/strict';
import { Key } from 'selenium-webdriver';
import { bring, saved } from '../data/results.mjs';
import { inTurn, openCase } from '../support/case.mjs';
import { onHeading, press, push, tabTo } from '../support/keys.mjs';
import { until } from '../support/page.mjs';
import { powerBases } from '../support/walk.mjs';
import { PLACES, choice, enter, keeps, kept, paste, plant, value } from './steps.mjs';

const check = openCase(import.meta.url);
const checkOnce = inTurn(check);

check('what is typed is kept letter by letter, and stands again after a reload', async (page) => {
  const widget = await choice(page);
  await enter(widget, 'canvas');
  await widget.tap('[name=canvas-1]');
  await press(widget, 'Ann, and Bo');
  // The field still has the focus: nothing told the page of a change but the letters.
  await keeps(page, 'canvas', (canvas) => canvas?.steps[0] === 'Ann, and Bo', 'the text in storage');
  assert.equal((await kept(page, 'canvas')).version, 1);
  assert.match(await widget.text('.planner'), /Questions filled in: 1 of 7/);
  await page.reload();
  await widget.at('planner');
  assert.match(await widget.text('.pb'), /Last changed: /);
  await enter(widget, 'canvas');
  assert.equal(await value(widget, '[name=canvas-1]'), 'Ann, and Bo');
});

check('by keyboard alone from a result through all four and back', async (page) => {
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await powerBases(widget);
  await onHeading(widget);
  await tabTo(widget, 'planner', 30);
  await press(widget, Key.ENTER);
  await widget.at('planner');
  await onHeading(widget);
  await push(widget, 'planner', PLACES.ladder);
  await onHeading(widget);
  await tabTo(widget, 'ladder-2');
  await press(widget, '12', Key.TAB, '3');
  await keeps(page, 'ladder', (ladder) => ladder?.first.people[2] === 3, 'the people on the ladder');
  await push(widget, 'back', 'planner');
  await openNext(widget, 'canvas', 2);
  await tabTo(widget, 'canvas-7');
  await press(widget, 'Cem');
  await keeps(page, 'canvas', (canvas) => canvas?.steps[6] === 'Cem', 'the canvas');
  await push(widget, 'back', 'planner');
  await openNext(widget, 'give-first', 3);
  await tabTo(widget, 'give-first-1-person');
  await press(widget, 'Dana');
  await keeps(page, 'give-first', (list) => list?.rows[0].person === 'Dana', 'the list');
  assert.equal(await widget.count('[name="give-first-2-person"]'), 1, 'the next entry is there');
  await widget.press('back');
  await widget.at('planner');
  await openNext(widget, 'intent', 4);
  await tabTo(widget, 'intent-ease');
  await press(widget, Key.SPACE);
  await tabTo(widget, 'intent-gain');
  await press(widget, Key.SPACE);
  await until(() => widget.text('[data-advice=yes-yes]'), 'the advice');
  await push(widget, 'back', 'planner');
  await push(widget, 'back', 'result power-bases');
});

/** Opens the planner whose button comes at this place, counted from 1. */
async function openNext(widget, name, place) {
  await onHeading(widget);
  for (let turn = 0; turn < place; turn += 1) await tabTo(widget, 'planner');
  await press(widget, Key.ENTER);
  await widget.at(PLACES[name]);
}

check('an element of planners draws nothing ahead, and its start is the choice of them', async (page, site) => {
  site.rules = [{ path: '/pb/app_bg.wasm', delay: 1500 }];
  await page.open('/', 'instrument="planner"');
  const places = new Set();
  const widget = page.widget();
  await until(async () => places.add(await widget.place()) && places.has('planner'), 'the choice');
  assert.deepEqual([...places].filter((place) => place !== null), ['planner']);
  await widget.advance('data');
  assert.deepEqual([await widget.advance('home'), await widget.has('back')], ['planner', false]);
  const stored = await page.run('() => Object.keys(localStorage)');
  assert.deepEqual(stored.filter((name) => name.includes('journal')), []);
});

checkOnce('ten thousand characters, from right to left, with markup and pictures, stay as they are', async (page) => {
  const widget = await choice(page);
  await enter(widget, 'canvas');
  const texts = ['ك'.repeat(10_000), '<b onclick="x()">&amp;</b><script>alert(1)</script>', '👩🏽‍🚀'.repeat(30), 'שלום {n} {title}\n\n\ttab'];
  for (const [place, text] of texts.entries()) await paste(widget, `[name=canvas-${place + 1}]`, text);
  await keeps(page, 'canvas', (canvas) => texts.every((text, place) => canvas?.steps[place] === text), 'all four');
  assert.match(await widget.text('#pb-canvas-1'), /Characters here: 10000.*600/);
  assert.equal(await widget.count('.planner b, .planner script'), 0);
  await page.reload();
  await widget.at('planner');
  await enter(widget, 'canvas');
  for (const [place, text] of texts.entries()) assert.equal(await value(widget, `[name=canvas-${place + 1}]`), text);
});

checkOnce('where there is no room, what is typed stays on screen and is kept once there is', async (page) => {
  const widget = await choice(page, '/full.html');
  await enter(widget, 'canvas');
  await widget.tap('[name=canvas-2]');
  await press(widget, 'Rest');
  assert.ok((await widget.notice('storage-full')).length > 20);
  assert.match(await widget.text('.planner'), /Not saved/);
  await press(widget, ' and quiet');
  assert.equal(await value(widget, '[name=canvas-2]'), 'Rest and quiet');
  await widget.advance('back');
  await enter(widget, 'canvas');
  assert.equal(await value(widget, '[name=canvas-2]'), 'Rest and quiet');
  await page.run('() => { window.roomLeft = true; }');
  await widget.tap('[name=canvas-3]');
  await press(widget, 'x');
  await keeps(page, 'canvas', (canvas) => canvas?.steps[1] === 'Rest and quiet' && canvas.steps[2] === 'x', 'both in storage');
  // Room that comes and goes between two letters.
  await page.run('() => { window.roomLeft = false; }');
  await press(widget, 'y');
  await until(async () => /Not saved/.test(await widget.text('.planner')), 'what is held');
  await page.run('() => { window.roomLeft = "short"; }');
  await widget.run("(root) => root.querySelector('[name=canvas-2]').select()");
  await press(widget, 'Hi');
  await keeps(page, 'canvas', (canvas) => canvas?.steps[1] === 'Hi' && canvas.steps[2] === 'xy', 'what is shorter in storage');
  await press(widget, '!');
  await keeps(page, 'canvas', (canvas) => canvas?.steps[1] === 'Hi!', 'what is typed after that');
});

checkOnce('what found no room stays on screen, and takes nothing from another window that wrote since', async (page) => {
  await enter(await choice(page, '/full.html'), 'canvas');
  await paste(page.widget(), '[name=canvas-1]', 'held here');
  assert.ok((await page.widget().notice('storage-full')).length > 20);
  const [first] = await page.openBeside('/');
  await page.widget().at('planner');
  await enter(page.widget(), 'canvas');
  await paste(page.widget(), '[name=canvas-2]', 'written there');
  await keeps(page, 'canvas', (canvas) => canvas?.steps[1] === 'written there', 'what the other wrote');
  await page.goTo(first);
  const widget = page.widget();
  await page.run('() => { window.roomLeft = true; }');
  await paste(widget, '[name=canvas-3]', 'and on');
  await until(async () => /Questions filled in: 2/.test(await widget.text('.planner')), 'the text on screen');
  assert.equal(await value(widget, '[name=canvas-1]'), 'held here');
  assert.match(await widget.text('.planner'), /Not saved/);
  assert.deepEqual(await widget.notices(), [], 'there is room, and nothing is to be made');
  assert.deepEqual((await kept(page, 'canvas')).steps.filter(Boolean), ['written there']);
  // Emptied here, it is what the other window wrote.
  await widget.press('planner-empty');
  await until(() => widget.has('confirm'), 'the question');
  await widget.press('confirm');
  await until(async () => (await value(widget, '[name=canvas-2]')) === 'written there', 'the other text');
  await page.reload();
  await widget.at('planner');
  await enter(widget, 'canvas');
  assert.equal(await value(widget, '[name=canvas-2]'), 'written there');
  await page.run('() => { window.roomLeft = true; }');
  await paste(widget, '[name=canvas-3]', 'and on');
  await keeps(page, 'canvas', (canvas) => canvas?.steps[2] === 'and on', 'what is typed now');
});

checkOnce('two windows write into one canvas, and neither takes from the other', async (page) => {
  await enter(await choice(page), 'canvas');
  await paste(page.widget(), '[name=canvas-1]', 'first window');
  const [first, second] = await page.openBeside();
  await page.widget().at('planner');
  await enter(page.widget(), 'canvas');
  await paste(page.widget(), '[name=canvas-2]', 'second window');
  await page.goTo(first);
  await until(async () => (await value(page.widget(), '[name=canvas-2]')) === 'second window', 'what the other wrote');
  await paste(page.widget(), '[name=canvas-3]', 'first again');
  await page.goTo(second);
  await until(async () => (await value(page.widget(), '[name=canvas-3]')) === 'first again', 'what the first wrote');
  assert.deepEqual((await kept(page, 'canvas')).steps.slice(0, 3), ['first window', 'second window', 'first again']);
});

checkOnce('on another day the ladder shows then and now', async (page) => {
  const widget = await choice(page);
  const on = { at: '2026-11-01T10:00:00Z', day: '1 November 2026' };
  await plant(page, 'ladder', { version: 1, changed: on, about: 'the rota', first: { on, people: [5, 3, 1, null, null] }, latest: null });
  await enter(widget, 'ladder');
  assert.equal(await widget.count('table'), 0, 'one day is no movement');
  await paste(widget, '[name=ladder-1]', '2');
  await paste(widget, '[name=ladder-4]', '3');
  await until(async () => /: 1 \(1 November 2026\), 4 \(/.test(await widget.text('caption')), 'the sentence');
  const cells = await widget.run("(root) => [...root.querySelectorAll('tbody tr')].map((row) => [...row.cells].map((cell) => cell.innerText))");
  assert.deepEqual(cells[0], ['Unaware', '5', '2', '−3']);
  assert.deepEqual(cells[3], ['Owning it', '–', '3', '–'], 'nobody had counted');
});

checkOnce('on another day the canvas and the intent test say what they were', async (page) => {
  const widget = await choice(page);
  const on = { at: '2026-11-01T10:00:00Z', day: '1 November 2026' };
  await plant(page, 'canvas', { version: 1, changed: on, first: { on, done: 1 }, steps: ['Ann', '', '', '', '', '', ''] });
  await plant(page, 'intent', { version: 1, changed: on, about: 'a rota', ease: false, gain: true, who: 'all', answered: on });
  await enter(widget, 'canvas');
  assert.match(await widget.text('.planner'), /Questions filled in: 1 of 7/);
  await paste(widget, '[name=canvas-2]', 'Rest');
  await until(async () => /: 1 of 7 \(1 November 2026\), 2 of 7 \(/.test(await widget.text('.planner')), 'the sentence');
  await widget.press('back');
  await widget.at('planner');
  await enter(widget, 'intent');
  assert.doesNotMatch(await widget.text('.planner'), /your answer was/);
  await widget.choose({ 'intent-ease': 'yes' });
  await until(() => widget.text('[data-advice=yes-yes]'), 'the advice');
  const told = await widget.run("(root) => [...root.querySelectorAll('fieldset')].map((question) => question.lastElementChild.innerText)");
  assert.deepEqual(told, ['On 1 November 2026 your answer was: No', 'On 1 November 2026 your answer was: Yes']);
});

checkOnce('what was written travels in the file of results, and goes with everything', async (page) => {
  const widget = await choice(page);
  await enter(widget, 'give-first');
  await paste(widget, '[name="give-first-1-person"]', 'Ann');
  await keeps(page, 'give-first', (list) => list !== null, 'the list');
  await widget.advance('back');
  await widget.advance('data');
  assert.match(await widget.text('.figures'), /Planners1/);
  const { bytes } = await saved(page, () => widget.press('save-json'));
  assert.equal(JSON.parse(bytes).planners['give-first'].rows[0].person, 'Ann');
  await widget.press('forget-me');
  await until(() => widget.has('confirm'), 'the question');
  await widget.press('confirm');
  await widget.notice('forgotten');
  assert.equal(await kept(page, 'give-first'), null);
  await bring(widget, { 'backup.json': bytes.toString() }, /Added: 1/);
  assert.equal((await kept(page, 'give-first')).rows[0].person, 'Ann');
});

checkOnce('a planner of a later version is left alone', async (page) => {
  const widget = await choice(page);
  const later = { version: 2, steps: 'of another kind' };
  await plant(page, 'canvas', later);
  assert.match(await widget.notice('newer'), /planner\/canvas/);
  await enter(widget, 'canvas');
  await paste(widget, '[name=canvas-1]', 'Ann');
  await until(async () => /Questions filled in: 1/.test(await widget.text('.planner')), 'the text on screen');
  assert.deepEqual(await kept(page, 'canvas'), later);
});
