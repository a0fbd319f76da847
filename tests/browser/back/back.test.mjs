// The browser's Back goes to the screen before, and leaves the page only where the widget began.
import assert from 'node:assert/strict';
import { ANSWERS, SUPPLEMENT } from '../support/answers.mjs';
import { openCase } from '../support/case.mjs';
import { onHeading } from '../support/keys.mjs';
import { pause, until } from '../support/page.mjs';
import { answerScenario, beginScenarios, leaveScenario, throughItems, toItems } from '../support/walk.mjs';
import { atDepth, back, come, heardNothing, leaves, minded } from './steps.mjs';

const check = openCase(import.meta.url);
const length = (page) => page.run('() => history.length');
const draft = (page, name = 'power-bases') =>
  page.run("(name) => JSON.parse(localStorage.getItem('powerbase/default/self/draft/' + name))", name);

check('a widget at its start leaves the history alone', async (page) => {
  await page.open('/before.html');
  const before = await length(page);
  await page.open('/', 'instrument="both"');
  const widget = page.widget();
  await widget.at('start');
  await minded(widget);
  assert.equal(await length(page), before + 1);
  assert.equal(await page.run('() => history.state'), null);
  await leaves(page);
});

check('Back goes through a test, page by page, with the answers as they were', async (page) => {
  await come(page);
  const widget = page.widget();
  await widget.at('start');
  await minded(widget);
  await toItems(widget);
  await throughItems(widget);
  await widget.advance('supplement');
  await widget.choose(SUPPLEMENT);
  await widget.advance('next');
  await atDepth(page, 9);
  await back(page, widget, 'supplement 1', 8);
  await onHeading(widget);
  assert.equal(Object.keys(await widget.chosen()).length, 6);
  await back(page, widget, 'supplement-offer', 7);
  for (const step of [5, 4]) await back(page, widget, `items ${step}`, step + 1);
  assert.equal(Object.keys(await widget.chosen()).length, 6);
  await widget.advance('next');
  await atDepth(page, 6);
  for (const step of [4, 3, 2, 1]) await back(page, widget, `items ${step}`, step + 1);
  assert.deepEqual((await widget.chosen()).LEG1, String(ANSWERS.LEG1));
  await back(page, widget, 'context', 1);
  assert.deepEqual(await widget.chosen(), { context: 'team' });
  await back(page, widget, 'start', null);
  await onHeading(widget);
  await heardNothing(page);
  assert.ok(await widget.has('continue'));
  await leaves(page);
});

check('the widget’s own button takes its entry away, and Forward comes back', async (page) => {
  await come(page);
  const widget = page.widget();
  await widget.at('start');
  await minded(widget);
  await toItems(widget);
  await throughItems(widget, ANSWERS, 1, 3);
  await atDepth(page, 4);
  await widget.advance('back');
  await atDepth(page, 3);
  assert.equal(await widget.place(), 'items 2');
  await page.run(`() => [[history, 'go'], [globalThis.navigation ?? {}, 'traverseTo']].forEach(([of, name]) => {
    const way = of[name]?.bind(of);
    of[name] = (...to) => { window.__led = true; return way(...to); };
  })`);
  await page.driver.navigate().forward();
  await until(() => page.run('() => window.__led'), 'the way back from there');
  await atDepth(page, 3);
  assert.equal(await widget.place(), 'items 2');
  await widget.advance('next');
  await atDepth(page, 4);
  await back(page, widget, 'items 2', 3);
  await back(page, widget, 'items 1', 2);
  await heardNothing(page);
});

check('Back goes through scenarios, and from a result to the start', async (page) => {
  await come(page);
  const widget = page.widget();
  await widget.at('start');
  await minded(widget);
  await toItems(widget);
  await throughItems(widget);
  await widget.advance('skip');
  await widget.at('result power-bases');
  await atDepth(page, 8);
  await widget.advance('share');
  await atDepth(page, 9);
  await back(page, widget, 'result power-bases', 8);
  await widget.advance('history');
  await widget.advance('data');
  await atDepth(page, 10);
  await back(page, widget, 'history', 9);
  await widget.advance('home');
  await atDepth(page, null);
  await widget.advance('history');
  await widget.advance('open');
  await atDepth(page, 2);
  await back(page, widget, 'history', 1);
  await widget.advance('open');
  await widget.advance('next-instrument');
  await beginScenarios(widget);
  await answerScenario(widget);
  await atDepth(page, 4);
  await leaveScenario(widget);
  await atDepth(page, 5);
  await back(page, widget, 'scenario 1 feedback', 4);
  await back(page, widget, 'quiz-intro', 3);
  await page.driver.navigate().back();
  await widget.at('start');
  await atDepth(page, null);
  assert.equal((await draft(page, 'influence')).step, 0);
  await leaves(page);
});

