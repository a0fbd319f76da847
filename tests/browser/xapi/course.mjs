// A course for the cases beside this: launches by cmi5 and by xAPI alone, and what the real LRS holds.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before } from 'node:test';
import { openCase } from '../support/case.mjs';
import { NO_LRS, startLrs } from '../support/lrs.mjs';
import { until } from '../support/page.mjs';

export const ACTIVITY = 'https://lms.example/au/7';
export const ACTOR = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: '1234' } };
export const CMI5 = 'lms="cmi5" instrument="power-bases"';

/** What browsers themselves say of requests that fail. */
const NETWORK = /Failed to load resource|blocked by CORS|net::ERR|NetworkError/;

/** `check` of a case with an LRS, given to each as its third value; requests may fail. */
export function withCourse(url) {
  const check = openCase(url);
  let lrs;
  before(async () => {
    if (!NO_LRS) lrs = await startLrs();
  });
  after(() => lrs?.close());
  return (name, run, options = {}) =>
    check(name, (page, site) => {
      lrs.origins = [site.origin];
      lrs.forget();
      // The page of the test before may still tell of its end: each has a registration of its own.
      lrs.registration = randomUUID();
      return run(page, site, lrs);
    }, { skip: NO_LRS, console: (line) => NETWORK.test(line), ...options });
}

const sent = (lrs) => lrs.requests.filter(({ method, url, body }) => method === 'POST' && url.includes('/statements') && body.includes(lrs.registration)).length;

/** Waits until the course was asked and is told of the visit, or tried to be. */
async function begun(lrs, open) {
  const before = sent(lrs);
  await open();
  await until(() => sent(lrs) > before, 'the first statement');
}

/** Opens the activity in a new session of cmi5; gives its address. */
export async function launch(page, lrs, { attributes = CMI5, begins = true, more = {}, ...data } = {}) {
  const query = lrs.launch({ activity: ACTIVITY, actor: ACTOR, registration: lrs.registration, data, ...more });
  const path = `/?${query}`;
  const open = () => page.open(path, attributes);
  await (begins ? begun(lrs, open) : open());
  return path;
}

/** Opens the activity as xAPI alone has it. */
export async function openPlain(page, lrs, attributes = 'lms="xapi" instrument="power-bases"') {
  const given = { endpoint: lrs.endpoint, auth: lrs.auth, actor: JSON.stringify(ACTOR), registration: lrs.registration, activity_id: ACTIVITY };
  await begun(lrs, () => page.open(`/?${new URLSearchParams(given)}`, attributes));
}

const end = (iri) => iri.split('/').at(-1);

/** A statement in short: `answered LEG1 4`, `completed power-bases`, `terminated`. */
export const line = ({ verb, object, result }) =>
  [end(verb.id), object.id === ACTIVITY ? null : end(object.id), result?.response].filter(Boolean).join(' ');

/** What the LRS holds, in short and in the order of the moments. */
export async function held(lrs) {
  const statements = (await lrs.statements()).filter(({ context }) => context.registration === lrs.registration);
  statements.sort((one, other) => (one.timestamp < other.timestamp ? -1 : 1));
  return statements;
}

export const answers = (statements) => statements.map(line).filter((one) => one.startsWith('answered'));
export const frame = (statements) => statements.map(line).filter((one) => !one.startsWith('answered'));

/** Waits until the LRS holds so many answers and this frame, and nothing twice. */
export async function holds(lrs, count, wanted) {
  let found = [];
  const there = async () => {
    found = await held(lrs);
    return answers(found).length >= count && frame(found).length >= wanted.length;
  };
  await until(there, `${count} answers and ${wanted}`, 30000).catch((error) => {
    throw new Error(`${error.message}; it holds ${answers(found).length} and ${frame(found)}`);
  });
  assert.deepEqual(frame(found), wanted);
  const twice = found.filter((one) => found.filter((other) => line(other) === line(one)).length > 1 && line(one).startsWith('answered'));
  const told = twice.map((one) => `${line(one)} ${one.timestamp} ${one.id} ${Object.values(one.context.extensions ?? {})}`);
  assert.deepEqual(told, [], 'no answer comes twice');
  assert.equal(answers(found).length, count);
  assert.equal(new Set(found.map(({ id }) => id)).size, found.length);
  return found;
}
