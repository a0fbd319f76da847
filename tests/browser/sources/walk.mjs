// A walk past all that the ideas of the sources are met in, once, with what is seen on the way.
import { readFileSync } from 'node:fs';
import { ANSWERS, BEST, SUPPLEMENT } from '../support/answers.mjs';
import { summaryOf } from '../people/codes.mjs';
import { invitation } from '../support/codes.mjs';
import { until } from '../support/page.mjs';
import { answerScenario, beginScenarios, leaveScenario } from '../support/walk.mjs';

/** The whole English content. */
export const PACK = JSON.parse(readFileSync(new URL('../../../www/content/en.json', import.meta.url), 'utf8'));

/** What stands at a path of the content. */
export const at = (path) => path.split('.').reduce((value, step) => value?.[step], PACK);

/** The ideas of all sources: their names, what they say, and the paths of what carries them. */
export const IDEAS = Object.entries(PACK.sources.ideas).flatMap(([number, ideas]) =>
  Object.entries(ideas).map(([name, { says, met }]) => ({ name: `${number}.${name}`, says, met: met.split(' ') })));

/** All that carries an idea. */
const CARRIERS = [...new Set(IDEAS.flatMap(({ met }) => met))];

/** Which of the paths are seen on screen, closed cards opened, where they have to do with it. */
export async function see(widget, seen, prefixes) {
  const paths = CARRIERS.filter((path) => prefixes.some((prefix) => path.startsWith(prefix)));
  const found = await widget.run(`(root, texts) => {
    root.querySelectorAll('details').forEach((details) => (details.open = true));
    const words = root.querySelector('.pb').innerText.replace(/\\s+/g, ' ');
    return texts.map((text) => words.includes(text));
  }`, paths.map(at));
  paths.filter((_, place) => found[place]).forEach((path) => seen.add(path));
}

/** Statement by statement to the result of the power bases. */
export async function statements(widget, seen) {
  await widget.at('start');
  await see(widget, seen, ['first.ui.']);
  await widget.advance('start');
  await see(widget, seen, ['first.contexts.']);
  await widget.choose({ context: 'team' });
  await widget.advance('next');
  for (let page = 1; page <= 5; page += 1) {
    await widget.at(`items ${page}`);
    await see(widget, seen, ['first.items.']);
    await widget.choose(ANSWERS);
    await widget.advance('next');
  }
  await widget.advance('supplement');
  for (const button of ['next', 'finish']) {
    await see(widget, seen, ['supplement.items.']);
    await widget.choose(SUPPLEMENT);
    await widget.press(button);
    await until(async () => (await widget.place()) !== 'supplement 1', 'the next page');
  }
  await widget.at('result power-bases');
  await see(widget, seen, ['result.']);
}

/** Scenario by scenario to the result of the quiz. */
export async function scenarios(widget, seen) {
  await widget.advance('next-instrument');
  await beginScenarios(widget);
  while ((await widget.place()).startsWith('scenario')) {
    await answerScenario(widget, BEST);
    await see(widget, seen, ['quiz.']);
    await leaveScenario(widget);
  }
  await widget.at('result influence');
  await see(widget, seen, ['result.', 'quiz.approaches.']);
}

/** The form for the group, which nobody fills in, and the report that a leader gets. */
export async function group(page, widget, seen) {
  await follow(page, widget, invitation({ role: 0, invite: 1 }), 'rate');
  await widget.advance('start');
  for (let step = 1; step <= 9; step += 1) {
    await widget.at(`rate ${step}`);
    await see(widget, seen, ['others.']);
    if (step === 9) break;
    await widget.press('next');
    await widget.notice('unanswered');
    await widget.advance('next');
  }
  const means = { LEG: 70, REW: 50, COE: 20, EXP: 80, REF: 75, INF: 65, trust: 75, credibility: 75, growing: 75 };
  await follow(page, widget, summaryOf({ n: 5, means, singles: { 'GC-LEG': 2, GCX: 4.5, BO1: 4, BO2: 3, BO3: 2 } }), 'report');
  await see(widget, seen, ['report.']);
}

/** Opens a code as a link does. */
async function follow(page, widget, code, place) {
  await page.openAnew(`/#pb=${code}`);
  await widget.at(place);
}
