// The activity in a course, with a real runtime of SCORM around it: begun, left, resumed, finished.
import assert from 'node:assert/strict';
import { ANSWERS, BEST, ITEMS } from '../support/answers.mjs';
import { inTurn, openCase } from '../support/case.mjs';
import { beginScenarios, throughItems, throughScenarios, toItems } from '../support/walk.mjs';
import { VERSIONS, called, course, interaction, interactions, launch, leave, refused } from './launches.mjs';

const check = openCase(import.meta.url);
const checkOnce = inTurn(check);

for (const [version, names] of Object.entries(VERSIONS)) {
  check(`SCORM ${version}: half is answered, and finished at another launch`, async (page, site) => {
    const lms = course(page, site, version, { attributes: 'pass-mark="60" objectives' });
    let widget = await launch(page, lms, 'start');
    assert.deepEqual(await widget.notices(), []);
    assert.match(await widget.text('[data-screen=start]'), /saved in your course/i);
    await toItems(widget);
    await throughItems(widget, ANSWERS, 1, 3);
    await widget.choose({ LEG3: 5, EXP3: 4 });
    assert.deepEqual(await refused(lms), [], 'every value is accepted');
    await leave(page, lms);
    assert.equal(lms.kept[names.status], 'incomplete');
    assert.equal(lms.kept[names.exit], 'suspend');
    assert.equal(lms.kept[`${names.score}.raw`] ?? '', '');
    assert.equal(interactions(lms.kept).length, 14);
    assert.match(lms.kept[names.time], names.span);

    // Another browser: nothing is saved here, all comes from the LMS.
    await page.run('() => localStorage.clear()');
    widget = await launch(page, lms, 'items 3');
    assert.deepEqual(await widget.chosen(), { LEG3: '5', EXP3: '4' });
    assert.deepEqual(await widget.notices(), []);
    await throughItems(widget, ANSWERS, 3, 6);
    await widget.at('supplement-offer');
    await widget.press('skip');
    await widget.at('result power-bases');
    assert.equal(lms.kept[names.status], 'incomplete', 'committed before the result stood');
    assert.equal(interactions(lms.kept).length, 30);
    await widget.advance('next-instrument');
    await beginScenarios(widget);
    await throughScenarios(widget);
    assert.deepEqual(await refused(lms), []);
    compare(version, names, lms.kept);
    await leave(page, lms);
    assert.equal((await called(lms, 'Terminate')).length, 1);
    compare(version, names, lms.kept);
  });

  checkOnce(`SCORM ${version}: the quiz is resumed at its scenario, and fails below the mark`, async (page, site) => {
    const lms = course(page, site, version, { attributes: 'instrument="influence" pass-mark="90"' });
    let widget = await launch(page, lms, 'start');
    await widget.advance('start');
    await beginScenarios(widget);
    for (let scenario = 0; scenario < 3; scenario += 1) {
      await widget.choose(Object.fromEntries(Object.keys(BEST).map((id) => [id, 'N'])));
      await widget.advance('answer');
      await widget.advance('next');
    }
    await leave(page, lms);
    await page.run('() => localStorage.clear()');
    widget = await launch(page, lms, 'scenario 4');
    await throughScenarios(widget, Object.fromEntries(Object.keys(BEST).map((id) => [id, 'N'])));
    const outcome = version === '1.2' ? lms.kept[names.status] : lms.kept['cmi.success_status'];
    assert.equal(outcome, 'failed');
    assert.equal(lms.kept[`${names.score}.raw`], '75');
    assert.equal(interactions(lms.kept).length, 12);
    assert.deepEqual(await refused(lms), []);
  });
}

/** What was committed at the end, field by field. */
function compare(version, names, kept) {
  const is2004 = version === '2004';
  assert.equal(kept[names.status], is2004 ? 'completed' : 'passed');
  if (is2004) assert.equal(kept['cmi.success_status'], 'passed');
  if (is2004) assert.equal(Number(kept['cmi.score.scaled']), 1);
  assert.deepEqual(['raw', 'min', 'max'].map((part) => Number(kept[`${names.score}.${part}`])), [100, 0, 100]);
  assert.equal(kept[names.exit], is2004 ? 'normal' : 'suspend');
  assert.equal(kept[names.location], 'result.influence');
  assert.match(kept[names.suspend], /^1 \d+ \S+ \S+\.\d{8}T\d{6} \S+\.\d{8}T\d{6} \.$/);
  assert.ok(kept[names.suspend].length < 400, kept[names.suspend]);
  assert.deepEqual(new Set(interactions(kept)), new Set([...ITEMS, ...Object.keys(BEST)]));
  assert.equal(interactions(kept).length, 42, 'each once');
  const statement = interaction(kept, 'LEG1');
  const scenario = interaction(kept, 'S9');
  assert.deepEqual([statement.type, statement[names.response], statement.result], ['likert', '4', 'neutral']);
  assert.deepEqual([scenario.type, scenario[names.response], scenario.result, scenario.weighting], ['choice', is2004 ? 'T' : 't', '3', '1']);
  assert.equal(scenario['correct_responses.0.pattern'], is2004 ? 'T' : 't');
  for (const { latency } of [statement, scenario]) assert.match(latency, names.span);
  if (is2004) {
    assert.match(statement.description, /^\{lang=en-GB\}\S/);
    assert.match(statement.timestamp, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.0Z$/);
  }
  const objective = (name) => kept[`cmi.objectives.1.${name}`];
  assert.deepEqual([objective('id'), Number(objective('score.raw'))], ['REW', 50]);
  assert.equal(is2004 ? objective('success_status') : objective('status'), is2004 ? 'unknown' : 'completed');
}
