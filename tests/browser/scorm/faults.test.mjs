// A system that does not keep what it is told: the learner is told, and nothing is lost.
import assert from 'node:assert/strict';
import { ANSWERS } from '../support/answers.mjs';
import { inTurn, openCase } from '../support/case.mjs';
import { ENGINE } from '../support/engine.mjs';
import { until } from '../support/page.mjs';
import { powerBases, throughItems, toItems } from '../support/walk.mjs';
import { VERSIONS, called, course, interactions, launch, leave } from './launches.mjs';

const check = openCase(import.meta.url);
const checkInTurn = inTurn(check);
/** Firefox never again moves a page that waited for a request while it was left, whoever's page it is. */
const STILL = ENGINE === 'firefox' ? { waits: false } : {};
/** A commit that the LMS refuses is told by the engine too. */
const refusing = { console: (line) => /503/.test(line) };

/** The documented codes that leave a session standing, some a test. */
const CODES = {
  1.2: [[101, 201, 202, 203, 401], [402, 403, 404, 405]],
  2004: [[101, 201, 301, 351, 391], [401, 402, 403, 404], [405, 406, 407, 408]],
};

/** Opens the screen on which support finds what failed, and gives that. */
async function support(widget) {
  while ((await widget.place()) !== 'start') await widget.advance('back');
  await widget.advance('data');
  await widget.advance('scorm');
  return widget.run("(root) => [...root.querySelectorAll('details dl > div')].map((row) => row.textContent)");
}

