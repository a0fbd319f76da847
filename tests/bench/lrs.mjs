// How long it takes to read a class back from a real LRS, and how much memory. Prints one run: most of it is the LRS's
// own time, and this one reads its whole file for every page.
import { fileURLToPath } from 'node:url';
import { ACTIVITY, people } from '../browser/lrs/statements.mjs';
import { NO_LRS, startLrs, USER } from '../browser/support/lrs.mjs';
import { Page, until } from '../browser/support/page.mjs';
import { serve } from '../browser/support/server.mjs';

const COUNTS = [1000, 10000];
const ms = (number) => `${Math.round(number)} ms`.padStart(9);

/** Prints a line for each number of statements; without an LRS, that there is none. */
export async function benchReading(browser) {
  console.log('statements  read back   a page of 100   first page   memory');
  if (NO_LRS) return console.log(NO_LRS);
  const site = await serve(fileURLToPath(new URL('.', import.meta.url)));
  const lrs = await startLrs({ origins: [site.origin] });
  try {
    for (const count of COUNTS) print(count, await readBack(new Page(browser, site), lrs, count));
  } finally {
    await lrs.close();
    await site.close();
  }
}

async function readBack(page, lrs, count) {
  lrs.forget();
  await lrs.seed(people(count));
  await page.open('/lrs.html');
  await until(() => page.run("() => typeof window.__read === 'function'"), 'the page’s script');
  // A quiet machine takes a tenth of it.
  await page.driver.manage().setTimeouts({ script: 600000 });
  const reading = { endpoint: lrs.endpoint, user: USER.name, password: USER.password, activity: ACTIVITY };
  const result = await page.driver.executeAsyncScript('const [reading, done] = arguments; window.__read(reading).then(done)', reading);
  if (result.found !== count) throw new Error(`read ${result.found} of ${count}`);
  return result;
}

function print(count, { time, first, most }) {
  const each = ms((time * 100) / count);
  console.log(`${String(count).padEnd(9)}  ${ms(time)}       ${each}    ${ms(first)}   ${(most / 1e6).toFixed(1)} MB`);
}
