// The files beside the loader: where they are, which build they are of, how they are asked for.
//
// An attempt ends as a whole. Each "Try again" first calls `renew`, which gives up every request
// that is under way: whoever waits for its file goes on waiting, for one made anew and past the
// browser's cache. So nothing late of one attempt can spoil the next.

// Every file carries the mark of its build; those of two builds do not fit together.
const BUILD = "powerbase-build";

// Milliseconds without a byte, after which a request has failed.
const SILENCE = 20_000;

// Beside this script, by the first address in a trace of calls. A module could ask for its own
// address, but optimisers make classic scripts of modules, and one that asks cannot be read then.
// A loader in a `data:` address has all of itself in the trace: a word is tried from its beginning alone.
let base = document.currentScript?.src || /(?<![\w-])[\w-]+:\/\/[^\s()]+?(?=:\d+:\d+)/.exec(new Error().stack)?.[0];

// Where an element of the page says that the files are: a folder. Without one, where they were.
export const lookIn = (folder) => {
  if (folder) base = new URL(folder.replace(/\/?$/, "/"), document.baseURI).href;
};

// A file that is not where it was looked for. Only the page's author can mend that.
export class Missing extends Error {}

const resolve = (path) => {
  try {
    return new URL(path, base || document.baseURI).href;
  } catch {
    throw new Missing(`${path}: no address`);
  }
};

const check = (path, fits) => {
  if (!fits) throw new Error(`${path}: another release`);
};

// Why a request was given up that is made anew, and what it waits for before.
class Again {
  constructor(after) {
    this.after = after;
  }
}

// Each request under way, with its file.
const underWay = new Map();
let attempts = 0;

export const renew = () => {
  attempts += 1;
  for (const request of underWay.keys()) request.abort(new Again());
};

// Uses what comes of one request, or of the one that takes its place.
const ask = async (path, use) => {
  for (;;) {
    const request = new AbortController();
    const { signal } = request;
    const ended = new Promise((_, fail) => signal.addEventListener("abort", () => fail(signal.reason)));
    let timer;
    const heard = () => {
      clearTimeout(timer);
      timer = setTimeout(() => request.abort(new Error(`${path}: no answer`)), SILENCE);
    };
    underWay.set(request, path);
    heard();
    try {
      return await Promise.race([use(signal, heard), ended]);
    } catch (error) {
      if (!(signal.reason instanceof Again)) {
        // The next try may come by another way than "Try again".
        attempts += 1;
        throw error;
      }
    } finally {
      clearTimeout(timer);
      underWay.delete(request);
    }
    await signal.reason.after;
  }
};

// The address is a plain text: scripts of a page that wrap `fetch` often read nothing else.
const file = (path, type, use) => ask(path, async (signal, heard) => {
  const address = resolve(path);
  const response = await fetch(address, { signal, cache: attempts ? "reload" : "default" });
  if (response.status === 404) throw new Missing(`${address}: 404`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  // Some servers answer with a page where they have no such file.
  if (/html/.test(response.headers.get("Content-Type"))) throw new Missing(`${address}: a page came instead`);
  const watched = new TransformStream({
    transform(chunk, to) {
      heard();
      to.enqueue(chunk);
    },
  });
  return use(new Response(response.body.pipeThrough(watched), { headers: { "Content-Type": type } }));
});

// Each is fetched once for all elements of the page; what failed is asked for anew next time.
const fetched = new Map();
export const once = (name, make) => {
  if (!fetched.has(name)) {
    const promise = make();
    promise.catch(() => fetched.delete(name));
    fetched.set(name, promise);
  }
  return fetched.get(name);
};

// Has a file fetched anew that turned out to be of no use.
export const drop = (path) => fetched.delete(path);

// A script, under another name after a failure: an engine may remember that the first had none.
export const script = (path) => once(path, () => ask(path, async () => {
  const address = resolve(attempts ? `${path}?${attempts}` : path);
  const module = await import(/* @vite-ignore */ address).catch(() => {
    throw new Error(`${path} could not be loaded`);
  });
  check(path, module.build === BUILD);
  return module;
}));

const wasm = (path) => once(path, () => file(path, "application/wasm", async (response) => {
  const module = await WebAssembly.compileStreaming(response);
  const [mark] = WebAssembly.Module.customSections(module, "build");
  check(path, new TextDecoder().decode(mark) === `${path} ${BUILD}`);
  return module;
}));

// The files of a part. What was asked for last is what the reader waits for: the files of other parts
// that are under way make way for it, and come after it, or as soon as they are needed, too.
const needed = new Map();
const partOf = (paths) => {
  const all = Promise.all(paths.map(wasm));
  paths.forEach((path) => needed.get(path)?.());
  const stands = all.catch(() => {});
  for (const [request, path] of underWay) {
    if (!path.endsWith(".wasm") || paths.includes(path)) continue;
    const isNeeded = new Promise((done) => needed.set(path, done));
    request.abort(new Again(Promise.race([stands, isNeeded])));
  }
  return all;
};

const words = (path, read) => file(path, "text/plain", async (response) => {
  const text = await response.text();
  check(path, text.includes(BUILD));
  try {
    return read(text);
  } catch (error) {
    throw new Error(`${path}: ${error.message}`);
  }
});

export const styles = (path) => once(path, () => words(path, String));

// A section of the content: who asks for it again has found the last one wanting.
export const section = (path) => words(path, JSON.parse);

export const engine = () => once("engine", async () => {
  const module = wasm("app_bg.wasm");
  const glue = script("app.js");
  // Both are under way at once but awaited in turn: a failure that comes before its turn, or
  // after the other's, would count as unhandled. A fetch says better than an import what failed.
  glue.catch(() => {});
  const module_or_path = await module;
  const { default: start } = await glue;
  await start({ module_or_path });
  return glue;
});

// A part of the wasm, set up and kept.
export const part = (name) => once(`part ${name}`, async () => (await engine()).part(name, partOf));
