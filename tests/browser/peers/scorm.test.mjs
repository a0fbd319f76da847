// The LMS of the tests: the real runtime, what it keeps from launch to launch, and its faults.
import assert from 'node:assert/strict';
import { inTurn, openCase } from '../support/case.mjs';
import { until } from '../support/page.mjs';
import { openLms } from '../support/scorm.mjs';

const check = inTurn(openCase(import.meta.url));
/** A commit that the LMS refuses is told by the engine too. */
const refused = { console: (line) => /503/.test(line) };

const VERSIONS = {
  1.2: { api: 'API', lms: 'LMS', end: 'LMSFinish', exit: 'cmi.core.exit', status: 'cmi.core.lesson_status', entry: 'cmi.core.entry', id: 'cmi.core.student_id' },
  2004: { api: 'API_1484_11', lms: '', end: 'Terminate', exit: 'cmi.exit', status: 'cmi.completion_status', entry: 'cmi.entry', id: 'cmi.learner_id' },
};

/** Calls the API from the content, where it lies `up` frames above; gives the answer or what was thrown. */
const caller = (page, { api }, home = 'parent') => (method, ...values) =>
  page.run(`(home, api, method, values) => {
    let place = window;
    if (home === 'opener') place = opener;
    else while (place !== place.parent) place = place.parent;
    try { return place[api][method](...values); } catch (error) { return String(error); }
  }`, home, api, method, values);

for (const [version, names] of Object.entries(VERSIONS)) {
  check(`SCORM ${version}: what was committed is there at the next launch`, async (page, site) => {
    const lms = openLms(page, site, { version, values: { 'cmi.launch_data': 'from the author' } });
    await lms.launch();
    const call = caller(page, names);
    const of = (name) => `${names.lms}${name}`;
    assert.equal(await call(of('Initialize'), ''), 'true');
    assert.equal(await call(of('GetValue'), names.entry), 'ab-initio');
    assert.equal(await call(of('GetValue'), names.id), '7');
    assert.equal(await call(of('GetValue'), 'cmi.launch_data'), 'from the author');
    for (const [element, value] of [[names.exit, 'suspend'], [names.status, 'incomplete'], ['cmi.suspend_data', 'page 3'], ['cmi.interactions.0.id', 'LEG1']]) {
      assert.equal(await call(of('SetValue'), element, value), 'true', element);
    }
    assert.equal(await call(of('SetValue'), names.status, 'nearly'), 'false', 'the runtime knows its vocabulary');
    assert.equal(await call(of('Commit'), ''), 'true');
    assert.equal(lms.kept['cmi.suspend_data'], 'page 3');
    const { method, error } = (await lms.calls()).at(-2);
    assert.deepEqual({ method, error }, { method: 'SetValue', error: version === '2004' ? 406 : 405 });
    await lms.launch();
    assert.equal(await call(of('Initialize'), ''), 'true');
    assert.equal(await call(of('GetValue'), names.entry), 'resume');
    assert.equal(await call(of('GetValue'), 'cmi.suspend_data'), 'page 3');
    assert.equal(await call(of('GetValue'), 'cmi.interactions._count').then(String), '1');
    assert.equal(await call(of('SetValue'), 'cmi.suspend_data', 'page 4'), 'true');
    assert.equal(await call(names.end, ''), 'true');
    await lms.committed((cmi) => cmi['cmi.suspend_data'] === 'page 4');
  });

  check(`SCORM ${version}: every fault does what it says, and then no more`, async (page, site) => {
    const lms = openLms(page, site, { version });
    lms.faults = [{ method: 'Initialize', code: 101 }];
    await lms.launch();
    const call = caller(page, names);
    const of = (name) => `${names.lms}${name}`;
    assert.equal(await call(of('Initialize'), ''), 'false');
    assert.equal(await call(of('GetLastError')), '101');
    assert.equal(await call(of('Initialize'), ''), 'true');
    assert.equal(String(await call(of('GetLastError'))), '0');
    await lms.spoil([
      { method: 'SetValue', element: 'suspend_data$', throws: true },
      { method: 'SetValue', element: 'suspend_data$', answer: 'true' },
      { method: 'Commit', answer: 'false', code: 391, times: 2 },
    ]);
    assert.equal(await call(of('SetValue'), names.exit, 'suspend'), 'true');
    assert.match(await call(of('SetValue'), 'cmi.suspend_data', 'thrown'), /broke/);
    assert.equal(await call(of('SetValue'), 'cmi.suspend_data', 'lost'), 'true');
    for (const answer of ['false', 'false', 'true']) assert.equal(await call(of('Commit'), ''), answer);
    assert.equal(lms.kept['cmi.suspend_data'], '', 'a "true" that stored nothing');
    assert.equal(await call(of('SetValue'), 'cmi.suspend_data', 'stored'), 'true');
    lms.refusals = 1;
    assert.equal(await call(of('Commit'), ''), 'false');
    lms.forgets = true;
    assert.equal(await call(of('Commit'), ''), 'true');
    assert.equal(lms.kept['cmi.suspend_data'], '', 'neither was kept');
    lms.forgets = false;
    assert.equal(await call(of('Commit'), ''), 'true');
    assert.equal(lms.kept['cmi.suspend_data'], 'stored');
  }, refused);
}

check('the API lies frames above, in the window that opened this one, or nowhere', async (page, site) => {
  const names = VERSIONS[2004];
  const lms = openLms(page, site, { version: '2004', depth: 3 });
  await lms.launch();
  assert.equal(await caller(page, names)('Initialize', ''), 'true');
  assert.equal(await page.run('() => { let depth = 0; for (let w = window; w !== w.parent; w = w.parent) depth += 1; return depth; }'), 4);
  await lms.leave();
  lms.where = 'opener';
  await lms.launch();
  assert.equal(await caller(page, names, 'opener')('Initialize', ''), 'true');
  assert.equal((await lms.calls()).length, 1);
  await lms.leave();
  Object.assign(lms, { where: 'nowhere', depth: 0 });
  await lms.launch();
  assert.equal(await page.run(`() => '${names.api}' in parent`), false);
});

check('content that is taken off the page may still end its session', async (page, site) => {
  const lms = openLms(page, site, { version: '2004' });
  await lms.launch();
  await page.run(`() => {
    const api = parent.API_1484_11;
    api.Initialize('');
    addEventListener('pagehide', () => { api.SetValue('cmi.location', 'left'); api.Terminate(''); }, { once: true });
  }`);
  await lms.leave();
  await until(() => lms.kept['cmi.location'] === 'left', 'the last commit');
  assert.deepEqual((await lms.calls()).map(({ method }) => method), ['Initialize', 'SetValue', 'Terminate']);
});
