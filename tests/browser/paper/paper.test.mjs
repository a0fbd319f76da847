// Both exercises on paper: a page without scripts, to read, to mark and to print.
import assert from 'node:assert/strict';
import { openCase } from '../support/case.mjs';
import { CUT_OFF, TOO_WIDE } from '../support/fits.mjs';
import { lookAtPage } from '../support/look.mjs';
import { PRINTS, pdf } from '../support/paper.mjs';
import { POLICY } from '../support/policy.mjs';

const check = openCase(import.meta.url);
const PAGE = '/pb/paper.html';

/** How much of the page can be marked: the name of each question, once. */
const QUESTIONS = "() => [...new Set([...document.querySelectorAll('input')].map((input) => input.name))]";

/** What fits in the page or frame, and what axe finds. */
async function fits(page, what) {
  for (const test of [TOO_WIDE, CUT_OFF]) assert.deepEqual(await page.run(`() => (${test})(document.body)`), [], what);
  await lookAtPage(page, what);
}

check('the page needs its styles alone, under the strict policy, and has every question', async (page, site) => {
  site.headers = { 'Content-Security-Policy': POLICY };
  await page.open(PAGE);
  assert.equal(await page.run("() => getComputedStyle(document.querySelector('table')).borderCollapse"), 'collapse');
  assert.deepEqual(site.log.map(({ path, status }) => `${path} ${status}`), [`${PAGE} 200`, '/pb/paper.css 200']);
  const questions = await page.run(QUESTIONS);
  assert.equal(questions.length, 1 + 42 + 12);
  assert.deepEqual(await page.run('() => [document.documentElement.lang, document.documentElement.dir]'), ['en-GB', 'ltr']);
});

check('it can be marked where it stands: a mark shows, and takes the place of another', async (page) => {
  await page.open(PAGE);
  const circle = (value) => page.driver.findElement({ css: `[name=LEG1][value="${value}"]` });
  const width = async (value) => (await circle(value)).getCssValue('border-top-width');
  const empty = await width(4);
  await (await circle(2)).click();
  await (await circle(4)).click();
  assert.deepEqual(await page.run("() => [...document.querySelectorAll('input:checked')].map(({ value }) => value)"), ['4']);
  assert.ok(parseFloat(await width(4)) > 2 * parseFloat(empty), 'the mark is in the border, which is printed too');
});

check('it reads well wide, at 320 px, and with its links', async (page) => {
  await page.open(PAGE);
  await fits(page, 'wide');
  const lost = "() => [...document.querySelectorAll('a')].filter(({ hash }) => !document.querySelector(hash)).length";
  assert.equal(await page.run(lost), 0);
  page.frame = 'iframe';
  await page.open('/narrow.html');
  await fits(page, 'narrow');
  const small = "() => [...document.querySelectorAll('label')].filter((label) => label.offsetHeight < 44 || label.offsetWidth < 44).length";
  assert.equal(await page.run(small), 0);
});

check('on a dark screen it is light on dark, and on paper dark on light', async (page) => {
  // What a reader's own setting does to it; no driver but Chromium's can set that.
  await page.driver.sendAndGetDevToolsCommand('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: 'dark' }] });
  const light = (colour) => colour.match(/[\d.]+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
  const colours = () => page.run("() => [getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]");
  try {
    await page.open(PAGE);
    const [ink, ground] = (await colours()).map(light);
    assert.ok(ink > 600 && ground < 150, `ink ${ink} on ${ground}`);
    await lookAtPage(page, 'dark');
    await page.driver.sendAndGetDevToolsCommand('Emulation.setEmulatedMedia', { media: 'print', features: [{ name: 'prefers-color-scheme', value: 'dark' }] });
    assert.ok(light((await colours())[0]) < 200, 'dark ink on paper');
  } finally {
    await page.driver.sendAndGetDevToolsCommand('Emulation.setEmulatedMedia', { media: '', features: [] });
  }
}, { only: ['chromium'] });

check('on A4 and Letter each part begins on a sheet of its own, and no question is cut in two', async (page) => {
  await page.open(PAGE);
  const rules = `() => {
    const sheets = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule.media?.mediaText === 'print');
    return sheets.flatMap((sheet) => [...sheet.cssRules]).map((rule) => [rule.selectorText, rule.style?.breakInside ?? '', rule.style?.breakBefore ?? '']);
  }`;
  const rulesOf = await page.run(rules);
  assert.ok(rulesOf.some(([selector, , before]) => selector === 'section' && before === 'page'));
  const kept = rulesOf.filter(([, inside]) => inside === 'avoid').flatMap(([selector]) => selector.split(', '));
  const asked = await page.run("(kept) => [...document.querySelectorAll('[role=radiogroup], tr')].filter((part) => !kept.some((css) => part.closest(css))).length", kept);
  assert.equal(asked, 0, 'every question and every row is kept whole');
  if (!PRINTS) return;
  for (const paper of ['A4', 'Letter']) {
    const { pages } = await pdf(page, paper);
    assert.ok(pages >= 10 && pages <= 13, `${pages} pages of ${paper}`);
  }
});
