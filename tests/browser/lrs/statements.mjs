// Statements as the widget leaves them when an exercise is finished, with codes written apart from it.
import { randomUUID } from 'node:crypto';
import { block, pack, packOf } from '../support/codes.mjs';

export const ACTIVITY = 'https://course.example/power';
export const CODE = 'https://powerbase.example/xapi/code';
const VERB = 'http://adlnet.gov/expapi/verbs/';
const PACK = packOf('powerbase@1');

/** The code of a result with thirty answers to the power bases. */
export function code(key) {
  const answers = Array.from({ length: 30 }, (_, place) => 1 + ((key + place) % 5));
  return pack([[1, 4], [1, 4], [PACK, 16], [82, 12], [2, 4], [key, 32], [0, 5], [8, 4], [0, 1], [block(answers, 6), 78]]);
}

/** One person finished an exercise; `more` goes over the statement. */
export function completed(key, more = {}, exercise = 'power-bases') {
  return {
    id: randomUUID(),
    actor: { objectType: 'Agent', account: { homePage: 'https://lms.example', name: String(key) } },
    verb: { id: `${VERB}completed`, display: { en: 'completed' } },
    object: { objectType: 'Activity', id: `${ACTIVITY}/${exercise}` },
    result: { completion: true, duration: 'PT6M12S', extensions: { [CODE]: code(key), 'https://powerbase.example/xapi/bases': { LEG: 62.5, EXP: 70, REW: 40, REF: 55, COE: 12.5, INF: null } } },
    context: { contextActivities: { parent: [{ id: ACTIVITY }] }, extensions: { 'https://powerbase.example/xapi/label': 'spring' } },
    timestamp: '2026-11-20T09:30:00.000Z',
    ...more,
  };
}

/** That many people. */
export const people = (count) => Array.from({ length: count }, (_, key) => completed(key));

/** Takes a statement back. */
export function voiding({ id }) {
  return {
    id: randomUUID(),
    actor: { objectType: 'Agent', mbox: 'mailto:teacher@example.org' },
    verb: { id: `${VERB}voided` },
    object: { objectType: 'StatementRef', id },
    timestamp: '2026-11-21T09:30:00.000Z',
  };
}

/** The codes of statements, as the reading gives them. */
export const codesOf = (statements) => statements.map(({ result }) => result.extensions[CODE]).join('\n');
