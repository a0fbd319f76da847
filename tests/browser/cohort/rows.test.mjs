// Labels, side by side, the people one by one, classes from links, an LRS, and leaving the page.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { inTurn, openCase } from '../support/case.mjs';
import { ANOTHER_CLASS, label, tick } from '../support/classes.mjs';
import { NO_LRS, startLrs, USER } from '../support/lrs.mjs';
import { until } from '../support/page.mjs';
import { ACTIVITY, people as statements } from '../lrs/statements.mjs';
import { choose, instructor, paste, people, reports, table } from './steps.mjs';

const check = openCase(import.meta.url);
const checkOnce = inTurn(check);

/** The labels and other classes, as they are listed. */
const listed = (widget, what) => widget.run('(root, what) => [...root.querySelectorAll(`[${what}] label`)].map((one) => one.textContent)', what);
const plain = (text) => text.replace(/[\u2068\u2069]/g, '');
const filter = (widget) => widget.run("(root) => root.querySelector('h3 ~ p.soft').textContent");
const prevented = (page) => page.run(`() => {
  const leaving = new Event('beforeunload', { cancelable: true });
  dispatchEvent(leaving);
  return leaving.defaultPrevented;
}`);

check('two sections and last year’s class side by side', async (page) => {
  const widget = await instructor(page);
  await label(widget, ' Monday ');
  await paste(widget, people(8).join('\n'));
  await reports(widget, [8, 0, 0]);
  await label(widget, '');
  await choose(widget, [['Tuesday.csv', people(4, 100).join('\n')]]);
  await reports(widget, [4, 0, 0]);
  await paste(widget, `Last year: https://example.org/#pb-${ANOTHER_CLASS}`);
  await until(() => widget.has('cohort-class-remove'), 'the other class');
  await until(async () => (await listed(widget, 'data-label')).map(plain).join() === 'Monday: 8,Tuesday: 4', 'both labels, counted');
  assert.match(plain((await listed(widget, 'data-class'))[0]), /^Leading teams, autumn · October 2026 to November 2026 · .*Counted: 29 of 34$/);
  await tick(widget, 'cohort-beside');
  await until(async () => (await table(widget, 'beside')).length === 21, 'seven tables of three');
  const [monday, tuesday, other] = (await table(widget, 'beside')).map((row) => row.map(plain));
  assert.match(monday.join('|'), /^MondayPeople: 8\|\d+.* to \d+\|\d+$/);
  assert.deepEqual(tuesday, ['TuesdayPeople: 4', 'from 5', 'from 5']);
  assert.match(other.join('|'), /^Leading teams, autumnPeople: \d+\|\d+\|\d+$/);
  await tick(widget, 'cohort-counts-0');
  await until(async () => (await table(widget, 'beside')).length === 14, 'a label less');
  assert.match(await filter(widget), /counted: 4 of 12\. .*8 with other labels/);
  await widget.press('cohort-class-remove');
  await until(async () => (await table(widget, 'beside')).length === 7, 'a class less');
});

check('the people one by one: out, back, undone, and found again by the keyboard', async (page) => {
  const widget = await instructor(page);
  await widget.tap('button[name=cohort-add]');
  assert.equal(await prevented(page), false, 'nothing is here yet');
  await paste(widget, people(60).join('\n'));
  await reports(widget, [60, 0, 0]);
  await until(() => prevented(page), 'a question before the page is left: no file holds them');
  await widget.advance('cohort-rows');
  assert.equal(await widget.count('[data-row]'), 50);
  assert.match(await widget.text('[data-row="2"]'), /^Person 3November 2026 · Without a label · .*counted/);
  await widget.press('cohort-rows-on');
  await until(async () => (await widget.count('[data-row]')) === 10, 'the next page');
  await widget.tap('[data-row="52"] button');
  await until(async () => /taken out by hand/.test(await widget.text('[data-row="52"]')), 'a row that is out');
  assert.equal(await widget.run("(root) => root.activeElement?.getAttribute('name')"), 'cohort-in', 'the focus stays');
  await widget.advance('back');
  await until(async () => /counted: 59 of 60\..*1 by hand/.test(await filter(widget)), 'one less');
  await widget.press('cohort-undo');
  await until(async () => /counted: 60 of 60\./.test(await filter(widget)), 'all again');
});

let lrs;
before(async () => {
  if (!NO_LRS) lrs = await startLrs();
});
after(() => lrs?.close());

checkOnce('results come out of an LRS, or a sentence says why not', async (page, site) => {
  lrs.forget();
  lrs.origins = [site.origin];
  await lrs.seed(statements(120));
  const widget = await instructor(page);
  const fill = (fields) => widget.run(`(root, fields) => {
    root.querySelector('details').open = true;
    for (const [name, value] of Object.entries(fields)) root.querySelector(\`[data-lrs=\${name}]\`).value = value;
  }`, fields);
  await widget.run("(root) => { root.querySelector('details').open = true; }");
  await widget.press('cohort-lrs-read');
  await until(() => widget.run("(root) => root.querySelector('[data-lrs-failed=activity]') !== null"), 'a field that is missing');
  await fill({ endpoint: lrs.endpoint, activity: ACTIVITY, user: USER.name, password: 'wrong' });
  await widget.press('cohort-lrs-read');
  await until(() => widget.run("(root) => root.querySelector('[data-lrs-failed=unauthorized]') !== null"), 'a wrong password');
  await fill({ password: USER.password });
  await widget.press('cohort-lrs-read');
  await reports(widget, [120, 0, 0]);
  assert.equal(await widget.count('[data-lrs-failed]'), 0);
  assert.equal(await page.run('() => localStorage.length + sessionStorage.length'), 0);
}, { skip: NO_LRS, console: (line) => /status of 401|Failed to load/.test(line) });
