// The constituent's form: every answer reaches the code, whatever interrupts it.
import assert from 'node:assert/strict';
import { inTurn, openCase } from '../support/case.mjs';
import { onHeading, press, push, tabTo } from '../support/keys.mjs';
import { until } from '../support/page.mjs';
import { Key } from 'selenium-webdriver';
import { code, lead, openFresh, openLink, PAGES, rate, VIEW } from './form.mjs';

const check = inTurn(openCase(import.meta.url));

/** What a code of the form must read as: "cannot say" is no answer. */
const read = (view) => Object.fromEntries(Object.entries(view).filter(([, value]) => value !== '').map(([id, value]) => [id, Number(value)]));

/** The form, opened from a fresh invitation by somebody else. */
async function asked(page, attributes) {
  const { people } = await lead(page, { name: 'Ann' });
  await openFresh(page, people, attributes);
  const widget = page.widget();
  await widget.at('rate');
  return { widget, people };
}

check('the code holds every answer, and reads as given', async (page) => {
  const { widget } = await asked(page);
  assert.match(await widget.text('h2'), /^\u2068Ann\u2069 asks for your view$/);
  await widget.advance('start');
  const view = { ...VIEW, EXP1: '', 'GC-COE': '', REW3: undefined, BO2: undefined };
  const made = await rate(widget, JSON.parse(JSON.stringify(view)));
  assert.equal(made.length, 43);
  const opened = await widget.call('open', made);
  assert.equal(opened.kind, 'rater');
  assert.deepEqual(opened.answers, read(JSON.parse(JSON.stringify(view))));
});

check('the form is answered by keyboard alone', async (page) => {
  const { widget } = await asked(page);
  await until(() => widget.run("(root) => root.activeElement?.localName === 'h2' || !root.activeElement"), 'the form to stand');
  await page.run("() => document.querySelector('power-base').shadowRoot.querySelector('h2').focus()");
  await push(widget, 'start', 'rate 1');
  const wanted = {};
  for (let step = 1; step <= PAGES.length; step += 1) {
    await onHeading(widget);
    for (const [at, id] of PAGES[step - 1].entries()) {
      await tabTo(widget, id, 1);
      await press(widget, Key.SPACE, ...Array(at).fill(Key.ARROW_DOWN));
      wanted[id] = at === 5 ? '' : String(at + (id.startsWith('GC-') ? 0 : 1));
    }
    const chosen = Object.fromEntries(PAGES[step - 1].map((id) => [id, wanted[id]]));
    assert.deepEqual(await widget.chosen(), chosen, 'the sixth choice is "cannot say"');
    await push(widget, step < PAGES.length ? 'next' : 'finish', `rate ${step + 1}`);
  }
  await onHeading(widget);
  assert.deepEqual((await widget.call('open', await code(widget))).answers, read(wanted));
});

check('a reload loses nothing, also of "cannot say"', async (page) => {
  const { widget } = await asked(page);
  await widget.advance('start');
  await widget.choose(VIEW);
  await widget.advance('next');
  await widget.choose({ LEG2: '2', EXP2: '' });
  await page.reload();
  await widget.at('rate');
  assert.match(await widget.text('section'), /8 of 52 answered/);
  await widget.advance('continue');
  await widget.at('rate 2');
  assert.deepEqual(await widget.chosen(), { LEG2: '2', EXP2: '' });
  await rate(widget, VIEW, 2);
  await page.reload();
  await widget.at('rate 10');
});

check('unanswered questions are told once, "cannot say" is not among them', async (page) => {
  const { widget } = await asked(page);
  await widget.advance('start');
  await widget.choose({ LEG1: '', EXP1: '3' });
  await widget.press('next');
  assert.match(await widget.notice('unanswered'), /on this page: 4\./);
  await widget.choose({ REW1: '3', REF1: '', COE1: '1' });
  await widget.press('next');
  assert.match(await widget.notice('unanswered'), /on this page: 1\./);
  await widget.advance('next');
  assert.deepEqual(await widget.notices(), []);
});

check('answers can be changed: the same person, a new code', async (page) => {
  const { widget, people } = await asked(page);
  await widget.advance('start');
  const before = await widget.call('open', await rate(widget));
  await widget.advance('change');
  assert.equal((await widget.chosen()).LEG1, VIEW.LEG1);
  await widget.choose({ LEG1: '5' });
  await openLink(page, people);
  await widget.at('rate');
  await widget.advance('continue');
  const after = await widget.call('open', await rate(widget, { ...VIEW, LEG1: '5' }));
  assert.equal(after.key, before.key);
  assert.deepEqual(after.answers, { ...before.answers, LEG1: 5 });
  await widget.press('delete-answer');
  await widget.advance('confirm');
  await widget.at('rate');
  assert.deepEqual(await page.run("() => Object.keys(localStorage).filter((key) => key.includes('/rater/'))"), []);
});

check('with storage="none" the form works and leaves nothing', async (page) => {
  const { widget } = await asked(page, 'storage="none"');
  await page.run('() => localStorage.clear()');
  await widget.advance('start');
  assert.equal((await widget.call('open', await rate(widget))).kind, 'rater');
  assert.equal(await page.run('() => localStorage.length'), 0);
});

check('two windows give one answer', async (page) => {
  const { widget, people } = await asked(page);
  await widget.advance('start');
  await widget.choose({ LEG1: '4' });
  const [first, second] = await page.openBeside(`/${new URL(people).hash}`);
  await page.widget().at('rate');
  await page.widget().advance('continue');
  await page.widget().choose({ EXP1: '' });
  await page.goTo(first);
  await page.widget().choose({ REW1: '2' });
  await until(async () => (await page.widget().chosen()).EXP1 === '', 'the answer of the other window');
  await rate(page.widget());
  await page.goTo(second);
  await page.widget().at('rate 10');
  assert.deepEqual(await page.widget().notices(), ['other-tab']);
});
