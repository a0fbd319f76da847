// How long it takes in a browser: the door beside others' doors, the start and taking in a facilitator's file of codes, a
// class and its figures, and reading a class from an LRS. Prints medians over runs, of the last a single run. PARTS names
// those to measure.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openEngine } from '../browser/support/engine.mjs';
import { invitation, ratings } from '../browser/support/codes.mjs';
import { Page, pause, until } from '../browser/support/page.mjs';
import { serve } from '../browser/support/server.mjs';
import { benchClass } from './cohort/cohort.mjs';
import { benchDoor } from './door/door.mjs';
import { benchReading } from './lrs.mjs';

const RUNS = Number(process.env.RUNS ?? 5);
const COUNTS = [1000, 10000, 50000, 100000];
const INVITE = 0x00c0ffee;
const PARTS = (process.env.PARTS ?? 'door,collect,class,lrs').split(',');

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const ms = (number) => `${Math.round(number)} ms`.padStart(9);

/** From the navigation to the start screen. */
async function start(page) {
  await page.open('/', 'instrument="both"');
  await page.widget().at('start');
  return page.run("() => window.__ready");
}

/** From the choice of a file of codes to the report of what was taken. */
async function collect(page, file) {
  await page.open(`/#pb=${invitation({ role: 1, invite: INVITE })}`, 'storage="none"');
  await page.reload();
  const widget = page.widget();
  await widget.at('collect');
  await pause(300);
  await widget.run('(root) => window.__watch(root)');
  await page.run('() => { window.__tasks.length = 0; }');
  await (await widget.find('input[type=file]')).sendKeys(file);
  await until(() => page.run('() => window.__bench.end'), 'the report', 60000);
  await pause(100);
  return page.run('() => ({ ...window.__bench, tasks: window.__tasks.map(({ duration }) => duration) })');
}

/** The start, and a facilitator's files. */
async function benchCollecting(browser) {
  const site = await serve(fileURLToPath(new URL('.', import.meta.url)));
  const page = new Page(browser, site);
  const folder = mkdtempSync(join(tmpdir(), 'powerbase-bench-'));
  const codes = ratings(Math.max(...COUNTS), INVITE);
  try {
    const starts = [];
    for (let run = 0; run < RUNS; run += 1) starts.push(await start(page));
    console.log(`start screen after ${ms(median(starts))}, median of ${RUNS}`);
    console.log('codes       to the report   a code   longest task   bar first seen after');
    for (const count of COUNTS) {
      const file = join(folder, `${count}.txt`);
      writeFileSync(file, codes.slice(0, count).join('\n'));
      const runs = [];
      for (let run = 0; run < RUNS; run += 1) runs.push(await collect(page, file));
      print(count, runs);
    }
  } finally {
    await site.close();
    rmSync(folder, { recursive: true });
  }
}

function print(count, runs) {
  const times = runs.map(({ begin, end }) => end - begin);
  const tasks = runs.map(({ tasks }) => Math.max(0, ...tasks));
  const bars = runs.filter(({ bar }) => bar).map(({ begin, bar }) => bar - begin);
  const each = `${((median(times) * 1000) / count).toFixed(1)} us`.padStart(8);
  const task = median(tasks) ? ms(median(tasks)) : 'under 50';
  console.log(`${String(count).padEnd(9)} ${ms(median(times))}      ${each}   ${task.padStart(9)}      ${bars.length ? ms(median(bars)) : 'no bar'}`);
}

const browser = await openEngine();
try {
  if (PARTS.includes('door')) await benchDoor(browser);
  if (PARTS.includes('collect')) await benchCollecting(browser);
  if (PARTS.includes('class')) await benchClass(browser);
  if (PARTS.includes('lrs')) await benchReading(browser);
} finally {
  await browser.close();
}
