// A frame without an origin of its own, and files from another origin: one header is all it needs.
import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXAMPLE_SCORES } from '../support/answers.mjs';
import { openCase } from '../support/case.mjs';
import { serve } from '../support/server.mjs';
import { beginScenarios, powerBases, throughScenarios } from '../support/walk.mjs';

const check = openCase(import.meta.url);
const open = { 'Access-Control-Allow-Origin': '*' };

check('in a sandbox without an origin both instruments work from memory and say so', async (page, site) => {
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
});

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
