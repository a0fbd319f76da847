// A walk past every screen of both instruments, for what has to hold on all of them.
import { ANSWERS, BEST, SUPPLEMENT } from './answers.mjs';
import { until } from './page.mjs';
import { enter } from './planners.mjs';
import { answerScenario, beginScenarios, leaveScenario, scenarioId, throughItems, throughScenarios, toItems } from './walk.mjs';

/** Choices that leave something to read in every part of the quiz's result. */
const PICKS = { ...BEST, S2: 'T', S5: 'X', S6: 'E' };

/** Calls `visit(name)` on every screen of a widget with both instruments that has nothing stored yet. */
export async function tour(page, visit) {
  const widget = page.widget();
  await firstScreens(widget, visit);
  await supplementScreens(widget, visit);
  await quizScreens(widget, visit);
  await returnScreens(page, widget, visit);
  await failureScreen(page, widget, visit);
}

async function firstScreens(widget, visit) {
  await widget.at('start');
  await widget.dressed();
  await visit('01-start');
  await widget.advance('start');
  await visit('02-context');
  await widget.choose({ context: 'team' });
  await widget.advance('next');
  await widget.choose({ LEG1: 4, EXP1: 5, REW1: 3 });
  await widget.press('next');
  await widget.notice('unanswered');
  await visit('03-items-unanswered');
  await widget.choose(ANSWERS);
  await visit('04-items');
  await throughItems(widget);
}

async function supplementScreens(widget, visit) {
  await visit('05-supplement-offer');
  await widget.advance('supplement');
  await widget.choose(SUPPLEMENT);
  await visit('06-supplement');
  await widget.advance('next');
  await widget.choose(SUPPLEMENT);
  await widget.press('finish');
  await widget.at('result power-bases');
  await visit('07-result-power-bases');
}

async function quizScreens(widget, visit) {
  await widget.advance('next-instrument');
  await visit('08-quiz-intro');
  await beginScenarios(widget, { predict: true });
  await visit('09-scenario');
  const id = await scenarioId(widget);
  await widget.choose({ [id]: PICKS[id], [`${id}-forecast`]: 'C' });
  await visit('10-scenario-chosen');
  await answerScenario(widget, PICKS);
  await widget.run("(root) => root.querySelectorAll('details').forEach((details) => (details.open = true))");
  await visit('11-feedback');
  await leaveScenario(widget);
  await throughScenarios(widget, PICKS);
  await visit('12-result-influence');
}

async function returnScreens(page, widget, visit) {
  await widget.advance('share');
  await visit('12-share');
  await widget.advance('back');
  await widget.at('result influence');
  await widget.advance('planner');
  await visit('12-planners');
  await enter(widget, 'give-first');
  await visit('12-give-first');
  await widget.advance('back');
  await widget.advance('back');
  await widget.at('result influence');
  await widget.advance('sources');
  await widget.run("(root) => (root.querySelectorAll('details')[1].open = true)");
  await visit('12-sources');
  await widget.advance('back');
  await widget.at('result influence');
  await widget.press('history');
  await widget.at('history');
  await visit('13-history');
  await widget.press('delete-all');
  await until(() => widget.has('confirm'), 'the question before deleting');
  await visit('13-history-delete');
  await page.reload();
  await widget.at('start');
  await widget.dressed();
  await visit('14-start-with-history');
  await toItems(widget);
  await page.reload();
  await widget.at('start');
  await widget.dressed();
  await visit('15-start-with-draft');
  await page.run(`() => {
    for (const name of Object.keys(localStorage)) if (name.includes('/draft/')) localStorage.setItem(name, '{oops');
  }`);
  await page.reload();
  await widget.notice('damaged');
  await widget.dressed();
  await visit('16-damaged');
}

async function failureScreen(page, widget, visit) {
  page.site.rules.push({ path: '/pb/app_bg.wasm', status: 404 });
  await page.reload();
  await widget.failure();
  await visit('17-failure');
}
