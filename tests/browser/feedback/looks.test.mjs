// The screens of asking: nothing to the side at 320 px, nothing that axe finds, also from right to left.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { openCase } from '../support/case.mjs';
import { lead, PAGES, VIEW } from './form.mjs';

const check = openCase(import.meta.url);
const { source } = createRequire(import.meta.url)('axe-core');

const TOO_WIDE = `(root) => {
  const width = document.documentElement.clientWidth;
  const box = (e) => e.getBoundingClientRect();
  const out = [...root.querySelectorAll('.pb *')].filter((e) => box(e).width > 1 && (box(e).right > width + 0.5 || box(e).left < -0.5));
  return out.map((e) => e.localName + '.' + e.className + ' ' + box(e).left + ' to ' + box(e).right);
}`;

const TOO_SMALL = `(root) => [...root.querySelectorAll('button, label[part=option], label.choice')]
  .filter((e) => e.getClientRects().length && e.getBoundingClientRect().height < 43.99)
  .map((e) => e.localName + ' ' + e.textContent)`;

async function axe(page) {
  if (!(await page.run('() => Boolean(window.axe)'))) await page.driver.executeScript(source);
  return page.driver.executeAsyncScript(`
    const done = arguments[arguments.length - 1];
    axe.run(document, { resultTypes: ['violations'] }).then(
      ({ violations }) => done(violations.flatMap((rule) => rule.nodes.map((node) => rule.id + ' ' + node.failureSummary))),
      (error) => done([String(error)]));`);
}

/** Calls `visit` on every screen of the invitation and of the form. */
async function tour(page, visit) {
  const { people } = await lead(page, { name: 'Ann' });
  const widget = page.widget();
  await widget.dressed();
  await visit('the two links');
  await widget.advance('back');
  await visit('the invitation');
  await page.run('(hash) => { location.hash = hash; }', new URL(people).hash);
  await widget.at('rate');
  await visit('the intro');
  await widget.advance('start');
  for (const [at, ids] of PAGES.entries()) {
    await widget.choose(Object.fromEntries(ids.map((id, place) => [id, place === 1 ? '' : VIEW[id]])));
    if ([0, 5, 7, 8].includes(at)) await visit(`page ${at + 1}`);
    await widget.advance(at < PAGES.length - 1 ? 'next' : 'finish');
  }
  await visit('the code');
}

async function looks(page, also = []) {
  const found = [];
  await tour(page, async (name) => {
    const lines = [...(await axe(page)), ...(await page.widget().run(TOO_WIDE)), ...(await page.widget().run(TOO_SMALL))];
    for (const test of also) lines.push(...(await page.widget().run(test)));
    found.push(...lines.map((line) => `${name}: ${line}`));
  });
  assert.deepEqual(found, []);
}

check('every screen, as wide as the window', async (page) => {
  await looks(page);
});

check('every screen, 320 px wide and dark', async (page) => {
  page.frame = 'iframe';
  page.site.attributes = 'theme="dark"';
  await narrow(page);
});

check('every screen, 320 px wide, from right to left', async (page, site) => {
  page.frame = 'iframe';
  site.rules = [{ path: /first\.json$/, change: (text) => text.replace(/"direction":\s*"ltr"/, '"direction":"rtl"') }];
  await narrow(page, ["(root) => root.querySelector('.pb').dir === 'rtl' ? [] : ['not from right to left']"]);
});

/** The tour with the widget in the frame of a narrow page. */
async function narrow(page, also) {
  const { open } = page;
  page.open = (path, attributes) => open.call(page, '/narrow.html', attributes);
  await looks(page, also);
}
