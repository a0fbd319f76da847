// What a host page may do with the element: several, scripts twice, added late, moved, removed, changed.
import assert from 'node:assert/strict';
import { openCase } from '../support/case.mjs';
import { pause, until } from '../support/page.mjs';
import { powerBases, toItems } from '../support/walk.mjs';

const check = openCase(import.meta.url);
const wasm = (site) => site.requests('app_bg.wasm').length;

check('two scopes on one page do not mix', async (page) => {
  await page.open();
  const [one, two] = [page.widget('#one'), page.widget('#two')];
  await two.at('start');
  await toItems(one);
  await one.choose({ LEG1: 1 });
  await toItems(two, 'class');
  assert.deepEqual(await two.chosen(), {});
  await two.choose({ LEG1: 5 });
  assert.deepEqual(await one.chosen(), { LEG1: '1' });
  await page.reload();
  for (const [widget, value] of [[one, '1'], [two, '5']]) {
    await widget.at('start');
    await widget.advance('continue');
    assert.deepEqual(await widget.chosen(), { LEG1: value });
  }
});

check('two elements of one scope are one questionnaire, and neither loses an answer', async (page) => {
  await page.open('/', 'scope="shared"');
  const [one, two] = [page.widget('#one'), page.widget('#two')];
  await two.at('start');
  await toItems(one);
  await one.choose({ LEG1: 1 });
  await two.press((await two.has('continue')) ? 'continue' : 'start');
  await two.at('items 1');
  await two.choose({ EXP1: 2 });
  await one.choose({ REW1: 3 });
  await two.choose({ REF1: 4 });
  const { marks } = JSON.parse(await page.run("() => localStorage.getItem('powerbase/shared/self/draft/power-bases')"));
  assert.equal(marks.slice(0, 4), '1234');
});

check('results belong to their scope', async (page) => {
  await page.open();
  await powerBases(page.widget('#one'));
  await page.widget('#two').at('start');
  assert.equal((await page.widget('#one').call('result')).length, 1);
  assert.deepEqual(await page.widget('#two').call('result'), []);
});

check('removed and added again, the element goes on where it was', async (page) => {
  await page.open();
  const one = page.widget('#one');
  await toItems(one);
  await one.choose({ LEG1: 4, EXP1: 2 });
  await page.run("() => { window.kept = document.querySelector('#one'); kept.remove(); }");
  await pause(100);
  await page.run("() => document.querySelector('#there').append(window.kept)");
  await backAtItems(one, { LEG1: '4', EXP1: '2' });
});

check('removed while answers are still on their way, the element loses none', async (page) => {
  await page.open();
  const one = page.widget('#one');
  await toItems(one);
  // As on a device so slow that no two answers are heard in one go.
  await page.run('() => { const now = Date.now; let late = 0; Date.now = () => now() + (late += 50); }');
  await page.run(`() => {
    window.kept = document.querySelector('#one');
    for (const answer of ['LEG1"][value="4', 'EXP1"][value="2']) {
      kept.shadowRoot.querySelector(\`input[name="\${answer}"]\`)?.click();
    }
    kept.remove();
  }`);
  const marks = "() => JSON.parse(localStorage.getItem('powerbase/one/self/draft/power-bases')).marks";
  await until(async () => (await page.run(marks)).startsWith('42'), 'both answers in storage');
  await page.run("() => document.querySelector('#there').append(window.kept)");
  await backAtItems(one, { LEG1: '4', EXP1: '2' });
});

/** At the items, be it at once or by way of the start screen. */
async function backAtItems(widget, answers) {
  if ((await widget.at((await widget.place())?.startsWith('items') ? 'items' : 'start')) === 'start') await widget.advance('continue');
  await widget.at('items 1');
  assert.deepEqual(await widget.chosen(), answers);
  assert.equal(await widget.count('[data-screen]'), 1, 'there is one widget in the root');
}

check('moved within the page, the element goes on where it was', async (page) => {
  await page.open();
  const one = page.widget('#one');
  await toItems(one);
  await one.choose({ LEG1: 4 });
  for (let turn = 0; turn < 5; turn += 1) {
    await page.run("() => { const one = document.querySelector('#one'); (one.parentNode.id === 'here' ? there : here).append(one); }");
  }
  await backAtItems(one, { LEG1: '4' });
  await one.choose({ EXP1: 1 });
  assert.deepEqual(await one.chosen(), { LEG1: '4', EXP1: '1' });
});

