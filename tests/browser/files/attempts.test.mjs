// One press, one attempt: nothing late of one that failed can spoil the next.
import assert from 'node:assert/strict';
import { openCase } from '../support/case.mjs';
import { until } from '../support/page.mjs';
import { throughItems, toItems } from '../support/walk.mjs';

const check = openCase(import.meta.url);
/** The lines that an engine, and the loader of the parts, write about a file that did not come. */
const refused = { console: (line) => /^browser: .*Failed to load (resource|module script)/.test(line) || /^(browser|console.error): .*(wasm|404)/.test(line) };

/** The offer of the supplement, with what the result needs still to come. */
async function toOffer(page, site, rules) {
  site.rules = rules;
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await toItems(widget);
  await throughItems(widget);
  return widget;
}

/** The failure of the start, and the mend by one press. */
async function failsAndMends(page, site, reason) {
  const widget = page.widget();
  assert.match(await widget.failure(), reason);
  site.rules = [];
  await page.run('() => { window.hasty = false; }');
  await widget.press('retry');
  await widget.at('start');
}

for (const [what, late] of [['refused late', { status: 404, delay: 12000 }], ['never answered', { hang: true }], ['stopped halfway', { stall: true }]]) {
  check(`one file of a part is refused, another ${what}: the second press has the result at once`, async (page, site) => {
    const widget = await toOffer(page, site, [
      { path: /split_result/, status: 404 },
      { path: /shared_result/, ...late },
      { path: /result\.json/, ...late },
    ]);
    await widget.press('skip');
    await widget.notice('part-failed');
    assert.equal(await widget.run("(root) => root.querySelector('[data-screen]').getAttribute('aria-busy')"), null);
    site.rules = [];
    const start = performance.now();
    await widget.press('retry');
    await widget.at('result power-bases');
    assert.ok(performance.now() - start < 10_000, 'it waited for nothing of the first attempt');
    assert.deepEqual(await widget.notices(), []);
  }, refused);
}

for (const file of ['app.js', 'app_bg.wasm', 'content/en/first.json']) {
  check(`${file} says nothing for twenty seconds: that is a failure, and a press mends it`, async (page, site) => {
    site.rules = [{ path: `/pb/${file}`, hang: true }];
    await page.open('/?hasty');
    await failsAndMends(page, site, /no answer/);
    if (file === 'app.js') return;
    site.rules = [{ path: `/pb/${file}`, stall: true }];
    await page.reload();
    await failsAndMends(page, site, /no answer/);
  }, refused);
}

check('a script that was refused once is asked for under another name', async (page, site) => {
  site.rules = [{ path: '/pb/app.js', status: 503 }];
  await page.open();
  await failsAndMends(page, site, /app\.js/);
  const asked = site.requests('/pb/app.js').map(({ path }) => path);
  assert.equal(new Set(asked).size, 2, String(asked));
}, refused);

check('an error page that may be kept for an hour, in the place of a file, is asked for anew', async (page, site) => {
  const page200 = { instead: '/index.html', headers: { 'Content-Type': 'text/html', 'Cache-Control': 'max-age=3600' } };
  for (const file of ['app_bg.wasm', 'content/en/first.json', 'app.js']) {
    site.rules = [{ path: `/pb/${file}`, ...page200 }];
    await page.open(`/?${file}`);
    await failsAndMends(page, site, file === 'app.js' ? /\w/ : /a page came instead/);
  }
}, refused);

for (const again of ['retry', 'copy']) check(`a tool that does not come is told as that, which goes when it has worked, by ${again}`, async (page, site) => {
  const widget = await toOffer(page, site, []);
  await widget.press('skip');
  await widget.at('result power-bases');
  site.rules = [{ path: '/pb/tools.js', status: 503 }];
  await widget.press('share');
  await widget.at('share');
  assert.deepEqual(await widget.notices(), [], 'what is asked ahead of need may fail in silence');
  await widget.press('make');
  await until(() => widget.has('copy'), 'the link');
  await widget.press('copy');
  assert.match(await widget.notice('part-failed'), /tools\.js/);
  assert.equal(await widget.count('[aria-busy]'), 0);
  site.rules = [];
  await widget.press(again);
  // Without a finger on it not every engine lets a script copy; both answers are the tool's own.
  await until(async () => /^(copied|copy-refused)$/.test(String(await widget.notices())), 'the answer of the tool');
}, refused);
