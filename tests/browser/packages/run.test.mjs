// Each package, unpacked below some address, does all of an exercise with its own files alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openCase } from '../support/case.mjs';
import { until } from '../support/page.mjs';
import { powerBases } from '../support/walk.mjs';
import { form } from './form.mjs';
import { UNIT, packaged, place, speaks } from './made.mjs';

const check = openCase(import.meta.url);

/**
 * From the start to a result, by files of the package and no others; gives what was asked for. `course`
 * names the screen on which a learner is told first that the course will not hear of them.
 */
async function through(page, site, bytes, course) {
  const names = place(site, bytes);
  await page.open(`${UNIT}index.html`);
  const widget = page.widget();
  if (course) {
    await widget.at(course);
    await widget.press('xapi-alone');
  }
  await powerBases(widget);
  const [result] = await widget.call('result');
  assert.equal(result.instrument, 'power-bases');
  await until(() => site.log.every(({ status }) => status), 'every answer');
  const asked = site.log.map(({ path, status }) => `${status} ${path}`);
  const own = names.map((name) => `200 ${UNIT}${name}`);
  assert.deepEqual(asked.filter((line) => !own.includes(line)), []);
  return asked;
}

for (const format of ['web', 'scorm-1.2', 'scorm-2004', 'cmi5', 'xapi']) {
  const name = `a package for ${format}, opened without a course, runs to a result`;
  const options = ['web', 'scorm-1.2'].includes(format) ? {} : { only: ['chromium'] };
  if (speaks(format)) check(name, (page, site) => through(page, site, packaged(format), /cmi5|xapi/.exec(format)?.[0]), options);
  else test(name, { skip: 'this build has no script that speaks it' }, () => {});
}

check('a result of a package for the web is still there after a reload', async (page, site) => {
  place(site, packaged('web'));
  await page.open(`${UNIT}index.html`);
  const widget = page.widget();
  await powerBases(widget);
  const results = await widget.call('result');
  await page.reload();
  await widget.at('start');
  assert.deepEqual(await widget.call('result'), results);
});

check('a package all in scripts runs where neither wasm nor JSON is served', async (page, site) => {
  const made = await form(page, site);
  await made.set({ format: 'web', 'in-scripts': true });
  const { bytes } = await made.download();
  site.log.length = 0;
  site.rules = [{ path: /\.(wasm|json)$/, status: 403 }];
  const asked = await through(page, site, bytes);
  assert.ok(asked.includes(`200 ${UNIT}app_bg.js`), 'the wasm came as a script');
});

check('a script that did not come in such a package is asked for again', async (page, site) => {
  const made = await form(page, site);
  await made.set({ format: 'web', 'in-scripts': true });
  const { bytes } = await made.download();
  place(site, bytes);
  site.rules = [{ path: `${UNIT}content/en/first.js`, status: 503 }];
  await page.open(`${UNIT}index.html`);
  const widget = page.widget();
  assert.match(await widget.failure(), /could not start/);
  site.rules = [];
  await widget.press('retry');
  await until(async () => (await widget.place()) === 'start', 'the start');
}, { console: (line) => /503|first\.js/.test(line) });
