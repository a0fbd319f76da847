// Pictures of a result: an SVG that stands by itself, and a PNG, under the strict policy.
import assert from 'node:assert/strict';
import { always } from '../support/answers.mjs';
import { openCase } from '../support/case.mjs';
import { influence } from '../support/walk.mjs';
import { plant, published, saved } from './results.mjs';

const check = openCase(import.meta.url);
const POLICY = [
  "default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'", "connect-src 'self'",
  "img-src 'self' data: blob:", "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'",
].join('; ');

/** What an SVG holds, read as XML by the engine, on a page that lets a test do so. */
async function read(page, text) {
  page.site.headers = {};
  await page.reload();
  return page.run(HELD, text);
}

const HELD = `(text) => {
  const { documentElement: svg } = new DOMParser().parseFromString(text, 'image/svg+xml');
  const all = [...svg.querySelectorAll('*')];
  return {
    root: svg.localName,
    size: [svg.getAttribute('width'), svg.getAttribute('height')].map(Number),
    names: [...new Set(all.map((element) => element.localName))].sort(),
    dressed: all.filter((element) => element.hasAttribute('style') || element.hasAttribute('class')).length,
    strange: all.flatMap((element) => [...element.attributes]).map(({ value }) => value).filter((value) => /var\\(|light-dark|https?:|NaN|undefined/.test(value)),
    texts: [...svg.querySelectorAll('text')].map((text) => text.textContent),
    fills: [...new Set([...svg.querySelectorAll('path')].map((path) => path.getAttribute('fill')))],
  };
}`;

/** How wide and high a PNG is by its own word, and how many colours an engine sees in it. */
async function png(page, bytes) {
  assert.equal(bytes.subarray(0, 8).toString('hex'), '89504e470d0a1a0a');
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const colours = await page.driver.executeAsyncScript(`
    const [base64, done] = arguments, image = new Image();
    image.onload = () => {
      const canvas = document.createElement('canvas'), brush = canvas.getContext('2d');
      [canvas.width, canvas.height] = [200, 200];
      brush.drawImage(image, 0, 0, 200, 200);
      const data = brush.getImageData(0, 0, 200, 200).data, seen = new Set();
      for (let at = 0; at < data.length; at += 4) seen.add(data.slice(at, at + 4).join());
      done([...seen]);
    };
    image.src = 'data:image/png;base64,' + base64;`, bytes.toString('base64'));
  return { width, height, colours };
}

/** From a result's screen to where it is saved. */
async function toSave(page) {
  const widget = page.widget();
  await widget.advance('data');
  await widget.at('data');
  return widget;
}

for (const theme of ['light', 'dark']) {
  check(`the wheel as pictures, ${theme}`, async (page, site) => {
    site.headers = { 'Content-Security-Policy': POLICY };
    await page.open('/', `theme="${theme}"`);
    await plant(page, [published({ key: 1, day: '2026-11-01' })]);
    await page.widget().advance('history');
    await page.widget().advance('open');
    const widget = await toSave(page);
    const svg = await saved(page, () => widget.press('save-svg'));
    assert.equal(svg.name, 'powerbase-power-bases-2026-11-01.svg');
    const picture = await saved(page, () => widget.press('save-png'));
    const seen = await read(page, svg.bytes.toString());
    assert.equal(seen.root, 'svg');
    assert.equal(seen.size[0], 800);
    assert.deepEqual([seen.dressed, seen.strange], [0, []]);
    for (const words of ['Power bases', 'Expert', '85', 'Coercive', '15']) assert.ok(seen.texts.includes(words), `${words} in ${seen.texts}`);
    assert.ok(seen.texts.some((words) => /2026.* · work team$/.test(words)), String(seen.texts));
    assert.ok(seen.fills.includes('url(#pb-hatch)'), String(seen.fills));
    assert.ok(seen.fills.some((fill) => /^#[0-9a-f]{6}$/.test(fill)), String(seen.fills));
    assert.equal(picture.name, 'powerbase-power-bases-2026-11-01.png');
    const { width, height, colours } = await png(page, picture.bytes);
    assert.equal(width, 1600);
    assert.equal(height, Math.round((1600 * seen.size[1]) / 800));
    assert.ok(colours.length > 20, `${colours.length} colours`);
  });
}

check('the line of the quiz as pictures', async (page, site) => {
  site.headers = { 'Content-Security-Policy': POLICY };
  await page.open('/', 'instrument="influence"');
  await influence(page.widget(), always('N'));
  const widget = await toSave(page);
  const svg = await saved(page, () => widget.press('save-svg'));
  const picture = await saved(page, () => widget.press('save-png'));
  await widget.advance('back');
  await widget.at('result influence');
  const seen = await read(page, svg.bytes.toString());
  assert.deepEqual([seen.root, seen.dressed, seen.strange], ['svg', 0, []]);
  assert.ok(seen.texts.includes('Telling or influencing'), String(seen.texts));
  const { width, colours } = await png(page, picture.bytes);
  assert.equal(width, 1600);
  assert.ok(colours.length > 10, `${colours.length} colours`);
});

/** What browsers and their additions do to a canvas, each as a script of the page. */
const KEPT = {
  'that never answers': 'HTMLCanvasElement.prototype.toBlob = () => {}',
  'that gives nothing': 'HTMLCanvasElement.prototype.toBlob = (done) => setTimeout(done, 0, null)',
  'that throws': "HTMLCanvasElement.prototype.toBlob = () => { throw new DOMException('no', 'SecurityError'); }",
  'that gives back white': 'CanvasRenderingContext2D.prototype.getImageData = () => ({ data: new Uint8ClampedArray(64).fill(255) })',
  'that cannot be drawn on': 'HTMLCanvasElement.prototype.getContext = () => null',
};

check('where a canvas is kept from giving the picture, that is said, and the drawing is there', async (page) => {
  await page.open('/', '');
  await plant(page, [published({ key: 1, day: '2026-11-01' })]);
  await page.widget().advance('history');
  await page.widget().advance('open');
  const widget = await toSave(page);
  // The patience of the widget is five seconds; here they pass at once.
  await page.run('() => { const later = setTimeout; window.setTimeout = (act, time, ...more) => later(act, time === 5000 ? 100 : time, ...more); }');
  for (const [what, script] of Object.entries(KEPT)) {
    await page.run(`() => { ${script}; }`);
    await widget.press('save-png');
    assert.match(await widget.notice('picture-failed'), /print \(SVG\)/, what);
    await saved(page, () => widget.press('save-svg'));
    assert.deepEqual(await widget.notices(), ['saved'], `${what}: the notice goes when it has worked`);
  }
  assert.equal(await page.run('() => window.__saved.length'), Object.keys(KEPT).length);
});
