// One cold load of one page, at Lighthouse's slow 4G and on a processor four times slower.
import { readFile } from 'node:fs/promises';

/** What Lighthouse calls slow 4G, and how it has the engine play it: bytes a second, milliseconds. */
const LINE = { offline: false, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8, latency: 150 };
const SLOWER = 4;

const PROBE = await readFile(new URL('probe.js', import.meta.url), 'utf8');
const PARTS = { task: 'TaskDuration', script: 'ScriptDuration', layout: 'LayoutDuration', style: 'RecalcStyleDuration' };

/** A window of its own; `run` is what it does there. */
async function inWindow(browser, run) {
  const { driver } = browser;
  const first = await driver.getWindowHandle();
  await driver.switchTo().newWindow('tab');
  try {
    return await run(driver);
  } finally {
    await driver.close();
    await driver.switchTo().window(first);
  }
}

async function open(driver, url, subject, ids) {
  const tell = (name, details = {}) => driver.sendDevToolsCommand(name, details);
  const { host = null, controls } = subject;
  await tell('Page.addScriptToEvaluateOnNewDocument', { source: `${PROBE}\nwindow.__door(${JSON.stringify({ host, controls, ids })});` });
  await tell('Network.enable');
  await tell('Network.clearBrowserCache');
  await tell('Network.emulateNetworkConditions', LINE);
  await tell('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await driver.get(url);
}

/** Calls something of the probe and waits for what it gives. */
async function ask(driver, name) {
  const { value, error } = await driver.executeAsyncScript(`const done = arguments[arguments.length - 1];
    Promise.resolve(window.__door[${JSON.stringify(name)}]()).then((value) => done({ value }), (error) => done({ error: String(error) }))`);
  if (error) throw new Error(error);
  return value;
}

async function metrics(driver) {
  const { metrics: list } = await driver.sendAndGetDevToolsCommand('Performance.getMetrics', {});
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

/** The reader who presses through at once: `{ taken, bytes, requests, blocked }`. */
export function hurried(browser, url, subject, ids) {
  return inWindow(browser, async (driver) => {
    await open(driver, url, subject, ids);
    return ask(driver, 'hurry');
  });
}

/** The reader who lets it stand and then answers everything: the times of the load, memory, and what an answer costs. */
export function calm(browser, url, subject, ids) {
  return inWindow(browser, async (driver) => {
    await open(driver, url, subject, ids);
    const load = await ask(driver, 'wait');
    await driver.sendDevToolsCommand('HeapProfiler.collectGarbage', {});
    await driver.sendDevToolsCommand('Performance.enable', { timeDomain: 'threadTicks' });
    const heap = (await metrics(driver)).JSHeapUsedSize;
    const wasm = await ask(driver, 'memory');
    await ask(driver, 'toItems');
    const before = await metrics(driver);
    const paints = await ask(driver, 'answerAll');
    const after = await metrics(driver);
    const each = (name) => ((after[name] - before[name]) * 1000) / ids.length;
    const answer = Object.fromEntries(Object.entries(PARTS).map(([part, name]) => [part, each(name)]));
    return { ...load, heap, wasm, answer, paints };
  });
}
