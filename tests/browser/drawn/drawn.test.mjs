// The first screens before the wasm is there: what a reader does on them is done when the widget comes.
import assert from 'node:assert/strict';
import { Key } from 'selenium-webdriver';
import { openCase } from '../support/case.mjs';
import { focus, onHeading, pick, press, tabTo } from '../support/keys.mjs';
import { pause, until } from '../support/page.mjs';
import { draft, drawnAt, hold, marks, place, stored, toDrawnItems } from './steps.mjs';

const check = openCase(import.meta.url);
const PAGE = { LEG1: 4, EXP1: 5, REW1: 3, REF1: 4, COE1: 2, INF1: 3 };
const texts = (answers) => Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, String(value)]));
const told = async (page) => (await page.run('() => window.__events')).map(({ type, detail }) => [type, detail?.answered].filter(Boolean).join(' '));

check('a new reader answers before the wasm is there, and goes on in the widget', async (page, site) => {
  const come = hold(site);
  await page.open();
  const widget = page.widget();
  await toDrawnItems(widget, 'peers');
  assert.equal((await onHeading(widget)).text, 'Page 1 of 5\u00a0· peers I have no authority over');
  assert.equal(await page.run("() => document.querySelector('power-base > p').getBoundingClientRect().height"), 0, "the page's own words");
  await widget.choose({ LEG1: 4, EXP1: 5, REW1: 3 });
  assert.equal(await widget.text('[name=LEG1] .ends :nth-child(2)'), '4 Agree');
  assert.equal(await widget.text('[name=EXP1] .ends :nth-child(2)'), '');
  assert.equal(await widget.text('header > :last-child'), '3 of 30');
  assert.deepEqual(await told(page), []);
  come();
  await widget.at('items 1');
  assert.deepEqual(await widget.chosen(), texts({ LEG1: 4, EXP1: 5, REW1: 3 }));
  assert.equal(await widget.text('header > :last-child'), '3 of 30');
  assert.deepEqual(await told(page), ['powerbase-ready', 'powerbase-progress 1', 'powerbase-progress 2', 'powerbase-progress 3']);
  assert.deepEqual(await stored(page), {});
  assert.equal((await draft(page)).marks.slice(0, 6), marks({ LEG1: 4, EXP1: 5, REW1: 3 }));
  await widget.choose({ REF1: 4 });
  assert.equal(await widget.text('header > :last-child'), '4 of 30');
});

check('a page that is answered, and Next, before the wasm: the second page comes with it', async (page, site) => {
  const come = hold(site);
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await toDrawnItems(widget);
  await widget.choose(PAGE);
  await widget.press('next');
  assert.equal(await widget.count('[aria-busy=true]'), 1);
  await widget.choose({ INF1: 5 });
  await widget.press('next');
  come();
  await widget.at('items 2');
  await onHeading(widget);
  assert.equal((await draft(page)).marks.slice(0, 6), marks({ ...PAGE, INF1: 5 }));
  assert.deepEqual(await widget.notices(), []);
});

for (const [name, wanted] of [['data', 'data'], ['next', 'context']]) {
  check(`what the drawn screens cannot do waits for the widget: ${name}`, async (page, site) => {
    const come = hold(site);
    await page.open();
    const widget = page.widget();
    await drawnAt(widget, 'start');
    if (name === 'next') await widget.press('start');
    await widget.press(name);
    assert.equal(await widget.count('[aria-busy=true]'), 1);
    come();
    await widget.at(wanted);
    if (name === 'next') await widget.notice('choose');
    else await onHeading(widget);
  });
}

check('a second press that comes with the first is passed over', async (page, site) => {
  const come = hold(site);
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await drawnAt(widget, 'start');
  const twice = async (name) => {
    await pause(450);
    await widget.run('(root, name) => root.querySelector(`button[name=${name}]`).scrollIntoView({ block: "center" })', name);
    await widget.driver.actions().doubleClick(await widget.find(`button[name=${name}]`)).perform();
  };
  await twice('start');
  await drawnAt(widget, 'context');
  assert.equal(await widget.count('[aria-busy]'), 0);
  assert.deepEqual(await widget.chosen(), {});
  await widget.choose({ context: 'team' });
  await twice('next');
  await drawnAt(widget, 'items');
  assert.deepEqual(await widget.chosen(), {});
  assert.equal(await widget.count('[aria-busy]'), 0);
  come();
  await widget.at('items 1');
});

