// A real LRS behind a door that can fail, and what an LMS has beside it for cmi5.
import { createServer } from 'node:http';
import { randomUUID } from 'node:crypto';
import { Documents, isResource } from './lrs-documents.mjs';
import { pass, spoil, takeFault } from './lrs-faults.mjs';
import { NO_LRS, startRalph, USER } from './lrs-ralph.mjs';

export { NO_LRS, USER };

const VERSION = '1.0.3';
/** The one page that Ralph knows; the door says so of each origin in `lrs.origins`. */
const PAGE = 'http://page.example';
const AUTH = `Basic ${btoa(`${USER.name}:${USER.password}`)}`;
const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

/**
 * Starts the LRS and gives
 *
 * - `endpoint` (with its slash), `auth` (the header), `origins` (a list: pages that may ask);
 * - `statements()`, all it holds, `seed(statements)`, `forget()`, all of these past the door;
 * - `faults`, see lrs-faults.mjs, and `requests`, one `{ method, url, headers, body, status }` each;
 * - `documents`, see lrs-documents.mjs, and `launch({ … })`, which prepares a cmi5 session;
 * - `close()`.
 *
 * One for a file of tests is enough: `before(async () => { lrs = await startLrs(); })`, and in each test
 * `lrs.origins = [site.origin]; lrs.forget()`.
 */
