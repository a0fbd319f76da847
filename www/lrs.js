// Reads a class from an LRS: the codes of all who completed the activity, by the "completed" statements that the
// widget leaves there (xAPI 1.0.3). For a facilitator's page; no learner's page loads it. What it promises, and by
// which names it fails, is in lrs.d.ts. The credentials stay in this call, and go to the endpoint's origin alone.

const VERBS = { completed: "http://adlnet.gov/expapi/verbs/completed", voided: "http://adlnet.gov/expapi/verbs/voided" };
const EXERCISES = ["power-bases", "influence"];
const CODE = "https://powerbase.example/xapi/code";
// The characters and lengths of codes. Whether they say something is for whoever opens them.
const LIKE_CODE = /^[\w-]{8,129}$/;
// For so many milliseconds an LRS may say nothing: a large one has to look for a while.
const SILENCE = 60_000;
const NAMES = { 401: "unauthorized", 403: "forbidden", 404: "not-found", 429: "busy", 503: "busy" };
// What LRSs answer to the address of a next page that they no longer know.
const EXPIRED = [400, 404, 410, 500];

export async function readCompleted({ endpoint, user, password, token, activity, since, signal, onProgress = () => {} }) {
  const reading = { voided: new Set(), seen: new Set(), codes: new Map(), counts: { read: 0, foreign: 0, damaged: 0 } };
  try {
    const base = baseOf(endpoint);
    const request = { headers: headersOf({ user, password, token }), signal };
    const told = () => onProgress({ read: reading.counts.read, found: reading.codes.size });
    // A good LRS leaves voided statements out by itself. Others do not, so who was voided is asked first.
    await pages(query(base, VERBS.voided, { since }), request, (statements) => {
      for (const statement of statements) reading.voided.add(statement?.object?.id);
    });
    for (const exercise of EXERCISES) {
      const object = `${activity}/${exercise}`;
      await pages(query(base, VERBS.completed, { activity: object, since }), request, (statements) => {
        for (const statement of statements) take(reading, statement, object);
        told();
      });
    }
  } catch (error) {
    const told = signal?.aborted ? failure("AbortError", String(signal.reason)) : error;
    throw Object.assign(told, { result: resultOf(reading) });
  }
  return resultOf(reading);
}

// While statements arrive, pages may shift: the same one on two of them is one.
function take({ seen, codes, counts }, statement, object) {
  const { id, verb, result, object: about } = statement ?? {};
  if (verb?.id === VERBS.voided || seen.has(id)) return;
  if (id) seen.add(id);
  counts.read += 1;
  const code = verb?.id === VERBS.completed && about?.id === object ? result?.extensions?.[CODE] : undefined;
  if (code === undefined) counts.foreign += 1;
  else if (!id || typeof code !== "string" || !LIKE_CODE.test(code)) counts.damaged += 1;
  else codes.set(id, code);
}

function resultOf({ voided, codes, counts }) {
  const standing = [...codes].filter(([id]) => !voided.has(id)).map(([, code]) => code);
  return { codes: standing.join("\n"), found: standing.length, voided: codes.size - standing.length, ...counts };
}

// The endpoint as a folder, whether it came with a slash, without, or with the resource itself.
function baseOf(endpoint) {
  const url = parsed(endpoint);
  if (!/^https?:$/.test(url?.protocol) || url.username || url.password) throw failure("endpoint", String(endpoint));
  return new URL(`${url.origin}${url.pathname.replace(/\/+(statements\/*)?$/, "")}/`);
}

function parsed(address, base) {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

function query(base, verb, { activity, since }) {
  const url = new URL("statements", base);
  url.searchParams.set("verb", verb);
  if (activity) url.searchParams.set("activity", activity);
  if (since) url.searchParams.set("since", instant(since));
  return url;
}

function instant(since) {
  const date = new Date(since);
  if (Number.isNaN(date.getTime())) throw failure("since", String(since));
  return date.toISOString();
}

// The version stands on GET too: without it an LRS may answer as an old one, or refuse.
function headersOf({ user, password, token }) {
  const headers = { Accept: "application/json", "X-Experience-API-Version": "1.0.3" };
  if (token) headers.Authorization = /^(Basic|Bearer) /.test(token) ? token : `Bearer ${token}`;
  else if (user) headers.Authorization = `Basic ${base64(`${user}:${password ?? ""}`)}`;
  return headers;
}

const base64 = (text) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

async function pages(first, request, take) {
  const asked = new Set();
  for (let url = first; url; ) {
    asked.add(url.href);
    const { statements, more } = await page(url, request, url !== first);
    take(statements);
    url = more ? next(more, url) : null;
    if (asked.has(url?.href)) throw failure("broken", url.href);
  }
}

// An address of the LRS's own making: with our credentials it is asked for only where these belong.
function next(more, from) {
  const url = parsed(more, from);
  if (url?.origin !== from.origin) throw failure("elsewhere", String(more));
  return url;
}

async function page(url, { headers, signal }, later) {
  const silence = new AbortController();
  const stop = () => silence.abort(signal.reason);
  signal?.throwIfAborted();
  signal?.addEventListener("abort", stop);
  const timer = setTimeout(() => silence.abort(failure("unreachable", url.href)), SILENCE);
  // A redirect could lead elsewhere with the credentials.
  const options = { headers, signal: silence.signal, credentials: "omit", cache: "no-store", redirect: "error", referrerPolicy: "no-referrer" };
  try {
    const answer = await fetch(url, options);
    if (!answer.ok) throw refusal(answer.status, url, later);
    return read(await answer.text(), answer.headers.get("Content-Type") ?? "", url);
  } catch (error) {
    // Of a network that is down, a connection that broke and a missing CORS header scripts are told the same.
    throw error instanceof TypeError ? failure("unreachable", url.href) : error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
  }
}

function refusal(status, url, later) {
  const name = later && EXPIRED.includes(status) ? "expired" : NAMES[status] ?? "refused";
  return failure(name, `${status}: ${url.href}`, { status });
}

// Some engines take half an answer for a whole one.
function read(text, type, url) {
  let data = null;
  try {
    data = JSON.parse(text);
  } catch {
    throw failure(type.includes("json") ? "broken" : "not-lrs", url.href);
  }
  if (!Array.isArray(data?.statements)) throw failure("not-lrs", url.href);
  return data;
}

const failure = (name, message, more = {}) => Object.assign(new Error(message), { name, ...more });
