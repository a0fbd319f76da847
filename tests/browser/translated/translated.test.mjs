// A translator puts elements of its own around all texts; what changes afterwards must still be seen to change.
import assert from 'node:assert/strict';
import { ANSWERS, BEST, ITEMS, SUPPLEMENT } from '../support/answers.mjs';
import { openCase } from '../support/case.mjs';
import { until } from '../support/page.mjs';
import { answerScenario, beginScenarios, leaveScenario } from '../support/walk.mjs';

const check = openCase(import.meta.url);

/** All that a card says, without the translator's marks; a link and its code are the same in both. */
const WORDS = `(root) => root.querySelector('[data-screen]').textContent.replace(/[«»]/g, '')`;
const focused = (widget) => widget.run('(root) => root.activeElement && [root.activeElement.tagName, root.activeElement.value]');

/** The two widgets of the page, which always say the same. */
class Twins {
  constructor(page) {
    this.page = page;
    this.plain = page.widget('#plain');
    this.translated = page.widget('#translated');
  }

  /** Has both do something; then they must stand at the same place, with the same words and values. */
  async do(act, ...values) {
    for (const widget of [this.plain, this.translated]) await act(widget, ...values);
    await until(async () => (await this.plain.place()) === (await this.translated.place()), 'the same place');
    assert.equal(await this.translated.run(WORDS), await this.plain.run(WORDS), await this.plain.place());
    assert.deepEqual(await this.translated.chosen(), await this.plain.chosen());
    assert.ok((await this.translated.count('font font')) > 2, 'it is translated');
  }

  advance(name) {
    return this.do((widget) => widget.advance(name));
  }

  choose(answers) {
    return this.do((widget) => widget.choose(answers));
  }

  press(name) {
    return this.do((widget) => widget.press(name));
  }
}

async function opened(page, attributes) {
  await page.open('/', attributes);
  const twins = new Twins(page);
  for (const widget of [twins.plain, twins.translated]) await widget.at('start');
  await page.run('() => __translate()');
  return twins;
}

async function toItems(twins) {
  await twins.advance('start');
  await twins.choose({ context: 'team' });
  await twins.advance('next');
}

async function throughSupplement(twins) {
  await twins.advance('supplement');
  await twins.choose(SUPPLEMENT);
  await twins.advance('next');
  await twins.choose(SUPPLEMENT);
  await twins.press('finish');
  await twins.do((widget) => widget.at('result power-bases'));
}

check('translated, the power bases say what is so, to the link that is made', async (page) => {
  const twins = await opened(page, 'instrument="power-bases"');
  await toItems(twins);
  await twins.press('next');
  await twins.do((widget) => widget.notice('unanswered'));
  // One after the other: each changes the count.
  for (const id of ITEMS.slice(0, 3)) await twins.choose({ [id]: 4 });
  await twins.press('next');
  await twins.do((widget) => widget.notice('unanswered'));
  for (let step = 1; step <= 5; step += 1) {
    await twins.choose(ANSWERS);
    await twins.advance('next');
  }
  await throughSupplement(twins);
  await twins.press('share');
  await twins.do((widget) => widget.at('share'));
  await contents(twins);
});

/** The list of what a link holds is a promise: it must be that of the link. */
async function contents(twins) {
  const fill = "(root) => { const field = root.querySelector('[name=called]'); field.value = 'Ada'; field.dispatchEvent(new Event('change', { bubbles: true })); }";
  await twins.do((widget) => widget.run(fill));
  await twins.do((widget) => widget.run("(root) => root.querySelector('[name=contents][value=answers]').focus()"));
  const before = await twins.translated.run(WORDS);
  await twins.choose({ contents: 'answers' });
  assert.notEqual(await twins.translated.run(WORDS), before);
  assert.deepEqual(await focused(twins.translated), ['INPUT', 'answers'], 'what has the focus keeps it');
  await twins.press('make');
  await twins.do((widget) => until(() => widget.count('.give'), 'the link'));
  await twins.choose({ contents: 'scores' });
  await twins.do((widget) => until(async () => !(await widget.count('.give')), 'the link withdrawn'));
  assert.equal(await twins.translated.run("(root) => root.querySelector('[name=called]').value"), 'Ada');
}

check('translated, the scenarios and their result say what is so', async (page) => {
  const twins = await opened(page, 'instrument="influence"');
  await twins.advance('start');
  await twins.do((widget) => beginScenarios(widget, { predict: true }));
  for (let step = 1; step <= 12; step += 1) {
    await twins.do((widget) => answerScenario(widget, BEST));
    if (step === 1) await twins.do((widget) => widget.run("(root) => root.querySelectorAll('details').forEach((details) => (details.open = true))"));
    await twins.do(leaveScenario);
  }
  await twins.do((widget) => widget.at('result influence'));
  await twins.press('history');
  await twins.do((widget) => widget.at('history'));
  await twins.press('delete-all');
  await twins.do((widget) => until(() => widget.has('confirm'), 'the question'));
  await twins.press('confirm');
  await twins.do((widget) => until(async () => !(await widget.has('delete-all')), 'an empty list'));
});

check('translated, a link that cannot be read shows its code as it came', async (page) => {
  await page.open('/#pb=IcSgBSEAAAAqB6RK58k0', 'instrument="both"');
  await page.widget('#plain').at('link');
  await page.run('() => { __translate(); }');
  assert.equal(await page.widget('#plain').run("(root) => root.querySelector('code').getAttribute('translate')"), 'no');
});
