// What an instructor does on the screen.
import { until } from '../support/page.mjs';

export { choose, leaders, paste, people } from '../support/classes.mjs';

/** Opens a page with the instructor's element, and waits for its screen. */
export async function instructor(page, path = '/', attributes = '') {
  await page.open(path, attributes);
  const widget = page.widget('power-base-cohort');
  await widget.at('cohort');
  return widget;
}

/** Waits until the report says: added, already here, not added. */
export async function reports(widget, figures) {
  let last;
  const told = "(root) => [...root.querySelectorAll('[data-report] dd')].slice(0, 3).map((figure) => figure.textContent).join()";
  await until(async () => (last = await widget.run(told)) === figures.join(), 'the report').catch((error) => {
    throw new Error(`${error.message}, it is ${last}`);
  });
}

/** What was not added, as it is listed. */
export const refused = (widget) => widget.run("(root) => [...root.querySelectorAll('[data-report] li')].map((line) => line.textContent)");

/** The rows of a table, a text each. */
export const table = (widget, name) => widget.run(`(root, name) =>
  [...root.querySelectorAll(\`[data-table="\${name}"] tbody tr\`)].map((row) => [...row.children].map((cell) => cell.textContent))`, name);

/** Waits until a table has so many rows: the figures come a share a turn. */
export const shown = (widget, name, rows) => until(async () => (await table(widget, name)).length === rows, `${rows} rows of ${name}`);
