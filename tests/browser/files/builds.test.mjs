// Files of two releases do not fit together: that is seen before one is used, and the sentence says what helps.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { ANSWERS } from '../support/answers.mjs';
import { openCase } from '../support/case.mjs';
import { DIST } from '../support/server.mjs';
import { throughItems, toItems } from '../support/walk.mjs';

const check = openCase(import.meta.url);
const told = { console: (line) => /release|browser: /.test(line) };
const [part, other] = ['split_result', 'split_share'].map((stem) => readdirSync(DIST).find((name) => name.startsWith(stem)));

/** The mark of this build becomes another's. */
const mark = /-(\w{8})\.wasm/.exec(part)[1];
const aged = (text) => text.replaceAll(mark, '00000000');

for (const file of ['app.js', 'content/en/first.json']) {
  check(`${file} is of another release`, async (page, site) => {
    site.rules = [{ path: `/pb/${file}`, change: aged, headers: { 'Cache-Control': 'max-age=3600' } }];
    await page.open();
    const sentence = await page.widget().failure();
    assert.match(sentence, /reload the page/);
    assert.ok(sentence.endsWith(`(For support: ${file}: another release)`), sentence);
    site.rules = [];
    await page.widget().press('retry');
    await page.widget().at('start');
  }, told);
}

check('the loader is of another release than the wasm', async (page, site) => {
  site.rules = [{ path: '/pb/app_bg.wasm', instead: `/pb/${part}` }];
  await page.open();
  assert.match(await page.widget().failure(), /app_bg\.wasm: another release/);
}, told);

check('a part is another one: the answers stay, and the true one is taken afterwards', async (page, site) => {
  site.rules = [{ path: `/pb/${part}`, instead: `/pb/${other}` }];
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await toItems(widget);
  await throughItems(widget);
  await widget.press('skip');
  assert.match(await widget.notice('part-failed'), /reload the page/);
  site.rules = [];
  await widget.press('retry');
  await widget.at('result power-bases');
  const [result] = await widget.call('result');
  assert.deepEqual(result.answers, ANSWERS);
}, told);

check('the tools are of another release', async (page, site) => {
  site.rules = [{ path: '/pb/tools.js', change: aged }];
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await toItems(widget);
  await throughItems(widget);
  await widget.press('skip');
  await widget.at('result power-bases');
  await widget.press('print');
  assert.match(await widget.notice('part-failed'), /tools\.js: another release/);
}, told);
