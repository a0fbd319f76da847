// An LMS with the real runtime of scorm-again: it launches a case's page, keeps what is committed, and launches again.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { until } from './page.mjs';

const SUPPORT = dirname(fileURLToPath(import.meta.url));
const RUNTIMES = join(SUPPORT, '../../../node_modules/scorm-again/dist');

/** What differs between the versions: the file of the runtime, and names of the data model. */
const MODELS = {
  1.2: {
    file: 'scorm12.min.js',
    names: { exit: 'cmi.core.exit', entry: 'cmi.core.entry', time: 'cmi.core.session_time', id: 'cmi.core.student_id', name: 'cmi.core.student_name' },
    first: { 'cmi.core.credit': 'credit', 'cmi.core.lesson_mode': 'normal' },
  },
  2004: {
    file: 'scorm2004.min.js',
    names: { exit: 'cmi.exit', entry: 'cmi.entry', time: 'cmi.session_time', id: 'cmi.learner_id', name: 'cmi.learner_name' },
    first: { 'cmi.credit': 'credit', 'cmi.mode': 'normal' },
  },
};

/**
 * Puts an LMS beside the pages of a site.
 *
 * `version` is '1.2' or '2004'; `path` the page to launch; `values` go over what the LMS tells at every launch, such
 * as `{ 'cmi.launch_data': '…' }`; `where` is 'parent', 'opener' (a window of its own) or 'nowhere' (no API);
 * `depth` the number of frames between; `learner` has `id` and `name`; `waits` is false where the system goes on
 * while a commit is under way, which it warns of in the console.
 *
 * What comes back has all of these as members that may be changed before the next launch, and
 *
 * - `launch()`, which goes to the LMS's page and from there into the content's; again, and it resumes;
 * - `kept`, the data model as committed last, by the full names (`kept['cmi.suspend_data']`);
 *   `commits`, each one so; `committed(condition)` waits for one that fits;
 * - `calls()`, what the content called since the launch: `{ method, values, answer, error }`, where the methods are
 *   those of 2004 in both versions (SetValue, Terminate);
 * - `faults`, those of the next launch, and `spoil(faults)`, at once: `{ method, element, times, … }`, with `element`
 *   an expression for the first value, `times` once if not said, and `throws: true`, or `code: 405` ("false" with
 *   this error, or `answer`), or `answer` alone: 'true' that did nothing;
 * - `refusals`, how many commits from now on the server refuses; `forgets`, whether it says yes and keeps nothing;
 * - `leave()`: the LMS takes the content off its page. What that made it commit may be under way still.
 */
export function openLms(page, site, { version = '1.2', path = '/', values = {}, where = 'parent', depth = 0, learner = { id: '7', name: 'Doe, Ada' }, waits = true } = {}) {
  const lms = { version, path, values, where, depth, learner, waits, kept: {}, commits: [], faults: [], refusals: 0, forgets: false };
  site.routes['/__lms/runtime.js'] = async (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(await readFile(join(RUNTIMES, MODELS[lms.version].file)));
  };
  site.routes['/__lms/launch'] = (_request, response) => {
    const { version, faults, where, depth, path, waits } = lms;
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ version, kept: told(lms), faults, where, depth, path, waits }));
  };
  site.routes['/__lms/commit'] = (request, response) => commit(lms, request, response);
  lms.launch = () => launch(lms, page);
  lms.calls = () => page.driver.executeScript('return (opener ?? top).__calls');
  lms.spoil = (faults) => page.driver.executeScript('(opener ?? top).__faults = arguments[0]', faults);
  lms.committed = (fits = () => true) => until(() => lms.commits.find((cmi) => fits(cmi)), 'a commit');
  lms.leave = () => leave(lms, page);
  return lms;
}

/** What the LMS tells a new session: what it kept, where the last one was suspended or, in 1.2, ended. */
function told({ version, kept, values, learner }) {
  const { names, first } = MODELS[version];
  const visited = Object.keys(kept).length > 0;
  const suspended = kept[names.exit] === 'suspend' || kept[names.exit] === 'logout';
  const { [names.exit]: _, [names.time]: __, ...old } = suspended || version === '1.2' ? kept : {};
  const entry = suspended ? 'resume' : visited && version === '1.2' ? '' : 'ab-initio';
  return { ...old, ...first, [names.id]: learner.id, [names.name]: learner.name, [names.entry]: entry, ...values };
}

async function commit(lms, request, response) {
  let body = '';
  for await (const bytes of request) body += bytes;
  const refused = lms.refusals > 0;
  if (refused) lms.refusals -= 1;
  else if (!lms.forgets) keep(lms, JSON.parse(body));
  response.writeHead(refused ? 503 : 200, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(refused ? { result: false, errorCode: 391 } : { result: true, errorCode: 0 }));
}

function keep(lms, cmi) {
  lms.kept = cmi;
  lms.commits.push(cmi);
}

async function launch(lms, page) {
  await page.open('/__support/scorm.html');
  if (lms.where === 'opener') return toWindow(page);
  for (let depth = 0; depth <= lms.depth; depth += 1) await into(page);
}

/** Into the one frame of this frame. */
async function into(page) {
  const frame = await until(async () => (await page.driver.findElements({ css: 'iframe' }))[0], 'the content’s frame');
  await page.driver.switchTo().frame(frame);
}

async function toWindow(page) {
  const before = await page.driver.getAllWindowHandles();
  const button = await until(async () => (await page.driver.findElements({ css: 'button' }))[0], 'the button of the LMS');
  await button.click();
  const late = await until(async () => (await page.driver.getAllWindowHandles()).find((handle) => !before.includes(handle)), 'the window');
  await page.driver.switchTo().window(late);
  await until(() => page.driver.executeScript("return location.href !== 'about:blank' && document.readyState === 'complete'"), 'the content');
}

/** The frame goes, as under the "Exit" of an LMS, and its page hears `pagehide`. */
async function leave(lms, page) {
  await page.keepLog();
  if (lms.where === 'opener') {
    await page.driver.close();
    await page.driver.switchTo().window((await page.driver.getAllWindowHandles())[0]);
  } else await page.driver.executeScript("document.querySelector('iframe').remove()");
}
