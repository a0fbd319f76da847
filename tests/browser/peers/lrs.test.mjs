// The LRS of the tests: Ralph's own rules seen from a page, the faults of its door, and what stands beside it.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { inTurn, openCase } from '../support/case.mjs';
import { NO_LRS, startLrs } from '../support/lrs.mjs';

const check = inTurn(openCase(import.meta.url));
/** Engines tell what a page was refused, each in its own words. */
const options = { skip: NO_LRS, console: (line) => /status of (4|5)|CORS|access control|ERR_|Failed to load/i.test(line) };
const ACTOR = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: '7' } };
const STATEMENT = {
  id: '6690e6c9-3ef0-4ed3-8b37-7f3964730bee',
  actor: ACTOR,
  verb: { id: 'http://adlnet.gov/expapi/verbs/completed' },
  object: { id: 'https://course.example/a' },
  // Without it Ralph takes the time it was stored, and then the same statement is another one.
  timestamp: '2026-03-01T09:30:00.000Z',
};

let lrs;
before(async () => {
  if (!NO_LRS) lrs = await startLrs();
});
after(() => lrs?.close());

/** A request from the page: the status, the tag and the body, or the name of the error. */
const ask = (page, path, { method = 'GET', body, headers } = {}) =>
  page.driver.executeAsyncScript(
    `const [url, options, done] = arguments;
    fetch(url, options).then(async (a) => done({ status: a.status, tag: a.headers.get('ETag'), body: await a.text() })).catch(({ name }) => done({ error: name }));`,
    new URL(path, lrs.endpoint).href,
    { method, body: body && JSON.stringify(body), headers: { Authorization: lrs.auth, 'X-Experience-API-Version': '1.0.3', 'Content-Type': 'application/json', ...headers } },
  );

async function welcome(page, site) {
  lrs.forget();
  lrs.origins = [site.origin];
  await page.open('/');
}

check('a page that is let in stores and reads, another one is kept out', async (page, site) => {
  await welcome(page, site);
  assert.equal((await ask(page, 'statements', { method: 'POST', body: [STATEMENT] })).status, 200);
  assert.equal((await ask(page, 'statements', { method: 'POST', body: [STATEMENT] })).status, 204, 'known already');
  assert.equal((await ask(page, 'statements', { method: 'POST', body: [{ ...STATEMENT, object: { id: 'https://course.example/b' } }] })).status, 409);
  assert.equal((await ask(page, 'statements', { method: 'POST', body: [{ ...STATEMENT, id: 'none' }] })).status, 422);
  assert.deepEqual((await lrs.statements()).map(({ id }) => id), [STATEMENT.id]);
  assert.equal((await ask(page, 'statements', { headers: { Authorization: 'Basic eDp5' } })).status, 401);
  lrs.origins = [];
  assert.equal((await ask(page, 'statements')).error, 'TypeError');
}, options);

check('every fault of the door does what it says, and then no more', async (page, site) => {
  await welcome(page, site);
  const post = () => ask(page, 'statements', { method: 'POST', body: [{ ...STATEMENT, id: crypto.randomUUID() }] });
  const count = async () => (await lrs.statements()).length;
  for (const fault of [{ down: true }, { cut: 'before' }, { status: 500, bare: true }]) {
    lrs.faults = [fault];
    assert.equal((await post()).error, 'TypeError', JSON.stringify(fault));
    assert.equal(await count(), 0);
  }
  for (const status of [401, 409, 413, 429, 500, 503]) {
    lrs.faults = [{ status }];
    assert.equal((await post()).status, status);
  }
  assert.equal(await count(), 0);
  lrs.faults = [{ cut: 'after', method: 'POST' }];
  await post();
  assert.ok((await count()) > 0, 'stored, though the page cannot know');
  lrs.faults = [{ cut: 'half', method: 'GET', path: /statements/ }];
  const half = await ask(page, 'statements');
  // WebKitGTK takes half an answer for a whole one.
  assert.ok(half.error === 'TypeError' || half.body.endsWith('}') === false, half.body);
  const kept = await count();
  assert.equal((await post()).status, 200);
  assert.equal(await count(), kept + 1);
}, options);

check('documents are guarded by their tags, and a cmi5 session has what it needs, once', async (page, site) => {
  await welcome(page, site);
  const session = lrs.launch({ activity: 'https://course.example/a', actor: ACTOR, preferences: { languagePreference: 'de' } });
  const fetched = () => ask(page, session.get('fetch'), { method: 'POST' });
  const token = JSON.parse((await fetched()).body)['auth-token'];
  assert.equal(`Basic ${token}`, lrs.auth);
  assert.equal(JSON.parse((await fetched()).body)['error-code'], '1');
  const about = new URLSearchParams({ activityId: session.get('activityId'), agent: session.get('actor'), registration: session.get('registration') });
  const state = (name) => `activities/state?${about}&stateId=${name}`;
  assert.equal(JSON.parse((await ask(page, state('LMS.LaunchData'))).body).launchMode, 'Normal');
  assert.equal((await ask(page, state('draft'))).status, 404);
  const put = (body, headers) => ask(page, state('draft'), { method: 'PUT', body, headers }).then(({ status }) => status);
  assert.equal(await put({ n: 1 }, { 'If-None-Match': '*' }), 204);
  assert.equal(await put({ n: 2 }, { 'If-None-Match': '*' }), 412);
  const { tag } = await ask(page, state('draft'));
  assert.match(tag, /^"[0-9a-f]{40}"$/);
  assert.equal(await put({ n: 3 }, { 'If-Match': tag }), 204);
  assert.equal(await put({ n: 4 }, { 'If-Match': tag }), 412);
  assert.equal((await ask(page, state('draft'), { method: 'POST', body: { m: 1 } })).status, 204);
  assert.deepEqual(JSON.parse((await ask(page, state('draft'))).body), { n: 3, m: 1 });
  assert.equal((await ask(page, state('draft'), { method: 'DELETE' })).status, 204);
  const profile = `agents/profile?${new URLSearchParams({ agent: session.get('actor'), profileId: 'cmi5LearnerPreferences' })}`;
  assert.equal(JSON.parse((await ask(page, profile)).body).languagePreference, 'de');
  assert.equal((await ask(page, profile, { method: 'PUT', body: {} })).status, 409, 'a profile asks for a tag');
}, options);
