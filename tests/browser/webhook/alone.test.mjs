// One tab sends at a time, and no page that never lets go of its turn keeps the others from sending.
import assert from 'node:assert/strict';
import { openCase } from '../support/case.mjs';

const check = openCase(import.meta.url);

check('a turn that another tab never lets go of', async (page) => {
  await page.open('/');
  await page.run('async () => { await new Promise((held) => navigator.locks.request("turn", () => { held(); return new Promise(() => {}); })); }');
  await page.openBeside('/');
  const told = await page.run(`async () => {
    const { alone } = await import("/pb/alone.js");
    const ask = (name) => alone(name, 500, () => "sent", "busy");
    const first = await ask("turn");
    await new Promise((done) => setTimeout(done, 700));
    return [first, await ask("turn"), await ask("another")];
  }`);
  assert.deepEqual(told, ['busy', 'sent', 'sent']);
});

check('a page that is left asks for no turn, and one that came back does', async (page) => {
  await page.open('/');
  const told = await page.run(`async () => {
    const { alone } = await import("/pb/alone.js");
    const ask = () => alone("turn", 500, () => "sent", "busy");
    const answers = [];
    for (const moment of ["pagehide", "pageshow"]) {
      dispatchEvent(new PageTransitionEvent(moment));
      answers.push(await ask());
    }
    return answers;
  }`);
  assert.deepEqual(told, ['busy', 'sent']);
});

check('a frame without an origin, where the turn may not be asked for', async (page, site) => {
  site.headers = { 'Access-Control-Allow-Origin': '*' };
  await page.open('/');
  const told = await page.run(`() => new Promise((told) => {
    addEventListener("message", ({ data }) => told(data), { once: true });
    const frame = Object.assign(document.createElement("iframe"), { title: "Alone" });
    frame.sandbox = "allow-scripts";
    const ask = 'import("' + location.origin + '/pb/alone.js").then(({ alone }) => alone("turn", 500, () => "sent", "busy"))';
    const tell = '.then((sent) => parent.postMessage(sent, "*"), (error) => parent.postMessage(String(error), "*"))';
    frame.srcdoc = '<script>' + ask + tell + '<' + '/script>';
    document.body.append(frame);
  })`);
  assert.equal(told, 'sent');
});
