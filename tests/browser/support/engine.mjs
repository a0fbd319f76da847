// Opens one of the three real engines through the one WebDriver client.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, Capabilities, error as errors, logging } from 'selenium-webdriver';
import chrome from 'selenium-webdriver/chrome.js';
import firefox from 'selenium-webdriver/firefox.js';

/** The engine of this run: chromium, firefox or webkit. */
export const ENGINE = process.env.ENGINE ?? 'chromium';

/** Whether the engine keeps storage when it is closed and opened again. */
export const KEEPS_STORAGE = ENGINE !== 'webkit';

/** All of them. */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

/** Milliseconds in which an engine starts, and in which it answers: the longest wait of a script is shorter. */
const START = 45000;
const ANSWER = 200000;

const OPENERS = { chromium: openChromium, firefox: openFirefox, webkit: openWebKit };

/**
 * How an engine may be lost: it leaves a question without an answer; it ended without being told to; it broke off
 * wasm that did nothing wrong, as WebKit does on Linux now and then (its bug 259441 tells of the same).
 */
const HANGS = 'hangs';
export const ENDED = 'ended itself';
export const BROKE_OFF = 'broke off wasm';
const BREAK = /RuntimeError: Out of bounds memory access/;

/** Whether a console tells of such a break. */
export const brokeOff = (log) => ENGINE === 'webkit' && log.some((line) => BREAK.test(line));

/**
 * An engine with a profile of its own; `reopen` quits and starts it again with the same profile. `lost` says how
 * it was lost, if it was.
 */
export async function openEngine() {
  const freshProfile = () => mkdtempSync(join(tmpdir(), 'powerbase-profile-'));
  const browser = { profile: freshProfile() };
  const quit = () => browser.quit().catch(() => {});
  browser.reopen = async () => {
    await quit();
    // What is left of a lost one may hold on to its profile.
    if (browser.lost) browser.profile = freshProfile();
    await start(browser);
  };
  browser.close = async () => {
    await quit();
    rmSync(browser.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  await start(browser);
  return browser;
}

async function start(browser) {
  const opener = OPENERS[ENGINE];
  if (!opener) throw new Error(`ENGINE is "${ENGINE}"; it can be ${ENGINES.join(', ')}`);
  Object.assign(browser, await withRetry(() => opener(browser.profile), 2), { lost: null });
  minds(browser);
  await browser.driver.manage().setTimeouts({ script: 60000, pageLoad: 60000 });
}

/** A driver may wait without end for its engine, or for one that is no more. So that test fails, and no other. */
function minds(browser) {
  const { driver } = browser;
  const execute = driver.execute.bind(driver);
  driver.execute = async (command) => {
    if (browser.lost) throw new Error(`${ENGINE} ${browser.lost}`);
    const late = () => {
      browser.lost = HANGS;
    };
    return within(ANSWER, execute(command), `${ENGINE} to answer ${command.getName()}`, late).catch((error) => {
      if (error instanceof errors.NoSuchSessionError || error.code === 'ECONNREFUSED') browser.lost = ENDED;
      throw error;
    });
  };
}

/** The promise, if it is kept in that many milliseconds; `what` names the hope in the message of a failure. */
function within(time, promise, what, tooLate = () => {}) {
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => {
      tooLate();
      fail(new Error(`waited ${time} ms for ${what}`));
    }, time);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

async function openChromium(profile) {
  const prefs = new logging.Preferences();
  prefs.setLevel(logging.Type.BROWSER, logging.Level.WARNING);
  const options = new chrome.Options()
    .setBinaryPath(process.env.CHROMIUM ?? '/usr/bin/chromium')
    .addArguments('--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run')
    .addArguments('--disable-background-networking', '--disable-component-update', '--disable-sync')
    .addArguments('--window-size=1200,900', `--user-data-dir=${profile}`);
  options.setLoggingPrefs(prefs);
  const driver = await new Builder()
    .forBrowser('chrome')
    .setChromeOptions(options)
    .setChromeService(new chrome.ServiceBuilder(process.env.CHROMEDRIVER ?? '/usr/bin/chromedriver'))
    .build();
  return { driver, quit: () => driver.quit() };
}

async function openFirefox(profile) {
  const options = new firefox.Options()
    .setBinary(process.env.FIREFOX ?? '/usr/bin/firefox-esr')
    .addArguments('-headless', '-profile', profile, '--width=1200', '--height=900');
  const driver = await new Builder()
    .forBrowser('firefox')
    .setFirefoxOptions(options)
    .setFirefoxService(new firefox.ServiceBuilder(process.env.GECKODRIVER ?? 'target/tools/bin/geckodriver'))
    .build();
  return { driver, quit: () => driver.quit() };
}

async function openWebKit() {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x960x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise((done, fail) => {
    screen.once('error', fail);
    screen.stdio[3].once('data', (bytes) => done(`:${String(bytes).trim()}`));
  });
  const port = await freePort();
  const service = spawn(process.env.WEBKITDRIVER ?? 'WebKitWebDriver', [`--port=${port}`], {
    // To draw as for a graphics card, where there is none, takes two thirds more of the processor.
    env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_DMABUF_RENDERER: '1' },
    stdio: 'ignore',
  });
  const stop = () => [service, screen].forEach((child) => child.kill());
  try {
    // This driver waits for its engine without end.
    const driver = await within(START, withRetry(() => webKitSession(port)), 'a session of WebKit');
    return { driver, quit: () => driver.quit().finally(stop) };
  } catch (error) {
    stop();
    throw error;
  }
}

function webKitSession(port) {
  const binary = process.env.MINIBROWSER ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  });
  return new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(capabilities).build();
}

/** A driver needs a moment before it listens, and on a busy machine an engine may miss its first start. */
async function withRetry(attempt, left = 30) {
  try {
    return await attempt();
  } catch (error) {
    if (left === 0) throw error;
    await new Promise((done) => setTimeout(done, 100));
    return withRetry(attempt, left - 1);
  }
}

function freePort() {
  return new Promise((done, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}
