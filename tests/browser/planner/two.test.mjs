// Two elements on one planner: what is typed in one stays under the hand, whatever the other wrote before.
import assert from 'node:assert/strict';
import { openCase } from '../support/case.mjs';
import { focus, press } from '../support/keys.mjs';
import { until } from '../support/page.mjs';
import { choice, enter, keeps, kept, value } from './steps.mjs';

const check = openCase(import.meta.url);

/** Gives a field the focus. */
const FOCUS = '(root, css) => root.querySelector(css).focus()';

/** Both at this planner: the page's own element, and one below it. */
async function both(page, name) {
  const one = await choice(page);
  await page.run(`() => {
    document.querySelector('power-base').id = 'one';
    document.querySelector('main').insertAdjacentHTML('beforeend', '<power-base id="two" instrument="planner"></power-base>');
  }`);
  const two = page.widget('#two');
  await two.run('() => document.querySelector("#two").scrollIntoView()');
  await two.at('planner');
  await enter(one, name);
  await enter(two, name);
  return [one, two];
}

check('letters typed after the other wrote stay in their field, and the focus too', async (page) => {
  const [one, two] = await both(page, 'give-first');
  await one.run(FOCUS, '[name=give-first-1-person]');
  await press(one, 'Ann');
  await keeps(page, 'give-first', (list) => list?.rows[0]?.person === 'Ann', 'the name');
  await two.run(FOCUS, '[name=give-first-1-glad]');
  await press(two, 'hello');
  await keeps(page, 'give-first', (list) => list?.rows[0]?.glad === 'hello', 'all letters');
  assert.equal((await kept(page, 'give-first')).rows[0].person, 'Ann');
  assert.equal((await focus(two)).name, 'give-first-1-glad');
});

check('a number that the other did not see is not lost either, and one that does not count stays to be mended', async (page) => {
  const [one, two] = await both(page, 'ladder');
  await one.run(FOCUS, '[name=ladder-1]');
  await press(one, '4');
  await keeps(page, 'ladder', (ladder) => ladder?.first.people[0] === 4, 'the first number');
  await two.run(FOCUS, '[name=ladder-2]');
  await press(two, '12x');
  assert.equal(await value(two, '[name=ladder-2]'), '12x');
  await until(() => two.count('[name=ladder-2][aria-invalid=true]'), 'what does not count');
  assert.deepEqual((await kept(page, 'ladder')).first.people, [4, 12, null, null, null]);
  assert.equal((await focus(two)).name, 'ladder-2');
});

check('an entry does not go with its last letter', async (page) => {
  const widget = await choice(page);
  await enter(widget, 'give-first');
  await widget.run(FOCUS, '[name=give-first-1-person]');
  await press(widget, 'A');
  await keeps(page, 'give-first', (list) => list?.rows.length === 1, 'the entry');
  await press(widget, '\uE003', 'Carl');
  await keeps(page, 'give-first', (list) => list?.rows[0]?.person === 'Carl', 'the new name');
  assert.equal((await focus(widget)).name, 'give-first-1-person');
});
