// Pictures of every screen, to be looked at: node tests/browser/pictures.mjs FOLDER [WIDTH…]
// One file a screen, width and theme: FOLDER/03-items-320-dark.png
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { classes } from './support/classes.mjs';
import { openEngine } from './support/engine.mjs';
import { Page, pause } from './support/page.mjs';
import { serve } from './support/server.mjs';
import { tour } from './support/tour.mjs';
import { rooms } from './support/rooms.mjs';

const [folder = 'target/pictures', ...asked] = process.argv.slice(2);
const widths = asked.length ? asked.map(Number) : [320, 412, 768, 1200];
const home = join(dirname(fileURLToPath(import.meta.url)), 'pictures');

/** Sets the size and the preferred colours of the page as a device would. */
async function dressAs(driver, width, theme, height = 900) {
  const device = { width, height, deviceScaleFactor: width < 500 ? 2 : 1, mobile: false };
  await driver.sendDevToolsCommand('Emulation.setDeviceMetricsOverride', device);
  const features = [{ name: 'prefers-color-scheme', value: theme }];
  await driver.sendDevToolsCommand('Emulation.setEmulatedMedia', { features });
}

/** One picture of the whole page at every width. */
async function shoot(page, theme, name) {
  for (const width of widths) {
    await dressAs(page.driver, width, theme);
    await pause(60);
    const height = await page.run('() => document.documentElement.scrollHeight');
    await dressAs(page.driver, width, theme, height);
    await pause(60);
    const { data } = await page.driver.sendAndGetDevToolsCommand('Page.captureScreenshot', { format: 'png' });
    writeFileSync(join(folder, `${name}-${width}-${theme}.png`), Buffer.from(data, 'base64'));
  }
}

/** A class, on the page of its own case. */
async function classesOn(theme) {
  const site = await serve(join(home, '../cohort'));
  const page = new Page(browser, site);
  await page.open('/', `theme="${theme}"`);
  await classes(page, (name) => shoot(page, theme, name));
  await page.leave();
  await site.close();
}

/** The rooms, on a site of their own: the one before ends with a file that is missing. */
async function roomsOn(theme) {
  const site = await serve(home);
  const page = new Page(browser, site);
  await page.open('/', `instrument="power-bases" theme="${theme}"`);
  await rooms(page, (name) => shoot(page, theme, name));
  await page.leave();
  await site.close();
}

mkdirSync(folder, { recursive: true });
const browser = await openEngine();
try {
  for (const theme of ['light', 'dark']) {
    const site = await serve(home);
    const page = new Page(browser, site);
    await dressAs(browser.driver, 1200, theme);
    await page.open('/', `instrument="both" theme="${theme}"`);
    await tour(page, (name) => shoot(page, theme, name));
    await page.leave();
    await site.close();
    await roomsOn(theme);
    await classesOn(theme);
  }
} finally {
  await browser.close();
}
