// What the cases on reading a class have in common: one LRS a file, empty at the beginning of each test.
import { after, before } from 'node:test';
import { inTurn, openCase } from '../support/case.mjs';
import { NO_LRS, startLrs, USER } from '../support/lrs.mjs';
import { until } from '../support/page.mjs';
import { ACTIVITY } from './statements.mjs';

/** What engines write about answers that a page was refused; the reading tells it too. */
const REFUSED = (line) => /status of (3|4|5)|CORS|access control|ERR_|Failed to load|redirect/i.test(line);

export function openReading(url) {
  const inCase = inTurn(openCase(url));
  let lrs;
  before(async () => {
    if (!NO_LRS) lrs = await startLrs();
  });
  after(() => lrs?.close());
  const check = (name, run, console = () => false) => inCase(name, (page, site) => fresh(lrs, page, site, run), { skip: NO_LRS, console });
  return { check, refused: REFUSED, lrs: () => lrs, read: (page, more) => read(lrs, page, more) };
}

async function fresh(lrs, page, site, run) {
  lrs.forget();
  lrs.origins = [site.origin];
  site.headers = { 'Content-Security-Policy': `default-src 'self'; connect-src 'self' ${lrs.origin} http://127.0.0.1:1` };
  await page.open('/');
  await until(() => page.run("() => typeof window.__read === 'function'"), 'the page’s script');
  await run(page, site);
}

/** Reads in the page, `more` over the usual; see reader.js. */
function read(lrs, page, more = {}) {
  const reading = { endpoint: lrs.endpoint, user: USER.name, password: USER.password, activity: ACTIVITY, ...more };
  return page.driver.executeAsyncScript('const [reading, done] = arguments; window.__read(reading).then(done)', reading);
}
