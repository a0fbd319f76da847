// A real LRS is told what the learner does, whatever happens to the page, the network or the course.
import assert from 'node:assert/strict';
import { inTurn } from '../support/case.mjs';
import { ENGINE } from '../support/engine.mjs';
import { until } from '../support/page.mjs';
import { powerBases, throughItems, toItems, influence } from '../support/walk.mjs';
import { ACTIVITY, ACTOR, CMI5, answers, frame, held, holds, launch, openPlain, withCourse } from './course.mjs';

const check = withCourse(import.meta.url);
const checkInTurn = inTurn(check);
const WHOLE = ['initialized', 'completed power-bases', 'completed'];

/** The first three of the five pages. */
async function half(widget) {
  await toItems(widget);
  await throughItems(widget, undefined, 1, 4);
}

/** The rest, to the result. */
async function rest(widget) {
  await throughItems(widget, undefined, 4);
  await widget.at('supplement-offer');
  await widget.press('skip');
  await widget.at('result power-bases');
}

/** To another page. What an engine does when it closes all it has of a site is not asked here. */
const away = (page) => page.driver.get(`${page.site.origin}/back.html`);

check('half is answered, the page is left, and another launch goes on there', async (page, site, lrs) => {
  await launch(page, lrs);
  await half(page.widget());
  await away(page);
  await holds(lrs, 18, ['initialized', 'terminated']);
  await launch(page, lrs);
  const widget = page.widget();
  await widget.at('items 4');
  await rest(widget);
  await holds(lrs, 30, ['initialized', 'terminated', 'initialized', 'completed power-bases', 'completed']);
  await away(page);
  await holds(lrs, 30, ['initialized', 'terminated', ...WHOLE, 'terminated']);
});

check('on another device the course says where the learner was', async (page, site, lrs) => {
  await launch(page, lrs);
  await half(page.widget());
  await until(async () => lrs.requests.some(({ method, url }) => method === 'PUT' && url.includes('place')), 'the place is saved');
  await until(async () => answers(await held(lrs)).length === 18, 'the answers');
  await page.run('() => localStorage.clear()');
  await away(page);
  await launch(page, lrs);
  await page.widget().at('items 4');
  await rest(page.widget());
  await holds(lrs, 30, ['initialized', 'terminated', ...WHOLE]);
});

check('the quiz is judged, and the learner goes back to the course', async (page, site, lrs) => {
  const returnURL = `${site.origin}/back.html`;
  await launch(page, lrs, { attributes: 'lms="cmi5" instrument="influence"', masteryScore: 0.7, moveOn: 'CompletedAndPassed', returnURL });
  const widget = page.widget();
  await influence(widget);
  await widget.press('cmi5');
  await widget.at('cmi5');
  await widget.press('xapi-leave');
  await until(async () => (await page.driver.getCurrentUrl()) === returnURL, 'the course');
  const found = await holds(lrs, 12, ['initialized', 'completed influence', 'completed', 'passed', 'terminated']);
  assert.equal(found.find(({ verb }) => verb.id.endsWith('passed')).result.score.scaled, 1);
});

check('xAPI alone', async (page, site, lrs) => {
  await openPlain(page, lrs);
  await powerBases(page.widget());
  await holds(lrs, 30, WHOLE);
  await away(page);
  await holds(lrs, 30, [...WHOLE, 'terminated']);
});

