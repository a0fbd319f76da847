// What the author of a page decides: the group, a mark of their own, and what comes after a result.
import assert from 'node:assert/strict';
import { openCase } from '../support/case.mjs';
import { powerBases, throughItems } from '../support/walk.mjs';

const check = openCase(import.meta.url);
const events = async (page) => page.run('() => window.__events');
const seen = (page, id) => page.run('(id) => document.getElementById(id).getBoundingClientRect().height > 0', id);

check('a group that the page fixes is not asked for', async (page) => {
  await page.open('/', 'instrument="power-bases" context="class"');
  const widget = page.widget();
  await widget.at('start');
  await widget.advance('start');
  await widget.at('items 1');
  await widget.press('back');
  await widget.at('start');
  await widget.advance('continue');
  await throughItems(widget);
  await widget.at('supplement-offer');
  await widget.press('skip');
  await widget.at('result power-bases');
  assert.equal((await widget.call('result'))[0].context, 'class');
});

check('a group that is none is asked for', async (page) => {
  await page.open('/', 'instrument="power-bases" context="family"');
  const widget = page.widget();
  await widget.at('start');
  await widget.advance('start');
  await widget.at('context');
});

check('the label goes with every event that says something, as it is', async (page) => {
  await page.open('/', 'instrument="power-bases" label="Modul 3 · &lt;b&gt;&quot;Führung&quot;"');
  const widget = page.widget();
  await powerBases(widget);
  const told = await events(page);
  const labels = (name) => [...new Set(told.filter(({ type }) => type === `powerbase-${name}`).map(({ detail }) => detail?.label))];
  assert.deepEqual(labels('progress'), ['Modul 3 · <b>"Führung"']);
  assert.deepEqual(labels('complete'), ['Modul 3 · <b>"Führung"']);
  assert.deepEqual(labels('ready'), [undefined]);
  assert.ok(!('label' in (await widget.call('result'))[0]), 'a result is the learner’s own');
});

check('the author’s next step stands below a result, and nowhere else', async (page) => {
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await widget.at('start');
  assert.deepEqual([await seen(page, 'before'), await seen(page, 'after')], [false, false]);
  await powerBases(widget);
  assert.deepEqual([await seen(page, 'before'), await seen(page, 'after')], [false, true]);
  await widget.press('home');
  await widget.at('start');
  assert.equal(await seen(page, 'after'), false);
});
