// A translator puts elements of its own around all texts; what changes afterwards must still be seen to change.
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { ANSWERS, BEST, ITEMS, SUPPLEMENT } from '../support/answers.mjs';
import { openCase } from '../support/case.mjs';
import { until } from '../support/page.mjs';
import { answerScenario, beginScenarios, leaveScenario, throughScenarios } from '../support/walk.mjs';

const check = openCase(import.meta.url);

/** Where a widget stands, all that its card says without the translator's marks, and what is chosen. */
const SEEN = `(id) => {
  const card = document.querySelector(id).shadowRoot.querySelector('[data-screen]');
  const chosen = [...card.querySelectorAll(':checked')].map(({ name, value }) => [name, value]);
  return [{ ...card.dataset }, card.textContent.replace(/[«»]/g, ''), chosen];
}`;
const BOTH = `() => ['#plain', '#translated'].map(${SEEN})`;
const focused = (widget) => widget.run('(root) => root.activeElement && [root.activeElement.tagName, root.activeElement.value]');

/** The two widgets of the page, which always say the same. */
class Twins {
  constructor(page) {
    this.page = page;
    this.plain = page.widget('#plain');
    this.translated = page.widget('#translated');
  }

  /** Has both do something; then they come to stand at the same place, with the same words and answers. */
  async do(act, ...values) {
    for (const widget of [this.plain, this.translated]) await act(widget, ...values);
    let [plain, translated] = [];
    const same = async () => {
      [plain, translated] = await this.page.run(BOTH);
      return isDeepStrictEqual(plain, translated);
    };
    await until(same, 'the same words').catch(() => assert.deepEqual(translated, plain));
    assert.ok((await this.translated.count('font font')) > 2, 'it is translated');
    return translated[1];
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
  await twins.advance('finish');
}

check('translated, the power bases say what is so, to the link that is made', async (page) => {
  const twins = await opened(page, 'instrument="power-bases"');
  await toItems(twins);
  await twins.press('next');
  await twins.do((widget) => widget.notice('unanswered'));
  for (const id of ITEMS.slice(0, 2)) await twins.choose({ [id]: 4 });
  await twins.press('next');
  await twins.do((widget) => widget.notice('unanswered'));
  for (let step = 1; step <= 5; step += 1) {
    await twins.choose(ANSWERS);
    await twins.advance('next');
  }
  await throughSupplement(twins);
  await twins.advance('share');
  await contents(twins);
});

/** The list of what a link holds is a promise: it must be that of the link. */
async function contents(twins) {
  const fill = "(root) => { const field = root.querySelector('[name=called]'); field.value = 'Ada'; field.dispatchEvent(new Event('change', { bubbles: true })); }";
  await twins.do((widget) => widget.run(fill));
  const before = await twins.do((widget) => widget.run("(root) => root.querySelector('[name=contents][value=answers]').focus()"));
  const list = /your answer to each of the 30 statements/;
  assert.doesNotMatch(before, list);
  await twins.choose({ contents: 'answers' });
  await twins.do((widget) => until(async () => list.test(await widget.text('[data-screen]')), 'the list of the answers'));
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
  await twins.do((widget) => answerScenario(widget, BEST, { S1: 'C' }));
  await twins.do(leaveScenario);
  await twins.press('answer');
  await twins.do((widget) => widget.notice('unanswered'));
  await twins.do((widget) => throughScenarios(widget, BEST));
  await twins.advance('history');
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
