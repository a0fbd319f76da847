// How the planners look: narrow, dark, and on paper.
import assert from 'node:assert/strict';
import { published } from '../data/results.mjs';
import { openCase } from '../support/case.mjs';
import { lookAt } from '../support/look.mjs';
import { until } from '../support/page.mjs';
import { PRINTS, asPrinted, finish, gone, laid, pdf } from '../support/paper.mjs';
import { PLACES, choice, enter, keeps, paste, plant } from './steps.mjs';

const check = openCase(import.meta.url);

/** Writes something into the planner on screen. */
async function write(page, widget, name) {
  const texts = {
    ladder: { '[name=ladder-about]': 'The new rota', '[name=ladder-1]': '4', '[name=ladder-5]': '1' },
    canvas: Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((step) => [`[name=canvas-${step}]`, 'They want their weekends known a month ahead; I asked three of them. '.repeat(4)])),
    'give-first': { '[name="give-first-1-person"]': 'Ann', '[name="give-first-1-glad"]': 'The budget was passed', '[name="give-first-2-person"]': 'Bo' },
    intent: { '[name=intent-about]': 'Two more hours on Fridays' },
  }[name];
  for (const [css, text] of Object.entries(texts)) {
    await until(() => widget.count(css), css);
    await paste(widget, css, text);
  }
  if (name === 'intent') await widget.choose({ 'intent-ease': 'yes', 'intent-gain': 'no' });
  await keeps(page, name, (plan) => plan !== null, name);
}

check('all of them fit 320 px, with nothing and with something in them', async (page) => {
  page.frame = 'iframe';
  const widget = await choice(page, '/narrow.html');
  await widget.dressed();
  await lookAt(page, widget, 'the choice');
  for (const name of Object.keys(PLACES)) {
    await enter(widget, name);
    await lookAt(page, widget, `${name}, empty`);
    await write(page, widget, name);
    await lookAt(page, widget, name);
    await widget.advance('back');
  }
  const on = { at: '2026-11-01T10:00:00Z', day: '1 November 2026' };
  const [first, latest] = [{ on, people: [5, 3, 1, null, 0] }, { on: { ...on, day: '8 November 2026' }, people: [2, 3, 3, 1, 0] }];
  await plant(page, 'ladder', { version: 1, changed: on, about: '', first, latest });
  await enter(widget, 'ladder');
  await lookAt(page, widget, 'a ladder on which people have moved');
});

/** What there is to see of the copy for the printer. */
const SEEN = `() => {
  const root = document.querySelector('[data-powerbase-paper]').shadowRoot;
  const seen = (css) => [...root.querySelectorAll(css)].filter((element) => element.getClientRects().length > 0);
  return { words: root.querySelector('.pb').innerText, fields: seen('textarea, button, [type=text], [type=date]').length, rules: seen('.rule').length, cells: seen('.by-hand td').length };
}`;

/** Prints the planner on screen, and gives what paper shows of it. */
async function printed(page, widget) {
  for (const paper of ['A4', 'Letter']) {
    await widget.press('print');
    await laid(page);
    if (PRINTS) assert.equal((await pdf(page, paper)).pages, 1, paper);
    else await finish(page);
    await gone(page);
  }
  await widget.press('print');
  await laid(page);
  const seen = await asPrinted(page, SEEN);
  await finish(page);
  await gone(page);
  assert.equal(seen.fields, 0);
  return seen;
}

check('each is printed on one page: empty with lines to write on, and with what was written', async (page) => {
  const widget = await choice(page);
  await widget.dressed();
  for (const [name, [rules, cells], words] of [
    ['ladder', [6, 0], /The new rota[^]*Tell a story/],
    ['canvas', [21, 0], /They want their weekends/],
    ['give-first', [0, 40], /Ann[^]*The budget was passed/],
    ['intent', [2, 0], /Two more hours[^]*as a favour/],
  ]) {
    await enter(widget, name);
    const empty = await printed(page, widget);
    assert.deepEqual([empty.rules, empty.cells], [rules, cells], name);
    await write(page, widget, name);
    assert.match((await printed(page, widget)).words, words);
    await widget.advance('back');
  }
});

/** From the choice to a step, with these words. */
async function commit(page, widget, words) {
  await widget.advance('step');
  await until(() => widget.has('step-commit'), 'the field');
  await paste(widget, '[name=step-words]', words);
  await keeps(page, 'step/draft', (draft) => draft?.words === words, 'the words');
}

/** A text of several lines, some of it from right to left and some of it one word. */
const WORDS = `Listen to Ann, ليلى and Bo. ${'Donaudampfschiff'.repeat(6)}\nThen write down what they want.`;

check('the next step fits 320 px, while it is written, once it is kept, and in the lists', async (page) => {
  page.frame = 'iframe';
  const widget = await choice(page, '/narrow.html');
  await widget.dressed();
  await widget.advance('step');
  await lookAt(page, widget, 'nothing to propose');
  await widget.advance('back');
  await plantResult(page);
  await widget.advance('step');
  await lookAt(page, widget, 'a proposal');
  await widget.advance('back');
  await commit(page, widget, WORDS);
  await lookAt(page, widget, 'words of the reader');
  await widget.press('step-commit');
  await until(() => widget.has('step-calendar'), 'the step');
  await widget.choose({ 'step-became': 'changed' });
  await until(() => widget.count('[name=step-instead]'), 'the field for what is done instead');
  await lookAt(page, widget, 'a step that was changed');
  await widget.advance('history');
  await lookAt(page, widget, 'the list of results');
  await page.reload();
  await widget.at('planner');
  await widget.dressed();
  await lookAt(page, widget, 'the choice');
});

/** Stores a result and comes back to the choice. */
async function plantResult(page) {
  const result = published({ key: 7, day: '2026-11-01' });
  await page.run("(result) => localStorage.setItem('powerbase/default/self/result/7/power-bases', JSON.stringify(result))", result);
  await page.reload();
  await page.widget().at('planner');
  await page.widget().dressed();
}

check('a step is printed on one page', async (page) => {
  const widget = await choice(page);
  await plantResult(page);
  await commit(page, widget, WORDS);
  await widget.press('step-commit');
  await until(() => widget.has('step-calendar'), 'the step');
  await widget.choose({ 'step-became': 'changed' });
  assert.match((await printed(page, widget)).words, /Listen to Ann[^]*Why this one/);
});
