// From what the people see to a step: on the report's own screen, and later, once it was saved.
import assert from 'node:assert/strict';
import { always, ITEMS } from '../support/answers.mjs';
import { openCase } from '../support/case.mjs';
import { until } from '../support/page.mjs';
import { influence, powerBases } from '../support/walk.mjs';
import { value } from './steps.mjs';

const check = openCase(import.meta.url);

/** A summary of five people's answers about a team, from the golden codes. */
const SUMMARY = 'FcSgBSq83vARAUBZxHm1AWvAAyAFfSLwABImjAFJYWK8A9SZAFpsY6IAgFcopgFbgC3wBcgAYUAIAAF-gCmQBKoAto2L8';

/** What stands behind the step that is proposed. */
const why = (widget) => widget.text('.planner .note');

check('the largest gap leads to a step, from the report, from the result, and from the planners', async (page) => {
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await powerBases(widget, Object.fromEntries(ITEMS.map((id) => [id, 5])));
  const own = await widget.text('.note.step p');
  await page.run('(code) => { location.hash = `#pb=${code}`; }', SUMMARY);
  await widget.at('report');
  await widget.advance('step');
  await widget.at('step');
  const gap = await why(widget);
  assert.match(gap, /The two views differ: \w+ · you: 100 · your group: \d+/);
  const act = await value(widget, '[name=step-words]');
  await widget.press('step-other');
  await until(async () => (await value(widget, '[name=step-words]')) === own, 'what the own result says');
  await widget.advance('back');
  await widget.at('report');
  await widget.press('keep');
  await widget.notice('report-kept');
  await page.open('/', 'instrument="planner"');
  await widget.at('planner');
  await widget.advance('step');
  await widget.at('step');
  assert.deepEqual([await why(widget), await value(widget, '[name=step-words]')], [gap, act]);
});

check('after a reload planners propose by the scenarios, whose texts come with the step', async (page) => {
  await page.open('/', 'instrument="influence"');
  const widget = page.widget();
  await influence(widget, always('T'));
  await page.open('/', 'instrument="planner"');
  await widget.at('planner');
  await widget.advance('step');
  await widget.at('step');
  assert.match(await why(widget), /No scenario got you fewer points: “.+” · 0 of 3/);
});
