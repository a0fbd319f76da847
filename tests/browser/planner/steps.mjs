// Ways through the planners.
import { until } from '../support/page.mjs';

/** The planners by their places, in the order in which they are offered. */
export const PLACES = { ladder: 'planner 1', canvas: 'planner 2', 'give-first': 'planner 3', intent: 'planner 4' };

/** Opens a page with planners alone, and waits for the choice. */
export async function choice(page, path = '/', more = '') {
  await page.open(path, `instrument="planner" ${more}`);
  const widget = page.widget();
  await widget.at('planner');
  return widget;
}

/** From the choice to a planner, whose way of telling what is typed is there. */
export async function enter(widget, name) {
  await until(() => widget.run(`(root, name) => {
    const button = root.querySelector('[name=planner][data-subject="' + name + '"]');
    button?.click();
    return Boolean(button);
  }`, name), `the button of ${name}`);
  await widget.at(PLACES[name]);
  await widget.dressed();
  await widget.listens();
}

/** What is kept of a planner. */
export const kept = (page, name) =>
  page.run("(name) => JSON.parse(localStorage.getItem('powerbase/default/self/planner/' + name))", name);

/** Waits until what is kept of a planner is as wanted. */
export const keeps = (page, name, wanted, what) => until(async () => wanted(await kept(page, name)), what);

/** Puts a value into a field as a hand that pastes does. */
export const paste = (widget, css, text) => widget.run(`(root, css, text) => {
  const field = root.querySelector(css);
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}`, css, text);

/** What stands in a field. */
export const value = (widget, css) => widget.run('(root, css) => root.querySelector(css)?.value', css);

/** Stores what an earlier visit wrote. */
export async function plant(page, name, kept) {
  await page.run("(name, text) => localStorage.setItem('powerbase/default/self/planner/' + name, text)", name, JSON.stringify(kept));
  await page.reload();
  await page.widget().at('planner');
}
