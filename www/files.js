// The files beside the loader, each fetched once for all elements of a page.

export const resolve = (path) => new URL(path, import.meta.url).href;

const fetchOk = async (path) => {
  const response = await fetch(resolve(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
};

// What failed is fetched anew next time.
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

export const engine = () => once("engine", async () => {
  const module_or_path = fetchOk("app_bg.wasm");
  const glue = import("./app.js");
  // Both are under way at once but awaited in turn: a failure that comes before its
  // turn, or after the other's, would count as unhandled.
  glue.catch(() => {});
  module_or_path.catch(() => {});
  await (await glue).default({ module_or_path: await module_or_path });
  return glue;
});

export const text = (path) => once(path, async () => (await fetchOk(path)).text());

export const section = (path) => once(path, async () => {
  const text = await (await fetchOk(path)).text();
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${path}: ${error.message}`);
  }
});
