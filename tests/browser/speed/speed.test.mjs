// The order of requests, the length of tasks, the frame in which an answer shows, and what it costs.
import assert from 'node:assert/strict';
import { ANSWERS } from '../support/answers.mjs';
import { openCase } from '../support/case.mjs';
import { ENGINE } from '../support/engine.mjs';
import { pause, until } from '../support/page.mjs';
import { throughItems, toItems, toScenarios } from '../support/walk.mjs';

const check = openCase(import.meta.url);
const LOADS = 7;

/** The requests up to the start screen, without the page and what only measures. */
async function requestsOf(page, site, path) {
  site.rules = [{ path: /^\/pb\//, delay: 600 }];
  await page.open(path, 'instrument="both"');
  await page.widget().at('start');
  // Asked for when the widget stands: what the first screen does without.
  return site.log.filter((line) => line.path.startsWith('/pb/') && !/(later\.css|hands\.js)$/.test(line.path));
}

check('page, script, then everything else side by side', async (page, site) => {
  const [script, ...rest] = await requestsOf(page, site, '/');
  assert.equal(script.path, '/pb/powerbase.js');
  assert.ok(rest.length >= 3, 'glue, wasm and content');
  console.log('after the script:', rest.map(({ path, start }) => `${path} +${Math.round(start - script.end)} ms`).join(', '));
  const firstEnd = Math.min(...rest.map(({ end }) => end));
  for (const { path, start } of rest) assert.ok(start < firstEnd, `${path} waited for another file`);
  assert.deepEqual(rest.map(({ path }) => path).sort(), [...new Set(rest.map(({ path }) => path))].sort(), 'no file twice');
});

check('with a preload line the wasm starts with the page, once', async (page, site) => {
  const every = await requestsOf(page, site, '/preload.html');
  // MiniBrowser under automation has no cache, so there the widget asks again for what was preloaded.
  const again = ENGINE === 'webkit' ? every.filter(({ path }, at) => every.findIndex((line) => line.path === path) < at) : [];
  const all = every.filter((line) => !again.includes(line));
  const [script, wasm] = ['powerbase.js', 'app_bg.wasm'].map((name) => all.find(({ path }) => path.endsWith(name)));
  assert.ok(wasm.start < script.end, 'the wasm waited for the script');
  assert.deepEqual(all.map(({ path }) => path).sort(), [...new Set(all.map(({ path }) => path))].sort(), 'no file twice');
});

check('no task is longer than 50 ms while loading', async (page) => {
  const longest = [];
  // What the widget takes is in every load; what else the machine does is not.
  const least = () => Math.min(...longest);
  while (longest.length < LOADS || (least() > 50 && longest.length < 3 * LOADS)) {
    await page.open('/', 'instrument="both"');
    await page.widget().at('start');
    await pause(150);
    const tasks = await page.run('() => window.__tasks');
    longest.push(Math.max(0, ...tasks.map(({ duration }) => duration)));
  }
  console.log(`longest task over 50 ms of each load, 0 where there was none: ${longest.map(Math.round).join(', ')}`);
  assert.ok(least() <= 50, `each load has a task of ${least()} ms or more`);
}, { only: ['chromium'] });

/** Clicks in one frame and looks at the beginning of the next, before anything else could paint. */
const SAME_FRAME = `(root, click, look) => {
  const seen = () => root.querySelector(look)?.outerHTML;
  return new Promise((done) => setTimeout(() => {
    const before = seen();
    requestAnimationFrame(() => done([before, seen()]));
    root.querySelector(click).click();
  }));
}`;

check('an answer is on screen in the same frame', async (page) => {
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await toItems(widget);
  const [before, then] = await widget.run(SAME_FRAME, 'input[name="LEG1"][value="4"]', '[part~="progress"]');
  assert.notEqual(then, before, 'the count of answers has moved on');
  assert.deepEqual(await widget.chosen(), { LEG1: '4' });
});

check('feedback is on screen in the same frame', async (page) => {
  await page.open('/', 'instrument="influence"');
  const widget = page.widget();
  await toScenarios(widget);
  await widget.run("(root) => root.querySelector('fieldset input').click()");
  const [before, then] = await widget.run(SAME_FRAME, 'button[name="answer"]', '[data-screen]');
  assert.match(before, /data-phase="choose"/);
  assert.match(then, /data-phase="feedback"/);
});

check('an answer is stored once, and of all that is stored only its run is read', async (page) => {
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await toItems(widget);
  await page.run(`() => {
    window.__calls = [];
    for (const name of ['getItem', 'setItem', 'key']) {
      const real = Storage.prototype[name];
      Storage.prototype[name] = function (...values) {
        window.__calls.push([name, values[0]].join(' '));
        return real.apply(this, values);
      };
    }
  }`);
  await widget.choose({ LEG1: 4 });
  await until(() => widget.text('.ends').then((words) => /4/.test(words)), 'the answer in words');
  const calls = await page.run('() => window.__calls');
  const draft = 'powerbase/default/self/draft/power-bases';
  assert.deepEqual([...new Set(calls)].sort(), [`getItem ${draft}`, `setItem ${draft}`]);
  assert.equal(calls.filter((call) => call.startsWith('setItem')).length, 1);
});

check('from page to page the questions stay where they are, and what was chosen is theirs', async (page) => {
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await toItems(widget);
  await widget.run("(root) => { window.__first = [...root.querySelectorAll('fieldset')]; }");
  const pages = [];
  for (const value of [4, 2, 5]) {
    const names = await widget.run("(root) => [...root.querySelectorAll('fieldset')].map(({ name }) => name)");
    pages.push(Object.fromEntries(names.slice(0, 5).map((name, place) => [name, String(((value + place) % 5) + 1)])));
    await widget.choose(pages.at(-1));
    await widget.press('next');
    await widget.notice('unanswered');
    await widget.advance('next');
  }
  assert.equal(await widget.run("(root) => [...root.querySelectorAll('fieldset')].every((field, place) => field === window.__first[place])"), true);
  for (const wanted of pages.reverse()) {
    await widget.advance('back');
    assert.deepEqual(await widget.chosen(), wanted);
    assert.equal(await widget.run('(root) => root.activeElement?.tagName'), 'H2');
  }
});

check('what comes next is fetched when the browser is idle', async (page, site) => {
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await widget.at('start');
  await page.run('() => { window.requestIdleCallback = (done) => { window.__idle = done; }; }');
  await toItems(widget);
  await throughItems(widget, ANSWERS, 1, 4);
  assert.deepEqual(site.requests('result'), []);
  await page.run('() => window.__idle()');
  await until(() => site.requests('split_result').length, 'the part of the result');
  await throughItems(widget, ANSWERS, 4);
  await widget.press('skip');
  await widget.at('result power-bases');
  assert.equal(site.requests('split_result').length, 1);
});
