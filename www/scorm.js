// Finds the learning system around the page, which speaks SCORM 1.2 or 2004, and calls it. What is
// called, and with what, the widget's rules decide. Nothing here throws, and nothing is said in the
// console: a call that fails is a code, by which the rules know what to do.

const VERSIONS = {
  "scorm-1.2": {
    api: "API",
    prefix: "LMS",
    end: "Finish",
    learner: "cmi.core.student_id",
    mode: "cmi.core.lesson_mode",
    status: "cmi.core.lesson_status",
    time: "cmi.core.session_time",
    span: (seconds) => [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => String(Math.floor(part)).padStart(2, "0")).join(":"),
  },
  "scorm-2004": {
    api: "API_1484_11",
    prefix: "",
    end: "Terminate",
    learner: "cmi.learner_id",
    mode: "cmi.mode",
    status: "cmi.completion_status",
    time: "cmi.session_time",
    span: (seconds) => `PT${Math.floor(seconds)}S`,
  },
};

// The session of the page: the version spoken, the system's object, the code of its beginning (empty
// where it began), whether it goes on, since when, and whether it may be changed.
let session;

// A frame of another origin refuses to be looked at, and an object of the system may throw.
const attempt = (what, otherwise) => {
  try {
    return what();
  } catch {
    return otherwise;
  }
};

// More frames than any system puts around a page, should one be its own parent.
const DEEP = 100;

// From a window up through its parents. A frame or an element may have the name, too.
const above = (start, { api: name, prefix }) => {
  let frame = start;
  for (let depth = 0; frame && depth < DEEP; depth += 1) {
    const api = attempt(() => frame[name]);
    if (attempt(() => api[`${prefix}Initialize`])) return api;
    const parent = attempt(() => frame.parent);
    if (parent === frame) break;
    frame = parent;
  }
  return undefined;
};

// In the frames around the page, or around the page that opened it or opened one of those.
const find = (version) => {
  let page = window;
  for (let depth = 0; page && depth < DEEP; depth += 1) {
    const api = above(page, version);
    if (api) return api;
    const top = attempt(() => page.top);
    page = attempt(() => page.opener) ?? attempt(() => top.opener);
  }
  return undefined;
};

const YES = ["true", true, 1, "1"];

// A call, as its value and a code, which is empty where all is well.
const call = ({ api, version }, name, ...values) => attempt(() => {
  const value = api[version.prefix + name](...values);
  if (name === "GetValue" ? (value ?? "") !== "" : YES.includes(value)) return [value, ""];
  const code = String(api[`${version.prefix}GetLastError`]() ?? "");
  return [value, code || "0"];
}, ["", "throw"]);

const text = (value) => String(value ?? "");

const get = (name) => {
  const [value, code] = call(session, "GetValue", name);
  return [name, text(value), value === "" && code === "0" ? "" : code];
};

const set = ([name, value]) => [name, value, call(session, "SetValue", name, value)[1]];

// Whether the system was begun already, by a page that was loaded again for example. In 1.2 it has no
// code of its own for that, and some say nothing at all: so it is asked whether it answers.
const goesOn = () => {
  const [, value, code] = get(session.version.status);
  return value !== "" && code === "";
};

const begin = () => {
  const [, code] = call(session, "Initialize", "");
  session.code = code && !goesOn() ? code : "";
  session.runs = session.code === "";
  session.since = performance.now();
};

const spend = () => set([session.version.time, session.version.span((performance.now() - session.since) / 1000)]);

const commit = () => call(session, "Commit", "")[1];

// Ends the session, once. Whatever was answered has been set before.
const end = () => {
  if (!session.runs) return;
  session.runs = false;
  if (session.isChanged) {
    spend();
    commit();
  }
  call(session, session.version.end, "");
};

let comeBack = () => {};

const open = (lms) => {
  const version = VERSIONS[lms] ?? VERSIONS["scorm-2004"];
  session = { version, api: find(version), runs: false };
  if (!session.api) return;
  begin();
  // What is only looked at is not changed.
  session.isChanged = !["review", "browse"].includes(get(version.mode)[1]);
  addEventListener("pagehide", end);
  addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    begin();
    comeBack({ what: "back", begun: session.code });
  });
};

// What the page's author gave an element, before it was made the learner's own.
const given = new WeakMap();

// Short, and nobody's name can be read in it. The browser's own digests are there on safe pages alone.
const hash = (words) => {
  let [a, b] = [0x811c9dc5, 0x1b873593];
  for (const sign of words) {
    a = Math.imul(a ^ sign.codePointAt(0), 0x01000193);
    b = Math.imul(b ^ sign.codePointAt(0), 0x85ebca6b) ^ (b >>> 13);
  }
  return [a, b].map((half) => (half >>> 0).toString(36)).join("");
};

// Where the answers of a page that is loaded again are: some systems do not begin a second time, and
// then nobody says whose they are.
const PLACE = "powerbase/course";
const isAgain = () => performance.getEntriesByType("navigation")[0]?.type === "reload";

const remembered = () => attempt(() => isAgain() && sessionStorage.getItem(PLACE)) || "";

// Answers are saved for this activity and this learner. Where nobody says who that is, for as long
// as the tab is open; where it is only looked at, not at all.
export const prepare = async (element) => {
  if (!session) open(element.getAttribute("lms"));
  if (!session.api) return;
  if (!given.has(element)) given.set(element, element.getAttribute("scope") ?? "");
  const learner = session.code ? "" : get(session.version.learner)[1];
  const activity = element.getAttribute("activity") || location.pathname;
  const own = ["course", hash([given.get(element), activity, learner].join("\n"))].join("-");
  const scope = (session.code && remembered()) || own;
  if (learner) attempt(() => sessionStorage.setItem(PLACE, scope));
  if (!session.isChanged) element.setAttribute("storage", "none");
  else if (!learner && scope === own) element.setAttribute("storage", "session");
  element.setAttribute("scope", session.isChanged ? scope : `${scope}-look`);
};

const ids = (list) => {
  const count = Math.min(Number(get(`${list}._count`)[1]) || 0, 1000);
  return Array.from({ length: count }, (_, place) => get(`${list}.${place}.id`)[1]);
};

const does = {
  // All that the system knows.
  open(host, questions) {
    const attributes = Object.fromEntries([...host.attributes].map(({ name, value }) => [name, value]));
    if (!session.api || session.code) return { what: "opened", found: Boolean(session.api), begun: session.code ?? "", attributes };
    const { get: elements, lists } = questions[attributes.lms] ?? questions["scorm-2004"];
    return { what: "opened", found: true, begun: "", attributes, got: elements.map(get), lists: lists.map(ids) };
  },
  tell(_host, { set: sets, commit: isPage, time }) {
    const told = sets.map(set);
    if (time) spend();
    return { what: "told", set: told, commit: isPage ? commit() : null };
  },
  wait: (_host, { after }) => new Promise((done) => setTimeout(done, after, { what: "time" })),
  return: () => new Promise((done) => (comeBack = done)),
};

export const use = async (card, detail) => does[detail.do](card.getRootNode().host, detail);
