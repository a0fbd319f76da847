// Statements as others judge them: a validator of xAPI, and what another implementation of cmi5 sends
// for the same course of events.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { influence } from '../support/walk.mjs';
import { ACTIVITY, ACTOR, answers, held, holds, launch, withCourse } from './course.mjs';

const check = withCourse(import.meta.url);
const require = createRequire(import.meta.url);

const QUIZ = 'lms="cmi5" instrument="influence" label="group 3"';
const FRAME = ['initialized', 'completed influence', 'completed', 'passed', 'terminated'];

/** The paths of a statement with the kind of value at each, without what only this one or that one adds. */
function fields(value, path = '') {
  if (value === null || typeof value !== 'object') return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([name, inner]) => fields(inner, `${path}/${name}`)).sort();
}

/** What the LRS itself adds, and what may differ. */
function bare({ authority: _, stored: __, version: ___, ...statement }) {
  const { result: { score, ...result } = {}, context: { extensions, ...context }, ...rest } = statement;
  const known = Object.fromEntries(Object.entries(extensions).filter(([name]) => !name.includes('powerbase.example')));
  return { ...rest, result: score ? { ...result, score } : result, context: { ...context, extensions: known } };
}

const defined = (statements) => statements.filter(({ object }) => object.id === ACTIVITY);

/** The same course of events by the other implementation. */
async function byAnother(lrs, session) {
  globalThis.self ??= globalThis;
  const Cmi5 = require('@rusticisoftware/cmi5');
  const query = lrs.launch({ activity: ACTIVITY, actor: ACTOR, registration: lrs.registration, session, data: { masteryScore: 0.7 } });
  const au = new Cmi5(`https://page.example/?${query}`);
  au.includeSourceActivity(false);
  await au.start();
  await au.completed();
  await au.passed({ scaled: 1 });
  await au.terminate();
}

check('statements stand before a validator and beside those of another implementation', async (page, site, lrs) => {
  await launch(page, lrs, { attributes: QUIZ, masteryScore: 0.7 });
  await influence(page.widget());
  await page.driver.get(`${site.origin}/back.html`);
  const ours = await holds(lrs, 12, FRAME);
  assert.equal(answers(ours).length, 12);

  const { default: validate } = require('@learninglocker/xapi-validation');
  for (const { authority: _, stored: __, version: ___, ...statement } of ours) {
    assert.deepEqual(validate(statement).map((warning) => JSON.stringify(warning)), [], statement.verb.id);
  }

  lrs.forget();
  await byAnother(lrs, 'another-session');
  const theirs = await held(lrs);
  assert.deepEqual(theirs.map(({ verb }) => verb.id), defined(ours).map(({ verb }) => verb.id), 'the same order');
  for (const [place, statement] of theirs.entries()) {
    const [mine, other] = [defined(ours)[place], statement].map(bare);
    assert.deepEqual(fields(mine), fields(other), statement.verb.id);
    const fixed = ({ actor, verb: { id }, object, context: { contextActivities, registration } }) => ({ actor, id, object, contextActivities, registration });
    assert.deepEqual(fixed(mine), fixed(other));
  }
});