check('by keyboard, and the focus stays where it was', async (page, site) => {
  const come = hold(site);
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await drawnAt(widget, 'start');
  assert.equal((await focus(widget)).outside, 'BODY', 'drawing takes no focus');
  await page.run("() => document.querySelector('a').focus()");
  await tabTo(widget, 'start');
  await press(widget, Key.ENTER);
  await onHeading(widget);
  await pick(widget, 'context', 1);
  await tabTo(widget, 'next');
  await press(widget, Key.SPACE);
  await drawnAt(widget, 'items');
  await onHeading(widget);
  await pick(widget, 'LEG1', 0);
  const before = await focus(widget);
  assert.deepEqual([before.name, before.value, before.visible], ['LEG1', '1', true]);
  const scrolled = await page.run('() => scrollY');
  come();
  await widget.at('items 1');
  assert.deepEqual(await focus(widget), before);
  assert.equal(await page.run('() => scrollY'), scrolled);
  await press(widget, Key.ARROW_DOWN);
  assert.deepEqual(await widget.chosen(), { LEG1: '2' });
});

check('the time on the first page counts from when it was drawn', async (page, site) => {
  const come = hold(site);
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  const before = performance.now();
  await toDrawnItems(widget);
  const on = performance.now();
  await pause(600);
  await widget.choose({ LEG1: 4 });
  await pause(600);
  come();
  await widget.at('items 1');
  const chosen = performance.now();
  await widget.choose({ EXP1: 4 });
  const [seconds] = (await draft(page)).seconds;
  const now = performance.now();
  assert.ok(seconds >= (chosen - on) / 1000 - 0.05, `${seconds} s`);
  assert.ok(seconds <= (now - before) / 1000, `${seconds} s`);
});

check('a group that the page fixes is asked for by nobody', async (page, site) => {
  const come = hold(site);
  await page.open('/', 'instrument="power-bases" context="class"');
  const widget = page.widget();
  await drawnAt(widget, 'start');
  await widget.press('start');
  await drawnAt(widget, 'items');
  assert.match(await widget.text('h2'), /class or squad/);
  await widget.choose({ LEG1: 1 });
  come();
  await widget.at('items 1');
  assert.match(await widget.text('h2'), /class or squad/);
  assert.deepEqual(await widget.chosen(), { LEG1: '1' });
});

check('an element that is moved meanwhile, and methods that wait', async (page, site) => {
  const come = hold(site);
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await toDrawnItems(widget);
  await widget.choose({ LEG1: 2 });
  await page.run("() => { window.given = document.querySelector('power-base').result(); document.body.append(document.querySelector('power-base')); }");
  assert.equal(await place(widget), 'items');
  await widget.choose({ EXP1: 3 });
  come();
  await widget.at('items 1');
  assert.deepEqual(await widget.chosen(), { LEG1: '2', EXP1: '3' });
  assert.deepEqual(await page.driver.executeAsyncScript('window.given.then(arguments[0])'), []);
});

check('two elements of one scope: each goes on where its reader was', async (page, site) => {
  const come = hold(site);
  await page.open('/two.html', 'instrument="power-bases"');
  const [one, two] = [page.widget('#one'), page.widget('#two')];
  await toDrawnItems(one);
  await one.choose({ LEG1: 4, EXP1: 2 });
  await drawnAt(two, 'start');
  await two.press('start');
  await drawnAt(two, 'context');
  come();
  await one.at('items 1');
  await until(async () => (await two.place()) !== null, 'the second widget');
  assert.equal((await draft(page)).marks.slice(0, 6), marks({ LEG1: 4, EXP1: 2 }));
  assert.deepEqual(await one.chosen(), { LEG1: '4', EXP1: '2' });
  assert.deepEqual(await stored(page), {});
});
