// What Ralph lacks: the resources of an LRS for documents, as xAPI 1.0.3 has them, in memory.
import { createHash } from 'node:crypto';

/** The resources, the parameters that name what a document is about, and the one that names it. */
const RESOURCES = {
  '/xAPI/activities/state': { about: ['activityId', 'agent', 'registration'], name: 'stateId', free: true },
  '/xAPI/activities/profile': { about: ['activityId'], name: 'profileId' },
  '/xAPI/agents/profile': { about: ['agent'], name: 'profileId' },
};

/** Whether a path is one of them. */
export const isResource = (path) => path in RESOURCES;

/** Documents by what they are about and by name, and the answer to each request for one. */
export class Documents {
  #shelves = new Map();

  /** Puts a document there as an LMS does, past all checks. */
  put(path, query, value) {
    const { about, name } = RESOURCES[path];
    this.#shelf(path, about, new Map(Object.entries(query))).set(query[name], made('application/json', JSON.stringify(value)));
  }

  /** The document as data, or undefined. */
  read(path, query) {
    const { about, name } = RESOURCES[path];
    const found = this.#shelf(path, about, new Map(Object.entries(query))).get(query[name]);
    return found && JSON.parse(found.body);
  }

  forget() {
    this.#shelves.clear();
  }

  /** `{ status, headers, body }` for a request. */
  answer({ method, url, headers, body }) {
    const { pathname, searchParams: query } = url;
    const { about, name, free } = RESOURCES[pathname];
    const lacks = about.find((word) => word !== 'registration' && !query.get(word));
    if (lacks) return { status: 400, body: `${lacks} is missing` };
    const shelf = this.#shelf(pathname, about, query);
    const id = query.get(name);
    if (!id) return without(shelf, method);
    const there = shelf.get(id);
    const refusal = method === 'GET' ? null : refused(there, headers, method === 'PUT' && !free);
    if (refusal) return refusal;
    return DEEDS[method]?.(shelf, id, there, headers['content-type'] ?? 'application/octet-stream', body) ?? { status: 405 };
  }

  #shelf(path, about, query) {
    const key = JSON.stringify([path, ...about.map((word) => (word === 'agent' ? sameAgent(query.get(word)) : query.get(word) ?? null))]);
    if (!this.#shelves.has(key)) this.#shelves.set(key, new Map());
    return this.#shelves.get(key);
  }
}

const DEEDS = {
  GET: (_shelf, _id, there) => (there ? { status: 200, headers: headersOf(there), body: there.body } : { status: 404 }),
  PUT: (shelf, id, _there, type, body) => keep(shelf, id, type, body),
  POST: (shelf, id, there, type, body) => merge(shelf, id, there, type, body),
  DELETE: (shelf, id) => {
    shelf.delete(id);
    return { status: 204 };
  },
};

/** Without a name: the list of them, or the end of all. */
function without(shelf, method) {
  if (method === 'GET') return { status: 200, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify([...shelf.keys()]) };
  if (method !== 'DELETE') return { status: 400, body: 'the name is missing' };
  shelf.clear();
  return { status: 204 };
}

/** A newcomer must say what it knows of what is there; for the state alone it may be silent. */
function refused(there, { 'if-match': match, 'if-none-match': none }, mustSay) {
  if (match !== undefined && !(there && match.split(/\s*,\s*/).some((tag) => tag === '*' || tag === there.tag))) return { status: 412 };
  if (none !== undefined && there && (none === '*' || none.includes(there.tag))) return { status: 412 };
  if (mustSay && there && match === undefined && none === undefined) return { status: 409, body: 'neither If-Match nor If-None-Match' };
  return null;
}

function keep(shelf, id, type, body) {
  shelf.set(id, made(type, body));
  return { status: 204 };
}

/** POST puts the members of one object over those of the other, on the first level only. */
function merge(shelf, id, there, type, body) {
  if (!there) return keep(shelf, id, type, body);
  const [old, late] = [there.body, body].map(object);
  if (!old || !late) return { status: 400, body: 'only JSON objects can be merged' };
  return keep(shelf, id, 'application/json', JSON.stringify({ ...old, ...late }));
}

function object(text) {
  try {
    const value = JSON.parse(text);
    return value && typeof value === 'object' && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

const made = (type, body) => ({ type, body, tag: `"${createHash('sha1').update(body).digest('hex')}"`, time: new Date().toUTCString() });
const headersOf = ({ type, tag, time }) => ({ 'Content-Type': type, ETag: tag, 'Last-Modified': time });

/** Agents are the same by what identifies them, however they are written. */
function sameAgent(text) {
  const { mbox, mbox_sha1sum: hash, openid, account } = object(text) ?? {};
  return account ? [account.homePage, account.name] : mbox ?? hash ?? openid ?? text;
}