check('what is asked of the course, and how', async (page, site, lrs) => {
  const query = lrs.launch({ activity: ACTIVITY, actor: ACTOR, registration: lrs.registration, preferences: { languagePreference: 'en-US,fr', audioPreference: 'off' } });
  // Any order, one more parameter, and an endpoint without its slash.
  const turned = new URLSearchParams([...query, ['utm_source', 'x']].reverse());
  turned.set('endpoint', lrs.endpoint.slice(0, -1));
  await page.open(`/?${turned}`, CMI5);
  await until(async () => frame(await held(lrs)).length === 1, 'initialized');
  await toItems(page.widget());
  await throughItems(page.widget(), undefined, 1, 2);
  await until(() => lrs.requests.some(({ method, body }) => method === 'POST' && body.includes('answered')), 'the answers');
  await until(() => lrs.requests.some(({ method, status, headers }) => method === 'PUT' && status === 204 && headers['if-match']), 'the place');
  const own = ({ url, body }) => /fetch|agents/.test(url) || (url + body).includes(lrs.registration);
  const [token, ...others] = lrs.requests.filter(own);
  assert.match(token.url, /^\/fetch\?session=/);
  assert.deepEqual([token.method, lrs.requests.filter(({ url }) => url.startsWith('/fetch')).length], ['POST', 1]);
  for (const { url, headers } of others) {
    assert.match(url, /^\/xAPI\/(statements|activities\/state|agents\/profile)/);
    assert.equal(headers.authorization, lrs.auth);
    assert.equal(headers['x-experience-api-version'], '1.0.3');
    assert.equal(headers.cookie, undefined);
    const asked = new URL(url, lrs.origin).searchParams;
    if (asked.has('agent')) assert.deepEqual(JSON.parse(asked.get('agent')), ACTOR);
    if (url.includes('/activities/state')) assert.deepEqual([asked.get('registration'), asked.get('activityId')], [lrs.registration, ACTIVITY]);
  }
  const first = others.findIndex(({ url }) => url.includes('statements'));
  const preferences = others.findIndex(({ url }) => url.includes('profileId=cmi5LearnerPreferences'));
  assert.ok(preferences >= 0 && preferences < first, 'preferences are read before initialized');
  const launchData = others.filter(({ url }) => url.includes('LMS.LaunchData'));
  assert.deepEqual(launchData.map(({ method }) => method), ['GET']);
  assert.equal(await page.run('() => document.querySelector("power-base").lang'), 'en-US');
  assert.ok(!(await page.run('() => JSON.stringify(localStorage)')).includes(lrs.auth.slice(6)), 'no token in storage');
});

const STATEMENTS = { method: 'POST', path: '/statements' };
const FAULTS = {
  'is down for the first half': { down: true, times: 4 },
  'is slow': { slow: 700, times: 4 },
  'says 500': { status: 500, times: 3 },
  'says 429 and how long to wait': { status: 429, headers: { 'Retry-After': '1' }, times: 2 },
  'says 413': { status: 413, times: 2 },
  'is cut off after it stored': { cut: 'after', times: 2 },
  'is cut off before it stored': { cut: 'before', times: 2 },
  'is cut off in its answer': { cut: 'half', times: 2 },
};

for (const [name, fault] of Object.entries(FAULTS)) {
  checkInTurn(`the LRS ${name}`, async (page, site, lrs) => {
    if (fault.status !== 413) lrs.faults.push({ ...STATEMENTS, ...fault });
    await launch(page, lrs);
    // One statement alone that is too large stays so; it is a page of them that is cut in two.
    if (fault.status === 413) {
      await until(async () => frame(await held(lrs)).length === 1, 'initialized');
      lrs.faults.push({ ...STATEMENTS, ...fault });
    }
    await powerBases(page.widget());
    await holds(lrs, 30, WHOLE);
    await until(async () => !(await page.widget().notices()).includes('xapi-late'), 'the end of the notice');
    assert.ok(!(await page.widget().notices()).includes('xapi-aside'), 'none was refused');
  });
}

check('the LRS lets nobody in any more: it is said, and the next launch tells all', async (page, site, lrs) => {
  await launch(page, lrs);
  await until(async () => frame(await held(lrs)).length === 1, 'initialized');
  lrs.faults.push({ ...STATEMENTS, status: 401, times: 99 });
  await half(page.widget());
  assert.match(await page.widget().notice('xapi-unauthorized'), /no longer accepts/);
  await away(page);
  lrs.faults.length = 0;
  await launch(page, lrs);
  await page.widget().at('items 4');
  await rest(page.widget());
  await holds(lrs, 30, ['initialized', ...WHOLE]);
});

check('an address that was used before', async (page, site, lrs) => {
  const path = await launch(page, lrs);
  await page.widget().at('start');
  await page.openBeside(path);
  const widget = page.widget();
  await widget.at('cmi5');
  await until(async () => (await widget.text('section p'))?.includes('already opened once'), 'the sentence');
  await widget.press('xapi-alone');
  await toItems(widget);
  assert.ok((await widget.notices()).includes('xapi-alone'));
});

check('a reload of a visit that ended tells nothing more', async (page, site, lrs) => {
  await launch(page, lrs);
  await half(page.widget());
  await page.reload();
  const widget = page.widget();
  await widget.at('items 4');
  await widget.notice('xapi-over');
  await rest(widget);
  await holds(lrs, 18, ['initialized', 'terminated']);
  await launch(page, lrs);
  await holds(lrs, 30, ['initialized', 'terminated', ...WHOLE]);
});

