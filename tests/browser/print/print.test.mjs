// Print makes one clean page an instrument, without the host's page around it.
import assert from 'node:assert/strict';
import { openCase } from '../support/case.mjs';
import { ENGINE } from '../support/engine.mjs';
import { until } from '../support/page.mjs';
import { beginScenarios, throughItems, throughScenarios, throughSupplement, toItems } from '../support/walk.mjs';

const check = openCase(import.meta.url);

/** Presses Print and gives the one document that went to the printer. */
async function printed(page) {
  const widget = page.widget();
  const headline = await widget.text('h2');
  await widget.press('print');
  const all = () => page.run('() => window.__printed.splice(0)');
  const [sheet, ...others] = await until(async () => {
    const sheets = await all();
    return sheets.length > 0 && sheets;
  }, 'a document for the printer');
  assert.deepEqual(others, [], 'one document');
  assert.equal(sheet.shown, false, 'its frame is out of sight');
  assert.equal(sheet.laidOut, true, 'and yet laid out, for an engine prints nothing else');
  assert.ok(sheet.html.includes(headline), 'it holds the result');
  assert.doesNotMatch(sheet.html, /nobody wants on paper|Words of the host page/);
  assert.match(sheet.html, /<svg/);
  assert.match(sheet.html, /<table/);
  await until(() => page.run("() => document.querySelectorAll('iframe').length === 0"), 'the frame to go');
  return sheet.html;
}

/** Shows a document as a page of its own: nothing on it is there to be pressed. */
async function show(page, html) {
  page.site.rules = [{ path: '/printed.html', change: () => html }];
  await page.open('/printed.html');
  const controls = "() => [...document.querySelectorAll('button, input, a')].filter((e) => e.getClientRects().length).map((e) => e.outerHTML)";
  assert.deepEqual(await page.run(controls), []);
}

/** Sizes of paper, in centimetres. */
const PAPERS = { A4: { width: 21, height: 29.7 }, Letter: { width: 21.59, height: 27.94 } };

/** Turns the document on show into a PDF and counts its pages. */
async function pages(page, paper) {
  const pdf = await page.driver.printPage({ orientation: 'portrait', background: false, ...paper });
  return Buffer.from(pdf, 'base64').toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g).length;
}

check('each result is printed by itself, on one page', async (page) => {
  await page.open('/', 'instrument="both"');
  const widget = page.widget();
  await toItems(widget);
  await throughItems(widget);
  await throughSupplement(widget);
  const bases = await printed(page);
  assert.match(bases, /Coerc/);
  await widget.advance('next-instrument');
  await beginScenarios(widget);
  await throughScenarios(widget);
  const quiz = await printed(page);
  assert.doesNotMatch(quiz, /Coerc/);
  for (const html of [bases, quiz]) {
    await show(page, html);
    if (ENGINE !== 'chromium') continue;
    for (const [name, paper] of Object.entries(PAPERS)) assert.equal(await pages(page, paper), 1, `pages of ${name}`);
  }
});

check('after printing the reader is where they were', async (page) => {
  await page.open('/', 'instrument="influence" theme="dark"');
  const widget = page.widget();
  await widget.at('start');
  await widget.advance('start');
  await beginScenarios(widget);
  await throughScenarios(widget);
  await printed(page);
  assert.equal(await widget.place(), 'result influence');
  await printed(page);
});
