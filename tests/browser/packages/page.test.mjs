// The page that makes packages: the same bytes as the command's, a preview, and a sentence for whatever fails.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { openCase } from '../support/case.mjs';
import { CUT_OFF, TOO_WIDE } from '../support/fits.mjs';
import { until } from '../support/page.mjs';
import { DIST } from '../support/server.mjs';
import { form } from './form.mjs';
import { packaged, tested } from './made.mjs';
import { unzip } from './zip.mjs';

const check = openCase(import.meta.url);
const { source } = createRequire(import.meta.url)('axe-core');
const FORMATS = ['scorm-1.2', 'scorm-2004', 'cmi5', 'xapi', 'web'];
const POLICY = [
  "default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'", "connect-src 'self'",
  "img-src 'self' data: blob:", "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'",
].join('; ');

check('under the strict policy the page makes the very bytes that the command makes', async (page, site) => {
  site.headers = { 'Content-Security-Policy': POLICY };
  const made = await form(page, site);
  for (const format of FORMATS) {
    await made.set({ format });
    const { said, name, bytes } = await made.download();
    assert.equal(name, `powerbase-${format}.zip`);
    assert.match(said, new RegExp(`${name}, ${(bytes.length / 1000).toFixed(1)} kB`));
    assert.ok(bytes.equals(packaged(format)), format);
  }
});

check('another program finds nothing wrong with the packages', async () => {
  for (const format of FORMATS) {
    assert.equal(tested(join(DIST, 'packages', `powerbase-${format}.zip`)).trim(), 'Done testing');
  }
}, { only: ['chromium'] });

check('what is chosen stands in the package, and what cannot matter cannot be chosen', async (page, site) => {
  const made = await form(page, site);
  await made.set({ format: 'scorm-2004', title: 'To <lead> & be led', instrument: 'influence', 'pass-mark': '70', 'complete-when': 'passed' });
  await made.set({ context: 'team', label: 'spring "b"', theme: 'dark', objectives: true, exit: 'normal' });
  await made.set({ 'share-url': 'https://example.org/', 'report-to': 'https://example.org/in', activity: 'https://example.org/lead' });
  const files = unzip((await made.download()).bytes);
  const page_ = String(files['index.html']);
  for (const text of ['instrument="influence"', 'pass-mark="70"', 'context="team"', 'label="spring &quot;b&quot;"', 'objectives ', 'exit="normal"', 'share-url="https://example.org/"', 'theme="dark"']) {
    assert.ok(page_.includes(text), text);
  }
  assert.ok(String(files['imsmanifest.xml']).includes('<title>To &lt;lead&gt; &amp; be led</title>'));
  await made.set({ format: 'web', instrument: 'power-bases', 'complete-when': 'all' });
  const disabled = "() => [...document.querySelectorAll('input:disabled, select:disabled')].map(({ name }) => name)";
  assert.deepEqual(await page.run(disabled), ['pass-mark', 'exit', 'objectives']);
  const { 'index.html': index } = unzip((await made.download()).bytes);
  assert.doesNotMatch(String(index), /pass-mark|exit|objectives/);
});

check('the preview shows what is chosen, and saves and reports nothing', async (page, site) => {
  const made = await form(page, site);
  const widget = page.widget();
  await widget.at('start');
  await made.set({ instrument: 'influence', theme: 'dark', 'report-to': 'https://example.org/in', format: 'scorm-2004' });
  await until(() => page.run("() => document.querySelector('power-base').getAttribute('theme') === 'dark'"), 'the theme');
  await widget.at('start');
  await widget.advance('start');
  await widget.at('quiz-intro');
  await made.set({ title: 'Another' });
  assert.equal(await widget.place(), 'quiz-intro', 'a title does not begin it anew');
  assert.equal(await page.run('() => localStorage.length + sessionStorage.length'), 0);
  assert.deepEqual(await page.run("() => document.querySelector('power-base').getAttributeNames()"), ['storage', 'instrument', 'lang', 'theme']);
});

