// The browser's Back beside what else has entries in a page's history: the page, links, other widgets, frames.
import assert from 'node:assert/strict';
import { openCase } from '../support/case.mjs';
import { invitation } from '../support/codes.mjs';
import { until } from '../support/page.mjs';
import { drawnAt, hold, toDrawnItems } from '../drawn/steps.mjs';
import { codeOf, linkOf } from '../elsewhere/steps.mjs';
import { rate, VIEW } from '../feedback/form.mjs';
import { toItems } from '../support/walk.mjs';
import { atDepth, back, come, heard, heardNothing, leaves, minded, touch } from './steps.mjs';

const check = openCase(import.meta.url);
const hash = (page) => page.run('() => location.hash');

/** Has the page go to another of its own routes. */
const route = (page, name) => page.run("(route) => history.pushState({ route }, '', `?${route}`)", name);

/** Goes on although questions have no answer. */
async function passUnanswered(widget, place) {
  await widget.press('next');
  await widget.notice('unanswered');
  await widget.press('next');
  await widget.at(place);
}

async function standing(page, path, attributes) {
  await come(page, path, attributes);
  const widget = page.widget();
  await widget.at('start');
  await minded(widget);
  return widget;
}

check('after a reload in the middle of a test one Back leaves', async (page) => {
  const widget = await standing(page);
  await toItems(widget);
  await atDepth(page, 2);
  await page.reload();
  await widget.at('start');
  await atDepth(page, null);
  await heardNothing(page);
  await leaves(page);
});

check('the page’s own entries and routes work below, between and above', async (page) => {
  const widget = await standing(page);
  await page.run("() => history.replaceState({ route: 'post' }, '')");
  await route(page, 'comments');
  await toItems(widget);
  await atDepth(page, 2);
  await route(page, 'picture');
  await page.driver.navigate().back();
  await atDepth(page, 2);
  assert.deepEqual(await heard(page), ['comments'], 'the state that the entry has from the page');
  assert.equal(await widget.place(), 'items 1');
  await route(page, 'video');
  await passUnanswered(widget, 'items 2');
  await atDepth(page, 3);
  await back(page, widget, 'items 1', 2);
  await heardNothing(page, 'video');
  assert.equal(await page.run('() => location.search'), '?video');
  await page.driver.navigate().back();
  await until(async () => (await page.run('() => location.search')) === '?comments', 'the route before');
  assert.deepEqual(await heard(page), ['comments']);
  assert.equal(await widget.place(), 'items 1');
  await back(page, widget, 'context', 1);
  await back(page, widget, 'start', null);
  assert.deepEqual(await page.run('() => history.state'), { route: 'comments' });
  await page.driver.navigate().back();
  await until(async () => (await heard(page)).includes('post'), 'the route of the post');
});

check('where the page refuses entries, all else works', async (page) => {
  const widget = await standing(page);
  await page.run("() => { history.pushState = () => { throw new DOMException('', 'SecurityError'); }; }");
  await toItems(widget);
  assert.equal(await widget.place(), 'items 1');
  await widget.advance('back');
  await widget.advance('back');
  await widget.at('start');
  await leaves(page);
});

check('a state that can take no mark stays as it is', async (page) => {
  const widget = await standing(page);
  await page.run("() => history.replaceState('a text', '')");
  await toItems(widget);
  assert.equal(await page.run('() => history.state'), 'a text');
});

check('of two widgets each goes back by its own steps', async (page) => {
  await come(page, '/two.html', '');
  const [one, two] = [page.widget('#one'), page.widget('#two')];
  for (const widget of [one, two]) {
    await widget.at('start');
    await minded(widget);
  }
  await toItems(one);
  await two.advance('start');
  await atDepth(page, 3);
  await one.advance('back');
  await one.advance('back');
  await one.at('start');
  await atDepth(page, 3);
  await back(page, two, 'start', null);
  assert.equal(await one.place(), 'start');
  await two.advance('start');
  await one.advance('continue');
  await atDepth(page, 2);
  await back(page, one, 'start', 1);
  assert.equal(await two.place(), 'quiz-intro');
  await page.run("() => document.querySelector('#two').remove()");
  await one.advance('continue');
  await atDepth(page, 2);
  await one.advance('back');
  await atDepth(page, null);
  await leaves(page);
});

