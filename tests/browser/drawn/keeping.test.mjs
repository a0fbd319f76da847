// What was done before the widget stood is never lost and never done twice, whatever fails or ends meanwhile.
import assert from 'node:assert/strict';
import { openCase } from '../support/case.mjs';
import { pause, until } from '../support/page.mjs';
import { invitation } from '../support/codes.mjs';
import { toItems } from '../support/walk.mjs';
import { JOURNALS, draft, drawnAt, hold, marks, place, stored, toDrawnItems } from './steps.mjs';

const check = openCase(import.meta.url);
const refused = { console: (line) => /Failed to load resource/.test(line) };
const some = { LEG1: 4, EXP1: 5 };
const texts = { LEG1: '4', EXP1: '5' };

/** A page on which some was answered before the wasm came. */
async function answered(page, path = '/') {
  await page.open(path, 'instrument="power-bases"');
  const widget = page.widget();
  await toDrawnItems(widget);
  await widget.choose(some);
  return widget;
}

check('what is chosen is stored before the next paint', async (page, site) => {
  const come = hold(site);
  await page.open('/', 'instrument="power-bases"');
  await toDrawnItems(page.widget());
  const last = await page.widget().run(`(root, journals) => {
    root.querySelector('input[name="LEG1"][value="4"]').click();
    const text = localStorage.getItem(Object.keys(localStorage).find((key) => key.startsWith(journals)));
    return JSON.parse(text).entries.at(-1).slice(0, 3);
  }`, JOURNALS);
  assert.deepEqual(last, ['input', 'LEG1', '4']);
  come();
  await page.widget().at('items 1');
});

check('the page is loaded again before the wasm came: the next visit has it, once', async (page, site) => {
  let come = hold(site);
  await answered(page);
  await pause(300);
  come();
  come = hold(site);
  await page.reload();
  const widget = page.widget();
  await until(() => widget.run('(root) => root !== null'), 'the element');
  assert.equal(await place(widget), null, 'who has something stored waits for the widget');
  come();
  await widget.at('start');
  await until(() => widget.has('continue'), 'the way on');
  assert.deepEqual(await stored(page), {});
  const { marks: kept, seconds } = await draft(page);
  assert.equal(kept.slice(0, 6), marks(some));
  assert.ok(seconds[0] < 5, `${seconds[0]} s`);
  await widget.advance('continue');
  await widget.at('items 1');
  assert.deepEqual(await widget.chosen(), texts);
  await page.reload();
  await widget.at('start');
  assert.deepEqual((await draft(page)).marks, kept);
});

check('another tab is quicker: what it carried out is not carried out again', async (page, site) => {
  const come = hold(site);
  const widget = await answered(page);
  // Under another address: an engine asks for one file but once.
  site.attributes = 'instrument="power-bases" base="/pb//"';
  const [first] = await page.openBeside();
  await widget.at('start');
  await widget.advance('continue');
  assert.deepEqual(await widget.chosen(), texts);
  await widget.choose({ LEG1: 1 });
  await page.goTo(first);
  await until(async () => Object.keys(await stored(page)).length === 0, 'word of it in the first tab');
  await widget.choose({ REW1: 3 });
  come();
  await widget.at('items 1');
  assert.deepEqual(await widget.chosen(), { LEG1: '1', EXP1: '5', REW1: '3' });
  assert.deepEqual(await stored(page), {});
});

check('storage is full: the page keeps it, and the widget says so', async (page, site) => {
  const come = hold(site);
  const widget = await answered(page, '/full.html');
  come();
  await widget.at('items 1');
  assert.deepEqual(await widget.chosen(), texts);
  assert.deepEqual(await widget.notices(), ['storage-full']);
});

check('the wasm is missing, and then it is there', async (page, site) => {
  site.rules = [{ path: '/pb/app_bg.wasm', status: 404 }];
  const widget = await answered(page);
  assert.match(await widget.failure(), /404/);
  assert.deepEqual(await widget.chosen(), texts);
  await widget.choose({ REW1: 2 });
  await widget.press('next');
  assert.deepEqual(await page.run("() => window.__events.map(({ type }) => type)"), ['powerbase-error']);
  await widget.press('retry');
  await until(async () => (await page.run('() => window.__events.length')) === 2, 'a second failure');
  assert.match(await widget.failure(), /404/);
  site.rules = [];
  await widget.press('retry');
  await widget.at('items 1');
  await widget.notice('unanswered');
  assert.equal(await widget.count('[part=failure]'), 0);
  assert.deepEqual(await widget.chosen(), { ...texts, REW1: '2' });
}, refused);

check('the page changes what the element is: its own words stand again, and nothing is lost', async (page, site) => {
  const come = hold(site);
  const widget = await answered(page);
  await page.run("() => document.querySelector('power-base').setAttribute('storage', 'none')");
  await until(async () => (await place(widget)) === null, 'the card to go');
  assert.ok(await page.run("() => document.querySelector('power-base > p').getBoundingClientRect().height > 0"));
  await page.run("() => document.querySelector('power-base').removeAttribute('storage')");
  come();
  await widget.at('start');
  await widget.advance('continue');
  assert.deepEqual(await widget.chosen(), texts);
});

check('a journal that is damaged is set aside, which is told, and a newer one stays', async (page) => {
  await page.open('/', 'instrument="power-bases"');
  await toItems(page.widget());
  const newer = '{"version":2,"entries":"?"}';
  const journals = { a: '{"version":1,"entries":[["press"]]}', b: 'odd', c: newer };
  await page.run('(start, journals) => Object.entries(journals).forEach(([name, text]) => localStorage.setItem(start + name, text))', JOURNALS, journals);
  await page.reload();
  await page.widget().at('start');
  assert.match(await page.widget().notice('damaged'), /self\/damaged\/self\/journal\//);
  assert.deepEqual(await stored(page), { [`${JOURNALS}c`]: newer });
  assert.deepEqual(Object.values(await stored(page, 'powerbase/default/self/damaged/')).sort(), [journals.b, journals.a].sort());
});

/** Opens a page whose wasm waits, and sees that nothing is drawn in its element. */
async function waits(page, site, path, attributes) {
  const come = hold(site);
  await page.open(path, attributes);
  const widget = page.widget();
  await until(async () => site.requests('app_bg.wasm').length > 0 && widget.run('(root) => root !== null'), 'the request');
  await pause(100);
  assert.equal(await place(widget), null, `${path} ${attributes}`);
  come();
  await until(() => widget.place(), 'the widget');
  site.log.length = 0;
}

check('where something else is to come first, nothing is drawn', async (page, site) => {
  for (const storage of ['none', 'session']) await waits(page, site, '/', `storage="${storage}"`);
  await waits(page, site, '/throws.html', 'instrument="both"');
  // A link opens its own screen, and a course says who its learner is.
  await waits(page, site, `/#pb=${invitation({ role: 0, invite: 0x00c0ffee })}`, 'instrument="both"');
  await waits(page, site, '/', 'lms="scorm"');
  await page.open('/');
  await toItems(page.widget());
  await waits(page, site, '/', 'instrument="both"');
  const come = hold(site);
  await page.open('/', 'scope="another"');
  await drawnAt(page.widget(), 'start');
  come();
  await page.widget().at('start');
});
