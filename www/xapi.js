// A course that was launched by cmi5, or by xAPI alone: the page's address, the token, the requests.
// What is asked and told is decided elsewhere. The token stays here; the tab keeps it for a reload.

import { alone } from "./alone.js";

const VERSION = "1.0.3";

// What a launch must have in its address.
const CMI5 = ["endpoint", "fetch", "actor", "registration", "activityId"];
const PLAIN = ["endpoint", "auth", "actor", "activity_id"];

// How long an answer is waited for, in milliseconds; and the most bytes of a request that may outlive
// its page.
const SILENCE = 30_000;
const LASTING = 60_000;

// The document in which the learner's place is kept.
const PLACE = "https://powerbase.example/xapi/place";

const json = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

// A name for what must not be read: 53 bits of a text, enough to keep two learners of a browser apart.
const hash = (text) => {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (const sign of text) {
    one = Math.imul(one ^ sign.codePointAt(0), 2654435761);
    other = Math.imul(other ^ sign.codePointAt(0), 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  return (4294967296 * (2097151 & other) + (one >>> 0)).toString(36);
};

// The launch in the page's address, decoded once: the names that it lacks, and all it gives.
const launch = (element) => {
  const given = new URL(location.href).searchParams;
  const cmi5 = element.getAttribute("lms") === "cmi5";
  const names = cmi5 ? CMI5 : PLAIN;
  const value = (name) => given.get(name) || "";
  const endpoint = value("endpoint");
  const actor = json(value("actor"));
  const lacks = names.filter((name) => !value(name));
  if (!/^https?:\/\//i.test(endpoint) && !lacks.includes("endpoint")) lacks.push("endpoint");
  if (!actor?.constructor && !lacks.includes("actor")) lacks.push("actor");
  // A plus sign that nobody encoded was read as a blank, which a token cannot have.
  const auth = value("auth").replace(/^(\S+) (.+)$/, (_, scheme, token) => `${scheme} ${token.replaceAll(" ", "+")}`);
  return {
    cmi5, lacks, actor, auth,
    outside: names.every((name) => !given.has(name)),
    endpoint: endpoint.replace(/\/*$/, "/"),
    fetch: value("fetch"),
    registration: value("registration"),
    activity: value(cmi5 ? "activityId" : "activity_id"),
  };
};

// One for each element: of a page that an element left and came back to, the same.
const launches = new WeakMap();
const launchOf = (element) => {
  if (!launches.has(element)) launches.set(element, launch(element));
  return launches.get(element);
};

// Before storage is opened: answers are kept by activity, registration and learner. Without a learner
// they are kept for this tab alone.
export const prepare = async (element) => {
  const { lacks, outside, endpoint, activity, registration, actor } = launchOf(element);
  if (outside) return;
  const set = (name, value) => element.getAttribute(name) === value || element.setAttribute(name, value);
  set("scope", `course-${hash([endpoint, activity, registration, JSON.stringify(actor)].join("\n"))}`);
  if (lacks.includes("actor")) set("storage", "session");
};

const ask = async ({ endpoint, auth }, path, { headers, ...options } = {}) => {
  try {
    const response = await fetch(`${endpoint}${path}`, {
      credentials: "omit",
      signal: AbortSignal.timeout(SILENCE),
      ...options,
      headers: { Authorization: auth, "X-Experience-API-Version": VERSION, ...headers },
    });
    const { status } = response;
    const header = (name) => response.headers.get(name);
    return { status, tag: header("ETag"), after: seconds(header("Retry-After")), text: await response.text() };
  } catch (error) {
    return { status: 0, text: error.message };
  }
};

// The seconds of a `Retry-After`, which may name a moment instead.
const seconds = (after) => {
  if (!after) return null;
  return /^\d+$/.test(after) ? Number(after) : Math.max(0, (Date.parse(after) - Date.now()) / 1000) || null;
};

const about = ({ activity, actor, registration }, stateId) => {
  const query = new URLSearchParams({ activityId: activity, agent: JSON.stringify(actor), stateId });
  if (registration) query.set("registration", registration);
  return `activities/state?${query}`;
};

// A page that may keep nothing does without.
const kept = (name, value) => {
  try {
    if (value) sessionStorage.setItem(name, value);
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
};

const failure = (error, reason) => ({ error, reason: String(reason) });
const refusal = (status, error) =>
  failure(status === 0 || status >= 500 ? "unreachable" : status === 401 || status === 403 ? "refused" : error, status);

// The token is given to the first who asks, once; a reload has it from the tab.
const signIn = async (way) => {
  const name = `powerbase/token/${hash(way.fetch)}`;
  way.auth ||= kept(name);
  if (way.auth) return undefined;
  let response;
  try {
    response = await fetch(way.fetch, { method: "POST", credentials: "omit", signal: AbortSignal.timeout(SILENCE) });
    if (!response.ok) return refusal(response.status, "refused");
  } catch (error) {
    return failure("unreachable", error.message);
  }
  const answer = (await response.json().catch(() => null)) ?? {};
  const token = answer["auth-token"];
  if (!token) return failure(answer["error-code"] === "1" ? "used" : "refused", answer["error-code"] ?? "auth-token");
  way.auth = `Basic ${token}`;
  kept(name, way.auth);
  return undefined;
};

// The learner's first language; the loader takes it if there is such a pack.
const prefer = (host, preferences) => {
  const [language] = (json(preferences.text)?.languagePreference ?? "").split(",");
  if (preferences.status === 200 && language.trim() && !host.lang) host.lang = language.trim();
};

const options = (host) => Object.fromEntries([...host.attributes].map(({ name, value }) => [name, value]));

const begin = async (way, _detail, host) => {
  if (way.outside) return failure("outside", "");
  if (way.lacks.length) return failure("missing", way.lacks.join(", "));
  const failed = way.cmi5 && (await signIn(way));
  if (failed) return failed;
  const { actor, activity, registration, cmi5 } = way;
  const found = { cmi5, actor, activity, registration, session: (way.session ??= random()), options: options(host) };
  if (cmi5) {
    const data = await ask(way, about(way, "LMS.LaunchData"));
    if (data.status !== 200) return refusal(data.status, "data");
    found.data = json(data.text) ?? null;
    const agent = new URLSearchParams({ profileId: "cmi5LearnerPreferences", agent: JSON.stringify(actor) });
    prefer(host, await ask(way, `agents/profile?${agent}`));
  }
  const { status, text, tag } = await ask(way, about(way, PLACE));
  if (status === 0 || status === 401 || status === 403) return refusal(status, "refused");
  return { ...found, place: status === 200 ? { text, tag } : null };
};

// A UUID; `crypto.randomUUID` is missing where the page came without TLS.
const random = () =>
  "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (digit) =>
    (digit ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (digit / 4)))).toString(16));

const post = (way, statements) => {
  const body = JSON.stringify(statements);
  const keepalive = new TextEncoder().encode(body).length < LASTING;
  return ask(way, "statements", { method: "POST", body, keepalive, headers: { "Content-Type": "application/json" } });
};

// One tab sends at a time. Should two, each statement has an id, so that nothing is stored twice.
const send = async (way, { statements }) => {
  const name = `powerbase/${hash([way.endpoint, way.activity, way.registration].join("\n"))}`;
  way.unsent = statements;
  const act = () => post(way, takeUnsent(way));
  const answer = await alone(name, SILENCE, act, { status: 423, elsewhere: true });
  takeUnsent(way);
  return answer;
};

// What waits for the tab's turn to send, from now on with whoever asked.
const takeUnsent = (way) => {
  const { unsent = [] } = way;
  way.unsent = [];
  return unsent;
};

// The one statement of an answer; some give a list of one.
const single = (text) => {
  const answer = json(text);
  return (answer?.statements ? answer.statements[0] : answer) ?? null;
};

// The statements of these ids, null where there is none.
const find = async (way, { ids }) => {
  const found = [];
  for (const statementId of ids) {
    const { status, text } = await ask(way, `statements?${new URLSearchParams({ statementId })}`);
    if (status !== 200 && status !== 404) return { status };
    found.push(status === 200 ? single(text) : null);
  }
  return { found };
};

// The tag that a text has by the standard, should the answer not say it; an empty one where that
// cannot be worked out.
const tagOf = async (text) => {
  const bytes = await crypto.subtle?.digest("SHA-1", new TextEncoder().encode(text));
  return bytes ? `"${Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("")}"` : "";
};

const put = async (way, text, tag, keepalive) => {
  const condition = tag ? { "If-Match": tag } : { "If-None-Match": "*" };
  const headers = { "Content-Type": "text/plain", ...condition };
  return ask(way, about(way, PLACE), { method: "PUT", body: text, headers, keepalive });
};

// Writes nothing over that was not read before: what is there instead comes back as a conflict. A
// tag that was worked out, or none, may be wrong; then the text itself says whether it is the same.
const keep = async (way, { text, tag, saved }, _host, keepalive = false) => {
  let answer = await put(way, text, tag, keepalive);
  if (answer.status === 409 || answer.status === 412) {
    const there = await ask(way, about(way, PLACE));
    if (there.status === 200 && there.text !== saved) return { ...there, status: 412 };
    if (there.status !== 200 && there.status !== 404) return { status: there.status };
    answer = await put(way, text, there.tag, keepalive);
  }
  const { status } = answer;
  return status < 300 && status >= 200 ? { status, tag: answer.tag ?? (await tagOf(text)) } : { status };
};

// The page is going: nobody waits for what comes of it, nor is there time to wait for a turn.
const last = async (way, { statements, place }) => {
  const all = [...takeUnsent(way), ...statements];
  await Promise.all([all.length && post(way, all), place?.tag && keep(way, place, null, true)]);
  return {};
};

// When the page is hidden, or left.
const leaving = () =>
  new Promise((done) => {
    const end = new AbortController();
    const { signal } = end;
    const heard = (how) => {
      end.abort();
      done({ how });
    };
    addEventListener("pagehide", () => heard("gone"), { signal });
    document.addEventListener("visibilitychange", () => document.hidden && heard("hidden"), { signal });
  });

// When the browser brings back a page that was left. What it does then is another visit.
const back = (way) =>
  new Promise((done) => {
    addEventListener("pageshow", () => {
      way.session = undefined;
      done({});
    }, { once: true });
  });

// A while, or until there is a connection again.
const wait = (_way, { for: time }) =>
  new Promise((done) => {
    const online = () => {
      clearTimeout(timer);
      done({ early: true });
    };
    const timer = setTimeout(() => {
      removeEventListener("online", online);
      done({});
    }, time);
    addEventListener("online", online, { once: true });
  });

const go = async (_way, { to }) => {
  location.assign(to);
  return {};
};

const deeds = { launch: begin, send, find, keep, last, leaving, back, wait, go };

export const use = async (card, detail) => {
  const host = card.getRootNode().host;
  return { do: detail.do, ...(await deeds[detail.do](launchOf(host), detail, host)) };
};
