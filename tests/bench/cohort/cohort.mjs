// How long a class takes, from a file or a script's text to its figures on screen, and how much memory; against the
// same figures in plain JavaScript in the same browser, which must come to the same numbers.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Page, pause, until } from '../../browser/support/page.mjs';
import { serve } from '../../browser/support/server.mjs';
import { codes } from './codes.mjs';

const COUNTS = (process.env.CLASSES ?? '1000,10000,100000,1000000').split(',').map(Number);
const RUNS = Number(process.env.RUNS ?? 5);
/** A million takes its time, and one run says enough. */
const runs = (count) => (count < 1_000_000 ? RUNS : Math.min(RUNS, 1));
/** What a script adds by one call: no page has a text of a million at hand. */
const MOST_BY_SCRIPT = 100_000;

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const ms = (number) => `${Math.round(number)} ms`;

/** Prints a line for each number of people and way in. */
export async function benchClass(browser) {
  const site = await serve(fileURLToPath(new URL('.', import.meta.url)));
  const folder = mkdtempSync(join(tmpdir(), 'powerbase-class-'));
  const page = new Page(browser, site);
  await browser.driver.manage().setTimeouts({ script: 600_000, pageLoad: 30_000 });
  await browser.driver.sendDevToolsCommand('Performance.enable', { timeDomain: 'threadTicks' });
  print(['people', 'by', 'figures', 'processor', 'a person', 'longest task', 'bar after', 'bar', 'memory', 'bytes a person', 'plain', 'ratio', 'load']);
  try {
    const text = codes(Math.max(...COUNTS));
    for (const count of COUNTS) {
      const file = join(folder, `${count}.txt`);
      writeFileSync(file, text.subarray(0, (text.length / Math.max(...COUNTS)) * count));
      const plain = await several(count, () => byPlain(page, file));
      for (const [name, give] of [['file', choose], ['script', add]]) {
        if (name === 'script' && count > MOST_BY_SCRIPT) continue;
        report(count, name, await several(count, (turn) => measure(page, file, give, turn > 0)), plain);
      }
    }
  } finally {
    await site.close();
    rmSync(folder, { recursive: true });
  }
}

/** Some runs, and at the end one with the probe, which gives the longest time between two messages. */
async function several(count, run) {
  const all = [];
  for (let turn = 0; turn < runs(count); turn += 1) all.push(await run(0));
  return { all, probed: await run(1) };
}

const choose = async (page, widget, file) => (await widget.find('input[name=cohort-files]')).sendKeys(file);

/** The text is there before, so that only the call is measured. */
const add = async (page) => page.driver.executeAsyncScript(`const done = arguments[arguments.length - 1];
  const text = window.__text;
  window.__bench.begin = performance.now();
  document.querySelector('power-base-cohort').add(text).then(done, done);`);

async function measure(page, file, give, probed) {
  await page.open('/');
  const widget = page.widget('power-base-cohort');
  await widget.at('cohort');
  await pause(400);
  await widget.run('(root) => window.__watch(root)');
  if (give === add) await held(page, file);
  const [before, bytes] = [await busy(page), await page.run('() => window.__bytes()')];
  if (probed) await page.run('() => window.__probe()');
  await give(page, widget, file);
  await until(() => page.run('() => window.__bench.end'), 'the figures', 600_000);
  const spent = (await busy(page)) - before;
  await pause(300);
  const told = await page.run('() => ({ ...window.__bench, tasks: window.__tasks.map(({ duration }) => duration), bytes: window.__bytes() })');
  const figures = await page.driver.executeAsyncScript(`const done = arguments[arguments.length - 1];
    document.querySelector('power-base-cohort').statistics().then(done, done)`);
  return { ...told, time: told.end - told.begin, spent, before: bytes, figures };
}

/** Has the page hold the text of a file that its control was given. */
async function held(page, file) {
  await (await page.driver.findElement({ css: '#plain' })).sendKeys(file);
  await page.driver.executeAsyncScript(`const done = arguments[arguments.length - 1];
    document.querySelector('#plain').files[0].text().then((text) => { window.__text = text; done(); })`);
}

/** The plain counterpart: the same file, the same figures. */
async function byPlain(page, file) {
  await page.open('/');
  await page.widget('power-base-cohort').at('cohort');
  await pause(400);
  await (await page.driver.findElement({ css: '#plain' })).sendKeys(file);
  const before = await busy(page);
  const told = await page.driver.executeAsyncScript(`const done = arguments[arguments.length - 1];
    (async () => {
      const { scenarios } = await (await fetch('/pb/content/en/quiz.json')).json();
      const credit = Array.from({ length: 12 }, (_, place) => [...'TEXN'].map((letter) => scenarios['S' + (place + 1)].options[letter].credit));
      const { figures } = await import('/plain.js');
      const begin = performance.now();
      const made = figures(await document.querySelector('#plain').files[0].text(), credit);
      return { time: performance.now() - begin, figures: made };
    })().then(done, (error) => done(String(error)))`);
  return { ...told, spent: (await busy(page)) - before };
}

/** Seconds of the processor that the page's thread has had. */
async function busy(page) {
  const { metrics } = await page.driver.sendAndGetDevToolsCommand('Performance.getMetrics', {});
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

function report(count, name, { all, probed }, plain) {
  for (const { figures } of all) compare(figures, plain.all[0].figures);
  const of = (pick) => median(all.map(pick));
  const [time, bytes] = [of(({ time }) => time), of(({ bytes, before }) => bytes - before)];
  const task = of(({ tasks }) => Math.max(0, ...tasks));
  const bars = all.filter(({ bar }) => bar);
  const ratio = (pick) => (of(pick) / median(plain.all.map(pick))).toFixed(1);
  print([
    count, name, ms(time), ms(of(({ spent }) => spent)), `${((time * 1000) / count).toFixed(1)} us`,
    `${task ? ms(task) : 'under 50'} (${ms(probed.gap)})`,
    bars.length ? ms(median(bars.map(({ bar, begin }) => bar - begin))) : 'no bar',
    bars.length ? `${median(bars.map(({ bars }) => bars.length))} steps` : '',
    `${(bytes / 1e6).toFixed(1)} MB`, (bytes / count).toFixed(1), ms(median(plain.all.map(({ time }) => time))),
    `${ratio(({ time }) => time)} (${ratio(({ spent }) => spent)})`, loadavg()[0].toFixed(1),
  ]);
}

const WIDTHS = [8, 7, 9, 10, 9, 17, 10, 9, 9, 15, 8, 11, 5];
const print = (cells) => console.log(cells.map((cell, place) => String(cell).padStart(WIDTHS[place])).join(' '));

/** What the widget tells must be among the plain figures, to a millionth; omega, which rests at 1e-8, too. */
function compare(told, plain, path = 'figures') {
  if (typeof told === 'number') return assert.ok(Math.abs(told - plain) <= 1e-6, `${path}: ${told}, in plain JavaScript ${plain}`);
  if (told === null || typeof told !== 'object') return assert.equal(told, plain, path);
  for (const [name, value] of Object.entries(told)) compare(value, plain?.[name], `${path}.${name}`);
}
