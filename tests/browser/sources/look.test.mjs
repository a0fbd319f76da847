// How the page of the sources looks: narrow, dark, and on paper.
import assert from 'node:assert/strict';
import { openCase } from '../support/case.mjs';
import { lookAt } from '../support/look.mjs';
import { asPrinted, finish, gone, laid } from '../support/paper.mjs';
import { IDEAS } from './walk.mjs';

const check = openCase(import.meta.url);

/** To the page, with its styles. */
async function sources(page) {
  const widget = page.widget();
  await widget.at('start');
  await widget.advance('data');
  await widget.advance('sources');
  await widget.dressed();
  return widget;
}

check('it fits 320 px, closed and open', async (page) => {
  page.frame = 'iframe';
  await page.open('/narrow.html', `instrument="both"`);
  const widget = await sources(page);
  await lookAt(page, widget, 'closed');
  await widget.run("(root) => root.querySelectorAll('details').forEach((details) => (details.open = true))");
  await lookAt(page, widget, 'open');
});

check('on paper all of it is open', async (page) => {
  await page.open('/', 'instrument="both"');
  const widget = await sources(page);
  await page.run('() => (window.print = () => {})');
  await widget.press('print');
  await laid(page);
  const words = await asPrinted(page, "() => document.querySelector('[data-powerbase-paper]').shadowRoot.querySelector('.pb').innerText");
  await finish(page);
  await gone(page);
  assert.deepEqual(IDEAS.filter(({ says }) => !words.includes(says)), []);
});