check('set again, moved, or told of another page for links, the element leaves the reader where they are', async (page) => {
  await page.open();
  const one = page.widget('#one');
  await powerBases(one);
  await one.press('share');
  await one.at('share');
  await (await one.find('input[name=called]')).sendKeys('Ada');
  await one.run("(root) => { window.card = root.querySelector('[data-screen]'); }");
  await page.run(`() => {
    const one = document.querySelector('#one');
    for (const [name, value] of Object.entries({ lang: 'en-GB', theme: 'dark', storage: 'local', 'share-url': '/elsewhere' })) one.setAttribute(name, value);
    one.removeAttribute('scope');
    one.setAttribute('scope', 'one');
  }`);
  await inTheMiddle(one);
  for (const there of ['#there', '#here']) {
    const move = `const [there, done] = arguments, one = document.querySelector('#one');
      one.remove();
      requestAnimationFrame(() => requestAnimationFrame(() => { document.querySelector(there).append(one); done(); }))`;
    await page.driver.executeAsyncScript(move, there);
    await inTheMiddle(one);
  }
  await page.run("() => { const one = document.querySelector('#one'); one.parentNode.append(one); }");
  await inTheMiddle(one);
  await one.press('make');
  const link = await until(() => one.run("(root) => root.querySelector('.give input')?.value"), 'the link');
  assert.match(link, /^http:.*\/elsewhere#pb-/);
  const two = await page.run(`() => {
    const [one, other] = [document.querySelector('#one'), document.createElement('button')];
    one.before(other);
    one.remove();
    other.focus();
    there.append(one);
    return document.activeElement === other;
  }`);
  assert.ok(two, 'a focus that the page has given is not taken');
  const results = `const [scope, done] = arguments, one = document.querySelector('#one');
    one.setAttribute('scope', scope);
    one.result().then((results) => done(results.length))`;
  for (const [scope, count] of [['other', 0], ['one', 1]]) {
    assert.equal(await page.driver.executeAsyncScript(results, scope), count, 'a real change is heard at once');
  }
});

/** Nothing of the screen is lost: not the card, nor what was typed, nor the focus. */
async function inTheMiddle(widget) {
  await pause(50);
  const state = "(root) => [root.querySelector('[data-screen]') === window.card, root.querySelector('[name=called]')?.value, root.activeElement?.name]";
  assert.deepEqual(await widget.run(state), [true, 'Ada', 'called']);
}

check('an element that stays away is taken down, and starts anew when it comes back', async (page) => {
  await page.open();
  const one = page.widget('#one');
  await toItems(one);
  await one.choose({ LEG1: 4 });
  await page.run(`() => {
    const real = setTimeout;
    window.setTimeout = (run, wait, ...more) => real(run, wait / 100, ...more);
    window.kept = document.querySelector('#one');
    kept.remove();
  }`);
  await until(() => page.run("() => !kept.shadowRoot.querySelector('[data-screen]')"), 'the end of the widget');
  await page.run("() => document.querySelector('#there').append(window.kept)");
  await backAtItems(one, { LEG1: '4' });
});

check('removed while it loads, the element does no harm', async (page, site) => {
  site.rules = [{ path: '/pb/app_bg.wasm', delay: 300 }];
  await page.open();
  await page.run("() => document.querySelector('#one').remove()");
  await page.widget('#two').at('start');
  await pause(200);
});

check('the script three times, once under another address, is harmless', async (page, site) => {
  await page.open('/twice.html');
  await page.widget().at('start');
  await powerBases(page.widget());
  assert.equal(wasm(site), 1);
});

check('six elements share one wasm', async (page, site) => {
  await page.open('/many.html');
  for (let place = 1; place <= 6; place += 1) {
    await page.run('(id) => document.querySelector(id).scrollIntoView()', `#n${place}`);
    await page.widget(`#n${place}`).at('start');
  }
  assert.equal(wasm(site), 1);
  for (const file of ['powerbase.js', 'app.js', 'first.json']) assert.equal(site.requests(file).length, 1, file);
});

check('an element added by the page later works, also with markup', async (page) => {
  await page.open('/late.html');
  await page.run(`() => {
    const late = document.createElement('power-base');
    late.setAttribute('instrument', 'influence');
    late.id = 'late';
    here.append(late);
  }`);
  await page.widget('#late').at('start');
  await page.run("() => { here.innerHTML = '<power-base id=again instrument=power-bases></power-base>'; }");
  await page.widget('#again').at('start');
});

check('far below the viewport it loads nothing until it is near', async (page, site) => {
  await page.open('/far.html');
  await pause(400);
  assert.equal(wasm(site), 0);
  assert.equal(site.requests('first.json').length, 0);
  await page.run("() => document.querySelector('power-base').scrollIntoView()");
  await page.widget().at('start');
  assert.equal(wasm(site), 1);
});

check('attributes changed by the page take effect', async (page) => {
  await page.open();
  const two = page.widget('#two');
  await two.at('start');
  const colours = "(root) => getComputedStyle(root.querySelector('[data-screen]')).color";
  const set = "(name, value) => document.querySelector('#two').setAttribute(name, value)";
  await page.run(set, 'theme', 'light');
  const light = await two.run(colours);
  await page.run(set, 'theme', 'dark');
  await pause(50);
  assert.notEqual(await two.run(colours), light);
  const before = await two.text('h2');
  await page.run(set, 'instrument', 'influence');
  await until(async () => ![null, before].includes(await two.text('h2')), 'the start of the other instrument');
  await two.advance('start');
  await two.at('quiz-intro');
});

check('an unknown value of an attribute falls back', async (page) => {
  await page.open('/late.html');
  await page.run("() => { here.innerHTML = '<power-base instrument=nonsense lang=xx theme=pink storage=cloud></power-base>'; }");
  await page.widget().at('start');
  await page.widget().advance('start');
  await page.widget().at('context');
});
