// Other languages: every screen in one that nobody speaks, from left to right and from right to left.
// All words come from the content, each text whole; figures are the language's; all has its place at 320 px.
import assert from 'node:assert/strict';
import { openCase } from '../support/case.mjs';
import { CLASS_GIVEN, classes } from '../support/classes.mjs';
import { CUT_OFF, TOO_WIDE, UNREADABLE } from '../support/fits.mjs';
import { ARABIC, GERMAN, legible, speak } from '../support/pseudo.mjs';
import { GIVEN, rooms } from '../support/rooms.mjs';
import { tour } from '../support/tour.mjs';
import { strangeWords } from '../support/words.mjs';

const check = openCase(import.meta.url);
const expected = { console: (line) => /Failed to load resource.*404/.test(line) };

const OPEN_ALL = "(root) => root.querySelectorAll('details').forEach((details) => { details.open = true; })";

/** Walks with what it finds on each screen, all that can be unfolded being so. */
async function look(page, walk, language, element = 'power-base', given = GIVEN) {
  const found = [];
  await walk(page, async (screen) => {
    const widget = page.widget(element);
    await widget.run(OPEN_ALL);
    const lines = await strangeWords(widget, language, given);
    for (const test of [TOO_WIDE, CUT_OFF, UNREADABLE]) lines.push(...(await widget.run(test)));
    found.push(...lines.map((line) => `${screen}: ${legible(line)}`));
  }).catch((error) => found.push(error.message));
  assert.ok(found.length === 0, `${found.length} findings\n${found.join('\n')}`);
}

for (const tongue of [ARABIC, GERMAN]) {
  for (const [walk, instrument] of [[tour, 'both'], [rooms, 'power-bases']]) {
    check(`the ${walk.name} in a language like ${tongue.language}, ${tongue.direction}`, async (page, site) => {
      page.frame = 'iframe';
      await page.open('/', speak(site, tongue, `instrument="${instrument}"`));
      await look(page, walk, tongue.language);
    }, expected);
  }
  check(`a class in a language like ${tongue.language}, ${tongue.direction}`, async (page, site) => {
    page.frame = 'iframe';
    await page.open('/cohort.html', speak(site, tongue, ''));
    await look(page, classes, tongue.language, 'power-base-cohort', CLASS_GIVEN);
  });
}
