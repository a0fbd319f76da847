// A frame without an origin of its own, and files from another origin: one header is all it needs.
import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXAMPLE_SCORES } from '../support/answers.mjs';
import { plant, published } from '../data/results.mjs';
import { openCase } from '../support/case.mjs';
import { until } from '../support/page.mjs';
import { finish, gone, laid } from '../support/paper.mjs';
import { serve } from '../support/server.mjs';
import { beginScenarios, powerBases, throughScenarios } from '../support/walk.mjs';

const check = openCase(import.meta.url);
const open = { 'Access-Control-Allow-Origin': '*' };

/** A summary of five people's answers, from the golden codes: its report can be printed, and needs no walk. */
const SUMMARY = 'FcSgBSq83vARAUBZxHm1AWvAAyAFfSLwABImjAFJYWK8A9SZAFpsY6IAgFcopgFbgC3wBcgAYUAIAAF-gCmQBKoAto2L8';

/** What Chromium itself has to say of a print that it does not allow. */
const ignored = (line) => line.includes("Ignored call to 'print()'");

check('in a sandbox without an origin both instruments work from memory and say so, and that nothing is printed', async (page, site) => {
  site.headers = open;
  page.frame = 'iframe';
  await page.open('/', 'instrument="both"');
  const widget = page.widget();
  assert.ok((await widget.notice('storage-blocked')).length > 20);
  await powerBases(widget);
  await widget.advance('next-instrument');
  await beginScenarios(widget);
  await throughScenarios(widget);
  const [bases, quiz] = await widget.call('result');
  for (const [name, score] of Object.entries(EXAMPLE_SCORES)) assert.equal(bases.scores[name], score, name);
  assert.equal(quiz.scores.index, 100);
  assert.deepEqual(await page.run('() => window.__log'), []);
  await widget.press('print');
  assert.match(await widget.notice('print-refused'), /tab of its own/);
  // Whether such a frame may save files nobody can know.
  await widget.advance('data');
  await widget.press('save-json');
  assert.match(await widget.notice('saved-perhaps'), /If it is not, the page around this activity/);
  assert.deepEqual(JSON.parse(await held(widget)).results, [quiz]);
  await widget.press('save-png');
  await until(() => widget.run("(root) => root.querySelector('.give img')?.naturalWidth === 1600"), 'the picture');
}, { console: (line) => ignored(line) || /Download is disallowed/.test(line) });

check('in a sandbox without an origin that may open dialogs, Print works', async (page, site) => {
  site.headers = open;
  site.rules = [{ path: '/', change: (text) => text.replace('allow-scripts', 'allow-scripts allow-modals').replace('inner.html', `inner.html#pb=${SUMMARY}`) }];
  page.frame = 'iframe';
  await page.open('/');
  const widget = page.widget();
  await widget.at('report');
  await page.run("() => (window.print = () => dispatchEvent(new Event('beforeprint'))) && null");
  await widget.press('print');
  await laid(page);
  await finish(page);
  await gone(page);
});

/** What stands on the page for the reader to copy. */
const held = (widget) => until(() => widget.run("(root) => root.querySelector('.give textarea')?.value"), 'the text of the file');

check('in a frame that refuses to save files nothing is claimed, and the text can be taken', async (page) => {
  page.frame = 'iframe';
  await page.open('/refusing.html', 'instrument="power-bases"');
  await plant(page, [published({ key: 1, day: '2026-11-01' })]);
  const widget = page.widget();
  await widget.advance('history');
  await widget.advance('open');
  await widget.advance('data');
  for (const [kind, start] of [['csv', '"instrument","pack"'], ['svg', '<svg'], ['json', '{']]) {
    await widget.press(`save-${kind}`);
    assert.match(await widget.notice('save-refused'), /^No file was saved/);
    await until(async () => (await held(widget)).startsWith(start), `the ${kind}`);
  }
  await widget.advance('back');
  await widget.advance('data');
  assert.equal(await widget.count('.give'), 0);
}, { console: (line) => /can escape its sandboxing/.test(line) });

check('files from another origin work, and nothing is asked of the page’s own', async (page, site) => {
  const files = await serve(dirname(fileURLToPath(import.meta.url)));
  files.headers = open;
  site.rules = [{ path: '/elsewhere.html', change: (text) => text.replace('/pb/', `${files.origin}/pb/`) }];
  try {
    await page.open('/elsewhere.html', 'instrument="power-bases"');
    await powerBases(page.widget());
    assert.deepEqual(site.log.map(({ path }) => path), ['/elsewhere.html']);
  } finally {
    await files.close();
  }
});
