// A reader who has a keyboard and nothing else.
import assert from 'node:assert/strict';
import { Key } from 'selenium-webdriver';
import { until } from './page.mjs';

/** Presses these keys one after the other, wherever the focus is. */
export function press(widget, ...keys) {
  return widget.driver.actions().sendKeys(...keys).perform();
}

/** Goes back one stop. */
export function tabBack(widget) {
  return widget.driver.actions().keyDown(Key.SHIFT).sendKeys(Key.TAB).keyUp(Key.SHIFT).perform();
}

/** What has the focus inside the widget; `outside` where it is somewhere else in the page. */
export function focus(widget) {
  return widget.run(`(root) => {
    const at = root.activeElement;
    if (!at) return { outside: document.activeElement?.tagName };
    const dressed = [at, at.closest('label')].filter(Boolean).map((element) => getComputedStyle(element));
    return {
      tag: at.tagName, name: at.name ?? '', value: at.value ?? '', type: at.type ?? '', text: at.textContent.trim(),
      first: at.closest('fieldset')?.querySelector('input')?.value ?? '',
      visible: dressed.some((style) => (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none'),
    };
  }`);
}

/** Waits until the heading of a new screen has the focus, and checks that it shows. */
export async function onHeading(widget) {
  const heading = await until(async () => {
    const at = await focus(widget);
    return at.tag === 'H2' && at;
  }, 'the focus on the heading').catch(async (error) => {
    throw new Error(`${error.message}, it is on ${JSON.stringify(await focus(widget))}`);
  });
  assert.ok(heading.text, 'the heading says something');
  return heading;
}

/** Tabs on until a control of that name has the focus; every stop on the way must be inside and visible. */
export async function tabTo(widget, name, most = 12) {
  const stops = [];
  for (let turn = 0; turn < most; turn += 1) {
    await press(widget, Key.TAB);
    const at = await focus(widget);
    assert.ok(!at.outside, `the focus left the widget for ${at.outside} on the way to ${name} after ${stops}`);
    assert.ok(at.visible, `the focus on ${at.tag} ${at.name} can be seen`);
    stops.push(at.name || at.tag);
    if (at.name === name) return stops;
  }
  throw new Error(`no ${name} within ${most} stops: ${stops}`);
}

/** Tabs to a button, presses it by a key and waits for the place it leads to. */
export async function push(widget, name, place, key = Key.ENTER) {
  await tabTo(widget, name);
  await press(widget, key);
  await widget.at(place);
}

/** Goes to a question that has no answer yet and chooses the value at this place, counted from 0. */
export async function pick(widget, name, place) {
  const stops = await tabTo(widget, name);
  assert.equal(stops.length, 1, `${name} comes next, not after ${stops}`);
  await press(widget, Key.SPACE, ...Array(place).fill(Key.ARROW_DOWN));
}
