import { initSync } from "./app.js";

// The loader's way to fetch files, which knows of attempts and of builds: all of a part, or none.
let fetchAll;
export const fetchBy = (way) => {
  fetchAll = way;
};

const sections = (module, name) => WebAssembly.Module.customSections(module, name);

// A piece may have come in several files. It is set up once: a second time would overwrite what it
// has written since.
const standing = new Map();
const setUp = (name, piece, imports) => {
  if (!standing.has(name)) standing.set(name, WebAssembly.instantiate(piece, imports));
  return standing.get(name);
};

// The part's own module comes last, when all that it needs stands. What is made of it is kept, as the
// pieces are: in one of the engines the table alone might not hold it.
const load = async (files, imports) => {
  const modules = await fetchAll(files);
  const pieces = modules.flatMap((module) => {
    const names = sections(module, "names").flatMap((text) => new TextDecoder().decode(text).split(" "));
    return sections(module, "piece").map((piece, at) => setUp(names[at], piece, imports));
  });
  await Promise.all(pieces);
  return WebAssembly.instantiate(modules[0], imports);
};

// A part in its files, its own first; called again after a failure, it tries again. The wasm is told
// by a function of its table.
const part = (...files) => {
  let coming;
  return async (told, data) => {
    const main = initSync();
    const mine = (coming ??= load(files, { __wasm_split: main }));
    const came = await mine.then(() => true, (error) => {
      console.error(error);
      if (coming === mine) coming = undefined;
    });
    main.__indirect_function_table.get(told)(data, came);
  };
};