for (const [version, names] of Object.entries(VERSIONS)) {
  checkInTurn(`SCORM ${version}: every call throws from some moment on`, async (page, site) => {
    const lms = course(page, site, version, {});
    const widget = await launch(page, lms, 'start');
    await toItems(widget);
    await lms.spoil(['SetValue', 'GetValue', 'Commit'].map((method) => ({ method, times: 1000, throws: true })));
    await throughItems(widget, ANSWERS, 1, 2);
    assert.match(await widget.notice('scorm-failing'), /not taking your answers/);
    const faults = await support(widget);
    assert.ok(faults.includes('cmi.suspend_datathrow') && faults.includes('Committhrow'), faults.join());
    await lms.spoil([]);
    await widget.press('send-again');
    assert.match(await widget.notice('scorm-well'), /has all of them/);
    assert.equal(interactions(lms.kept).length, 6);
  });

  for (const codes of CODES[version]) {
    checkInTurn(`SCORM ${version}: "false" with the codes ${codes.join(' ')}`, async (page, site) => {
      const lms = course(page, site, version, {});
      for (const code of codes) {
        Object.assign(lms, { kept: {}, learner: { id: `learner ${code}`, name: 'A' } });
        const widget = await launch(page, lms, 'start');
        await toItems(widget);
        await lms.spoil(['suspend_data', 'interactions'].map((element) => ({ method: 'SetValue', element, times: 1000, code })));
        await widget.choose({ LEG1: 4 });
        assert.match(await widget.notice('scorm-failing'), /not taking/, String(code));
        await leave(page, lms);
        const again = await launch(page, lms, 'items 1');
        assert.match(await again.notice('scorm-returned'), /sent again/);
        assert.deepEqual(await again.chosen(), { LEG1: '4' }, String(code));
        await leave(page, lms);
      }
    });
  }

  checkInTurn(`SCORM ${version}: the commit holds at the second try alone`, async (page, site) => {
    const lms = course(page, site, version, {});
    const widget = await launch(page, lms, 'start');
    await toItems(widget);
    lms.refusals = 1;
    await throughItems(widget, ANSWERS, 1, 2);
    await widget.notice('scorm-failing');
    assert.match(await widget.notice('scorm-well'), /has all of them/);
    assert.equal(interactions(lms.kept).length, 6);
  }, refusing);

  checkInTurn(`SCORM ${version}: "true", and nothing was kept`, async (page, site) => {
    const lms = course(page, site, version, {});
    let widget = await launch(page, lms, 'start');
    lms.forgets = true;
    await toItems(widget);
    await throughItems(widget, ANSWERS, 1, 3);
    await leave(page, lms);
    lms.kept = {};
    widget = await launch(page, lms, 'items 3');
    assert.match(await widget.notice('scorm-returned'), /saved in this browser/);
    await leave(page, lms);
    lms.kept = {};
    widget = await launch(page, lms, 'items 3');
    await widget.notice('scorm-returned');
    lms.forgets = false;
    await throughItems(widget, ANSWERS, 3, 4);
    await leave(page, lms);
    assert.equal(interactions(lms.kept).length, 18);
    widget = await launch(page, lms, 'items 4');
    assert.deepEqual(await widget.notices(), []);
  });

  checkInTurn(`SCORM ${version}: finished, and nothing was kept: the learner says which attempt it is`, async (page, site) => {
    const lms = course(page, site, version, { attributes: 'complete-when="any"' });
    lms.forgets = true;
    let widget = await launch(page, lms, 'start');
    await powerBases(widget);
    await leave(page, lms);
    lms.forgets = false;
    widget = await launch(page, lms, 'scorm');
    assert.match(await widget.text('[data-screen=scorm]'), /may not have them/);
    await widget.advance('course-again');
    await widget.at('result power-bases');
    assert.equal(lms.kept[names.status], 'completed');
    assert.equal(interactions(lms.kept).length, 30, 'each answer went again');
  });

  check(`SCORM ${version}: a page that is left and comes back`, async (page, site) => {
    const lms = course(page, site, version, STILL);
    const widget = await launch(page, lms, 'start');
    await toItems(widget);
    await widget.choose({ LEG1: 4 });
    await page.keepLog();
    await page.driver.get(`${site.origin}/index.html`);
    await page.driver.navigate().back();
    await until(() => page.run("() => location.pathname === '/__support/scorm.html' && !document.hidden"), 'the page before');
    await page.enterFrame();
    await widget.at('items 1');
    assert.deepEqual(await widget.chosen(), { LEG1: '4' });
    // It began again, or the learner is told that it did not.
    await widget.choose({ EXP1: 5 });
    const told = async () => interactions(lms.kept).includes('EXP1') || (await widget.notices()).includes('scorm-ended');
    await widget.press('back');
    await until(told, 'an answer told, or a sentence');
  }, { console: (line) => line.includes('useAsynchronousCommits') });

  check(`SCORM ${version}: the tab is closed in the middle of a page`, async (page, site) => {
    const lms = course(page, site, version, {});
    const widget = await launch(page, lms, 'start');
    await toItems(widget);
    await throughItems(widget, ANSWERS, 1, 2);
    await widget.choose({ LEG2: 5 });
    await page.keepLog();
    await page.driver.get('about:blank');
    await until(() => interactions(lms.kept).includes('LEG2'), 'the answer before the end');
    const again = await launch(page, lms, 'items 2');
    assert.deepEqual(await again.chosen(), { LEG2: '5' });
  });

  checkInTurn(`SCORM ${version}: what the system has is damaged, cut off, or of another version`, async (page, site) => {
    const lms = course(page, site, version, {});
    let widget = await launch(page, lms, 'start');
    await toItems(widget);
    await throughItems(widget, ANSWERS, 1, 3);
    await leave(page, lms);
    const kept = { ...lms.kept };
    const line = kept[names.suspend];
    for (const damaged of [line.slice(0, -20), `${line.slice(0, -12)}~~~~${line.slice(-8)}`, 'x'.repeat(4096), 'page=3']) {
      lms.kept = { ...kept, [names.suspend]: damaged };
      widget = await launch(page, lms, 'items 3');
      assert.match(await widget.notice('damaged'), /set aside/, damaged.slice(0, 40));
      await leave(page, lms);
    }
    await page.run('() => localStorage.clear()');
    lms.kept = { ...kept, [names.suspend]: line.slice(0, 20) };
    widget = await launch(page, lms, 'start');
    await widget.notice('damaged');
    await leave(page, lms);
    const newer = line.replace('1 ', '2 ');
    lms.kept = { ...kept, [names.suspend]: newer };
    widget = await launch(page, lms, 'start');
    assert.match(await widget.notice('scorm-newer'), /later version/);
    await toItems(widget);
    await throughItems(widget, ANSWERS, 1, 2);
    assert.deepEqual((await called(lms, 'SetValue')).filter(({ values }) => !/time/.test(values[0])), []);
  });

  check(`SCORM ${version}: the clock is set back, and the newer answers stay the newer`, async (page, site) => {
    const lms = course(page, site, version, {});
    let widget = await launch(page, lms, 'start');
    await toItems(widget);
    await throughItems(widget, ANSWERS, 1, 2);
    await page.run('() => { const now = Date; window.Date = class extends now { constructor(...given) { super(...(given.length ? given : [946684800000])); } static now() { return 946684800000; } }; }');
    await widget.choose({ LEG2: 5, EXP2: 1 });
    await leave(page, lms);
    widget = await launch(page, lms, 'items 2');
    assert.deepEqual(await widget.chosen(), { LEG2: '5', EXP2: '1' });
    assert.deepEqual(await widget.notices(), []);
  });

  check(`SCORM ${version}: two attempts in two tabs`, async (page, site) => {
    const lms = course(page, site, version, {});
    const first = await launch(page, lms, 'start');
    await toItems(first);
    await first.choose({ LEG1: 4 });
    const [one] = await page.openBeside('/__support/scorm.html');
    await lms.launch();
    const second = page.widget();
    await second.at('items 1');
    assert.deepEqual(await second.chosen(), { LEG1: '4' });
    await second.choose({ EXP1: 5 });
    await leave(page, lms);
    await page.goTo(one);
    await page.enterFrame();
    await first.choose({ REW1: 3 });
    await leave(page, lms);
    const after = await launch(page, lms, 'items 1');
    assert.deepEqual(await after.chosen(), { LEG1: '4', EXP1: '5', REW1: '3' });
  });
}