/** From the start to the offer of the supplement; gives the draft. */
async function toOffer(page) {
  await come(page);
  const widget = page.widget();
  await widget.at('start');
  await minded(widget);
  await toItems(widget);
  await throughItems(widget);
  await atDepth(page, 7);
  return { widget, marks: (await draft(page)).marks };
}

/** Where the heading is in the window, two frames on: an engine moves the page to where it was at an entry. */
const HEADING = `const done = arguments[0];
  const root = document.querySelector('power-base').shadowRoot;
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() =>
    done(root.querySelector('h2').getBoundingClientRect().top / innerHeight))));`;

check('a page that was left at its end is seen from its heading again', async (page) => {
  const window = page.driver.manage().window();
  const size = await window.getRect();
  await window.setRect({ width: 500, height: 600 });
  await come(page);
  const widget = page.widget();
  await widget.at('start');
  await minded(widget);
  await toItems(widget);
  const end = () => widget.run("(root) => root.querySelector('[part=next]').scrollIntoView({ block: 'end' })");
  const seen = async () => {
    const top = await page.driver.executeAsyncScript(HEADING);
    assert.ok(top >= 0 && top < 1, `the heading is at ${top}`);
  };
  for (const step of [1, 2]) {
    await widget.choose(ANSWERS);
    await end();
    await widget.advance('next');
    await atDepth(page, step + 2);
  }
  await end();
  await widget.advance('back');
  await atDepth(page, 3);
  await seen();
  await end();
  await back(page, widget, 'items 1', 2);
  await seen();
  await window.setRect(size);
});

/** By the marks of the entries, what stands there. */
const PLACES = ['start', 'context', 'items 1', 'items 2', 'items 3', 'items 4', 'items 5', 'supplement-offer'];

check('ten Backs at once lose nothing', async (page, site) => {
  const { widget, marks } = await toOffer(page);
  await page.keepLog();
  await page.run('() => setTimeout(() => { for (let at = 0; at < 10; at += 1) history.go(-1); })');
  // Chromium makes fewer of ten that come before the first is done.
  const settled = async () => {
    if ((await page.run('() => location.href')) !== `${site.origin}/`) return true;
    const at = await page.run('() => history.state?.powerbase ?? 0');
    return at < 7 && (await widget.place()) === PLACES[at];
  };
  // On the way there other screens and entries fit each other in passing.
  await until(async () => (await settled()) && (await pause(500), settled()), 'the screen of the entry, or a page before');
  await page.open('/', 'instrument="both"');
  await widget.at('start');
  assert.equal((await draft(page)).marks, marks);
  assert.ok(await widget.has('continue'));
});

check('Backs faster than screens come lead to the start, and the next one leaves', async (page) => {
  const { widget } = await toOffer(page);
  for (let press = 0; press < 7; press += 1) await page.driver.navigate().back();
  await widget.at('start');
  await atDepth(page, null);
  assert.ok(await widget.has('continue'));
  await leaves(page);
});

check('Back over several entries goes as far', async (page) => {
  const { widget, marks } = await toOffer(page);
  await page.run('() => history.go(-4)');
  await widget.at('items 2');
  await atDepth(page, 3);
  await page.run('() => history.go(-2)');
  await widget.at('context');
  await atDepth(page, 1);
  assert.equal((await draft(page)).marks, marks);
  await page.run('() => history.go(-1)');
  await widget.at('start');
  await atDepth(page, null);
});

check('a run that goes on later: Back leads to the start, and it still goes on there', async (page) => {
  await come(page, '/', 'instrument="power-bases"');
  const widget = page.widget();
  await widget.at('start');
  await minded(widget);
  await toItems(widget);
  await throughItems(widget, ANSWERS, 1, 4);
  await atDepth(page, 5);
  await page.reload();
  await widget.at('start');
  await atDepth(page, null);
  await minded(widget);
  await widget.advance('continue');
  await atDepth(page, 1);
  assert.equal(await widget.place(), 'items 4');
  await widget.advance('back');
  await widget.at('items 3');
  await atDepth(page, 1);
  await widget.advance('next');
  await atDepth(page, 2);
  await back(page, widget, 'items 3', 1);
  await back(page, widget, 'start', null);
  await widget.advance('continue');
  assert.equal(await widget.place(), 'items 3');
});
