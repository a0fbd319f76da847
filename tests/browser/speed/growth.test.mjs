// What a browser can count, against the committed figures: requests, nodes, and what is done for one answer.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openCase } from '../support/case.mjs';
import { invitation } from '../support/codes.mjs';
import { until } from '../support/page.mjs';
import { throughItems, toItems, toScenarios } from '../support/walk.mjs';
import { committed, judge, leave } from './baseline.mjs';

const check = openCase(import.meta.url);
const INVITE = 0x00c0ffee;

/** Counts what the widget does from now on: how often it draws, on how many radios, and how often it asks storage. */
const WATCH = `(root) => {
  const counts = (window.__counts = {});
  const count = (name) => { counts[name] = (counts[name] ?? 0) + 1; };
  const around = (prototype, name, of) => {
    const own = prototype[name];
    prototype[name] = function (...values) { count(of); return own.apply(this, values); };
  };
  around(Storage.prototype, 'getItem', 'values read an answer');
  around(Storage.prototype, 'setItem', 'values written an answer');
  const { get, set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'checked');
  const counted = function (value) { count('radios drawn an answer'); set.call(this, value); };
  Object.defineProperty(HTMLInputElement.prototype, 'checked', { get, set: counted, configurable: true });
  new MutationObserver(() => count('renders an answer')).observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
}`;

/** Chooses once and gives what was counted until the frame after the next. */
const ANSWER = `const [css, done] = arguments;
  for (const name of Object.keys(window.__counts)) window.__counts[name] = 0;
  document.querySelector('power-base').shadowRoot.querySelector(css).click();
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done({ ...window.__counts }))));`;

/** How many requests came since the last time it was asked, once all are answered. */
function counter(site) {
  let before = 0;
  return async () => {
    await until(() => site.log.every(({ end }) => end !== null), 'answers to all requests');
    const all = site.requests('/pb/').length;
    const since = all - before;
    before = all;
    return since;
  };
}

/** The most that any of a page's answers took. */
async function answers(page, widget) {
  await widget.run(WATCH);
  const most = {};
  for (const id of ['LEG1', 'EXP1', 'REW1', 'REF1', 'COE1', 'INF1']) {
    const took = await page.driver.executeAsyncScript(ANSWER, `input[name="${id}"][value="4"]`);
    for (const [name, count] of Object.entries(took)) most[name] = Math.max(most[name] ?? 0, count);
  }
  return most;
}

async function ofPowerBases(page, site) {
  const [widget, requests] = [page.widget(), counter(site)];
  await page.open('/', 'instrument="power-bases"');
  await toItems(widget);
  await widget.dressed();
  await until(() => site.requests('hands.js').length, 'the keys');
  const counts = { 'requests until the first item': await requests(), 'nodes of a page of items': await widget.count('*') };
  Object.assign(counts, await answers(page, widget));
  await throughItems(widget);
  await widget.press('skip');
  await widget.at('result power-bases');
  counts['requests for the first result'] = await requests();
  await widget.advance('share');
  await until(() => site.requests('tools.js').length, 'the tools');
  counts['requests to share it'] = await requests();
  await widget.press('make');
  await widget.advance('qr');
  counts['requests for a QR code'] = await requests();
  return counts;
}

/** What is fetched on another way in, from the page on. */
async function onWay(page, site, attributes, fragment, walk) {
  // Another page lies between, or the fragment alone would change.
  await page.leave();
  site.log.length = 0;
  await page.open(`/${fragment}`, attributes);
  await walk(page.widget());
  await until(() => site.requests('hands.js').length, 'the keys');
  return counter(site)();
}

check('nothing that a browser can count has grown', async (page, site) => {
  const counts = await ofPowerBases(page, site);
  const code = (role) => `#pb=${invitation({ role, invite: INVITE })}`;
  const both = 'instrument="both" storage="none"';
  counts['requests until the first scenario'] = await onWay(page, site, 'instrument="influence" storage="none"', '', toScenarios);
  counts['requests until a person’s form'] = await onWay(page, site, both, code(0), (widget) => widget.at('rate'));
  counts['requests until a collection'] = await onWay(page, site, both, code(1), (widget) => widget.at('collect'));
  counts['requests until the data'] = await onWay(page, site, both, '', async (widget) => {
    await widget.at('start');
    await widget.advance('data');
  });
  console.log(Object.entries(counts).map(([name, count]) => `${name}: ${count}`).join('\n'));
  leave(counts);
  const { grown, shrunk } = judge(counts, committed());
  shrunk.forEach((line) => console.log(`${line}; lower the baseline: cargo xtask size --accept "reason"`));
  assert.deepEqual(grown, [], 'make it less, or say why not: cargo xtask test --cases speed, then cargo xtask size --accept "reason"');
}, { only: ['chromium'] });

test('two in a hundred pass, more is told', () => {
  const known = { tolerance: 0.02, counts: { nodes: { is: 100 }, requests: { is: 5 } } };
  assert.deepEqual(judge({ nodes: 102, requests: 5 }, known), { grown: [], shrunk: [] });
  assert.deepEqual(judge({ nodes: 103, requests: 4 }, known), { grown: ['nodes: from 100 to 103'], shrunk: ['requests: from 5 to 4'] });
  assert.deepEqual(judge({ renders: 1 }, known).grown, ['renders: 1, and no baseline yet']);
});
