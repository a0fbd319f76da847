// Ways to a run's link, and to what it opens, that the tests of this case share.
import { until } from '../support/page.mjs';

/** The names that storage holds. */
export const stored = (page) => page.run('() => Object.keys(localStorage).sort()');

/** The name of the refusal on screen, if there is one. */
export const refusal = (widget) => widget.run("(root) => root.querySelector('[data-refusal]')?.dataset.refusal");

/** The answers of a run as they are stored. */
export const marks = (page, instrument) =>
  page.run('(name) => JSON.parse(localStorage.getItem(`powerbase/default/self/draft/${name}`))?.marks', instrument);

/** From a run: its link. */
export async function linkOf(widget) {
  await widget.press('elsewhere');
  await widget.at('elsewhere');
  return until(() => widget.run("(root) => root.querySelector('.give input')?.value"), 'the link');
}

/** The code of a link. */
export const codeOf = (link) => link.split('#pb-')[1];

/** Opens the page anew by a link. */
export async function follow(page, code, attributes) {
  await page.openAnew(`/#pb-${code}`, attributes);
  const widget = page.widget();
  await widget.at('draft');
  return widget;
}
