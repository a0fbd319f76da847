// Opens one of the three real engines through the one WebDriver client.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, Capabilities, logging } from 'selenium-webdriver';
import chrome from 'selenium-webdriver/chrome.js';
import firefox from 'selenium-webdriver/firefox.js';

/** The engine of this run: chromium, firefox or webkit. */
export const ENGINE = process.env.ENGINE ?? 'chromium';

/** Whether the engine keeps storage when it is closed and opened again. */
export const KEEPS_STORAGE = ENGINE !== 'webkit';

/** All of them. */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

const OPENERS = { chromium: openChromium, firefox: openFirefox, webkit: openWebKit };

/** An engine with a profile of its own; `reopen` quits and starts it again with the same profile. */
export async function openEngine() {
  const profile = mkdtempSync(join(tmpdir(), 'powerbase-profile-'));
  const browser = { ...(await start(profile)), profile };
  browser.reopen = async () => {
    await browser.quit();
    Object.assign(browser, await start(profile));
  };
  browser.close = async () => {
    await browser.quit().catch(() => {});
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  return browser;
}

async function start(profile) {
  const opener = OPENERS[ENGINE];
  if (!opener) throw new Error(`ENGINE is "${ENGINE}"; it can be ${ENGINES.join(', ')}`);
  const browser = await withRetry(() => opener(profile), 2);
  await browser.driver.manage().setTimeouts({ script: 20000, pageLoad: 30000 });
  return browser;
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
    env: { ...process.env, DISPLAY: display },
    stdio: 'ignore',
  });
  const stop = () => [service, screen].forEach((child) => child.kill());
  try {
    const driver = await withRetry(() => webKitSession(port));
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
