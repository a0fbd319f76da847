// A walk past the screens of a class, as an instructor fills it, and results as people share them.
import { block, invitation, pack, packOf, rating } from './codes.mjs';
import { until } from './page.mjs';

const PACK = packOf('powerbase@1');

/** A code that nobody can read, and a file that is none. */
const DAMAGED = 'EcSgnonsense';
const ZIP = 'links.zip';

/** A class of 29 people, taken together in a link, and what it is called there. */
export const ANOTHER_CLASS = 'FsSgBRBSEBI-BFeqmMrCyNLczkDoysLa5lhAwuro6trcaJ0MK7fJVNfcsruOhY6N21uWCs6mW7i7hH1tfdrLcqnCM9m6u4x1joXWC1WGzpVdxTLHQmYCNbXy8ZC4xXujKmNCEDiFGwAAACEITgSgJAvMYxhjG8DGAqAYAhUEoAhMMs';
const ANOTHER_NAME = 'Leading teams, autumn';

/** A label that an instructor gives, written from right to left. */
const LABEL = 'الاثنين';

/** What no text has to hold: how that code begins, what the file is called, what others call theirs. */
export const CLASS_GIVEN = [DAMAGED, ZIP, ANOTHER_NAME, LABEL, '\u2068q\u2069'];

/** A result of both exercises. */
export function result({ month = 82, key, items, choices, context = 1, flags = 0, of = PACK }) {
  return pack([
    [1, 4], [1, 4], [of, 16], [month, 12], [context, 4], [key, 32], [flags, 5],
    [0b1010, 4], [0, 1], [block(items, 6), 78], [block(choices, 5), 28],
  ]);
}

