// The drawn screens are the widget's to the pixel, for eyes and for machines, on strict pages too.
import assert from 'node:assert/strict';
import { openCase } from '../support/case.mjs';
import { ENGINE } from '../support/engine.mjs';
import { lookAt } from '../support/look.mjs';
import { POLICY } from '../support/policy.mjs';
import { until } from '../support/page.mjs';
import { drawnAt, hold, toDrawnItems } from './steps.mjs';

const check = openCase(import.meta.url);

/** All of the card but the place for what is said of the start, which the widget has elsewhere. */
const ALL = "[...root.querySelectorAll('[part=card], [part=card] :not(.notices > :not([role]))')]";

/** The card as lines: each element with its attributes, its place and its words. */
const CARD = `(root) => ${ALL}.map((element) => {
  const attributes = [...element.attributes].map(({ name, value }) => name + '=' + value);
  const own = attributes.filter((line) => !/^(data-(screen|step|instrument)|checked)=/.test(line) && line !== 'class=');
  const { x, y, width, height } = element.getBoundingClientRect();
  const words = element.childElementCount ? '' : element.textContent;
  return [element.localName, ...own.sort(), element.checked ? 'checked' : '', words, [x, y + scrollY, width, height].join(' ')].join(' | ');
})`;

/** The points of two pictures of the window that lie apart by more than a level, which corners may: how many, and the box around them. */
const APART = `async (one, other) => {
  const [a, b] = await Promise.all([one, other].map(async (picture) => {
    const image = new Image();
    image.src = 'data:image/png;base64,' + picture;
    await image.decode();
    const { width, height } = image;
    const canvas = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
    canvas.drawImage(image, 0, 0);
    return canvas.getImageData(0, 0, width, height);
  }));
  if (a.data.length !== b.data.length) return { size: [a.width, a.height, b.width, b.height] };
  const found = { points: 0, most: 0, box: [Infinity, Infinity, 0, 0] };
  const [before, after] = [a, b].map(({ data }) => new Uint32Array(data.buffer));
  for (let at = 0; at < before.length; at += 1) {
    if (before[at] === after[at]) continue;
    const by = Math.max(...[0, 1, 2].map((colour) => Math.abs(a.data[4 * at + colour] - b.data[4 * at + colour])));
    if (by <= 1) continue;
    const [x, y] = [at % a.width, Math.floor(at / a.width)];
    found.points += 1;
    found.most = Math.max(found.most, by);
    found.box = [Math.min(x, found.box[0]), Math.min(y, found.box[1]), Math.max(x, found.box[2]), Math.max(y, found.box[3])];
  }
  return found;
}`;

/** Every computed style of every element of the card. */
const STYLES = `(root) => ${ALL}.map((element) => {
  const style = getComputedStyle(element);
  return [...style].map((name) => name + ':' + style.getPropertyValue(name)).join(';');
}).join('\\n')`;

/** The window, once it shows the same twice: an engine paints a while after it answers. WebKitGTK paints one and the
 * same page otherwise at each load, text by up to 86 levels, so there the styles stand for the picture. */
async function picture(page) {
  if (ENGINE === 'webkit') return page.widget().run(STYLES);
  let last;
  return until(async () => {
    const before = last;
    last = await page.driver.takeScreenshot();
    return last === before && last;
  }, 'a picture that stays');
}

const SCREENS = {
  start: (widget) => drawnAt(widget, 'start'),
  context: async (widget) => {
    await drawnAt(widget, 'start');
    await widget.press('start');
    await drawnAt(widget, 'context');
  },
  items: async (widget) => {
    await toDrawnItems(widget);
    await widget.choose({ LEG1: 4, EXP1: 1, REW1: 3 });
  },
};

/** Looks at a drawn screen, lets the wasm come, and looks again. */
async function compare(page, site, screen) {
  const come = hold(site);
  await page.reload();
  await page.run('() => localStorage.clear()');
  const widget = page.widget();
  await SCREENS[screen](widget);
  await page.run('() => scrollTo(0, 0)');
  const before = { card: await widget.run(CARD), picture: await picture(page) };
  come();
  await widget.at(screen);
  const after = { card: await widget.run(CARD), picture: await picture(page) };
  assert.deepEqual(after.card, before.card, screen);
  await page.run('() => localStorage.clear()');
  if (ENGINE === 'webkit') return assert.ok(after.picture === before.picture, `${screen}: the styles`);
  const found = await page.driver.executeAsyncScript(`(${APART})(...arguments).then(arguments[2])`, before.picture, after.picture);
  return assert.equal(found.points, 0, `${screen}: ${JSON.stringify(found)}`);
}

for (const theme of ['light', 'dark']) for (const width of [320, 1200]) {
  check(`before the wasm and after it all is the same, ${width} px, ${theme}`, async (page, site) => {
    for (const instrument of ['both', 'power-bases', 'influence']) {
      await page.open(`/?${instrument}`, `instrument="${instrument}" theme="${theme}" style="width: ${width - 16}px"`);
      await page.widget().at('start');
      await page.run('() => localStorage.clear()');
      for (const screen of instrument === 'both' ? Object.keys(SCREENS) : ['start']) await compare(page, site, screen);
    }
  });
}

check('axe finds nothing on the drawn screens, and nothing is cut off', async (page, site) => {
  const come = hold(site);
  await page.open('/', 'instrument="both"');
  const widget = page.widget();
  await drawnAt(widget, 'start');
  await lookAt(page, widget, 'start');
  await widget.press('start');
  await drawnAt(widget, 'context');
  await lookAt(page, widget, 'context');
  await widget.choose({ context: 'team' });
  await widget.press('next');
  await drawnAt(widget, 'items');
  await widget.choose({ LEG1: 4 });
  await lookAt(page, widget, 'items');
  come();
  await widget.at('items 1');
});

check('under the strict policy, with the console empty, nothing shifts', async (page, site) => {
  site.headers = { 'Content-Security-Policy': POLICY };
  const come = hold(site);
  await page.open('/', 'instrument="both"');
  await page.run(`() => {
    window.shifts = [];
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
      new PerformanceObserver((list) => window.shifts.push(...list.getEntries().filter((e) => !e.hadRecentInput).map((e) => e.value))).observe({ type: 'layout-shift', buffered: true });
    }
  }`);
  const widget = page.widget();
  await toDrawnItems(widget);
  await widget.choose({ LEG1: 4 });
  await until(() => page.run('() => new Promise((done) => requestAnimationFrame(() => done(true)))'), 'a frame');
  await page.run('() => { window.shifts.length = 0; }');
  come();
  await widget.at('items 1');
  assert.deepEqual(await page.run('() => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(window.shifts))))'), []);
});