check('a choice that cannot be is marked, with a sentence, and its control has the focus', async (page, site) => {
  const made = await form(page, site);
  const cases = [
    ['title', { title: ' ' }, { title: 'A' }],
    ['pass-mark', { 'pass-mark': '101' }, { 'pass-mark': '' }],
    ['complete-when', { 'complete-when': 'passed' }, { 'complete-when': 'all' }],
    ['activity', { activity: 'course 3' }, { activity: '' }],
    ['report-to', { 'report-to': 'http://example.org/' }, { 'report-to': '' }],
    ['share-url', { 'share-url': 'post' }, { 'share-url': '' }],
  ];
  for (const [name, wrong, right] of cases) {
    await made.set(wrong);
    assert.match(await made.press(), /no package yet/, name);
    const marked = await made.marked();
    assert.deepEqual(Object.keys(marked), [name]);
    assert.ok(marked[name].length > 20, marked[name]);
    assert.equal(await page.run('() => document.activeElement.name'), name);
    await made.set(right);
  }
  assert.match(await made.press(), /is ready/);
  assert.deepEqual(await made.marked(), {});
});

const lost = { console: (line) => /404|packages|Failed to load|disallowed MIME|error loading/i.test(line) };

check('a file that does not come is named, and the next try makes the package', async (page, site) => {
  for (const [path, name] of [[/packages\.js/, 'packages.js'], [/packages_bg/, 'packages_bg'], [/picture\.js/, 'picture.js'], [/files\.json/, 'files.json']]) {
    const made = await form(page, site);
    site.rules = [{ path, status: 404 }];
    const said = await made.press();
    assert.ok(said.includes('did not come') && said.includes(name), said);
    site.rules = [];
    assert.match(await made.press(), /is ready/);
  }
}, lost);

check('where the frame forbids to save, the page says so and leads out of it', async (page, site) => {
  page.frame = 'iframe';
  for (const [sandbox, sentence] of [['allow-scripts allow-same-origin allow-forms', /could not be saved/], ['allow-scripts allow-same-origin allow-forms allow-downloads', /is ready/]]) {
    site.rules = [{ path: '/frame.html', change: (text) => text.replace('SANDBOX', sandbox) }];
    const made = await form(page, site, '/frame.html');
    assert.match(await made.press(), sentence);
  }
}, { console: (line) => /can escape its sandboxing/.test(line) });

check('at 320 px nothing is cut off, and axe finds nothing, light and dark', async (page, site) => {
  page.frame = 'iframe';
  site.rules = [{ path: '/frame.html', change: (text) => text.replace('sandbox="SANDBOX"', '') }];
  for (const scheme of ['light', 'dark']) {
    const made = await form(page, site, '/frame.html');
    await page.run("() => document.querySelector('power-base').scrollIntoView()");
    await page.widget().at('start');
    await page.run("() => document.querySelector('details').setAttribute('open', '')");
    await page.run("(scheme) => document.documentElement.style.setProperty('color-scheme', scheme)", scheme);
    await made.set({ title: '' });
    await made.press();
    assert.deepEqual(await page.run(`() => (${TOO_WIDE})(document)`), []);
    assert.deepEqual(await page.run(`() => (${CUT_OFF})(document.querySelector('main'))`), []);
    assert.deepEqual(await violations(page), []);
  }
});

/** What axe finds in the frame. */
async function violations(page) {
  await page.driver.executeScript(source);
  return page.driver.executeAsyncScript(`const done = arguments[0];
    axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      done(violations.flatMap((rule) => rule.nodes.map((node) => rule.id + ' at ' + node.target + ': ' + node.failureSummary))));`);
}

check('by keyboard alone a package is made', async (page, site) => {
  await form(page, site);
  const { driver } = page;
  const active = () => driver.switchTo().activeElement();
  await page.run("() => document.getElementById('title').focus()");
  await (await active()).sendKeys(' for us');
  for (let press = 0; press < 12; press += 1) {
    if (await page.run("() => document.activeElement.matches('form button')")) break;
    await (await active()).sendKeys('\uE004');
  }
  await (await active()).sendKeys('\uE007');
  await until(() => page.run("() => /is ready/.test(document.querySelector('#said').textContent)"), 'the package');
});
