// Storage that fails, is damaged, comes from a later version, or is not wanted.
import assert from 'node:assert/strict';
import { ANSWERS, EXAMPLE_SCORES } from '../support/answers.mjs';
import { inTurn, openCase } from '../support/case.mjs';
import { until } from '../support/page.mjs';
import { beginScenarios, influence, powerBases, throughItems, throughScenarios, toItems } from '../support/walk.mjs';

const check = openCase(import.meta.url);
const checkOnce = inTurn(check);
const DRAFT = 'powerbase/default/self/draft/power-bases';

/** How many sentences of a kind stand on the screens of both instruments, taken one after the other. */
async function takeBoth(widget, kind) {
  assert.ok((await widget.notice(kind)).length > 20, 'the notice is a sentence');
  assert.equal((await widget.notices()).filter((name) => name === kind).length, 1, 'it is said once');
  await powerBases(widget);
  await rightScores(widget);
  await widget.advance('next-instrument');
  await beginScenarios(widget);
  await throughScenarios(widget);
  const results = await widget.call('result');
  assert.deepEqual(results.map(({ instrument }) => instrument), ['power-bases', 'influence']);
  assert.ok((await widget.notices()).filter((name) => name === kind).length <= 1);
}

async function rightScores(widget) {
  const [{ scores }] = await widget.call('result');
  for (const [name, score] of Object.entries(EXAMPLE_SCORES)) assert.equal(scores[name], score, name);
}

check('storage that throws on every access: both instruments work from memory', async (page) => {
  await page.open('/throws.html', 'instrument="both"');
  const widget = page.widget();
  await widget.at('start');
  await takeBoth(widget, 'storage-blocked');
  assert.match(await widget.text('.unsaved'), /did not save this result/);
  await page.reload();
  await widget.at('start');
  assert.equal(await widget.has('continue'), false);
  assert.deepEqual(await widget.call('result'), []);
});

check('storage that is full: the first answer that cannot be kept is told of, once', async (page) => {
  await page.open('/full.html', 'instrument="power-bases"');
  const widget = page.widget();
  await widget.at('start');
  await widget.advance('start');
  assert.ok((await widget.notice('storage-full')).length > 20);
  assert.deepEqual(await widget.notices(), ['storage-full']);
  await widget.choose({ context: 'team' });
  await widget.advance('next');
  assert.deepEqual(await widget.notices(), [], 'it is said once');
  await throughItems(widget);
  await widget.press('skip');
  await widget.at('result power-bases');
  await rightScores(widget);
  assert.match(await widget.text('.unsaved'), /did not save this result/);
  await widget.advance('data');
  await widget.press('data');
  await until(async () => /Nothing is saved here/.test(await widget.text('[data-screen=data]')), 'what is kept');
  // With room again it is saved at the next press, and nothing says that it is not.
  await page.run('() => { window.roomLeft = true; }');
  await widget.advance('history');
  await widget.advance('open');
  assert.equal(await widget.text('.unsaved'), null);
  await page.reload();
  await widget.at('start');
  await rightScores(widget);
  assert.equal(await widget.has('continue'), false, 'the draft went with it');
});

check('storage that has room again: what was in memory is kept', async (page) => {
  await page.open('/full.html', 'instrument="power-bases"');
  const widget = page.widget();
  await toItems(widget);
  await widget.choose({ LEG1: 4 });
  assert.equal(await page.run('() => localStorage.length'), 0);
  await page.run('() => { window.roomLeft = true; }');
  await widget.choose({ EXP1: 5 });
  const marks = await page.run('(name) => JSON.parse(localStorage.getItem(name)).marks', DRAFT);
  assert.match(marks, /^45/);
});

for (const [what, value] of [['no JSON', '{"version":1,"ke'], ['not a draft', '{"version":1,"key":"x"}'], ['a number', '7']]) {
  checkOnce(`a damaged value (${what}) is set aside, named, and does no harm`, async (page) => {
    await page.open('/', 'instrument="power-bases"');
    const widget = page.widget();
    await widget.at('start');
    await page.run('(name, value) => localStorage.setItem(name, value)', DRAFT, value);
    await page.reload();
    assert.match(await widget.notice('damaged'), /draft\/power-bases/);
    const kept = await page.run('() => Object.fromEntries(Object.entries(localStorage))');
    const aside = Object.keys(kept).find((name) => name.startsWith('powerbase/default/self/damaged/'));
    assert.equal(kept[aside], value);
    assert.equal(kept[DRAFT], undefined);
    await powerBases(widget);
    await rightScores(widget);
    await page.reload();
    await widget.at('start');
    assert.deepEqual(await widget.notices(), [], 'the sentence appears once');
  });
}