/** That many different people, by a fixed generator. */
export function people(count, first = 1, context = 1) {
  let state = 42 + first;
  const next = (below) => ((state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 16) % below;
  return Array.from({ length: count }, (_, place) => result({
    key: first + place,
    context,
    items: Array.from({ length: 30 }, () => 1 + next(5)),
    choices: Array.from({ length: 12 }, () => 1 + next(4)),
  }));
}

/** That many leaders, a line each with their own result and their invitation, and below it what four people answered. */
export function leaders(count, first = 1) {
  return Array.from({ length: count }, (_, place) => {
    const [own] = people(1, first + place);
    const invite = first + place;
    const items = (key) => Array.from({ length: 30 }, (_, at) => 1 + ((key * at + invite) % 5));
    const raters = [1, 2, 3, 4].map((key) => rating({ invite, key: 10 * invite + key, items: items(key), supplement: items(key).slice(0, 12) }));
    return [`${own} ${invitation({ role: 0, invite })}`, ...raters].join('\n');
  });
}

/** Pastes a text and presses "Add". */
export async function paste(widget, text) {
  await widget.run(`(root, text) => {
    const field = root.querySelector('textarea[name=cohort-codes]');
    field.value = text;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    root.querySelector('button[name=cohort-add]').click();
  }`, text);
}

/** Chooses files: a name and bytes or a text each. */
export async function choose(widget, files) {
  await widget.run(`(root, files) => {
    const chosen = new DataTransfer();
    for (const [name, text] of files) chosen.items.add(new File([Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))], name));
    const field = root.querySelector('input[name=cohort-files]');
    field.files = chosen.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }`, files.map(([name, text]) => [name, Buffer.from(text).toString('base64')]));
}

/** Writes the label for what is added next. */
export const label = (widget, text) => widget.run(`(root, text) => {
  const field = root.querySelector('input[name=cohort-label]');
  field.value = text;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}`, text);

/** Ticks a box, or takes its tick away. */
export const tick = (widget, name) => widget.run('(root, name) => root.querySelector(`input[name="${name}"]`).click()', name);

/** Two labels and a class from a link side by side, then the people one by one. */
async function sorted(widget, visit) {
  await label(widget, LABEL);
  await paste(widget, people(7, 300).join('\n'));
  await until(() => widget.has('cohort-rename'), 'labels');
  await paste(widget, ANOTHER_CLASS);
  await until(() => widget.has('cohort-class-remove'), 'another class');
  await tick(widget, 'cohort-beside');
  await until(() => widget.run("(root) => root.querySelectorAll('[data-table=beside]').length === 7"), 'tables');
  await widget.press('cohort-rename');
  await visit('54-class-sorted');
  await widget.advance('cohort-rows');
  await widget.press('cohort-out');
  await until(() => widget.has('cohort-in'), 'somebody who is out');
  await visit('55-class-rows');
  await widget.advance('back');
  await tick(widget, 'cohort-beside');
}

const has = (widget, table) => widget.run('(root, table) => root.querySelector(`[data-table="${table}"]`) !== null', table);

const unfold = (widget) => widget.run("(root) => root.querySelectorAll('details').forEach((details) => { details.open = true; })");

/** A sheet of paper, a sheet with a slip, and the link of the class, which is opened. */
async function out(widget, visit) {
  await unfold(widget);
  for (const [sheet, said] of [['435241534215342554123344551234', 'p > code'], ['nnnnnnnnqqqq', 'p.note']]) {
    await widget.run(`(root, sheet) => {
      const field = root.querySelector('input[name=cohort-paper]');
      field.value = sheet;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      root.querySelector('button[name=cohort-paper-add]').click();
    }`, sheet);
    await until(() => widget.run("(root, said) => root.querySelector('[data-out=paper] ' + said) !== null", said), said);
  }
  await widget.press('cohort-link');
  const link = await until(() => widget.run("(root) => root.querySelector('[data-out=link] .give input')?.value"), 'the link');
  await visit('56-class-out');
  await widget.run('(root, link) => { location.hash = new URL(link).hash; }', link);
  await widget.at('class');
  await visit('57-class-opened');
}

/** Calls `visit(name)` on the screens of a class that grows. */
export async function classes(page, visit) {
  const widget = page.widget('power-base-cohort');
  await widget.at('cohort');
  await widget.dressed();
  await visit('50-class-empty');
  await paste(widget, 'Nothing of the kind');
  await widget.notice('cohort-none');
  await paste(widget, [`#pb=${DAMAGED}`, ...people(3)].join('\n'));
  await widget.notice('cohort-told');
  await visit('51-class-of-three');
  await paste(widget, [...people(28, 100), ...leaders(12, 200)].join('\n'));
  await until(() => has(widget, 'ground'), 'the last table');
  await widget.run("(root) => root.querySelectorAll('details').forEach((details) => (details.open = true))");
  await visit('52-class');
  await teaching(widget, visit);
  await choose(widget, [[ZIP, Buffer.from([0x50, 0x4b, 3, 4])]]);
  await until(() => widget.run("(root) => root.querySelectorAll('[data-report] li').length === 1"), 'a refused file');
  await paste(widget, people(2, 900, 2).join('\n'));
  await until(() => widget.run("(root) => root.querySelector('select') !== null"), 'a choice of groups');
  await sorted(widget, visit);
  await widget.press('cohort-delete');
  await visit('53-class-question');
  await widget.press('cancel');
  await out(widget, visit);
}

/** Waits until the styles of the screens to teach from are there. */
export const adorned = (widget) => until(() => widget.run("(root) => root.adoptedStyleSheets.some((sheet) => [...sheet.cssRules].some((rule) => rule.selectorText?.includes('.stage')))"), 'the styles of the wall');

/** The steps of a presentation that are seen, by their places; each kind of screen is among them. */
const STEPS = [1, 2, 3, 9, 10, 11];

/** The presentation and the handout, and back to the class. */
async function teaching(widget, visit) {
  await widget.advance('cohort-present');
  await adorned(widget);
  await visit('54-present');
  await widget.press('present-begin');
  for (let step = 1; step <= STEPS.at(-1); step += 1) {
    await widget.at(`cohort-present ${step}`);
    if (STEPS.includes(step)) await visit(`55-wall-${step}`);
    await widget.press('present-next');
  }
  await widget.press('present-blank');
  await until(() => widget.has('present-back').then((has) => !has), 'a black screen');
  await visit('56-wall-black');
  await widget.press('present-blank');
  await widget.advance('present-leave');
  await widget.advance('cohort');
  await widget.advance('cohort-handout');
  await visit('57-handout');
  await widget.advance('cohort');
}
