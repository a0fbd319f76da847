// Paper: one result by itself, or the host's whole page with the widget in it.
import assert from 'node:assert/strict';
import { openCase } from '../support/case.mjs';
import { PRINTS, asPrinted, finish, gone, laid, pdf } from '../support/paper.mjs';
import { beginScenarios, throughItems, throughScenarios, throughSupplement, toItems } from '../support/walk.mjs';

const check = openCase(import.meta.url);

/** A summary of five people's answers, from the golden codes: its report has all that a result has, and needs no walk. */
const SUMMARY = 'FcSgBSq83vARAUBZxHm1AWvAAyAFfSLwABImjAFJYWK8A9SZAFpsY6IAgFcopgFbgC3wBcgAYUAIAAF-gCmQBKoAto2L8';

/** What there is to see of the card in the element that fits: words, what can be pressed, colours, marks. */
const LOOK = `(selector) => {
  const seen = (element) => element.getClientRects().length > 0;
  const root = document.querySelector(selector).shadowRoot;
  const card = root.querySelector('.pb');
  const style = getComputedStyle(card);
  const light = (colour) => colour.match(/[\\d.]+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
  const marks = [...root.querySelectorAll('.key .personal, .key .position, td, .bar')];
  return {
    host: [...document.body.children].filter((element) => seen(element) && element !== root.host).length,
    words: seen(card) ? card.innerText : '',
    pressable: [...root.querySelectorAll('button, input, a')].filter(seen).map((element) => element.outerHTML),
    ink: light(style.color),
    ground: light(style.backgroundColor),
    plainMarks: marks.filter((mark) => (getComputedStyle(mark).printColorAdjust ?? getComputedStyle(mark).webkitPrintColorAdjust) !== 'exact').length,
    font: style.fontFamily,
    reserved: Math.max(0, ...[...root.querySelectorAll('.box')].map((box) => parseFloat(getComputedStyle(box).minHeight) || 0)),
  };
}`;

/** Dark on light, with all its marks and nothing to press. */
function fit({ pressable, ink, ground, plainMarks, reserved }) {
  assert.deepEqual({ pressable, plainMarks, reserved }, { pressable: [], plainMarks: 0, reserved: 0 });
  assert.ok(ink < 200, `the ink is dark: ${ink}`);
  assert.ok(ground > 700, `the ground is light: ${ground}`);
}

/** Presses Print, looks at what lies ready, and prints it on each paper; gives its words. */
async function printed(page, most) {
  const widget = page.widget();
  const [place, words] = [await widget.place(), await widget.text('h2')];
  for (const paper of ['A4', 'Letter']) {
    await widget.press('print');
    await laid(page);
    if (PRINTS) {
      const { pages } = await pdf(page, paper);
      assert.ok(pages >= 1 && pages <= most, `${pages} pages of ${paper}`);
    } else {
      await finish(page);
    }
    await gone(page);
  }
  await widget.press('print');
  await laid(page);
  const onScreen = await page.run(LOOK, '[data-powerbase-paper]');
  assert.deepEqual([onScreen.words, onScreen.host > 1], ['', true], 'the screen shows the page as it was');
  const onPaper = await asPrinted(page, LOOK, '[data-powerbase-paper]');
  assert.equal(onPaper.host, 0, 'nothing of the page around it');
  assert.ok(onPaper.words.includes(words));
  assert.equal(onPaper.font, onScreen.font);
  fit(onPaper);
  await page.run("() => void dispatchEvent(new Event('pointerdown'))");
  await gone(page);
  assert.equal(await widget.place(), place);
  assert.deepEqual(await widget.notices(), []);
  return onPaper.words;
}

check('each result is printed by itself, on one page', async (page) => {
  await page.open('/', 'instrument="both"');
  const widget = page.widget();
  await toItems(widget);
  await throughItems(widget);
  await throughSupplement(widget);
  const bases = await printed(page, 1);
  assert.match(bases, /Power bases · .*20\d\d/);
  assert.match(bases, /no affiliation/);
  assert.match(bases, /Coerc/);
  await widget.advance('next-instrument');
  await beginScenarios(widget);
  await throughScenarios(widget);
  assert.doesNotMatch(await printed(page, 1), /Coerc/);
});

check('a dark page in a shell that scrolls: dark on light, on two pages, and the drawing keeps its words', async (page) => {
  await page.open(`/shell.html#pb=${SUMMARY}`, 'theme="dark"');
  const widget = page.widget();
  await widget.at('report');
  const look = await asPrinted(page, LOOK, 'power-base');
  assert.equal(look.host > 1, true, 'a page printed whole holds the rest of the page too');
  fit(look);
  const asked = await widget.run(`(root) => {
    const outside = (rules) => [...rules].flatMap((rule) => rule instanceof CSSContainerRule ? [rule.conditionText]
      : rule.media?.mediaText === 'screen' || !rule.cssRules ? [] : outside(rule.cssRules));
    return root.adoptedStyleSheets.flatMap((sheet) => outside(sheet.cssRules));
  }`);
  assert.deepEqual(asked, [], 'no container is asked its width on paper');
  await printed(page, 2);
  if (!PRINTS) return;
  const whole = await pdf(page);
  const labels = await widget.run("(root) => [...root.querySelectorAll('[part=wheel] text')].map((word) => (word.textContent = '')).length");
  const without = await pdf(page);
  assert.ok(whole.writes - without.writes >= labels / 2, `${whole.writes} words, ${without.writes} without the ${labels} of the drawing`);
});
