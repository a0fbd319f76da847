// The trap must catch what it promises to catch, or an empty console would prove nothing.
import assert from 'node:assert/strict';
import { onceMore, openCase } from '../support/case.mjs';
import { BROKE_OFF, ENDED, KEEPS_STORAGE, brokeOff } from '../support/engine.mjs';
import { until } from '../support/page.mjs';
import { serve } from '../support/server.mjs';

const check = openCase(import.meta.url);

/** Opens the page in another engine. */
async function anew(page) {
  await page.browser.reopen();
  await page.open();
  assert.equal(await page.run("() => document.querySelector('h1').textContent"), 'A page without a widget');
}

check('the trap sees errors, warnings, rejections and policy violations', async (page, site) => {
  site.headers = { 'Content-Security-Policy': "script-src 'self'" };
  await page.open('/misbehaving.html');
  const caught = () => page.run('() => window.__log');
  await until(async () => (await caught()).length >= 4, 'four lines');
  for (const kind of [/^console.warn/, /^error/, /^rejection/, /^policy/]) {
    assert.ok((await caught()).some((line) => kind.test(line)), `${kind} in ${await caught()}`);
  }
}, { console: () => true });

check('a rule breaks a file, and the log tells of it', async (page, site) => {
  site.rules = [{ path: '/gone', status: 404 }, { path: '/__support/trap.js', half: false }, { path: '/', delay: 30 }];
  await page.open();
  assert.equal(await page.run("() => document.querySelector('h1').textContent"), 'A page without a widget');
  const [line] = site.requests('/');
  assert.equal(line.status, 200);
  assert.ok(line.end - line.start >= 29);
});

check('storage lives through a closed engine', async (page) => {
  await page.open();
  await page.run("() => localStorage.setItem('kept', 'yes')");
  await page.reopen();
  assert.equal(await page.run("() => localStorage.getItem('kept')"), 'yes');
}, { only: KEEPS_STORAGE ? undefined : ['chromium', 'firefox'] });

check('an engine that hangs is given up, and another takes its place', async (page) => {
  page.browser.lost = 'hangs';
  await assert.rejects(page.open(), /hangs/);
  await anew(page);
});

check('a test whose engine ends itself has one more go in a new one, and that is told', async (page) => {
  const goes = [];
  const said = [];
  const go = async () => {
    goes.push(page.browser.lost);
    if (goes.length > 1) return anew(page);
    // With its last window an engine ends.
    await page.driver.close();
    await page.open();
  };
  await onceMore(page.browser, go, 'this', (line) => said.push(line));
  assert.deepEqual(goes, [null, ENDED]);
  assert.match(said.join(), /^once more: \w+ ended itself in "this"/);
});

check('a test that fails has no second go, nor has an engine that ends twice a third', async (page) => {
  let goes = 0;
  const go = async () => {
    goes += 1;
    throw new Error('wrong');
  };
  await assert.rejects(onceMore(page.browser, go, 'this', () => {}), /wrong/);
  assert.equal(goes, 1);
  for (const lost of [ENDED, BROKE_OFF]) await assert.rejects(onceMore({ lost }, go, 'this', () => {}), /wrong/);
  assert.equal(goes, 5);
});

check('wasm that broke off is known by its words', async () => {
  assert.ok(brokeOff(['error: x', "error: RuntimeError: Out of bounds memory access (evaluating 'f()')\nf@"]));
  assert.ok(!brokeOff(['error: RuntimeError: Unreachable code should not be executed']));
}, { only: ['webkit'] });

check('a second window shares the storage of the first', async (page) => {
  await page.open();
  await page.run("() => localStorage.setItem('shared', 'yes')");
  await page.openBeside();
  assert.equal(await page.run("() => localStorage.getItem('shared')"), 'yes');
});

check('no site has the address of one before it, whose storage the engine still holds', async (page, site) => {
  const origins = new Set([site.origin]);
  for (let count = 1; count < 600; count += 1) {
    const another = await serve(site.folder);
    origins.add(another.origin);
    await another.close();
  }
  assert.equal(origins.size, 600);
}, { only: ['chromium'] });
