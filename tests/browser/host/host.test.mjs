// What others do to the widget: pages hand down styles, editors put paragraphs around it, recorders read along.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { openCase } from '../support/case.mjs';
import { ENGINE } from '../support/engine.mjs';
import { until } from '../support/page.mjs';
import { toItems } from '../support/walk.mjs';
import { autop } from './autop.mjs';
import { HANDED, looks } from './dress.mjs';

const check = openCase(import.meta.url);
const widgetOf = (page, scope) => page.widget(`[scope=${scope}]`);

/** Starts elements, wherever they are, and waits until their first screens show. */
async function start(page, ...scopes) {
  for (const scope of scopes) await widgetOf(page, scope).call('result');
}

/** Dresses the first column, and gives what differs from how it looked plain. */
async function dressed(page, dressing, plain, parts) {
  await page.run("(dressing) => { document.querySelector('#dressed').className = dressing; }", dressing);
  return (await looks(page.widget(), parts)).filter((line) => !plain.includes(line));
}

/** A picture of the card, which shows the page's underlines too. WebKitGTK takes some of half a card. */
const picture = async (page) => ENGINE !== 'webkit' && (await page.widget().find('[part=card]')).takeScreenshot();

check('in every dressing a screen is as on a plain page', async (page) => {
  await page.open('/dress.html');
  const widget = page.widget();
  await widget.call('result');
  const parts = ['[part=card]', 'h2', 'p', 'button'];
  const [plain, image] = [await looks(widget, parts), await picture(page)];
  assert.deepEqual(await dressed(page, 'words', plain, parts), []);
  assert.ok((await picture(page)) === image, 'the picture, underlines and all');
  for (const dressing of ['unset', 'moving']) assert.deepEqual(await dressed(page, dressing, plain, parts), [], dressing);
  await dressed(page, '', [], []);
  await toItems(widget);
  const controls = ['header', 'fieldset', 'legend', 'label', 'input', '.ends'];
  assert.deepEqual(await dressed(page, 'words', await looks(widget, controls), controls), []);
});

check('in vertical writing the screen lies across, within the window', async (page) => {
  await page.open('/dress.html');
  await start(page, 'upright');
  const { mode, width, room } = await widgetOf(page, 'upright').run(`(root) => {
    const card = root.querySelector('[part=card]');
    return { mode: getComputedStyle(card).writingMode, width: card.offsetWidth, room: document.documentElement.clientWidth };
  }`);
  assert.equal(mode, 'horizontal-tb');
  assert.ok(width > 400 && width <= room, `${width} px in ${room}`);
});

check('the font follows the page, and so does what hides or locks it', async (page) => {
  await page.open('/dress.html');
  await start(page, 'letters', 'unseen', 'untouched', 'held');
  const style = (scope, name) => widgetOf(page, scope).run('(root, name) => getComputedStyle(root.querySelector("[part=card] p"))[name]', name);
  for (const [name, value] of [['fontFamily', 'serif'], ['fontStyle', 'italic'], ['fontWeight', '300'], ['fontSize', '18px']]) {
    assert.equal(await style('letters', name), value);
  }
  assert.equal(await style('unseen', 'visibility'), 'hidden');
  for (const scope of ['untouched', 'held']) {
    const hit = await widgetOf(page, scope).run(`(root) => {
      const button = root.querySelector('button[name=start]');
      button.scrollIntoView();
      const { left, top, width, height } = button.getBoundingClientRect();
      return root.elementFromPoint(left + width / 2, top + height / 2)?.localName ?? null;
    }`);
    assert.notEqual(hit, 'button', scope);
  }
});

check("the page's words, and the sentence of a failure, stay as the page dresses them", async (page, site) => {
  site.rules = [{ path: '/pb/app_bg.wasm', status: 404 }];
  await page.open('/dress.html', 'storage="none"');
  const handed = (css) => page.run(`(css) => (${HANDED})(document.querySelector(css))`, css);
  const wanted = await handed('.far > p');
  assert.match(wanted, /uppercase.*vertical-rl/);
  assert.equal(await handed('.far power-base p'), wanted);
  const said = () => widgetOf(page, 'far').run(`(root) => { const p = root.querySelector('[part=failure]'); return p && (${HANDED})(p); }`);
  await page.run("() => document.querySelector('.far power-base').scrollIntoView()");
  assert.equal(await until(said, 'the sentence'), wanted);
}, { console: () => true });

/** What the README tells an author to write. */
async function snippet() {
  const readme = await readFile(new URL('../../../README.md', import.meta.url), 'utf8');
  return readme.match(/```html\n(<script[^]*?<power-base[^]*?)```/)[1].replaceAll('/powerbase/', '/pb/');
}

check('the snippet outlives the paragraphs of a classic editor', async (page, site) => {
  const post = autop(`Before it.\n\n${await snippet()}\n\nAfter it.`);
  site.rules = [{ path: '/editor.html', change: (html) => html.replace('<!-- post -->', () => post) }];
  await page.open('/editor.html');
  await page.widget().at('start');
  const { around, empty, within } = await page.run(`() => {
    const element = document.querySelector('power-base');
    const outside = [...document.querySelectorAll('main p, main br')].filter((e) => !element.contains(e));
    return {
      around: document.querySelector('main').innerText.split(/\\s*\\n\\s*/).filter((line) => line),
      empty: outside.filter((e) => !e.contains(element) && !e.textContent.trim() && e.getBoundingClientRect().height > 0).length,
      within: element.textContent.trim(),
    };
  }`);
  assert.deepEqual(around, ['Before it.', 'After it.'], 'no words of the element stand beside it');
  assert.equal(empty, 0, 'nor empty lines');
  assert.match(within, /JavaScript/);
});

/** How recorders of sessions know what to leave out, or (the last) whose words to mask. */
const MARKS = [
  '.rr-block', '.ph-no-capture', '.sentry-block', '.fs-exclude', '.dd-privacy-hidden', '._lr-hide', '.data-hj-suppress', '.mf-excluded',
  '.nr-block', '.amp-block', '.mp-block', '[data-sl="exclude"]', '[data-clarity-mask="true"]',
];

check('every control lies within what recorders leave out', async (page) => {
  await page.open('/editor.html');
  await page.run("() => document.body.append(Object.assign(document.createElement('script'), { type: 'module', src: '/pb/powerbase.js' }), document.createElement('power-base'))");
  await toItems(page.widget());
  const open = await page.widget().run('(root, marks) => marks.filter((mark) => [...root.querySelectorAll("input, button")].some((e) => !e.closest(mark)))', MARKS);
  assert.deepEqual(open, []);
});
