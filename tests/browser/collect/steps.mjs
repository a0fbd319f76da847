// What a facilitator does on the screen.
import { until } from '../support/page.mjs';

/** Opens a code as a link of the page does, and waits for its screen. */
export async function openLink(page, code, place) {
  await page.open(`/#pb=${code}`);
  const widget = page.widget();
  await widget.at(place);
  return widget;
}

/** Pastes a text and presses "Add". */
export async function paste(widget, text) {
  await widget.run(`(root, text) => {
    const field = root.querySelector('textarea[name=codes]');
    field.value = text;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    root.querySelector('button[name=collect-add]').click();
  }`, text);
}

/** The figures of the last report: taken, already here, replaced, refused; null while there is none. */
export function told(widget) {
  return widget.run(`(root) => {
    const figures = root.querySelectorAll('[data-report] dd');
    return figures.length ? [...figures].map((figure) => Number(figure.textContent)) : null;
  }`);
}

/** The refused codes as they are listed. */
export function refused(widget) {
  return widget.run("(root) => [...root.querySelectorAll('[data-report] li')].map((line) => line.textContent)");
}

/** Waits until the report says this. */
export async function reports(widget, figures) {
  let last;
  const same = async () => {
    last = await told(widget);
    return last?.join() === figures.join();
  };
  await until(same, `the report ${figures}`).catch((error) => {
    throw new Error(`${error.message}, it is ${last}`);
  });
}

/** How many answers are here. */
export function count(widget) {
  return widget.run("(root) => Number(root.querySelector('section > .figures dd').textContent)");
}

/** The link of the summary that was made, null while there is none. */
export function made(widget) {
  return widget.run("(root) => root.querySelector('.give input')?.value ?? null");
}
