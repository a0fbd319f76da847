// People who answer about their leader.
import { chance } from '../collect/codes.mjs';
import { until } from '../support/page.mjs';
import { SCALES, SINGLES } from './statistics.mjs';

/** A rater's answers by chance around a level; some "cannot say", some left out. */
export function answersOf(seed) {
  const next = chance(seed * 7919);
  const about = () => Math.min(5, Math.max(1, 2 + (seed % 3) + next(3) - (next(4) === 0 ? 2 : 0)));
  const ids = Object.values(SCALES).flatMap((scale) => scale.items);
  const answers = Object.fromEntries(ids.map((id) => [id, next(25) === 0 ? null : about()]));
  for (const id of SINGLES) answers[id] = id.startsWith('GC-') ? next(5) : about();
  if (seed === 2) answers.BO2 = undefined;
  if (seed === 3) Object.assign(answers, { GCX: null, TR1: null, TR2: null });
  return answers;
}

/** Answers what is on the screen. */
function choose(widget, answers) {
  return widget.run(`(root, answers) => {
    for (const [name, value] of answers) {
      const wanted = value === null ? '' : String(value);
      const radio = [...root.querySelectorAll('input[name="' + name + '"]')].find((one) => one.value === wanted);
      if (radio && !radio.checked) radio.click();
    }
  }`, Object.entries(answers).filter(([, value]) => value !== undefined));
}

/** Opens the people's link and fills in the form; gives what the last screen hands out. */
export async function rate(page, link, answers) {
  await page.driver.get(link);
  const widget = page.widget();
  await widget.at('rate');
  await widget.advance('start');
  for (let step = 1; step <= 9; step += 1) {
    await widget.at(`rate ${step}`);
    await choose(widget, answers);
    await widget.press(step === 9 ? 'finish' : 'next');
    // A page with something left out warns once.
    const left = async () => (await widget.place()) !== `rate ${step}` || (await widget.notices()).includes('unanswered');
    await until(left, `leaving page ${step}`);
    if ((await widget.place()) === `rate ${step}`) await widget.press(step === 9 ? 'finish' : 'next');
  }
  await widget.at('rate 10');
  return widget.run("(root) => root.querySelector('.give input').value");
}
