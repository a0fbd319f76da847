// A run begun in one browser and finished in another, by the link that carries it.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { ANSWERS, BEST } from '../support/answers.mjs';
import { inTurn, openCase } from '../support/case.mjs';
import { quizRun } from '../support/codes.mjs';
import { until } from '../support/page.mjs';
import { somebody } from '../support/somebody.mjs';
import { answerScenario, leaveScenario, powerBases, scenarioId, throughItems, throughScenarios, toItems, toScenarios } from '../support/walk.mjs';
import { codeOf, follow, linkOf, marks, refusal, stored } from './steps.mjs';

const check = openCase(import.meta.url);
const checkOnce = inTurn(check);
const { source } = createRequire(import.meta.url)('axe-core');

/** What is told of a result but the date. */
const told = ({ completedAt, ...rest }) => rest;

check('a self-assessment is begun in one browser and finished in another', async (page, site) => {
  await page.open('/', 'instrument="both"');
  const owner = page.widget();
  await toItems(owner);
  await throughItems(owner, ANSWERS, 1, 3);
  await owner.choose({ LEG3: 5, EXP3: 4 });
  const link = await linkOf(owner);
  assert.ok(link.startsWith(`${site.origin}/#pb-F8Sg`), link);
  assert.equal(codeOf(link).length, 35);
  await owner.press('back');
  await owner.at('items 3');
  const begun = await marks(page, 'power-bases');
  const finish = async (widget) => {
    await throughItems(widget, ANSWERS, 3);
    await widget.press('skip');
    await widget.at('result power-bases');
    return (await widget.call('result')).map(told);
  };
  const theirs = await somebody(site, async (page) => {
    const widget = await follow(page, codeOf(link), 'instrument="both"');
    assert.match(await widget.text('[data-screen]'), /Power bases · work team · \w+ 20\d\d.*14 of 30 answered/s);
    assert.deepEqual(await stored(page), [], 'nothing is saved before the reader goes on');
    await widget.press('go-on');
    await widget.at('items 3');
    assert.equal(await page.run('() => location.hash'), '', 'the link has left the address');
    assert.equal(await marks(page, 'power-bases'), begun);
    assert.deepEqual(await widget.chosen(), { LEG3: '5', EXP3: '4' });
    const events = await page.run('() => window.__events');
    assert.deepEqual(events.filter(({ type }) => type === 'powerbase-progress').map(({ detail }) => detail.answered), [14]);
    await page.reload();
    await widget.at('start');
    await widget.advance('continue');
    return finish(widget);
  });
  const own = await finish(owner);
  assert.deepEqual(theirs.map(({ key, scores, answers }) => ({ key, scores, answers })), own.map(({ key, scores, answers }) => ({ key, scores, answers })));
});

checkOnce('a quiz goes on in its own order, with its guesses, at the feedback where it was left', async (page, site) => {
  const options = { predict: true };
  const forecasts = Object.fromEntries(Object.keys(BEST).map((id) => [id, 'M']));
  await page.open('/', 'instrument="influence"');
  const owner = page.widget();
  await toScenarios(owner, options);
  await answerScenario(owner, BEST, forecasts);
  await leaveScenario(owner);
  await answerScenario(owner, BEST, forecasts);
  const link = await linkOf(owner);
  assert.equal(codeOf(link).length, 26);
  await owner.press('back');
  await owner.at('scenario 2 feedback');
  const finish = async (widget) => {
    await leaveScenario(widget);
    const order = await throughScenarios(widget, BEST, forecasts);
    const [{ key, scores, answers, forecasts: guesses }] = await widget.call('result');
    return { order, key, scores, answers, guesses };
  };
  const theirs = await somebody(site, async (page) => {
    const widget = await follow(page, codeOf(link), 'instrument="influence"');
    await widget.press('go-on');
    await widget.at('scenario 2 feedback');
    return finish(widget);
  });
  const own = await finish(owner);
  assert.equal(own.order.length, 10);
  assert.deepEqual(theirs, own);
});

checkOnce('the same run is put together, another one is replaced only after a question', async (page) => {
  await page.open('/', 'instrument="both"');
  let widget = page.widget();
  await toItems(widget);
  await widget.choose({ LEG1: 1, EXP1: 1 });
  const code = codeOf(await linkOf(widget));
  await widget.press('back');
  await widget.at('items 1');
  await widget.choose({ EXP1: 5, REW1: 4 });
  widget = await follow(page, code);
  assert.match(await widget.text('.note'), /begun the same here: 3 of 30/);
  await widget.press('go-on');
  await widget.at('items 1');
  assert.deepEqual(await widget.chosen(), { LEG1: '1', EXP1: '1', REW1: '4' });
  await page.run('() => localStorage.clear()');
  await page.open('/');
  await toItems(widget);
  await widget.choose({ LEG1: 3 });
  const mine = await marks(page, 'power-bases');
  widget = await follow(page, code);
  await widget.press('go-on');
  await until(() => widget.has('confirm'), 'the question');
  assert.equal(await marks(page, 'power-bases'), mine);
  await widget.press('cancel');
  await until(async () => !(await widget.has('confirm')), 'no question any more');
  assert.equal(await marks(page, 'power-bases'), mine);
  await widget.press('continue');
  await widget.at('items 1');
  assert.deepEqual(await widget.chosen(), { LEG1: '3' });
  widget = await follow(page, code);
  await widget.press('go-on');
  await widget.press('confirm');
  await widget.at('items 1');
  assert.deepEqual(await widget.chosen(), { LEG1: '1', EXP1: '1' });
});