checkOnce('a damaged result is set aside and the others are still listed', async (page) => {
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await powerBases(widget);
  const name = await page.run("() => Object.keys(localStorage).find((name) => name.includes('/result/'))");
  const broken = name.replace(/result\/\d+/, 'result/7');
  await page.run("(name) => localStorage.setItem(name, 'nothing')", broken);
  await page.reload();
  await widget.notice('damaged');
  assert.equal((await widget.call('result')).length, 1);
  assert.equal(await page.run('(name) => localStorage.getItem(name)', broken), null);
});

checkOnce('a value of a later version is left alone, byte for byte', async (page) => {
  const later = '{"version": 2,  "marks": {"new": true}}';
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await widget.at('start');
  await page.run('(name, value) => localStorage.setItem(name, value)', DRAFT, later);
  await page.reload();
  await widget.notice('newer');
  await widget.advance('start');
  assert.deepEqual(await widget.notices(), ['newer'], 'the room is not what is lacking');
  await widget.advance('back');
  await powerBases(widget);
  await rightScores(widget);
  assert.equal(await page.run('(name) => localStorage.getItem(name)', DRAFT), later);
});

checkOnce('a result of a later version is left alone and not listed', async (page) => {
  const name = 'powerbase/default/self/result/99/power-bases';
  const later = '{"version":3,"instrument":"power-bases"}';
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await widget.at('start');
  await page.run('(name, value) => localStorage.setItem(name, value)', name, later);
  await page.reload();
  await widget.notice('newer');
  assert.deepEqual(await widget.call('result'), []);
  assert.equal(await page.run('(name) => localStorage.getItem(name)', name), later);
});

check('storage="none" keeps nothing and says so', async (page) => {
  await page.open('/', 'instrument="both" storage="none"');
  const widget = page.widget();
  await widget.at('start');
  await takeBoth(widget, 'storage-none');
  assert.match(await widget.text('.unsaved'), /This page saves nothing/);
  assert.equal(await page.run('() => localStorage.length + sessionStorage.length'), 0);
});

check('storage="session" keeps within the window alone', async (page) => {
  await page.open('/', 'instrument="influence" storage="session"');
  const widget = page.widget();
  await influence(widget);
  assert.match(await widget.text('.unsaved'), /until you close this tab/);
  assert.equal(await page.run('() => localStorage.length'), 0);
  await page.reload();
  await widget.at('start');
  assert.equal((await widget.call('result'))[0].scores.index, 100);
  await page.openBeside();
  await widget.at('start');
  assert.deepEqual(await widget.call('result'), []);
});

check('where scripts changed lists, objects and promises, what is stored is read again', async (page) => {
  await page.open('/changed.html', 'instrument="power-bases"');
  const widget = page.widget();
  await toItems(widget);
  await throughItems(widget, ANSWERS, 1, 3);
  await page.reload();
  await widget.at('start');
  await widget.advance('continue');
  await throughItems(widget, ANSWERS, 3);
  await widget.press('skip');
  await widget.at('result power-bases');
  assert.equal(await widget.text('.unsaved'), null);
  assert.equal(await page.run('() => window.completed'), true, 'the event brings lists that are lists');
  await widget.advance('data');
  await widget.press('save-json');
  await widget.notice('saved');
  await until(() => page.run('() => Array.isArray(JSON.parse(window.written ?? null)?.results[0].flags)'), 'a list in the file');
  await page.reload();
  await widget.at('start');
  assert.equal(await widget.text('[data-notice]'), null);
  await widget.advance('history');
  assert.equal(await widget.count('.history li'), 1);
  // WebKit's driver has its lists written by the page too: an empty console is "[]" there.
}, { console: (line) => /^[[\]]$/.test(line) });

checkOnce('lists that such a page once stored as texts are read', async (page) => {
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await powerBases(widget);
  await widget.advance('home');
  await toItems(widget);
  const damage = `() => {
    for (const [name, value] of Object.entries(localStorage)) {
      const damaged = value.replace(/"(seconds|flags)":(\\[[^\\]]*\\])/, (_, name, list) => '"' + name + '":' + JSON.stringify(list.replaceAll(',', ', ')));
      localStorage.setItem(name, damaged);
    }
    return Object.values(localStorage).filter((value) => /:"\\[/.test(value)).length;
  }`;
  assert.equal(await page.run(damage), 2);
  await page.reload();
  await widget.at('start');
  assert.deepEqual(await widget.notices(), []);
  assert.equal(await widget.has('continue'), true);
  const [{ flags, scores }] = await widget.call('result');
  assert.deepEqual([Array.isArray(flags), scores.LEG], [true, EXAMPLE_SCORES.LEG]);
});
