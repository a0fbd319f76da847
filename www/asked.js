// What the widget asks of the page: files, a moment, and what only a page's scripts can do.

import { part, script, section } from "./files.js";

// When the browser has nothing else to do; where it cannot tell, a second later.
const idle = () => new Promise((done) => {
  globalThis.requestIdleCallback ? requestIdleCallback(done) : setTimeout(done, 1000);
});

// A section of the content, a part, such a moment, or one of the tools.
const answer = async (card, name, detail) => {
  if (name === "section") return section(detail);
  if (name === "part") return void await part(detail);
  if (name === "idle") return idle();
  const loaded = (path) => script(path).catch((error) => {
    throw Object.assign(error, { name: "load" });
  });
  return (await loaded("tools.js")).use(card, name, detail, loaded);
};

// `done` hears the answer, once: whether it went well, and what came or what was thrown.
export const tools = (card, name, detail, done) => {
  answer(card, name, detail).then((said) => done(true, said), (error) => done(false, error));
};
