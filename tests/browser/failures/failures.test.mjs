// What cannot be fetched or read is said, the page's own words stay, and nothing answered is lost.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { ANSWERS, EXAMPLE_SCORES } from '../support/answers.mjs';
import { openCase } from '../support/case.mjs';
import { until } from '../support/page.mjs';
import { DIST } from '../support/server.mjs';
import { beginScenarios, powerBases, throughItems, toItems } from '../support/walk.mjs';

const check = openCase(import.meta.url);
/** The lines that an engine itself writes about a file that it did not get. */
const refused = { console: (line) => /^browser: .*Failed to load resource/.test(line) };
/** The loader of the parts writes the reason to the console as well. */
const refusedPart = { console: (line) => refused.console(line) || /WebAssembly|wasm|not returned OK/i.test(line) };
const policy = { console: (line) => /Content.Security.Policy|^policy: script-src/.test(line) };

/** What stands until the widget does: the page's own words, or the first screen of a new reader. */
const OWN_WORDS = "() => document.querySelector('power-base > p')";
const FIRST_SCREEN = "() => document.querySelector('power-base').shadowRoot.querySelector('[part=card] h2')";

/** The failure as the reader meets it: a sentence, what stood there before, a button, an event. */
async function failed(page, reason, standing = FIRST_SCREEN) {
  const widget = page.widget();
  assert.match(await widget.failure(), reason);
  assert.ok((await page.run(`() => (${standing})().getBoundingClientRect().height`)) > 0, 'what stood there stays');
  assert.ok(await widget.has('retry'));
  const events = await page.run('() => window.__events');
  const [error] = events.filter(({ type }) => type === 'powerbase-error');
  assert.ok(error?.detail.name && error.detail.message, 'the page is told');
  assert.ok(error.bubbles && error.composed);
  return error.detail;
}

async function mends(page, site) {
  site.rules = [];
  await page.widget().press('retry');
  await page.widget().at('start');
  assert.equal(await page.widget().count('[part="failure"]'), 0);
}

check('until the widget is there the page’s own words show, where nothing can be drawn', async (page, site) => {
  site.rules = [{ path: '/pb/app_bg.wasm', hang: true }];
  await page.open('/', 'storage="none"');
  await until(() => page.run("() => document.querySelector('power-base').shadowRoot !== null"), 'the element');
  assert.ok((await page.run(`() => (${OWN_WORDS})().getBoundingClientRect().height`)) > 0);
});

check('the wasm file is missing, then it is there', async (page, site) => {
  site.rules = [{ path: '/pb/app_bg.wasm', status: 404 }];
  await page.open();
  await failed(page, /404|app_bg\.wasm/);
  await mends(page, site);
}, refused);

check('the wasm file is cut in half, then it is whole', async (page, site) => {
  site.rules = [{ path: '/pb/app_bg.wasm', half: true }];
  await page.open();
  await failed(page, /\w/);
  await mends(page, site);
}, refused);

check('a policy without wasm-unsafe-eval is named', async (page, site) => {
  site.headers = { 'Content-Security-Policy': "script-src 'self'" };
  await page.open();
  await failed(page, /wasm|WebAssembly|policy/i);
}, policy);

check('the content file is missing', async (page, site) => {
  site.rules = [{ path: '/pb/content/en/first.json', status: 404 }];
  await page.open('/', 'storage="none"');
  await failed(page, /first\.json/, OWN_WORDS);
  await mends(page, site);
}, refused);

check('the content file is cut in half', async (page, site) => {
  site.rules = [{ path: '/pb/content/en/first.json', half: true }];
  await page.open();
  await failed(page, /first\.json/);
  await mends(page, site);
});

/** Takes a text out of a section. */
const without = (group, name) => (text) => {
  const section = JSON.parse(text);
  delete (section[group] ?? section.first[group])[name];
  return JSON.stringify(section);
};

check('a text that is missing in the content is named by its path', async (page, site) => {
  site.rules = [{ path: '/pb/content/en/first.json', change: without('items', 'REW3') }];
  await page.open();
  await failed(page, /items[./]REW3/);
  await mends(page, site);
});

check('a text that is no text in the content is named by its path', async (page, site) => {
  const spoil = (text) => text.replace(/"REW3":\s*"[^"]*"/, '"REW3":7');
  site.rules = [{ path: '/pb/content/en/first.json', change: spoil }];
  await page.open();
  await failed(page, /items[./]REW3/);
});

/** All that belongs to the result and is not loaded before it. */
const parts = readdirSync(DIST, { recursive: true })
  .filter((file) => file.endsWith('.wasm') && file !== 'app_bg.wasm')
  .map((file) => `/pb/${file}`);

async function survives(page, site, rules) {
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await toItems(widget);
  site.rules = rules;
  await throughItems(widget);
  await widget.press('skip');
  assert.ok((await widget.notice('part-failed')).length > 20);
  await widget.press('retry');
  await until(async () => (await widget.notices()).includes('part-failed'), 'the same answer to a second try');
}

async function hasResult(widget) {
  await widget.at('result power-bases');
  assert.equal(await widget.count('[part="wheel"]'), 1);
  const [result, ...others] = await widget.call('result');
  assert.deepEqual(others, []);
  assert.deepEqual(result.answers, ANSWERS);
  for (const [name, score] of Object.entries(EXAMPLE_SCORES)) assert.equal(result.scores[name], score, name);
}

for (const [what, rules] of [
  ['part', parts.map((path) => ({ path, status: 404 }))],
  ['text', [{ path: '/pb/content/en/result.json', status: 503 }]],
  ['half text', [{ path: '/pb/content/en/result.json', half: true }]],
]) {
  check(`the result's ${what} is refused at first, then it is fetched`, async (page, site) => {
    assert.ok(rules.length > 0, 'the result has a part of its own');
    await survives(page, site, rules);
    site.rules = [];
    await page.widget().press('retry');
    await hasResult(page.widget());
    assert.ok(!(await page.widget().notices()).includes('part-failed'));
  }, refusedPart);
}

check('the result part is refused, and after a reload the answers are still there', async (page, site) => {
  await survives(page, site, parts.map((path) => ({ path, status: 404 })));
  await page.reload();
  const widget = page.widget();
  await widget.at('start');
  assert.deepEqual(await widget.call('result'), [], 'the part that makes the result has not come yet');
  site.rules = [];
  await widget.advance('continue');
  await widget.at('supplement-offer');
  await widget.press('skip');
  await hasResult(widget);
}, refusedPart);

check('the scenarios cannot be fetched at first', async (page, site) => {
  site.rules = [{ path: '/pb/content/en/quiz.json', status: 404 }];
  await page.open('/', 'instrument="both"');
  const widget = page.widget();
  await powerBases(widget);
  await widget.press('next-instrument');
  await widget.notice('part-failed');
  site.rules = [];
  await widget.press('retry');
  await beginScenarios(widget);
  await widget.at('scenario 1 choose');
}, refused);
