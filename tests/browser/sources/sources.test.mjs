// The page of the sources: what carries an idea is there to be met, and the page leads to it and back.
import assert from 'node:assert/strict';
import { Key } from 'selenium-webdriver';
import { plant, published } from '../data/results.mjs';
import { inTurn, openCase } from '../support/case.mjs';
import { onHeading, press, push, tabTo } from '../support/keys.mjs';
import { until } from '../support/page.mjs';
import { enter } from '../support/planners.mjs';
import { powerBases } from '../support/walk.mjs';
import { IDEAS, PACK, at, group, scenarios, see, statements } from './walk.mjs';

const check = openCase(import.meta.url);
const checkOnce = inTurn(check);

/** The ideas as the page shows them: what each says, and what stands below it, by place. */
const shown = (widget) => widget.run(`(root) => [...root.querySelectorAll('.ideas li > strong')].map((says) => ({
  says: says.textContent,
  places: Object.fromEntries([...says.parentNode.querySelectorAll('[data-place]')].map((place) => [place.dataset.place, place.textContent])),
}))`);

check('whatever idea a source has, something that carries it is met on the way', async (page) => {
  await page.open('/', 'instrument="both"');
  // Of an earlier day, and far from what will be answered: what was learned since is told.
  await plant(page, [published({ key: 1, day: '2026-01-05', answers: { EXP: [1, 1, 1, 1, 1] } })]);
  const widget = page.widget();
  const seen = new Set();
  await statements(widget, seen);
  await scenarios(widget, seen);
  await widget.advance('sources');
  assert.deepEqual((await shown(widget)).map(({ says }) => says), IDEAS.map(({ says }) => says));
  await widget.advance('planner');
  await widget.advance('back');
  assert.equal(await widget.place(), 'sources');
  await widget.advance('back');
  await widget.advance('planner');
  for (const name of ['ladder', 'canvas', 'give-first', 'intent']) {
    await enter(widget, name);
    await see(widget, seen, [`planner.${name}.`]);
    await widget.advance('back');
  }
  await widget.advance('back');
  await widget.press('home');
  await widget.advance('history');
  await see(widget, seen, ['result.ui.change-']);
  await group(page, widget, seen);
  const missed = IDEAS.filter(({ met }) => !met.some((path) => seen.has(path)));
  assert.deepEqual(missed.map(({ name }) => name), []);
});

check('by keyboard from a result to a planner and back; scenarios go by their titles', async (page) => {
  await page.open('/', 'instrument="both"');
  const widget = page.widget();
  await powerBases(widget);
  await onHeading(widget);
  await tabTo(widget, 'sources', 40);
  await press(widget, Key.ENTER);
  await widget.at('sources');
  await onHeading(widget);
  const ideas = await shown(widget);
  const options = Object.values(PACK.quiz.scenarios).flatMap(({ options }) => Object.values(options)).flatMap(({ text, feedback }) => [text, feedback]);
  const words = await widget.text('.ideas');
  assert.deepEqual(options.filter((text) => words.includes(text)), [], 'nothing of what the steps are');
  for (const { says, met } of IDEAS) {
    const { places } = ideas.find((idea) => idea.says === says);
    for (const path of met.filter((path) => path.startsWith('quiz.scenarios.'))) {
      assert.ok(places.scenarios.includes(at(path.split('.').slice(0, 3).join('.')).title), path);
    }
    for (const path of met.filter((path) => path.includes('.items.'))) {
      assert.ok(Object.values(places).some((words) => words.includes(at(path))), path);
    }
  }
  // The second source is the first of which a planner carries something.
  await press(widget, Key.TAB, Key.TAB, Key.ENTER);
  await until(() => widget.run("(root) => root.querySelectorAll('details')[1].open"), 'an open source');
  await push(widget, 'planner', 'planner 1');
  await push(widget, 'back', 'sources');
  await push(widget, 'back', 'result power-bases');
});

checkOnce('a pack of an author’s own names other things, and what is not there is passed over', async (page, site) => {
  site.rules = [{ path: /en\/sources\.json/, change: (text) => {
    const sources = JSON.parse(text);
    sources.ideas[3].peers.met = 'quiz.scenarios.S9.options.N.text nonsense planner.none.title first.items.NONE';
    return JSON.stringify(sources);
  } }];
  await page.open('/', 'instrument="both"');
  const widget = page.widget();
  await widget.at('start');
  await widget.advance('data');
  await widget.advance('sources');
  const { places } = (await shown(widget)).find(({ says }) => says === PACK.sources.ideas[3].peers.says);
  assert.deepEqual(places, { scenarios: 'Scenarios: “The remote team”', planners: 'Planners to write on ', statements: 'Statements to rate' });
  await widget.advance('back');
  assert.equal(await widget.place(), 'data');
});

checkOnce('where its texts do not come, it says so and comes on another try', async (page, site) => {
  site.rules = [{ path: /en\/sources\.json/, status: 503 }];
  await page.open('/', 'instrument="both"');
  const widget = page.widget();
  await widget.at('start');
  await widget.advance('data');
  await widget.press('sources');
  await widget.notice('part-failed');
  site.rules = [];
  await widget.advance('retry');
  assert.equal((await shown(widget)).length, IDEAS.length);
}, { console: (line) => /503|Failed to load/.test(line) });
