// The facilitator's collection: what is taken, refused and kept, and when a report is made.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inTurn, openCase } from '../support/case.mjs';
import { until } from '../support/page.mjs';
import { answer, answers, invitation } from './codes.mjs';
import { count, made, openLink, paste, refused, reports, told } from './steps.mjs';

const check = inTurn(openCase(import.meta.url));
const INVITE = 0x2a;
const KEPT = 'powerbase/default/facilitator/0000002a/collection';
const facilitator = invitation({ invite: INVITE });

const press = (widget, name) => widget.press(name);

check('messages with codes in them', async (page, site) => {
  const widget = await openLink(page, facilitator, 'collect');
  const [a, b, c] = answers(3, INVITE);
  await paste(widget, `Hi Jo,\n\nhere: <${site.origin}/#pb=${a}>.\n\nOn Monday Kim wrote:\n> ${b}\n> and “${c}”, thanks!`);
  await reports(widget, [3, 0, 0, 0]);
  assert.match(await widget.notice('collect-told'), /^Added: 3\./);
  assert.equal(await count(widget), 3);
  assert.equal(await widget.run("(root) => root.querySelector('textarea[name=codes]').value"), '');
});

check('the same code twice, and changed answers', async (page) => {
  const widget = await openLink(page, facilitator, 'collect');
  const all = answers(3, INVITE);
  await paste(widget, all.join('\n'));
  await reports(widget, [3, 0, 0, 0]);
  await paste(widget, all[1]);
  await reports(widget, [0, 1, 0, 0]);
  const changed = answer({ invite: INVITE, key: 2, items: Array(30).fill(2), supplement: Array(12).fill(3), grants: Array(10).fill(1) });
  await paste(widget, changed);
  await reports(widget, [0, 0, 1, 0]);
  assert.equal(await count(widget), 3);
});

check('what is refused, with its line and reason', async (page) => {
  const widget = await openLink(page, facilitator, 'collect');
  const [whole] = answers(1, INVITE);
  const [other] = answers(1, INVITE + 1);
  await paste(widget, [whole, `#pb=${whole.slice(0, 20)}A${whole.slice(21)}`, other, invitation({ invite: INVITE, facilitator: false })].join('\n'));
  await reports(widget, [1, 0, 0, 3]);
  const lines = await refused(widget);
  assert.match(lines[0], /^Line 2: The code is damaged/);
  assert.match(lines[1], /^Line 3: The code belongs to another invitation/);
  assert.match(lines[2], /^Line 4: This is an invitation/);
});

check('nothing is made of two; a fourth after a released third meets the guard', async (page) => {
  const widget = await openLink(page, facilitator, 'collect');
  const all = answers(6, INVITE);
  await paste(widget, all.slice(0, 2).join(' '));
  await reports(widget, [2, 0, 0, 0]);
  assert.deepEqual([await widget.has('collect-make'), await made(widget)], [false, null]);
  await paste(widget, all[2]);
  await reports(widget, [1, 0, 0, 0]);
  await press(widget, 'collect-make');
  await widget.notice('collect-made');
  const first = await made(widget);
  await paste(widget, all[3]);
  await reports(widget, [1, 0, 0, 0]);
  await press(widget, 'collect-make');
  assert.match(await widget.notice('collect-near'), /Codes that differ: 1\..*this many more: 2\./);
  assert.equal(await made(widget), first);
  await paste(widget, all.join('\n'));
  await reports(widget, [2, 4, 0, 0]);
  await press(widget, 'collect-make');
  await widget.notice('collect-made');
  const second = await made(widget);
  assert.notEqual(second, first);
  const opened = await widget.call('open', second.split('#pb-')[1]);
  assert.deepEqual([opened.kind, opened.n], ['aggregate', 6]);
});

check('a collection survives a reload, and can be deleted', async (page) => {
  const widget = await openLink(page, facilitator, 'collect');
  await paste(widget, answers(4, INVITE).join('\n'));
  await reports(widget, [4, 0, 0, 0]);
  await press(widget, 'collect-make');
  const link = await until(() => made(widget), 'the report');
  await page.reload();
  await widget.at('collect');
  await until(async () => (await count(widget)) === 4, 'the answers, which come slice by slice');
  assert.deepEqual([await made(widget), await told(widget)], [link, null]);
  await widget.run("(root) => { root.querySelector('details.card').open = true; root.querySelector('[name=collect-remove]').click(); }");
  await press(widget, 'confirm');
  await until(async () => (await count(widget)) === 3, 'one answer less');
  await press(widget, 'collect-delete');
  await press(widget, 'confirm');
  await until(async () => (await count(widget)) === 0, 'an empty collection');
  assert.equal(await page.run('(name) => localStorage.getItem(name)', KEPT), null);
});

check('what is typed is there after a look elsewhere', async (page) => {
  const widget = await openLink(page, facilitator, 'collect');
  const type = (text) => widget.run(`(root, text) => {
    const field = root.querySelector('textarea[name=codes]');
    field.value = text;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }`, text);
  await type('half a message');
  await press(widget, 'home');
  await widget.at('start');
  // The same address once more would be no news to the page.
  await page.run("() => { location.hash = '' }");
  await openLink(page, facilitator, 'collect');
  const typed = () => widget.run("(root) => root.querySelector('textarea[name=codes]').value");
  assert.equal(await typed(), 'half a message');
  await type(answers(1, INVITE)[0]);
  await press(widget, 'collect-add');
  await reports(widget, [1, 0, 0, 0]);
  assert.equal(await typed(), '');
});

check('a file of codes', async (page) => {
  const folder = mkdtempSync(join(tmpdir(), 'powerbase-codes-'));
  try {
    writeFileSync(join(folder, 'codes.txt'), `${answers(3, INVITE).join('\r\n')}\r\n#pb=FEx\r\n`);
    const widget = await openLink(page, facilitator, 'collect');
    await (await widget.find('input[name=files]')).sendKeys(join(folder, 'codes.txt'));
    await reports(widget, [3, 0, 0, 1]);
    assert.match((await refused(widget))[0], /^\u2068codes\.txt\u2069, line 4: The code is damaged/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

check('the leader who collects is warned', async (page) => {
  await page.open('/');
  const value = { version: 1, invite: '0000002a', context: 'team', name: 'Ann', madeAt: '2026-11-22T10:00:00Z', day: '22 November 2026' };
  await page.run('(name, value) => localStorage.setItem(name, value)', 'powerbase/default/self/invite/0000002a', JSON.stringify(value));
  const widget = await openLink(page, facilitator, 'collect');
  assert.match(await widget.text('[data-warning=both]'), /the report is not anonymous/);
});

for (const n of [10_000, 100_000]) {
  check(`${n} codes at once`, async (page) => {
    await page.open(`/tasks.html#pb=${facilitator}`);
    const widget = page.widget();
    await widget.at('collect');
    // The codes grow in the page, which spares sending them through the driver.
    await page.run('(codes) => { window.__codes = codes }', answers(n, INVITE).join('\n'));
    await page.run(`() => {
      const root = document.querySelector('power-base').shadowRoot;
      const field = root.querySelector('textarea[name=codes]');
      field.value = window.__codes;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }`);
    await page.run("() => { window.__begin(); document.querySelector('power-base').shadowRoot.querySelector('[name=collect-add]').click(); }");
    await reports(widget, [n, 0, 0, 0]);
    const watch = await page.run('() => { window.__watch.on = false; return { ...window.__watch, end: performance.now() - window.__watch.begun }; }');
    console.log(`${n} codes:`, watch);
    assert.equal(await count(widget), n);
  });
}
