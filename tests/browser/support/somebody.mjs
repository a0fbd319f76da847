// Somebody else: an engine of their own, with a profile that holds nothing.
import assert from 'node:assert/strict';
import { openEngine } from './engine.mjs';
import { Page } from './page.mjs';

/** Lets somebody with a fresh profile do something; their console stays empty. */
export async function somebody(site, act) {
  const browser = await openEngine();
  try {
    const page = new Page(browser, site);
    const done = await act(page);
    await page.keepLog();
    assert.deepEqual(page.log, [], 'the console stays empty');
    return done;
  } finally {
    await browser.close();
  }
}
