// A walk past the planners, each with something in it.
import { until } from './page.mjs';

/** A name that is written from right to left, which a field shows wherever the words run. */
export const NAME = 'ليلى';

/** What is written into each, by the names of its fields. */
const WRITTEN = {
  ladder: { 'ladder-about': NAME, 'ladder-1': '4', 'ladder-3': 'x' },
  canvas: { 'canvas-1': NAME, 'canvas-2': NAME.repeat(300) },
  'give-first': { 'give-first-1-person': NAME, 'give-first-1-given': '2026-11-02', 'give-first-1-accepted': 'on' },
  intent: { 'intent-who': NAME },
};

const write = (widget, fields) => widget.run(`(root, fields) => Object.entries(fields).forEach(([name, value]) => {
  const field = root.querySelector('[name="' + name + '"]');
  if (field.type === 'checkbox') return field.click();
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
})`, fields);

/** From the choice to a planner. */
export async function enter(widget, name) {
  await widget.at('planner');
  await widget.run(`(root, name) => root.querySelector('[name=planner][data-subject="' + name + '"]').click()`, name);
  await until(async () => /^planner \d/.test(await widget.place()), name);
}

/** Calls `visit(name)` on each planner, from the choice back to the choice. */
export async function planners(page, widget, visit) {
  await widget.at('planner');
  await visit('44-planners');
  for (const [name, fields] of Object.entries(WRITTEN)) {
    await enter(widget, name);
    await visit(`45-${name}-empty`);
    await write(widget, fields);
    if (name === 'intent') await widget.choose({ 'intent-ease': 'yes', 'intent-gain': 'no' });
    await visit(`45-${name}`);
    await widget.advance('back');
  }
  await moved(page, widget, visit);
  await step(widget, visit);
}

/** The next step: proposed, written, committed to, changed later; and the question before it is deleted. */
async function step(widget, visit) {
  await widget.advance('step');
  await visit('47-step-proposed');
  await write(widget, { 'step-words': NAME });
  await until(() => widget.has('step-anew'), 'the way back to the proposal');
  await visit('47-step-written');
  await widget.press('step-commit');
  await until(() => widget.has('step-calendar'), 'the step');
  await widget.choose({ 'step-became': 'changed' });
  await until(() => widget.count('[name=step-instead]'), 'the field for what is done instead');
  await visit('47-step-changed');
  await widget.press('step-delete');
  await until(() => widget.has('confirm'), 'the question before a step is deleted');
  await visit('47-step-delete');
  await widget.press('cancel');
  await widget.advance('back');
  await visit('48-planners-and-a-step');
}

/** A ladder whose first count is of another day, and the question before it is emptied. */
async function moved(page, widget, visit) {
  await widget.run(`(root) => {
    const name = 'powerbase/default/self/planner/ladder', ladder = JSON.parse(localStorage.getItem(name));
    const days = new Intl.DateTimeFormat(root.querySelector('.pb').lang, { dateStyle: 'long' });
    ladder.first = { on: { at: '', day: days.format(new Date(2026, 0, 5)) }, people: [5, 3, 1, null, 0] };
    localStorage.setItem(name, JSON.stringify(ladder));
  }`);
  await enter(widget, 'ladder');
  await write(widget, { 'ladder-4': '2' });
  await until(() => widget.count('caption'), 'the table of then and now');
  await visit('46-ladder-moved');
  await widget.press('planner-empty');
  await until(() => widget.has('confirm'), 'the question before a planner is emptied');
  await visit('46-ladder-empty');
  await widget.press('cancel');
  await widget.advance('back');
}
