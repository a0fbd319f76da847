// Back from a planner: to the step that opened it, and from there to the result.
import { openCase } from '../support/case.mjs';
import { until } from '../support/page.mjs';
import { beginScenarios, powerBases, throughScenarios } from '../support/walk.mjs';
import { atDepth, back, come, leaves, minded } from './steps.mjs';

const check = openCase(import.meta.url);

/** From another page to the result of the self-assessment. */
async function result(page, instrument = 'power-bases') {
  await come(page, '/', `instrument="${instrument}"`);
  const widget = page.widget();
  await widget.at('start');
  await minded(widget);
  await powerBases(widget);
  return widget;
}

/** From a result to a step that was committed to. */
async function committed(page) {
  const widget = await result(page);
  await atDepth(page, 8);
  await widget.advance('step');
  await widget.press('step-commit');
  await until(() => widget.has('step-calendar'), 'the step');
  return widget;
}

check('Back from a planner goes to the step that opened it', async (page) => {
  const widget = await committed(page);
  await atDepth(page, 9);
  await widget.advance('planner');
  await atDepth(page, 10);
  await back(page, widget, 'step', 9);
  await until(() => widget.has('step-calendar'), 'the step that was committed to');
  await back(page, widget, 'result power-bases', 8);
});

check('Back from a step that was opened from the list goes to the list, not out of the page', async (page) => {
  const widget = await committed(page);
  await widget.advance('history');
  await atDepth(page, 10);
  await widget.advance('step');
  await until(() => widget.has('step-calendar'), 'the step again');
  await atDepth(page, 11);
  await back(page, widget, 'history', 10);
  await back(page, widget, 'step', 9);
  await back(page, widget, 'result power-bases', 8);
  await page.driver.navigate().back();
  await widget.at('start');
  await atDepth(page, null);
  await leaves(page);
});

check('Back from the lists goes to what they were opened from: a result, a step, a planner', async (page) => {
  const widget = await committed(page);
  await widget.advance('history');
  await atDepth(page, 10);
  await back(page, widget, 'step', 9);
  await until(() => widget.has('step-calendar'), 'the step that was committed to');
  await widget.advance('planner');
  await atDepth(page, 10);
  await back(page, widget, 'step', 9);
  await back(page, widget, 'result power-bases', 8);
  await widget.advance('history');
  await widget.advance('data');
  await atDepth(page, 10);
  await back(page, widget, 'history', 9);
  await back(page, widget, 'result power-bases', 8);
  await widget.advance('planner');
  await widget.advance('data');
  await atDepth(page, 10);
  await widget.advance('history');
  await atDepth(page, 11);
  await back(page, widget, 'data', 10);
  await back(page, widget, 'planner', 9);
});

check('Back from one result to another, and to one that the element began with', async (page) => {
  const widget = await result(page, 'both');
  await widget.advance('next-instrument');
  await beginScenarios(widget);
  await throughScenarios(widget);
  await widget.at('result influence');
  await widget.advance('history');
  await widget.run("(root) => root.querySelector('[name=open][data-subject$=power-bases]').click()");
  await widget.at('result power-bases');
  const depth = await page.run('() => history.state.powerbase');
  await widget.advance('open');
  await atDepth(page, depth + 1);
  await back(page, widget, 'result power-bases', depth);
  await back(page, widget, 'history', depth - 1);
  await back(page, widget, 'result influence', depth - 2);
});

check('Back to a result that was deleted in the list goes to the start', async (page) => {
  const widget = await result(page);
  await widget.advance('history');
  await atDepth(page, 9);
  await page.run("() => Object.keys(localStorage).filter((key) => key.includes('/result/')).forEach((key) => localStorage.removeItem(key))");
  await page.driver.navigate().back();
  await widget.at('start');
  await atDepth(page, null);
  await leaves(page);
});
