// What every case begins with: one engine a process, one site a test, an empty console at its end.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { logging } from 'selenium-webdriver';
import { BROKE_OFF, ENDED, ENGINE, ENGINES, brokeOff, openEngine } from './engine.mjs';
import { serve } from './server.mjs';
import { Page } from './page.mjs';

/** The engine of this process, and how many files of tests have yet to end with it. */
let opened;
let files = 0;

/**
 * Gives a case its `check(name, run, options)`, which is a test with a fresh site in the engine.
 *
 * `options.only` lists the engines it can run in; `options.skip` says why it cannot run at all, as NO_LRS of
 * lrs.mjs does, or is false; `options.console` decides which lines of the console are
 * expected (a function from a line to a boolean). Anything else in the console fails the test.
 */
export function openCase(url) {
  const folder = dirname(fileURLToPath(url));
  let browser;
  files += 1;
  before(async () => {
    browser = await (opened ??= openEngine());
  });
  after(() => {
    files -= 1;
    return files === 0 ? browser?.close() : undefined;
  });
  return (name, run, options = {}) => {
    const elsewhere = options.only && !options.only.includes(ENGINE) ? `only in ${options.only.join(', ')}` : false;
    const skip = options.skip || elsewhere;
    test(`${name} (${ENGINE})`, { skip, timeout: 240000 }, () => onceMore(browser, () => inSite(folder, browser, run, options), name));
  };
}

/**
 * A `check` each of whose tests runs in one engine, in turn: for what is no matter of the engine, such as rules,
 * sentences, or what a server answers. The tours see every screen in all of them.
 */
export function inTurn(check) {
  let turn = 0;
  return (name, run, options) => check(name, run, { only: [ENGINES[turn++ % ENGINES.length]], ...options });
}

/**
 * A test whose engine ended itself or broke off has shown nothing: it has one more go in a new one, and the run
 * tells of it. What happens twice is no chance, and a failure.
 */
export async function onceMore(browser, go, name, say = console.log) {
  try {
    await go();
  } catch (error) {
    if (![ENDED, BROKE_OFF].includes(browser.lost)) throw error;
    say(`once more: ${ENGINE} ${browser.lost} in "${name}": ${error.message}`);
    await go();
  }
}

async function inSite(folder, browser, run, options) {
  if (browser.lost) await browser.reopen();
  const site = await serve(folder);
  const page = new Page(browser, site);
  try {
    await run(page, site);
    await page.keepLog();
    const surprises = [...page.log, ...(await realConsole(page))].filter((line) => !options.console?.(line));
    assert.deepEqual(surprises, [], 'the console stays empty');
  } catch (error) {
    await explain(page);
    if (brokeOff(page.log)) browser.lost = BROKE_OFF;
    throw error;
  } finally {
    // An engine that is gone cannot leave; a site that stays open would keep the whole file waiting. Of a lost one
    // the test itself has told.
    await page.leave().catch((error) => {
      if (!browser.lost) throw error;
    }).finally(() => site.close());
  }
}

/** Chromium alone also tells what its console holds beyond what a script can see. */
async function realConsole(page) {
  if (ENGINE !== 'chromium') return [];
  const entries = await page.driver.manage().logs().get(logging.Type.BROWSER);
  return entries.map((entry) => `browser: ${entry.message}`);
}

/** Where a failed test stood, for whoever reads its output. */
async function explain(page) {
  await page.keepLog().catch(() => {});
  const place = await page.driver
    .executeScript("return [...document.querySelectorAll('power-base')].map((e) => e.shadowRoot?.querySelector('[data-screen]')?.outerHTML.slice(0, 700))")
    .catch((error) => String(error));
  console.log('The page stood at', place, 'and its console held', page.log, ...(await realConsole(page).catch(() => [])));
}
