// Texts too long to be handed over in one go, and a class that is saved.
import assert from 'node:assert/strict';
import { openCase } from '../support/case.mjs';
import { until } from '../support/page.mjs';
import { instructor, people, reports, table } from './steps.mjs';

const check = openCase(import.meta.url);

const add = (page, text) => page.driver.executeAsyncScript(`const [text, done] = arguments;
  document.querySelector('power-base-cohort').add(text).then(done, (error) => done(String(error)));`, text);

/** Pastes a text into the field as a browser tells it; whether something has taken it. */
const paste = (widget, text) => widget.run(`(root, text) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const paste = new Event('paste', { bubbles: true, cancelable: true, composed: true });
  Object.defineProperty(paste, 'clipboardData', { value: clipboardData });
  return !root.querySelector('textarea[name=cohort-codes]').dispatchEvent(paste);
}`, text);

check('long texts come in pieces, and a class that is saved reads back', async (page) => {
  const widget = await instructor(page);
  const codes = people(4000);
  assert.equal(await paste(widget, codes.slice(0, 10).join('\n')), false, 'a short text goes into the field');
  // Every piece ends at another place in a sign of two units.
  assert.equal(await paste(widget, codes.slice(0, 2500).map((code) => `\u{1F600} ${code}\n`).join('')), true);
  await reports(widget, [2500, 0, 0]);
  assert.deepEqual(await add(page, `${codes.join('\r\n')}\n#pb=EcSgnonsense`), {
    accepted: 1500, duplicates: 2500, refused: [{ line: 4001, reason: 'damaged' }],
  });
  await until(async () => /People: 4000$/.test((await table(widget, 'bases'))[0]?.[0] ?? ''), 'all of them counted');
  await page.run(`() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      blob.text().then((text) => { window.__saved = text; });
      return make.call(URL, blob);
    };
  }`);
  await widget.press('cohort-save');
  const saved = await until(() => page.run('() => window.__saved'), 'the file');
  assert.deepEqual(await add(page, saved), { accepted: 0, duplicates: 4000, refused: [] });
  await widget.press('cohort-delete');
  await widget.press('confirm');
  assert.deepEqual(await add(page, saved), { accepted: 4000, duplicates: 0, refused: [] });
});
