// The instructor's class: what goes in, what is refused, what is shown and told to scripts.
import assert from 'node:assert/strict';
import { openCase } from '../support/case.mjs';
import { until } from '../support/page.mjs';
import { choose, instructor, paste, people, refused, reports, shown, table } from './steps.mjs';

const check = openCase(import.meta.url);
const POLICY = [
  "default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'", "connect-src 'self'",
  "img-src 'self' data: blob:", "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'",
].join('; ');

check('twelve links that are pasted become tables', async (page, site) => {
  const widget = await instructor(page);
  const codes = people(12);
  await paste(widget, `Dear all,\n${codes.map((code) => `here: <${site.origin}/#pb-${code}>.`).join('\n')}\n#pb=EcSgnonsense`);
  await reports(widget, [12, 0, 1]);
  assert.match((await refused(widget))[0], /^Line 14, .*: The code is damaged/);
  await shown(widget, 'scenarios', 12);
  const rows = await table(widget, 'bases');
  assert.deepEqual(rows.map(([base]) => base.split('People: ')[1]), Array(6).fill('12'));
  assert.ok(rows.every(([, average]) => /^\d+\d* to \d+$/.test(average)), String(rows));
  assert.equal((await table(widget, 'alpha')).length, 0, 'too few people');
  const sums = (await table(widget, 'scenarios')).map(([, ...cells]) => cells.map(Number).reduce((sum, n) => sum + n));
  assert.deepEqual(sums, Array(12).fill(12));
  await paste(widget, codes.join(' '));
  await reports(widget, [0, 12, 0]);
  await widget.press('cohort-delete');
  await widget.press('confirm');
  await until(async () => (await table(widget, 'bases')).length === 0, 'an empty class');
});

check('a file of a thousand, a file in UTF-16, and files that are no texts', async (page) => {
  const widget = await instructor(page);
  const codes = people(1000);
  const utf16 = Buffer.from(`\ufeff${people(3, 5000).join('\r\n')}`, 'utf16le');
  await choose(widget, [
    ['class.csv', `name;link\n${codes.map((code, n) => `P${n};https://example.org/#pb-${code}`).join('\n')}`],
    ['utf16.txt', utf16],
    ['a.zip', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0])],
    ['b.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ['c.txt', ''],
  ]);
  await reports(widget, [1003, 0, 3]);
  const lines = (await refused(widget)).map((line) => line.replace(/[\u2068\u2069]/g, ''));
  assert.match(lines[0], /^a\.zip: This is a zip file/);
  assert.match(lines[1], /^b\.png: This is a picture/);
  assert.match(lines[2], /^c\.txt: This file is empty/);
  await shown(widget, 'alpha', 6);
  assert.match((await table(widget, 'bases'))[0][0], /People: 1003$/);
});

check('files that are dropped on the element', async (page) => {
  const widget = await instructor(page);
  await page.run(`(text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'class.txt'));
    const on = document.querySelector('power-base-cohort');
    on.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
    on.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }`, people(7).join('\n'));
  await reports(widget, [7, 0, 0]);
});

check('scripts add texts and are told the figures', async (page) => {
  await instructor(page);
  const call = (name, ...values) => page.driver.executeAsyncScript(`
    const [name, values, done] = arguments;
    document.querySelector('power-base-cohort')[name](...values).then(done, (error) => done(String(error)));`, name, values);
  assert.deepEqual(await call('add', `${people(20).join('\n')}\n#pb=EcSgnonsense`), {
    accepted: 20, duplicates: 0, refused: [{ line: 21, reason: 'damaged' }],
  });
  const { n, scales, quiz } = await call('statistics');
  assert.deepEqual([n, scales.LEG.n, quiz.n, quiz.index.n], [20, 20, 20, 20]);
  assert.ok(scales.LEG.ci[0] < scales.LEG.mean && scales.LEG.mean < scales.LEG.ci[1]);
  assert.ok(Math.abs(scales.LEG.alpha) <= 1 && scales.LEG.omega === null && scales.LEG.sem === null);
  assert.equal(Object.values(quiz.scenarios.S1.chosen).reduce((sum, n) => sum + n), 20);
  assert.deepEqual(await page.driver.executeScript("return Object.keys(document.querySelector('power-base-cohort').shadowRoot ? {} : { none: 1 })"), []);
});

check('the page cohort.html, under the strict policy', async (page, site) => {
  site.headers = { 'Content-Security-Policy': POLICY };
  const widget = await instructor(page, '/pb/cohort.html');
  await paste(widget, people(12).join('\n'));
  await reports(widget, [12, 0, 0]);
  await shown(widget, 'scenarios', 12);
  assert.equal((await table(widget, 'bases')).length, 6);
  assert.equal(await widget.count('[style]'), 0);
  assert.deepEqual(site.log.filter(({ path }) => !path.startsWith('/pb/')), []);
  assert.equal(await page.run('() => localStorage.length + sessionStorage.length'), 0);
});
