// The ways through the widget that many cases need, taken by script so that they cost little.
import { ANSWERS, BEST, SUPPLEMENT } from './answers.mjs';

/** From the start screen to the first page of items. */
export async function toItems(widget, context = 'team') {
  await widget.at('start');
  await widget.advance('start');
  await widget.choose({ context });
  return widget.advance('next');
}

/** From page `from` of the items to the offer of the supplement, or to page `to`. */
export async function throughItems(widget, answers = ANSWERS, from = 1, to = 6) {
  for (let page = from; page < to; page += 1) {
    await widget.at(`items ${page}`);
    await widget.choose(answers);
    await widget.advance('next');
  }
}

/** From the offer through both pages of the supplement to the result. */
export async function throughSupplement(widget, answers = SUPPLEMENT) {
  await widget.advance('supplement');
  await widget.choose(answers);
  await widget.advance('next');
  await widget.choose(answers);
  await widget.press('finish');
  await widget.at('result power-bases');
}

/** From the start screen to the result of the power bases. */
export async function powerBases(widget, answers = ANSWERS) {
  await toItems(widget);
  await throughItems(widget, answers);
  await widget.at('supplement-offer');
  await widget.press('skip');
  await widget.at('result power-bases');
}

/** From the start screen to the first scenario. */
export async function toScenarios(widget, { predict = false } = {}) {
  await widget.at('start');
  await widget.advance('start');
  await beginScenarios(widget, { predict });
}

/** From the introduction of the quiz to the first scenario. */
export async function beginScenarios(widget, { predict = false } = {}) {
  await widget.at('quiz-intro');
  const press = "(root, wanted) => { const box = root.querySelector('[name=predict]'); if (box.checked !== wanted) box.click(); }";
  await widget.run(press, predict);
  await widget.advance('next');
}

/** The id of the scenario on the screen. */
export function scenarioId(widget) {
  return widget.run("(root) => [...root.querySelectorAll('fieldset')].map((set) => set.name).find((name) => /^S\\d+$/.test(name))");
}

/** Answers the scenario on the screen and stays at its feedback; without a choice it is skipped. */
export async function answerScenario(widget, picks = BEST, forecasts = {}) {
  const id = await scenarioId(widget);
  if (!picks[id]) {
    await widget.press('answer');
    await widget.notice('unanswered');
    await widget.advance('answer');
    return id;
  }
  await widget.choose({ [id]: picks[id] });
  if (forecasts[id]) await widget.choose({ [`${id}-forecast`]: forecasts[id] });
  await widget.advance('answer');
  return id;
}

/** Goes on from the feedback of a scenario. */
export async function leaveScenario(widget) {
  await widget.advance((await widget.has('finish')) ? 'finish' : 'next');
}

/** All scenarios that are left, to the result; gives the order in which they were shown. */
export async function throughScenarios(widget, picks = BEST, forecasts = {}) {
  const order = [];
  while ((await widget.place()).startsWith('scenario')) {
    const id = await answerScenario(widget, picks, forecasts);
    order.push(id);
    if ((await widget.place()).endsWith('feedback')) await leaveScenario(widget);
  }
  await widget.at('result influence');
  return order;
}

/** From the start screen to the result of the quiz. */
export async function influence(widget, picks = BEST, { predict = false, forecasts = {} } = {}) {
  await toScenarios(widget, { predict });
  return throughScenarios(widget, picks, forecasts);
}
