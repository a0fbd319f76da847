// Where the rater's answers are, and the leader's links: no sentence promises more than is so.
import assert from 'node:assert/strict';
import { inTurn, openCase } from '../support/case.mjs';
import { powerBases } from '../support/walk.mjs';
import { invite, lead, openFresh, rate, VIEW } from './form.mjs';

const check = inTurn(openCase(import.meta.url));

/** All that the screen says, with the e-mails that it proposes. */
const words = (widget) => widget.run(
  "(root) => [root.querySelector('section').textContent, ...[...root.querySelectorAll('textarea')].map((field) => field.value)].join('\\n')");

const KEPT = /saved (in|here)|stay in this browser|same browser each time|saved there/;

/** The sentences of the links, of the form's start, of a page of it, and of its end. */
async function tour(page, attributes) {
  const { people } = await lead(page, { name: 'Ann' });
  const widget = page.widget();
  await openFresh(page, people, attributes);
  const said = {};
  await widget.at('rate');
  said.start = await words(widget);
  await widget.advance('start');
  said.page = await words(widget);
  await rate(widget, VIEW);
  said.done = await words(widget);
  return said;
}

check('saved in this browser', async (page) => {
  const said = await tour(page, '');
  assert.match(said.start, /Saved in this browser as you go/);
  assert.match(said.done, /While your answers are saved in this browser/);
  assert.match(said.done, /On a shared computer, delete your answers here/);
});

for (const [storage, line] of [['none', /gone when you close this page/], ['session', /until you close this tab/]]) {
  check(`storage="${storage}"`, async (page) => {
    const said = await tour(page, `storage="${storage}"`);
    for (const [place, text] of Object.entries(said)) assert.doesNotMatch(text, KEPT, place);
    assert.match(said.start, line);
    assert.match(said.page, line);
    assert.match(said.done, /As long as this page stays open/);
  });
}

check('where there is no room for the answers', async (page) => {
  const { people } = await lead(page, { name: 'Ann' });
  await openFresh(page, people);
  const widget = page.widget();
  await widget.at('rate');
  await page.run(`() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (name, value) {
      if (name.includes('/rater/')) throw new DOMException('full', 'QuotaExceededError');
      setItem.call(this, name, value);
    };
  }`);
  await widget.advance('start');
  await widget.notice('storage-full');
  assert.match(await words(widget), /Not saved: gone when you close this page/);
  await rate(widget, VIEW);
  assert.match(await words(widget), /As long as this page stays open/);
  assert.doesNotMatch(await words(widget), KEPT);
});

check('the e-mail to the facilitator says where the page keeps nothing', async (page) => {
  for (const [storage, kept] of [['local', true], ['none', false], ['session', false]]) {
    await page.open('/', `instrument="power-bases" storage="${storage}"`);
    const widget = page.widget();
    await powerBases(widget);
    await widget.advance('invite');
    await invite(widget, { name: 'Ann' });
    const said = await words(widget);
    assert.deepEqual([KEPT.test(said), said.includes('Paste all codes there at once')], [kept, !kept], storage);
  }
});

check('the end of the form shows the code before all else', async (page) => {
  const { people } = await lead(page, { name: 'Ann' });
  await openFresh(page, people);
  const widget = page.widget();
  await widget.at('rate');
  const before = await widget.run("(root) => [...root.querySelector('section').children].slice(1, 5).map((e) => e.localName + '.' + e.className)");
  assert.deepEqual(before, ['p.', 'p.', 'div.note', 'p.soft'], 'the box, then the disclaimer');
  const box = await widget.run("(root) => [...root.querySelectorAll('section > .note p')].map((p) => p.textContent)");
  const said = [/^If you feel unsafe with this person/, /^At the end you get a code/, /^Use a device that only you use/];
  assert.equal(box.length, said.length);
  said.forEach((words, at) => assert.match(box[at], words));
  await widget.advance('start');
  await rate(widget, VIEW);
  const first = await widget.run("(root) => [...root.querySelector('section').children].slice(0, 3).map((e) => e.localName + '.' + e.className)");
  assert.deepEqual(first, ['h2.', 'p.', 'div.note give']);
  assert.match(await widget.text('section'), /Your answers and your code are saved in this browser until you delete them/);
  assert.equal(await widget.run("(root) => root.querySelector('.give input').value.includes('://')"), false, 'the code, then the link');
});
