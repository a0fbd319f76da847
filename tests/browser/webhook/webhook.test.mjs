// A result for an author without an LMS: asked for, sent once, and kept until it has arrived.
import assert from 'node:assert/strict';
import { openCase } from '../support/case.mjs';
import { pause, until } from '../support/page.mjs';
import { throughItems, toItems } from '../support/walk.mjs';
import { receive } from './receiver.mjs';

const check = openCase(import.meta.url);
const refusedConnections = (line) => /ERR_|Cross-Origin|NetworkError|Failed to load resource|due to access control checks/.test(line);

/** A case with an author's server. */
const checkSent = (name, run, options) =>
  check(name, async (page) => {
    const receiver = await receive();
    try {
      await run(page, receiver);
    } finally {
      await receiver.close();
    }
  }, options);

async function toQuestion(page, receiver, more = '') {
  await page.open('/', `report-to="http://${receiver.host}/in" ${more}`);
  const widget = page.widget();
  await toItems(widget);
  await throughItems(widget);
  await widget.press('skip');
  await widget.at('report-to');
  return widget;
}

checkSent('a result is sent once, when the reader agreed, as the page is told of it', async (page, receiver) => {
  const widget = await toQuestion(page, receiver, 'label="Modul 3"');
  assert.equal(receiver.posts, 0);
  assert.ok((await widget.run("(root) => root.textContent")).includes(receiver.host));
  await widget.press('report-to-send');
  await widget.at('result power-bases');
  await widget.notice('report-sent');
  const [complete] = (await page.run('() => window.__events')).filter(({ type }) => type === 'powerbase-complete');
  assert.deepEqual(receiver.taken, [complete.detail]);
  assert.equal(receiver.taken[0].label, 'Modul 3');
  assert.deepEqual([receiver.headers[0].cookie, receiver.headers[0].referer], [undefined, undefined]);
  await page.reload();
  await widget.at('start');
  await pause(300);
  assert.equal(receiver.posts, 1);
});

checkSent('nothing is sent where the reader does not agree', async (page, receiver) => {
  const widget = await toQuestion(page, receiver);
  await page.reload();
  await widget.at('report-to');
  await widget.press('report-to-skip');
  await widget.at('result power-bases');
  await page.reload();
  await widget.at('start');
  await pause(300);
  assert.equal(receiver.posts, 0);
});

checkSent('what did not arrive is sent again, also after a reload', async (page, receiver) => {
  receiver.answers = ['cut', 503, 'cut', 'cut', 'cut'];
  const widget = await toQuestion(page, receiver);
  await widget.press('report-to-send');
  await widget.notice('report-late');
  await until(() => receiver.posts >= 2, 'a second try');
  receiver.answers = Array(99).fill(503);
  await page.reload();
  await widget.at('start');
  receiver.answers = [];
  await until(() => receiver.taken.length > 0, 'its arrival');
  await pause(500);
  assert.equal(receiver.taken.length, 1);
  assert.equal((await widget.call('result')).length, 1);
}, { console: refusedConnections });

checkSent('what is refused stays here, and the reader is told', async (page, receiver) => {
  receiver.answers = [403];
  const widget = await toQuestion(page, receiver);
  await widget.press('report-to-send');
  await widget.notice('report-refused');
  assert.equal((await widget.call('result')).length, 1);
  await pause(300);
  assert.equal(receiver.posts, 1);
}, { console: refusedConnections });

check('an address without https is told to the author, and nobody is asked', async (page) => {
  await page.open('/', 'report-to="http://example.org/in"');
  const widget = page.widget();
  await widget.at('start');
  const errors = async () => (await page.run('() => window.__events')).filter(({ type }) => type === 'powerbase-error');
  await until(async () => (await errors()).length > 0, 'the event');
  assert.equal((await errors())[0].detail.name, 'report-to');
  await toItems(widget);
  await throughItems(widget);
  await widget.press('skip');
  await widget.at('result power-bases');
});
