// Where the system is, whether it begins, and for what the activity was opened.
import assert from 'node:assert/strict';
import { touch } from '../back/steps.mjs';
import { inTurn, openCase } from '../support/case.mjs';
import { until } from '../support/page.mjs';
import { powerBases, throughItems, toItems } from '../support/walk.mjs';
import { VERSIONS, called, course, interactions, launch, leave, refused } from './launches.mjs';

const check = openCase(import.meta.url);
const checkOnce = inTurn(check);

const scopes = (page) => page.run("() => Object.keys(localStorage).map((name) => name.split('/')[1])");

for (const [version, names] of Object.entries(VERSIONS)) {
  // Ten would be more than Firefox shows.
  check(`SCORM ${version}: nine frames deep`, async (page, site) => {
    const lms = course(page, site, version, { depth: 8 });
    const widget = await launch(page, lms, 'start');
    await toItems(widget);
    assert.equal(lms.kept[names.status], 'incomplete');
    assert.deepEqual(await refused(lms), []);
  });

  check(`SCORM ${version}: in a window of its own, closed in the middle`, async (page, site) => {
    const lms = course(page, site, version, { where: 'opener' });
    const widget = await launch(page, lms, 'start');
    await toItems(widget);
    await widget.choose({ LEG1: 2 });
    await leave(page, lms);
    await until(() => interactions(lms.kept).length === 1, 'the last answer');
    assert.equal((await called(lms, 'Terminate')).length, 1);
  });

  checkOnce(`SCORM ${version}: no course around it`, async (page, site) => {
    const lms = course(page, site, version, { where: 'nowhere' });
    const widget = await launch(page, lms, 'start');
    assert.match(await widget.notice('scorm-absent'), /not opened from a course/);
    assert.match(await widget.text('[data-screen=start]'), /Your answers stay in this browser/);
    await powerBases(widget);
    assert.equal((await widget.call('result')).length, 1);
    await launch(page, lms, 'start');
    assert.equal((await page.widget().call('result')).length, 1, 'it is saved here');
  });

  checkOnce(`SCORM ${version}: a system that does not begin`, async (page, site) => {
    const lms = course(page, site, version, {});
    for (const fault of [{ code: version === '2004' ? 102 : 101 }, { throws: true }]) {
      lms.faults = [{ method: 'Initialize', times: 9, ...fault }, { method: 'GetValue', times: 99, code: 301 }];
      const widget = await launch(page, lms, 'start');
      assert.match(await widget.notice('scorm-refused'), fault.code ? new RegExp(`support: ${fault.code}`) : /throw/);
      await toItems(widget);
      await lms.leave();
    }
    assert.deepEqual(lms.commits, []);
  });

  checkOnce(`SCORM ${version}: begun already by somebody else`, async (page, site) => {
    const lms = course(page, site, version, { path: '/early.html' });
    const widget = await launch(page, lms, 'start');
    assert.equal((await called(lms, 'Initialize')).length, 2);
    assert.deepEqual(await widget.notices(), []);
    await toItems(widget);
    assert.equal(lms.kept[names.status], 'incomplete');
  });

  check(`SCORM ${version}: loaded again in its frame`, async (page, site) => {
    const lms = course(page, site, version, {});
    const widget = await launch(page, lms, 'start');
    await toItems(widget);
    await widget.choose({ LEG1: 2 });
    await page.run('() => location.reload()');
    await page.driver.switchTo().defaultContent();
    await until(async () => (await called(lms, 'Initialize')).length === 2, 'another beginning');
    await page.enterFrame();
    // The runtime of 2004 begins no second time: whose answers these are is still known.
    if (version === '2004') {
      await widget.at('start');
      assert.match(await widget.notice('scorm-refused'), /open it from your course again/);
      await widget.advance('continue');
    }
    await widget.at('items 1');
    assert.deepEqual(await widget.chosen(), { LEG1: '2' });
  });

  checkOnce(`SCORM ${version}: to look back, nothing is changed`, async (page, site) => {
    const lms = course(page, site, version, { attributes: 'exit="suspend"' });
    const widget = await launch(page, lms, 'start');
    await powerBases(widget);
    await leave(page, lms);
    const kept = { ...lms.kept };
    for (const [mode, sentence] of [['review', /look back/], ['browse', /to try it/]]) {
      Object.assign(lms, { kept: { ...kept }, values: { [names.mode]: mode } });
      const widget = await launch(page, lms, 'result power-bases');
      assert.match(await widget.notice(`scorm-${mode}`), sentence);
      await widget.advance('home');
      await toItems(widget);
      await throughItems(widget, undefined, 1, 2);
      assert.deepEqual(await called(lms, 'SetValue'), []);
      await leave(page, lms);
      assert.equal(lms.kept[names.suspend], kept[names.suspend]);
      assert.equal(lms.kept[names.status], kept[names.status]);
    }
    // What was tried there is nowhere afterwards.
    Object.assign(lms, { kept, values: {} });
    const after = await launch(page, lms, 'result power-bases');
    // Back leads to the result that it began with, by no press of the learner's.
    const here = "() => performance.getEntriesByType('resource').some(({ name, responseEnd }) => name.endsWith('hands.js') && responseEnd > 0)";
    await until(() => page.run(here), 'what minds Back');
    await touch(after);
    await after.advance('history');
    await until(() => page.run('() => history.state?.powerbase === 1'), 'the entry');
    await touch(after);
    await page.run('() => history.back()');
    await after.at('result power-bases');
    await after.advance('home');
    assert.equal(await after.has('continue'), false);
  });

  checkOnce(`SCORM ${version}: two learners at one browser`, async (page, site) => {
    const lms = course(page, site, version, {});
    const widget = await launch(page, lms, 'start');
    await toItems(widget);
    await widget.choose({ LEG1: 2 });
    await leave(page, lms);
    const first = lms.kept;
    Object.assign(lms, { kept: {}, learner: { id: 'sam@example.org', name: 'Sam' } });
    const other = await launch(page, lms, 'start');
    assert.equal(await other.has('continue'), false, 'nobody sees the other’s answers');
    await leave(page, lms);
    Object.assign(lms, { kept: {}, learner: { id: '', name: '' } });
    const unknown = await launch(page, lms, 'start');
    await toItems(unknown);
    assert.match(await unknown.text('[data-screen=items]'), /until you close it/);
    await leave(page, lms);
    Object.assign(lms, { kept: first, learner: { id: '7', name: 'Doe, Ada' } });
    const back = await launch(page, lms, 'items 1');
    assert.deepEqual(await back.chosen(), { LEG1: '2' });
    const names = await scopes(page);
    assert.ok(names.length > 0 && names.every((name) => /^course-[0-9a-z]+$/.test(name)), names.join());
  });
}