check('a link that was opened leaves all entries with its screens, and opens no more', async (page) => {
  const code = invitation({ role: 0, invite: 0x00c0ffee });
  await come(page, `/#pb=${code}`);
  const widget = page.widget();
  await widget.at('rate');
  await minded(widget);
  await widget.advance('start');
  await atDepth(page, 1);
  await passUnanswered(widget, 'rate 2');
  await atDepth(page, 2);
  await back(page, widget, 'rate 1', 1);
  assert.equal(await hash(page), `#pb=${code}`);
  await back(page, widget, 'rate', null);
  await widget.advance('continue');
  await rate(widget, VIEW);
  await atDepth(page, 10);
  await widget.advance('home');
  await atDepth(page, null);
  await until(async () => (await hash(page)) === '', 'the address without the link');
  assert.equal(await widget.place(), 'start');
  await widget.advance('start');
  await atDepth(page, 1);
  await back(page, widget, 'start', null);
  assert.equal(await hash(page), '');
  await leaves(page);
});

check('a run that came by a link is left for the start, and goes on there', async (page) => {
  const widget = await standing(page, '/', 'instrument="power-bases"');
  await toItems(widget);
  const code = codeOf(await linkOf(widget));
  await page.run('() => localStorage.clear()');
  await come(page, `/#pb-${code}`);
  await widget.at('draft');
  await minded(widget);
  await widget.advance('go-on');
  await atDepth(page, 1);
  assert.equal(await hash(page), '', 'the address is without the link before the entry is made');
  await back(page, widget, 'start', null);
  assert.ok(await widget.has('continue'));
  await widget.advance('continue');
  assert.equal(await widget.place(), 'items 1', 'the run is where it was');
});

check('in a frame', async (page) => {
  await come(page, '/frame.html');
  await page.enterFrame();
  const widget = page.widget();
  await widget.at('start');
  await minded(widget);
  await toItems(widget);
  await atDepth(page, 2);
  // The driver of WebKit waits for a page where only a frame goes back.
  await page.driver.switchTo().defaultContent();
  await page.run('() => history.back()');
  await page.enterFrame();
  await widget.at('context');
  await atDepth(page, 1);
  await widget.advance('back');
  await atDepth(page, null);
  assert.equal(await widget.place(), 'start');
  await leaves(page);
});

check('on the screens before the wasm, and after them', async (page, site) => {
  const go = hold(site);
  await come(page);
  const widget = page.widget();
  await drawnAt(widget, 'start');
  await widget.handed();
  await touch(widget);
  await toDrawnItems(widget);
  await atDepth(page, 2);
  await widget.choose({ LEG1: 4 });
  go();
  await widget.at('items 1');
  await atDepth(page, 2);
  await back(page, widget, 'context', 1);
  await widget.advance('next');
  assert.deepEqual(await widget.chosen(), { LEG1: '4' });
});

check('in a full history nothing leads past the page', async (page) => {
  // Chromium keeps fifty entries, and drops those first that came without a press, in the middle as well.
  for (let visit = 0; visit < 50; visit += 1) await page.open(`/before.html?${visit}`);
  await page.open('/', 'instrument="both"');
  const widget = page.widget();
  await widget.at('start');
  await widget.dressed();
  await toItems(widget);
  await atDepth(page, 2);
  await page.reload();
  await widget.at('start');
  await minded(widget);
  await atDepth(page, null);
  assert.equal(await page.run('() => location.pathname'), '/');
  assert.equal(await widget.place(), 'start');
});
