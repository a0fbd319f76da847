// A package in the course it is made for: unpacked where an LMS serves it, launched, left, and launched again.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { openCase } from '../support/case.mjs';
import { NO_LRS, startLrs } from '../support/lrs.mjs';
import { until } from '../support/page.mjs';
import { openLms } from '../support/scorm.mjs';
import { beginScenarios, throughItems, throughScenarios, toItems } from '../support/walk.mjs';
import { UNIT, packaged, place } from './made.mjs';

const check = openCase(import.meta.url);
const STATUS = { 1.2: 'cmi.core.lesson_status', 2004: 'cmi.completion_status' };

/** Opens the package of a format where the site serves it. */
async function unpacked(site, format, run) {
  place(site, packaged(format));
  await run(`${UNIT}index.html`);
}

/** The first three of the five pages. */
async function half(widget) {
  await toItems(widget);
  await throughItems(widget, undefined, 1, 4);
}

/** The rest of both exercises. */
async function rest(widget) {
  await widget.at('items 4');
  await throughItems(widget, undefined, 4);
  await widget.press('skip');
  await widget.at('result power-bases');
  await widget.advance('next-instrument');
  await beginScenarios(widget);
  await throughScenarios(widget);
}

for (const version of Object.keys(STATUS)) {
  check(`SCORM ${version}`, (page, site) =>
    unpacked(site, `scorm-${version}`, async (path) => {
      const lms = openLms(page, site, { version, path });
      await lms.launch();
      await page.widget().at('start');
      await half(page.widget());
      await lms.committed((kept) => kept['cmi.suspend_data']);
      await lms.leave();
      await page.run('() => localStorage.clear()');
      await lms.launch();
      await rest(page.widget());
      await lms.committed((kept) => kept[STATUS[version]] === 'completed');
    }));
}

let lrs;
before(async () => {
  if (!NO_LRS) lrs = await startLrs();
});
after(() => lrs?.close());

check('cmi5', (page, site) =>
  unpacked(site, 'cmi5', async (path) => {
    lrs.origins = [site.origin];
    const session = { activity: 'https://lms.example/au/9', actor: { objectType: 'Agent', account: { homePage: 'https://lms.example', name: '9' } }, registration: crypto.randomUUID() };
    const told = async (end) => (await lrs.statements()).filter(({ verb }) => verb.id.endsWith(`/${end}`)).length;
    await page.open(`${path}?${lrs.launch(session)}`);
    await half(page.widget());
    await until(async () => (await told('answered')) === 18, 'half of the answers');
    await page.run('() => localStorage.clear()');
    await page.open(`${path}?${lrs.launch(session)}`);
    await rest(page.widget());
    await until(async () => (await told('completed')) === 3, 'the end of both exercises and of the activity', 30000);
    assert.equal(await told('answered'), 42);
  }), { skip: NO_LRS, console: (line) => /404/.test(line) });