export async function startLrs({ origins = [] } = {}) {
  const ralph = await startRalph(PAGE);
  const lrs = { origins, faults: [], requests: [], documents: new Documents(), auth: AUTH, tokens: new Map() };
  const server = createServer((request, response) => {
    // On a connection that was used before, a browser asks again by itself when it breaks: no fault would be seen.
    response.shouldKeepAlive = false;
    answer(lrs, ralph, request, response).catch((error) => response.destroy(error));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  lrs.origin = `http://127.0.0.1:${server.address().port}`;
  lrs.endpoint = `${lrs.origin}/xAPI/`;
  lrs.statements = () => all(ralph.url);
  lrs.seed = (statements) => seed(ralph.url, statements);
  lrs.launch = (session) => launch(lrs, session);
  lrs.forget = () => {
    ralph.forget();
    lrs.documents.forget();
    for (const list of [lrs.faults, lrs.requests]) list.length = 0;
  };
  lrs.close = async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    await ralph.close();
  };
  return lrs;
}

async function answer(lrs, ralph, request, response) {
  const { method, headers } = request;
  const line = { method, url: request.url, headers, body: (await bodyOf(request)).toString(), status: 0 };
  if (method !== 'OPTIONS') lrs.requests.push(line);
  const fault = takeFault(lrs.faults, request);
  const open = lrs.origins.includes(headers.origin) ? headers.origin : null;
  if (fault.status && !fault.bare) fault.headers = { ...letting(open), ...fault.headers };
  if (await spoil(fault, response)) line.status = fault.status ?? 0;
  else line.status = await done(lrs, ralph, line, response, fault, open);
}

async function done(lrs, ralph, line, response, fault, open) {
  const url = new URL(line.url, lrs.origin);
  const own = isResource(url.pathname) || url.pathname === '/fetch';
  if (line.method !== 'OPTIONS' && url.pathname !== '/fetch' && !line.headers['x-experience-api-version']?.startsWith('1.0')) {
    // The standard asks an LRS to refuse these; Ralph lets them pass.
    response.writeHead(400, letting(open)).end('X-Experience-API-Version is missing');
    return 400;
  }
  if (!own) return pass(`${ralph.url}${line.url}`, { ...line, headers: known(line.headers, open) }, response, fault, (headers) => named(headers, open));
  const { status, headers, body } = ours(lrs, { ...line, url });
  if (fault.cut === 'after') response.destroy();
  else response.writeHead(status, { ...letting(open), ...headers }).end(body ?? '');
  return status;
}

/** What Ralph has not: documents, and the token of a session. */
function ours(lrs, request) {
  if (request.method === 'OPTIONS') return { status: 204 };
  if (request.url.pathname === '/fetch') return token(lrs, request);
  if (request.headers.authorization !== AUTH) return { status: 401 };
  return { headers: { 'X-Experience-API-Version': VERSION }, ...lrs.documents.answer(request) };
}

/** cmi5 gives the token to the first who asks, once. */
function token(lrs, { method, url }) {
  if (method !== 'POST') return { status: 405 };
  const session = url.searchParams.get('session');
  const first = lrs.tokens.get(session);
  lrs.tokens.set(session, false);
  const body = first ? { 'auth-token': AUTH.slice(6) } : { 'error-code': first === false ? '1' : '2', 'error-text': 'no token for this address' };
  return { status: 200, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}

/** The page's origin, if it may ask, under the name that Ralph knows; its own rules of CORS do the rest. */
const known = ({ origin, ...headers }, open) => ({ ...headers, ...(origin && { origin: open ? PAGE : origin }) });
const named = (headers, open) => (headers['access-control-allow-origin'] === PAGE ? { ...headers, 'access-control-allow-origin': open } : headers);

/** What lets a page of another origin in, for the answers that are not Ralph's. */
const letting = (origin) =>
  origin
    ? {
        'Access-Control-Allow-Origin': origin,
        'Access-Control-Allow-Methods': 'GET, PUT, POST, DELETE',
        'Access-Control-Allow-Headers': 'Authorization, Content-Type, X-Experience-API-Version, If-Match, If-None-Match',
        'Access-Control-Expose-Headers': 'ETag, Last-Modified, Retry-After, X-Experience-API-Version',
        Vary: 'Origin',
      }
    : {};

async function bodyOf(request) {
  const parts = [];
  for await (const bytes of request) parts.push(bytes);
  return Buffer.concat(parts);
}

/**
 * Prepares a cmi5 session as an LMS does, and gives the parameters of its launch, a `URLSearchParams`.
 * `data` goes over the launch data, `preferences` are the learner's, if any.
 */
function launch(lrs, { activity, actor, registration = randomUUID(), session = randomUUID(), data = {}, preferences }) {
  const template = { contextActivities: { grouping: [{ objectType: 'Activity', id: `${activity}/published` }] }, extensions: { [SESSION]: session } };
  const about = { activityId: activity, agent: JSON.stringify(actor), registration };
  lrs.documents.put('/xAPI/activities/state', { ...about, stateId: 'LMS.LaunchData' }, { contextTemplate: template, launchMode: 'Normal', moveOn: 'Completed', ...data });
  if (preferences) lrs.documents.put('/xAPI/agents/profile', { ...about, profileId: 'cmi5LearnerPreferences' }, preferences);
  lrs.tokens.set(session, true);
  return new URLSearchParams({ endpoint: lrs.endpoint, fetch: `${lrs.origin}/fetch?session=${session}`, actor: JSON.stringify(actor), registration, activityId: activity });
}

/** Asks Ralph itself. */
async function asked(url, options = {}) {
  const headers = { Authorization: AUTH, 'X-Experience-API-Version': VERSION, 'Content-Type': 'application/json' };
  const answer = await fetch(url, { ...options, headers });
  if (!answer.ok) throw new Error(`${answer.status} from ${url}: ${await answer.text()}`);
  return answer.status === 204 ? {} : answer.json();
}

async function all(url) {
  const statements = [];
  for (let path = '/xAPI/statements'; path; ) {
    const page = await asked(`${url}${path}`);
    statements.push(...page.statements);
    path = page.more;
  }
  return statements;
}

/** In batches that keep each request small. */
async function seed(url, statements) {
  for (let place = 0; place < statements.length; place += 1000) {
    await asked(`${url}/xAPI/statements`, { method: 'POST', body: JSON.stringify(statements.slice(place, place + 1000)) });
  }
}
