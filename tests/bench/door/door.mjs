// What a reader on a slow phone meets at the door: this widget beside SurveyJS and beside a page written by hand.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { calm, hurried } from './load.mjs';
import { open, texts } from './site.mjs';
import { SUBJECTS } from './subjects.mjs';
import { ratios, table } from './table.mjs';

const RUNS = Number(process.env.RUNS ?? 5);
const PAGE = fileURLToPath(new URL('../../../docs/bench.md', import.meta.url));
const SURVEYJS = new URL('../../../node_modules/survey-core/package.json', import.meta.url);

/** Prints the table and the ratios; with WRITE also into `docs/bench.md`. */
export async function benchDoor(browser) {
  const site = await open();
  try {
    const results = await measure(browser, site, Object.keys((await texts()).items));
    const report = [await circumstances(browser), table(results), 'Ratios:', ratios(results)].join('\n\n');
    console.log(report);
    if (process.env.WRITE) writeFileSync(PAGE, [...HEAD, report, ...FOOT].join('\n\n') + '\n');
  } finally {
    await site.close();
  }
}

/** The subjects in turn, so that a busy moment of the machine meets all of them alike. */
async function measure(browser, site, ids) {
  const results = Object.fromEntries(SUBJECTS.map(({ key }) => [key, []]));
  // The first round is not counted: the engine itself is still cold.
  for (let run = 0; run <= RUNS; run += 1) {
    for (const subject of SUBJECTS) {
      const url = (kind) => site.at(`${kind}-${subject.key}-${run}`, subject.path);
      const pressed = await hurried(browser, url('hurried'), subject, ids);
      const left = await calm(browser, url('calm'), subject, ids);
      if (run > 0) results[subject.key].push({ hurried: pressed, calm: left });
    }
  }
  return results;
}

async function circumstances({ driver }) {
  const engine = (await driver.getCapabilities()).get('browserVersion');
  const { version } = JSON.parse(readFileSync(SURVEYJS, 'utf8'));
  const day = new Date().toISOString().slice(0, 10);
  const [cores, load] = [cpus().length, loadavg()[0]];
  const busy = load > cores ? ' The machine was busy with other things, so times are too long: take them again.' : '';
  return `${day}, Chromium ${engine}, SurveyJS ${version}, ${cores} cores, load ${load.toFixed(1)} at the end; medians of ${RUNS}.${busy}`;
}

const HEAD = [
  '# At the door',
  `\`cargo xtask bench --write\` wrote this page. A reader on a slow phone meets the widget in a post, with nothing
in the cache: Lighthouse's slow 4G (1.6 Mbit/s, 150 ms), a processor four times slower, HTTP/1.1, everything sent
as brotli. Beside the widget, with one script tag and with all the lines that the README has for a page's head,
stand the same thirty statements in SurveyJS (its two scripts, its styles without fonts), and in one HTML file
written by hand, as what the browser itself costs.`,
];

const FOOT = [
  `- **First screen readable:** its heading has been painted. **First answer taken:** a script in the page pressed
  through the start and the group, a step a frame, chose at the first statement, and this has been painted.
- **Fetched:** what had come whole until that moment, the page itself included, with 300 bytes a response for its
  headers.
- **Blocked:** what tasks take beyond 50 ms each, from the navigation to 1.5 s after the widget stands; of the
  others, after the first screen or the first answer.
- **Memory:** when the page stands, garbage collected.
- **Processor an answer:** the main thread's time for all thirty, one a frame, with the four changes of page and
  what is fetched meanwhile for the screens after, by thirty. Script is as the engine counts it: without
  microtasks, in which Yew and SurveyJS draw. These are in all else, with painting and collecting garbage.
- **Click to next paint:** of each answer, from a click at the beginning of a frame to the end of the page's work
  for this frame.`,
];