check('an address that lacks something, and one that has nothing', async (page) => {
  await page.open('/?endpoint=http%3A%2F%2F127.0.0.1%2F&fetch=x&actor=%7B', CMI5);
  const widget = page.widget();
  await widget.at('cmi5');
  await until(async () => (await widget.text('section p'))?.includes('registration, activityId, actor'), 'what is missing');
  await page.open('/', CMI5);
  await until(async () => (await page.widget().text('section p'))?.includes('not opened from your course'), 'the sentence');
});

check('launch data that are missing', async (page, site, lrs) => {
  const fault = { path: 'LMS.LaunchData', status: 404, times: 1 };
  lrs.faults.push(fault);
  await launch(page, lrs, { begins: false });
  const widget = page.widget();
  await until(async () => (await widget.text('section p'))?.includes('did not say what it expects'), 'the sentence');
  await widget.press('xapi-retry');
  await widget.at('start');
});

/** Two answers to the first page, and the window is closed on them. */
async function closedOnTwo(page, lrs) {
  await page.open('/back.html', '');
  const [first] = await page.openBeside('/back.html');
  await launch(page, lrs);
  await toItems(page.widget());
  await page.widget().choose({ LEG1: 4, EXP1: 5 });
  await page.keepLog();
  return async () => {
    await page.driver.close();
    await page.driver.switchTo().window(first);
  };
}

/** Another visit, which goes on after the first page, tells what the first one could not. */
async function toldNext(page, lrs) {
  await launch(page, lrs);
  await page.widget().at('items 1');
  assert.deepEqual(await page.widget().chosen(), { LEG1: '4', EXP1: '5' });
  await throughItems(page.widget(), undefined, 1, 2);
  await holds(lrs, 6, ['initialized', 'initialized']);
}

check('the window is closed in the middle of a page', async (page, site, lrs) => {
  const close = await closedOnTwo(page, lrs);
  await close();
  const there = await until(async () => answers(await held(lrs)).length === 2, 'the answers', ENGINE === 'firefox' ? 8000 : 60000).catch(() => false);
  if (there) return void (await holds(lrs, 2, ['initialized', 'terminated']));
  // Firefox drops now and then what a closing window sends.
  assert.equal(ENGINE, 'firefox');
  await toldNext(page, lrs);
});

check('what a closing window could not send, the next visit tells', async (page, site, lrs) => {
  const close = await closedOnTwo(page, lrs);
  const fault = { method: 'POST', path: '/statements', cut: 'before', times: 9 };
  lrs.faults.push(fault);
  await close();
  // Firefox drops now and then what a closing window sends.
  await until(() => fault.times < 9, 'what the window sends', 8000).catch(() => assert.equal(ENGINE, 'firefox'));
  lrs.faults.length = 0;
  await toldNext(page, lrs);
});

check('the clock is set back', async (page, site, lrs) => {
  await launch(page, lrs);
  const widget = page.widget();
  await toItems(widget);
  await throughItems(widget, undefined, 1, 3);
  await page.run('() => { const now = Date.now; const Real = Date; window.Date = class extends Real { constructor(...given) { super(...(given.length ? given : [now() - 3600000])); } }; }');
  await throughItems(widget, undefined, 3);
  await widget.press('skip');
  const found = await holds(lrs, 30, WHOLE);
  const moments = found.map(({ timestamp }) => Date.parse(timestamp));
  assert.ok(moments.every((moment, place) => place === 0 || moment > moments[place - 1]));
});

check('two attempts in two windows', async (page, site, lrs) => {
  await launch(page, lrs);
  await toItems(page.widget());
  await throughItems(page.widget(), undefined, 1, 2);
  const [first, second] = await page.openBeside('/back.html');
  await launch(page, lrs);
  const widget = page.widget();
  await widget.at('items 2');
  await throughItems(widget, undefined, 2, 4);
  await page.goTo(first);
  // It still shows its second page, with the other window's answers.
  await throughItems(page.widget(), undefined, 2);
  await page.widget().at('supplement-offer');
  await page.widget().press('skip');
  await page.widget().at('result power-bases');
  await holds(lrs, 30, ['initialized', 'initialized', 'completed power-bases', 'completed']);
  assert.ok(second);
});
