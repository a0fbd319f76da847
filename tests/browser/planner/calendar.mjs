// A file for calendars, as another program reads it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { until } from '../support/page.mjs';

const PYTHON = process.env.RALPH ?? fileURLToPath(new URL('../../../target/tools/ralph/bin/python', import.meta.url));

/** The days in a file; a file that the program does not take without a word fails, and so does its absence. */
export function days(bytes) {
  const script = fileURLToPath(new URL('read_ics.py', import.meta.url));
  const { status, stdout, stderr, error } = spawnSync(PYTHON, [script], { input: bytes });
  assert.equal(status, 0, `icalendar for ${PYTHON} is installed by \`cargo xtask test\`: ${error ?? stderr}`);
  const read = JSON.parse(stdout);
  assert.deepEqual([read.errors, read.missing], [[], []]);
  return read.days;
}

/** What was saved last for a calendar: its name, its type, and its bytes. */
export async function savedFile(page, press) {
  const before = await page.run('() => window.__saved.length');
  await press();
  await until(() => page.run('(before) => window.__saved.length > before', before), 'a file to be saved');
  const { name, type, url } = await page.driver.executeAsyncScript(`
    const done = arguments[0], { name, blob } = window.__saved.at(-1), reader = new FileReader();
    reader.onload = () => done({ name, type: blob.type, url: reader.result });
    reader.readAsDataURL(blob);`);
  await page.widget().notice('ics-saved');
  return { name, type, bytes: Buffer.from(url.slice(url.indexOf(',') + 1), 'base64') };
}
