// What is fetched ahead of need makes way for what a press needs, and comes after it.
import assert from 'node:assert/strict';
import { openCase } from '../support/case.mjs';
import { until } from '../support/page.mjs';
import { toItems } from '../support/walk.mjs';

const check = openCase(import.meta.url);
/** What Firefox and WebKit write about a request that was given up on purpose. */
const givenUp = { console: (line) => /^browser: .*wasm/.test(line) };

/** The start screen again, while what the result will need is on its way. */
async function amidPrefetch(page, site, rules, instrument) {
  site.rules = rules;
  await page.open('/', `instrument="${instrument}"`);
  const widget = page.widget();
  await toItems(widget);
  await widget.press('next');
  await widget.notice('unanswered');
  await widget.advance('next');
  await until(() => site.requests('split_result').length && site.requests('shared_result').length, 'the files fetched ahead');
  for (const place of ['items 1', 'context', 'start']) {
    await widget.press('back');
    await widget.at(place);
  }
  return widget;
}

check('a press has its files although those fetched ahead never come; these are asked for again after it', async (page, site) => {
  const widget = await amidPrefetch(page, site, [{ path: /split_result/, hang: true }, { path: /shared_result/, delay: 1500 }], 'power-bases');
  await widget.press('data');
  await widget.at('data');
  assert.equal(site.requests('shared_result').length, 1, 'what both need goes on');
  await until(() => site.requests('split_result').length === 2, 'the rest, asked for after it');
  assert.deepEqual(await widget.notices(), []);
}, givenUp);

check('what made way goes on as soon as it is needed itself, and nobody waits for one who waits', async (page, site) => {
  const widget = await amidPrefetch(page, site, [{ path: /_result/, hang: true }], 'both');
  site.rules = [{ path: /split_quiz/, delay: 2500 }];
  await widget.run("(root) => [...root.querySelectorAll('button[name=start]')].at(-1).click()");
  await until(() => site.requests('split_quiz').length, 'the scenarios’ part');
  assert.equal(site.requests('shared_result').length, 1, 'it makes way for the scenarios');
  // A script's question needs a part that has this file, too.
  const answer = await widget.run("async (root) => root.host.open('no code').catch(({ name }) => name)");
  assert.equal(answer, 'damaged');
  await widget.at('quiz-intro');
  await until(() => site.requests('split_result').length === 2, 'what was fetched ahead');
  assert.equal(site.requests('shared_result').length, 2);
}, givenUp);
