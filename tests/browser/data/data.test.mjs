// What is kept: saved as files, added elsewhere, deleted.
import assert from 'node:assert/strict';
import { always } from '../support/answers.mjs';
import { inTurn, openCase } from '../support/case.mjs';
import { until } from '../support/page.mjs';
import { beginScenarios, influence, powerBases, throughScenarios } from '../support/walk.mjs';
import { bring, plant, published, saved, table } from './results.mjs';

const check = inTurn(openCase(import.meta.url));
const THREE = [
  published({ key: 1, day: '2026-09-01' }),
  published({ key: 2, day: '2026-10-01', answers: { LEG: [1, 1, 1, 1, 1] } }),
  published({ key: 3, day: '2026-11-01', context: 'class' }),
];
const file = (results) => JSON.stringify({ format: 'powerbase-results', version: 1, exportedAt: '2026-11-22T10:00:00Z', results });
const stored = (page, scope) => page.run(
  "(start) => Object.fromEntries(Object.entries(localStorage).filter(([name]) => name.startsWith(start)))", `powerbase/${scope}/`);

async function room(page) {
  const widget = page.widget();
  await widget.at('start');
  await widget.advance('data');
  await widget.at('data');
  return widget;
}

check('what is saved says what result() says, to the last digit', async (page) => {
  await page.open('/', 'instrument="both"');
  const widget = page.widget();
  await powerBases(widget);
  await widget.advance('next-instrument');
  await beginScenarios(widget);
  await throughScenarios(widget, always('X'));
  const results = await widget.call('result');
  await widget.advance('home');
  await room(page);
  const json = await saved(page, () => widget.press('save-json'));
  assert.match(json.name, /^powerbase-\d{4}-\d\d-\d\d\.json$/);
  const { format, version, results: held } = JSON.parse(json.bytes);
  assert.deepEqual([format, version], ['powerbase-results', 1]);
  const byName = (list) => Object.fromEntries(list.map((result) => [result.instrument, result]));
  assert.deepEqual(byName(held), byName(results));

  const csv = await saved(page, () => widget.press('save-csv'));
  assert.match(csv.type, /^text\/csv/);
  assert.deepEqual([...csv.bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  const text = csv.bytes.subarray(3).toString();
  assert.equal(text.split('\r\n').length, 4);
  for (const row of table(text)) {
    const result = byName(results)[row.instrument];
    for (const [name, score] of Object.entries({ ...result.scores, ...result.answers })) {
      assert.equal(row[name], score === null ? '' : String(score), name);
    }
    for (const name of ['pack', 'completedAt', 'key']) assert.equal(row[name], String(result[name]));
    assert.equal(row.context, result.context ?? '');
  }
});

check('what a spreadsheet would calculate stands as text', async (page) => {
  await page.open('/', '');
  const [five, one] = [[5, 5, 5, 5, 5], [1, 1, 1, 1, 1]];
  const below = published({ key: 4, day: '2026-08-01', answers: { LEG: five, REW: five, COE: five, REF: one } });
  await plant(page, [{ ...THREE[0], pack: '=HYPERLINK("http://x","y")@1' }, { ...THREE[1], pack: 'a,"b"\r\nc@1' }, below]);
  const widget = await room(page);
  const { bytes } = await saved(page, () => widget.press('save-csv'));
  assert.ok(bytes.includes(`"'=HYPERLINK(""http://x"",""y"")@1"`), bytes.toString());
  assert.ok(bytes.includes('"a,""b""\r\nc@1"'));
  const row = table(bytes.subarray(3).toString()).find(({ key }) => key === '4');
  assert.equal(row.balance, String(below.scores.balance));
  assert.ok(below.scores.balance < 0 && bytes.includes(`,${below.scores.balance},`), 'a number is no text');
});

check('where decimals have a comma, columns are divided by semicolons, and that is said', async (page) => {
  await page.open('/', '');
  await plant(page, THREE.slice(0, 1));
  const widget = await room(page);
  await saved(page, () => widget.press('save-csv'));
  assert.match(await widget.notice('columns-comma'), /commas divide/);
  await page.run("() => { Object.defineProperty(navigator, 'languages', { value: ['de-AT', 'en'] }); }");
  const { bytes } = await saved(page, () => widget.press('save-csv'));
  assert.match(await widget.notice('columns-semicolon'), /semicolons divide/);
  assert.deepEqual(await widget.notices(), ['saved', 'columns-semicolon']);
  const [titles, row] = bytes.subarray(3).toString().split('\r\n').map((line) => line.split(';'));
  const at = (name) => row[titles.indexOf(`"${name}"`)];
  assert.equal(at('balance'), String(THREE[0].scores.balance).replace('.', ','), 'with all its digits');
  assert.match(at('position'), /^\d+,\d{10,}$/);
});

check('results that are added stand beside those that are here, and neither is lost', async (page) => {
  await page.open('/', 'instrument="influence" scope="own"');
  await influence(page.widget(), always('N'));
  const before = await stored(page, 'own');
  await page.widget().advance('home');
  const widget = await room(page);
  await bring(widget, { 'mine.json': file(THREE) }, /Added: 3\. Already here: 0/);
  await bring(widget, { 'mine.json': file(THREE) }, /Added: 0\. Already here: 3/);
  const after = await stored(page, 'own');
  assert.equal(Object.keys(after).length, Object.keys(before).length + 3);
  for (const [name, value] of Object.entries(before)) assert.equal(after[name], value, name);
  for (const result of THREE) {
    assert.deepEqual(JSON.parse(after[`powerbase/own/self/result/${result.key}/power-bases`]), result);
  }
  await widget.advance('history');
  assert.equal(await widget.count('.history li'), 4);
  const days = await widget.run("(root) => [...root.querySelectorAll('.history .soft')].map((line) => line.textContent)");
  assert.ok(days.every((day) => day.includes('2026')) && days.some((day) => day.includes('1 September 2026') && day.includes('work team')), String(days));
  await page.reload();
  await widget.at('start');
  const again = await stored(page, 'own');
  assert.deepEqual(again, after);
  const scores = (await widget.call('result')).find(({ instrument }) => instrument === 'power-bases').scores;
  assert.deepEqual(scores, THREE[2].scores);
});

check('files that are not as they were made are refused, and say where and why', async (page) => {
  await page.open('/', '');
  await plant(page, THREE.slice(0, 1));
  const widget = await room(page);
  const edited = { ...THREE[1], scores: { ...THREE[1].scores, LEG: 99 } };
  const other = { ...THREE[0], completedAt: '2020-01-01T00:00:00Z' };
  const files = {
    'edited.json': file([THREE[2], edited, { ...THREE[1], completedAt: '2026-31-01T00:00:00Z' }, other]),
    'notes.txt': 'Dear diary <b>',
    'later.json': JSON.stringify({ format: 'powerbase-results', version: 2, results: [] }),
    'other.json': '{"some":"thing"}',
    'deep.json': `${'['.repeat(200000)}${']'.repeat(200000)}`,
    '<img src=x>.json': 'null',
    '{n} {reason}.json': '[7]',
  };
  await bring(widget, files, /Added: 1\. Already here: 0\. Different here, left unchanged: 1\. Not added: 8\./);
  const lines = await widget.run("(root) => [...root.querySelectorAll('.note li')].map((li) => li.textContent)");
  for (const [start, reason] of [
    ['edited.json, result 2', /do not fit its answers\. Use the file/], ['edited.json, result 3', /: Its date is not valid\.$/],
    ['notes.txt', /: This is not a backup/], ['later.json', /later version/], ['other.json', /not from this activity/],
    ['deep.json', /not a backup/], ['<img src=x>.json', /not a backup/], ['{n} {reason}.json, result 1', /not from this activity/],
  ]) {
    const [name, ...rest] = start.split(',');
    const begins = (line) => line.startsWith([`\u2068${name}\u2069`, ...rest].join(','));
    assert.match(lines.find(begins) ?? '', reason, `${start} in ${lines}`);
  }
  const kept = await stored(page, 'default');
  assert.deepEqual(JSON.parse(kept['powerbase/default/self/result/1/power-bases']), THREE[0]);
  assert.equal(Object.keys(kept).length, 2);
});

check('a single result and a bare list are taken, a large file and 5 MB of garbage do not hold up the page', async (page) => {
  await page.open('/', '');
  const widget = await room(page);
  await bring(widget, { 'one.json': JSON.stringify(THREE[0]), 'list.json': JSON.stringify(THREE) }, /Added: 3\. Already here: 1/);
  // Three hundred results; then 5 MB of ones, and a file that is too large to be read.
  const many = JSON.stringify(Array.from({ length: 300 }, (_, at) => published({ key: at + 10, day: '2026-09-01' })), null, 2);
  const files = `[['many.json', arguments[1]], ['ones.json', '[' + '1,'.repeat(2500000) + '1]'], ['large.json', new Uint8Array(9000000)]]`;
  const time = await page.run('() => performance.now()');
  await page.driver.executeScript(`
    const root = document.querySelector(arguments[0]).shadowRoot;
    const field = root.querySelector('input[type=file]'), chosen = new DataTransfer();
    for (const [name, content] of ${files}) chosen.items.add(new File([content], name));
    field.files = chosen.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));`, 'power-base', many);
  await until(() => widget.run("(root) => /Added: 300\\. .*Not added: 2\\./.test(root.querySelector('[data-notice=imported]')?.textContent)"), 'the end of it', 30000);
  const took = (await page.run('() => performance.now()')) - time;
  console.log(`300 results, 5 MB of ones and 9 MB more took ${Math.round(took)} ms`);
  assert.ok(took < 20000, `${took} ms`);
  assert.match(await widget.text('.note'), /ones\.json\u2069: This file is far too large/);
});

check('where there is no room what was added is held in the page, and that is said', async (page) => {
  await page.open('/full.html', '');
  const widget = await room(page);
  await bring(widget, { 'mine.json': file(THREE) });
  await widget.notice('storage-full');
  assert.match(await widget.text('h2 + p'), /^Nothing is saved here/);
  await widget.advance('history');
  assert.equal(await widget.count('.history li'), 3);
});

for (const [storage, said] of [['session', /^This is saved until you close this tab/], ['none', /^Nothing is saved here/]]) {
  check(`with storage="${storage}" the list says how long it stands`, async (page) => {
    await page.open('/', `storage="${storage}"`);
    const widget = await room(page);
    await bring(widget, { 'mine.json': file(THREE) }, /Added: 3/);
    assert.match(await widget.text('h2 + p'), said);
    assert.doesNotMatch(await widget.text('[data-screen]'), /saved in this browser/i);
  });
}

check('deleting everything leaves nothing under the scope, and other scopes alone', async (page) => {
  await page.open('/', 'scope="mine"');
  await plant(page, THREE, 'mine');
  await page.run(`() => {
    const put = (name, value) => localStorage.setItem('powerbase/mine/' + name, value);
    put('self/draft/power-bases', JSON.stringify({ version: 1, key: 9, step: 2, marks: '3'.padEnd(43, '0'), seconds: [0, 0, 0, 0, 0] }));
    put('self/shared/1', JSON.stringify({ version: 1, code: 'EgAA', name: '<b>Kim</b>', keptAt: '2026-11-20T10:00:00Z' }));
    put('self/damaged/self/result/5/influence', 'oops');
    put('self/draft/influence', '{"version":9}');
    put('facilitator/0a0b0c0d/collection', '{"version":1}');
    localStorage.setItem('powerbase/yours/self/result/1/power-bases', '{"version":1}');
    localStorage.setItem('else', 'stays');
  }`);
  await page.reload();
  const widget = await room(page);
  const counts = () => widget.run("(root) => Object.fromEntries([...root.querySelectorAll('.figures div')].map((row) => [...row.children].map((cell) => cell.textContent)))");
  assert.deepEqual(await counts(), {
    'Your results': '3', 'Unfinished answers': '1', 'Results of others': '1',
    'Collections of answers': '1', 'Set aside, because it could not be read': '1',
  });
  assert.equal(await widget.text('.history strong'), '<b>Kim</b>');
  const headings = await widget.run("(root) => [...root.querySelectorAll('h2, h3')].map((heading) => heading.textContent)");
  assert.deepEqual(headings, ['My data', 'Save a copy', 'Add results from a file', 'Results of others', 'Delete everything']);
  await widget.press('forget-me');
  await widget.press('cancel');
  assert.equal(Object.keys(await stored(page, 'mine')).length, 8);
  await widget.press('forget-me');
  await widget.press('confirm');
  await widget.notice('forgotten');
  assert.deepEqual(await page.run('() => Object.keys(localStorage).sort()'), ['else', 'powerbase/yours/self/result/1/power-bases']);
  assert.deepEqual(await counts(), { 'Your results': '0' });
  assert.deepEqual(await widget.call('result'), []);
  await widget.advance('home');
  assert.equal(await widget.has('continue'), false);
  assert.deepEqual(Object.keys(await stored(page, 'mine')), []);
});
