// What leaves the class, and what comes in from paper: tables, a link with the figures, sheets.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Key } from 'selenium-webdriver';
import { inTurn, openCase } from '../support/case.mjs';
import { focus, press } from '../support/keys.mjs';
import { until } from '../support/page.mjs';
import { choose, instructor, paste, people, reports, table } from './steps.mjs';

const check = openCase(import.meta.url);
const ITEMS = '435241534215342554123344551234';

/** The element on a page that keeps what is saved, and can watch its turns. */
async function keeping(page) {
  const widget = await instructor(page);
  for (const script of ['../data/saved.js', 'tasks.js']) await page.driver.executeScript(readFileSync(new URL(script, import.meta.url), 'utf8'));
  return widget;
}

/** Unfolds a part of the screen. */
const unfold = (widget, name) => widget.run('(root, name) => { root.querySelector(`[data-out="${name}"]`).open = true; }', name);

/** The file that a button saves: its name and its text. */
async function saved(page, widget, button) {
  const before = await page.run('() => window.__saved.length');
  await widget.press(button);
  await until(() => page.run('(before) => window.__saved.length > before', before), 'a file to be saved');
  return page.driver.executeAsyncScript(`
    const done = arguments[0], { name, blob } = window.__saved.at(-1);
    blob.arrayBuffer().then((bytes) => done([name, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]));`);
}

/** Opens the link of twelve people; gives it. */
async function linkOfTwelve(page) {
  const widget = await instructor(page);
  await paste(widget, people(12).join('\n'));
  await reports(widget, [12, 0, 0]);
  await unfold(widget, 'link');
  await widget.press('cohort-link');
  return until(() => widget.run("(root) => root.querySelector('[data-out=link] .give input')?.value"), 'the link');
}

check('both tables are saved, and the people are read again', async (page) => {
  const widget = await keeping(page);
  await paste(widget, people(12).join('\n'));
  await reports(widget, [12, 0, 0]);
  await unfold(widget, 'tables');
  const lines = await widget.run("(root) => [...root.querySelectorAll('[name=cohort-dialect] code')].map((line) => line.textContent)");
  assert.deepEqual([lines.length, lines[0]], [4, '"of","figure","n","value","note"']);
  const [figures, told] = await saved(page, widget, 'cohort-table-figures');
  assert.match(figures, /^powerbase-\d{4}-\d\d-\d\d-figures\.csv$/);
  assert.match(told, /^\ufeff"of","figure","n","value","note"\r\n/);
  assert.ok(told.includes('\r\n"power-bases","counted",,12,\r\n'));
  await widget.choose({ 'cohort-dialect': 'semicolon' });
  const [name, rows] = await saved(page, widget, 'cohort-table-people');
  assert.match(name, /-people\.csv$/);
  assert.match(rows, /^\ufeff"id";"label";"state";"pack";/);
  assert.equal(rows.split('\r\n').length, 14);
  await widget.notice('saved');
  await widget.press('cohort-delete');
  await widget.press('confirm');
  await choose(widget, [[name, rows]]);
  await reports(widget, [12, 0, 0]);
});

check('twenty thousand rows do not hold up the page', async (page) => {
  const widget = await keeping(page);
  await choose(widget, [['class.txt', people(20_000).join('\n')]]);
  await until(() => widget.run("(root) => root.querySelector('[data-table=bases] small')?.textContent.includes('20000')"), 'all of them', 60000);
  await unfold(widget, 'tables');
  await page.run('() => window.__watch()');
  await widget.press('cohort-table-people');
  await until(() => page.run('() => window.__saved.length > 0'), 'the file', 60000);
  // Looking into the file takes long by itself.
  const { longest, took } = await page.run('() => { window.__watched.on = false; return window.__watched; }');
  console.log(`20,000 rows took ${Math.round(took)} ms; the longest task ${Math.round(longest)} ms`);
  const lines = await page.driver.executeAsyncScript(`
    const done = arguments[0];
    window.__saved[0].blob.text().then((text) => done(text.split('\\r\\n').length));`);
  assert.equal(lines, 20_002);
  // Of whatever the machine's time is: in one task it would be nearly all.
  assert.ok(longest < took / 4, `${longest} ms of ${took}`);
}, { only: ['chromium'] });

check('a link with the figures is made, handed on, and opened by anybody', async (page, site) => {
  const link = await linkOfTwelve(page);
  assert.match(link, /#pb-F[g-v]/);
  const code = link.slice(link.indexOf('#'));
  const before = site.log.length;
  await page.open(`/learner.html${code}`);
  const widget = page.widget();
  await widget.at('class');
  assert.equal((await table(widget, 'class')).length, 8);
  assert.equal((await table(widget, 'class-scenarios')).length, 12);
  assert.match(await widget.text('h2'), /^A class/);
  assert.ok(site.log.slice(before).some(({ path }) => path.includes('split_cohort')), 'the part of classes came');
  const told = await widget.call('open', link);
  assert.deepEqual([told.kind, told.n, told.context], ['cohort', 12, 'team']);
  await page.reload();
  await widget.at('class');
  await widget.advance('home');
  assert.equal(await page.run('() => location.hash'), '', 'the address has lost the link');
});

check('sheets from paper go in by Enter, one after the other', async (page) => {
  const widget = await instructor(page);
  await unfold(widget, 'paper');
  await widget.run("(root) => root.querySelector('[name=cohort-paper]').focus()");
  const said = (wanted) => until(async () => wanted.test(await widget.text('[data-out=paper] [role=status]')), String(wanted));
  const field = () => widget.run("(root) => root.querySelector('[name=cohort-paper]').value");
  await press(widget, ITEMS, Key.ENTER);
  await said(/^Added\. Sheets so far: 1$/);
  assert.deepEqual([await field(), (await focus(widget)).name], ['', 'cohort-paper']);
  await press(widget, 'nnnnqnnnttex', Key.ENTER);
  await said(/Sign number 5 .*q/);
  assert.deepEqual([await field(), (await focus(widget)).name], ['nnnnqnnnttex', 'cohort-paper'], 'nothing is lost');
  await press(widget, ...Array(8).fill(Key.BACK_SPACE), 'nnnnttex', Key.ENTER);
  await said(/^Added\. Sheets so far: 2$/);
  assert.match(await widget.text('[data-out=paper] p > code'), /^Ec/);
  await widget.press('cohort-paper-undo');
  await said(/Sheets so far: 1$/);
  assert.equal((await focus(widget)).name, 'cohort-paper');
});

inTurn(check)('of too few, and of nearly the same people, there is no link, and it is said why', async (page) => {
  const widget = await instructor(page);
  await unfold(widget, 'paper');
  await paste(widget, people(4).join('\n'));
  await reports(widget, [4, 0, 0]);
  await unfold(widget, 'link');
  const said = (wanted) => until(async () => wanted.test(await widget.text('[data-out=link] [role=status]')), String(wanted));
  await widget.press('cohort-link');
  await said(/at least: 5\. Counted so far: 4/);
  await paste(widget, people(4, 100).join('\n'));
  await reports(widget, [4, 0, 0]);
  await widget.press('cohort-link');
  await said(/^The link is ready/);
  await paste(widget, people(1, 200).join('\n'));
  await reports(widget, [1, 0, 0]);
  await widget.press('cohort-link');
  await said(/by subtraction/);
});
