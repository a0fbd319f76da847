// A result that came by a link is saved when its reader says so, and called saved only where it is.
import assert from 'node:assert/strict';
import { inTurn, openCase } from '../support/case.mjs';
import { codeOf, follow, made, stored, stranger } from './steps.mjs';

const check = inTurn(openCase(import.meta.url));

check('it is kept when the reader says so, once', async (page) => {
  const { link } = await made(page, { name: 'Ada' });
  let widget = await stranger(page, codeOf(link));
  await widget.at('link');
  await widget.press('keep');
  await widget.notice('link-kept');
  assert.deepEqual(await stored(page), ['powerbase/default/self/shared/1']);
  const kept = JSON.parse(await page.run("() => localStorage.getItem('powerbase/default/self/shared/1')"));
  assert.deepEqual([kept.version, kept.code, kept.name], [1, codeOf(link), 'Ada']);
  widget = await follow(page, codeOf(link));
  await widget.at('link');
  assert.equal(await widget.has('keep'), false);
});

for (const [storage, before, after] of [
  ['session', 'Save until I close this tab', 'Saved until you close this tab.'],
  ['none', null, null],
]) {
  check(`with storage="${storage}" no more is promised than it gives`, async (page) => {
    const { link } = await made(page, {});
    const widget = await stranger(page, codeOf(link), '/', `storage="${storage}"`);
    await widget.at('link');
    assert.equal(await widget.text('button[name=keep]'), before);
    const said = await widget.text('p.note');
    if (before) assert.ok(said.endsWith(`only if you press “${before}”.`), said);
    else assert.match(said, /Nothing can be saved here\. Open the link again/);
    assert.doesNotMatch(await widget.text('[data-screen]'), /Save(d)? in this browser/);
    assert.match(await widget.text('[data-screen]'), /may stay in this browser’s history/);
    if (!before) return;
    await widget.press('keep');
    assert.match(await widget.notice('link-kept'), /under “My data”/);
    assert.equal(await widget.text('.acts .soft'), after);
  });
}

check('what found no room is not called saved', async (page) => {
  const { link } = await made(page, {});
  const widget = await stranger(page, codeOf(link));
  await widget.at('link');
  await page.run("() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; }");
  await widget.press('keep');
  await widget.notice('storage-full');
  assert.equal(await widget.text('.acts .soft'), 'Not saved: gone when you close this page.');
  assert.match(await widget.text('p.note'), /Nothing can be saved here/);
});

check('one’s own link says so, and offers no second copy', async (page) => {
  const { link } = await made(page, {});
  const widget = await follow(page, codeOf(link));
  await widget.at('link');
  assert.match(await widget.text('p.note'), /your own result/);
  assert.equal(await widget.has('keep'), false);
});
