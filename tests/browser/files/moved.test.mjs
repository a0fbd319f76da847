// Optimisers and bundlers move the loader; the attribute base says where its neighbours are.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { openCase } from '../support/case.mjs';
import { DIST } from '../support/server.mjs';

const check = openCase(import.meta.url);
const refused = { console: (line) => /Failed to load resource|404|error loading/i.test(line) };

/** Without the attribute the page's author is told of it; with it the widget starts. */
async function needsBase(page, path) {
  await page.open(path, '');
  assert.match(await page.widget().failure(), /attribute base/);
  await page.open(path, 'base="/pb"');
  await page.widget().at('start');
}

check('the loader under another name, elsewhere', async (page, site) => {
  site.rules = [{ path: '/pb/powerbase.js', status: 404 }, { path: '/cache/a1b2.js', instead: '/pb/powerbase.js' }];
  await needsBase(page, '/cached.html');
}, refused);

check('the loader within the page, and as a data address', async (page, site) => {
  const loader = await readFile(join(DIST, 'powerbase.js'), 'utf8');
  const put = (html, script) => html.replace('<script type="module" src="/pb/powerbase.js"></script>', () => script);
  site.rules = [{ path: '/', change: (html) => put(html, `<script type="module">${loader}</script>`) }];
  await needsBase(page, '/');
  // The address comes whole into every trace of calls. An optimiser joins scripts: it may be far longer than ours.
  const joined = `${loader}\n//${'a'.repeat(300_000)}`;
  const address = `data:text/javascript;base64,${Buffer.from(joined).toString('base64')}`;
  site.rules = [{ path: '/', change: (html) => put(html, `<script type="module" src="${address}"></script>`) }];
  await needsBase(page, '/');
}, refused);

check('the loader as a classic script: deferred, within the page, joined to others', async (page, site) => {
  const loader = await readFile(join(DIST, 'powerbase.js'), 'utf8');
  const put = (script) => (html) => html.replace('<script type="module" src="/pb/powerbase.js"></script>', () => script);
  for (const script of ['<script defer src="/pb/powerbase.js?ver=1"></script>', '<script>import("/pb/powerbase.js")</script>']) {
    site.rules = [{ path: '/', change: put(script) }];
    await page.open('/', '');
    await page.widget().at('start');
  }
  site.rules = [{ path: '/', change: put(`<script>var a = 1;\n${loader}\n;var b = a;</script>`) }];
  await needsBase(page, '/');
}, refused);

check('the loader in the bundle of an application', async (page, site) => {
  const folder = await mkdtemp(join(tmpdir(), 'powerbase-bundle-'));
  try {
    const entry = join(folder, 'main.js');
    await writeFile(entry, `import ${JSON.stringify(join(DIST, 'powerbase.js'))};\n`);
    const { outputFiles, warnings } = await build({ entryPoints: [entry], bundle: true, format: 'esm', minify: true, write: false });
    assert.deepEqual(warnings, []);
    site.rules = [{ path: '/cache/a1b2.js', instead: '/pb/powerbase.js', change: () => outputFiles[0].text }];
    await needsBase(page, '/cached.html');
  } finally {
    await rm(folder, { recursive: true });
  }
}, refused);
