// Every requirement of cmi5 that is not the LMS's: which test holds it, or why it does not apply.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';

const all = createRequire(import.meta.url)('@cmi5/requirements/requirements.json');
const ROOT = new URL('../../../', import.meta.url);

/** What begins so is asked of the LMS; what ends in "(d)" says how an LMS finds out. */
const LMS = /^(The LMS|LMS |\[The contextTemplate)/;

/** Asked of the LMS too, in other words. */
const OF_THE_LMS = `
  8.1.0.0-1 8.1.0.0-2 8.1.0.0-3 8.1.0.0-4 8.1.0.0-5 8.1.0.0-8 8.1.2.0-2 8.1.5.0-3 8.2.1.0-3 8.2.1.0-4 8.2.1.0-6
  8.2.2.0-2 8.2.2.0-3 8.2.3.0-1 8.2.3.2-1 9.2.0.0-1 9.3.7.0-2 9.3.8.0-4 9.3.9.0-2 9.3.9.0-4 9.3.9.0-6 9.3.9.0-8
  9.3.9.0-9 9.5.4.2-1 9.5.4.2-2 9.6.3.1-1 10.1.0.0-1 10.1.0.0-2 10.1.0.0-3 10.1.0.0-4 10.1.0.0-5 13.1.0.0-1
  13.1.4.0-3 14.0.0.0-1 11.1.0.0-2`;

/** Held by the packages, whose tests read the course structure. */
const OF_THE_PACKAGE = `
  3.0.0.0-1 4.4.0.0-1 4.4.0.0-2 13.1.2.0-1 13.1.3.0-1 13.1.4.0-1 13.1.4.0-2 13.1.5.0-1 13.1.5.0-2 13.2.0.0-1
  14.1.0.0-1 14.1.0.0-2 14.1.0.0-3 14.1.0.0-4 14.2.0.0-1`;

/** Does not apply, and why. */
const NOT = {
  'the loader reads a query of its own page, and has no parameters of its own': '8.1.0.0-6',
  'the learner’s preferences are read, never written': '11.0.0.0-2 11.0.0.0-5 11.1.0.0-1',
  'there is no sound': '11.2.0.0-1',
  'scores are scaled; raw points stand only in "cmi5 allowed" statements, with min and max': '9.5.1.0-3',
};

/** The tests that hold it: names of native tests, and of checks in a browser. */
const HELD = {
  a_visit_begins_tells_and_ends: `
    7.0.0.0-5 7.1.1.0-1 7.1.2.0-1 7.1.3.0-1 9.1.0.0-1 9.3.0.0-1 9.3.0.0-2 9.3.0.0-4 9.3.0.0-5 9.3.2.0-1 9.3.2.0-2
    9.3.3.0-1 9.3.8.0-1 9.3.8.0-2 9.5.1.0-2 9.5.2.0-3 9.5.3.0-1 9.5.3.0-2 9.5.4.1-1 9.5.4.1-2 9.6.2.2-1 9.6.2.2-2
    9.7.0.0-1 9.7.0.0-2 10.2.2.0-1 10.2.2.0-6 10.2.2.0-7`,
  the_quiz_is_judged_by_the_courses_mark: `
    9.3.0.0-3 9.3.4.0-1 9.3.4.0-2 9.3.5.0-1 9.3.5.0-2 9.5.1.0-1 9.5.2.0-1 9.5.2.0-2 9.5.4.1-3 9.5.4.1-4 10.2.4.0-2`,
  passed_is_told_once_and_a_visit_judges_once: '9.3.0.0-6 9.3.0.0-7 9.3.0.0-8 9.3.3.0-2 9.3.4.0-3',
  a_reload_of_a_visit_that_ended_tells_nothing: '9.3.2.0-3',
  a_visit_to_look_around_or_back_tells_only_that_it_was: `
    10.2.2.0-2 10.2.2.0-3 10.2.2.0-5 10.2.2.0-8 10.2.2.0-9 10.2.2.0-10 10.2.2.0-11`,
  statements_are_as_they_were_written_by_hand: `
    9.2.0.0-2 9.2.0.0-3 9.4.0.0-1 9.4.0.0-2 8.1.5.0-6 9.6.0.0-1 9.6.1.0-1 9.6.2.0-1 9.6.2.1-1 9.6.3.1-4 9.6.3.2-2
    10.2.1.0-4 10.2.1.0-6`,
  nothing_that_the_template_says_is_written_over: '10.2.1.0-7',
  'the quiz is judged, and the learner goes back to the course': '10.2.6.0-1',
  'half is answered, the page is left, and another launch goes on there': `
    4.1.0.0-1 7.0.0.0-1 7.0.0.0-2 8.1.1.0-2 8.1.2.0-3 8.1.3.0-2 8.1.4.0-2 8.1.5.0-5`,
  'what is asked of the course, and how': `
    7.0.0.0-3 7.0.0.0-4 8.1.0.0-7 8.1.1.0-3 8.1.2.0-4 8.1.2.0-5 8.1.3.0-3 8.1.4.0-3 8.2.1.0-2 8.2.1.0-5 8.2.2.0-4
    8.2.2.0-5 10.2.1.0-5 11.0.0.0-1 11.0.0.0-3 11.0.0.0-4`,
};

const ids = (text) => text.trim().split(/\s+/);
const mapped = [OF_THE_LMS, OF_THE_PACKAGE, ...Object.values(NOT), ...Object.values(HELD)].flatMap(ids);

test('every requirement of cmi5 is in the table once, and nothing else is', () => {
  const wanted = Object.entries(all).filter(([id, { txt }]) => !/\(d\d*\)/.test(id) && !LMS.test(txt)).map(([id]) => id.trim());
  assert.deepEqual([...mapped].sort(), wanted.sort());
});

test('every test that the table names is there', async () => {
  const folders = ['tests/xapi/', 'tests/browser/xapi/'];
  const files = (await Promise.all(folders.map(async (folder) => (await readdir(new URL(folder, ROOT))).map((name) => folder + name)))).flat();
  const others = files.filter((name) => /\.(rs|mjs)$/.test(name) && !name.includes('requirements'));
  const sources = (await Promise.all(others.map((name) => readFile(new URL(name, ROOT), 'utf8')))).join('\n');
  const missing = Object.keys(HELD).filter((name) => !sources.includes(`fn ${name}()`) && !sources.includes(`check('${name}'`));
  assert.deepEqual(missing, []);
});