checkOnce('a run that is finished here leads to its result; one that the page does not offer begins nothing', async (page) => {
  await page.open('/', 'instrument="power-bases"');
  let widget = page.widget();
  await toItems(widget);
  const code = codeOf(await linkOf(widget));
  await widget.press('back');
  await throughItems(widget);
  await widget.press('skip');
  await widget.at('result power-bases');
  widget = await follow(page, code);
  assert.equal(await widget.has('go-on'), false);
  await widget.press('open');
  await widget.at('result power-bases');
  assert.equal(await page.run('() => location.hash'), '');
  widget = await follow(page, quizRun({ key: 7, step: 1 }));
  assert.match(await widget.text('[data-screen]'), /“Telling or influencing”\. This page does not offer/);
  assert.equal(await widget.has('go-on'), false);
  assert.deepEqual((await stored(page)).filter((name) => name.includes('/draft/')), []);
});

check('the address keeps the link until the reader goes on to something of their own', async (page) => {
  await page.open('/', 'instrument="both"');
  let widget = page.widget();
  await toItems(widget);
  await widget.choose({ LEG1: 1 });
  const code = codeOf(await linkOf(widget));
  await page.run('() => localStorage.clear()');
  widget = await follow(page, code);
  await page.reload();
  await widget.at('draft');
  assert.equal(await page.run('() => location.hash'), `#pb-${code}`);
  await widget.press('home');
  await widget.at('start');
  assert.equal(await page.run('() => location.hash'), '');
  const damaged = code.slice(0, 20) + (code[20] === 'A' ? 'B' : 'A') + code.slice(21);
  widget = await follow(page, damaged);
  assert.equal(await refusal(widget), 'damaged');
  assert.equal(await widget.text('code'), damaged);
});

check('where nothing can be saved it goes on as well, and says so', async (page) => {
  await page.open('/', 'instrument="both" storage="none"');
  let widget = page.widget();
  await toItems(widget);
  await widget.choose({ LEG1: 1 });
  const code = codeOf(await linkOf(widget));
  assert.match(await widget.text('[data-screen]'), /Not saved: gone when you close this page/);
  widget = await follow(page, code);
  await widget.press('go-on');
  await widget.at('items 1');
  assert.deepEqual(await widget.chosen(), { LEG1: '1' });
  assert.deepEqual(await stored(page), []);
});

check('at 320 px nothing goes sideways, and axe finds nothing', async (page) => {
  page.frame = 'iframe';
  await page.open('/narrow.html', 'instrument="power-bases" theme="dark"');
  const widget = page.widget();
  const look = async (name) => {
    if (!(await page.run('() => Boolean(window.axe)'))) await page.driver.executeScript(source);
    const found = await page.driver.executeAsyncScript(
      'axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => arguments[0](violations.map((rule) => rule.id + " " + rule.nodes.map((node) => node.target.flat().join(" ") + node.failureSummary))))');
    assert.deepEqual(found, [], name);
    const wide = await page.run('() => document.documentElement.scrollWidth - document.documentElement.clientWidth');
    assert.ok(wide <= 0, `${name} is ${wide} px too wide`);
  };
  await toItems(widget);
  await widget.choose({ LEG1: 1 });
  await look('items');
  const code = codeOf(await linkOf(widget));
  await look('elsewhere');
  await widget.advance('qr');
  assert.equal(await widget.count('svg.qr'), 1);
  await look('qr');
  await widget.press('back');
  await widget.at('elsewhere');
  const open = (code) => page.run('(hash) => { location.hash = hash; }', `pb-${code}`);
  await open(code);
  await widget.at('draft');
  await look('the same run');
  await widget.press('home');
  await widget.at('start');
  await page.run('() => localStorage.clear()');
  await page.reload();
  await widget.at('start');
  await powerBases(widget);
  await open(code);
  await widget.at('draft');
  await look('nothing in its way');
  await widget.press('home');
  await toItems(widget);
  await open(code);
  await widget.at('draft');
  await widget.press('go-on');
  await until(() => widget.has('confirm'), 'the question');
  await look('another run');
});

check('the strict policy has nothing to refuse', async (page, site) => {
  site.headers = {
    'Content-Security-Policy': [
      "default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'", "connect-src 'self'",
      "img-src 'self' data:", "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'",
    ].join('; '),
  };
  await page.open('/', 'instrument="influence"');
  let widget = page.widget();
  await toScenarios(widget);
  await widget.choose({ [await scenarioId(widget)]: 'N' });
  const code = codeOf(await linkOf(widget));
  widget = await follow(page, code);
  await widget.press('go-on');
  await widget.at('scenario 1 choose');
  assert.equal(await widget.count('[style]'), 0);
});
