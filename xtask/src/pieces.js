import { initSync } from "./app.js";

const sections = (module, name) => WebAssembly.Module.customSections(module, name);

// A piece may have come in several files. It is set up once: a second time would overwrite what it
// has written since.
const standing = new Map();
const setUp = (name, piece, imports) => {
  if (!standing.has(name)) {
    const set = WebAssembly.instantiate(piece, imports);
    set.catch(() => standing.delete(name));
    standing.set(name, set);
  }
  return standing.get(name);
};

// Sets up a part whose files `fetchAll` brings, all or none. Its own module comes last, when all that
// it needs stands. What is made of it is for the caller to keep, as the pieces are kept here: in one
// of the engines the table alone might not hold it.
export const part = async (name, fetchAll) => {
  const imports = { __wasm_split: initSync() };
  const modules = await fetchAll(files[name]);
  const pieces = modules.flatMap((module) => {
    const names = sections(module, "names").flatMap((text) => new TextDecoder().decode(text).split(" "));
    return sections(module, "piece").map((piece, at) => setUp(names[at], piece, imports));
  });
  await Promise.all(pieces);
  return WebAssembly.instantiate(modules[0], imports);
};

// The files of each part, its own first.
