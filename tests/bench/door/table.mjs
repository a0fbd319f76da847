// From what was measured to a table and its ratios, both as Markdown that reads well in a terminal, too.
import { SUBJECTS } from './subjects.mjs';

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** A line of the table: what it is called, its value in one run of a subject, how many digits; whether a ratio says something. */
const row = (title, of, digits = 0, ratio = true) => ({ title, of, digits, ratio });

const ROWS = [
  row('first screen readable, ms', ({ calm }) => calm.readable),
  row('first answer taken, ms', ({ hurried }) => hurried.taken),
  row('the widget itself stands, ms', ({ calm }) => calm.stands, 0, false),
  row('fetched until the first answer, kB', ({ hurried }) => hurried.bytes / 1000, 1),
  row('requests until then', ({ hurried }) => hurried.requests, 0, false),
  row('fetched until the widget stands, kB', ({ calm }) => calm.stands && calm.standing.bytes / 1000, 1, false),
  row('blocked, left alone, ms', ({ calm }) => calm.blocked, 0, false),
  row('blocked, pressed through, ms', ({ hurried }) => hurried.blocked, 0, false),
  row('layout shift', ({ calm }) => calm.shift, 3, false),
  row('JS heap, MB', ({ calm }) => calm.heap / 1e6, 1),
  row('memory of the wasm, MB', ({ calm }) => (calm.wasm ? calm.wasm / 1e6 : null), 1, false),
  row('processor an answer, ms', ({ calm }) => calm.answer.task, 1),
  row('– of it script, ms', ({ calm }) => calm.answer.script, 1),
  row('– of it styles, ms', ({ calm }) => calm.answer.style, 1),
  row('– of it layout, ms', ({ calm }) => calm.answer.layout, 1),
  row('– of it all else, ms', ({ calm: { answer } }) => answer.task - answer.script - answer.style - answer.layout, 1),
  row('click to next paint, median, ms', ({ calm }) => median(calm.paints), 1),
  row('click to next paint, worst, ms', ({ calm }) => Math.max(...calm.paints), 1),
];

/** The medians of a row by the subjects' keys; null where it is not of the subject. */
function medians(results, { of }) {
  const value = (runs) => (runs.some((run) => of(run) === null) ? null : median(runs.map(of)));
  return Object.fromEntries(SUBJECTS.map(({ key }) => [key, value(results[key])]));
}

const shown = (value, digits) => (value === null ? '–' : value.toFixed(digits));

/** The table of medians. */
export function table(results) {
  const lines = ROWS.map((row) => {
    const values = medians(results, row);
    return [row.title, ...SUBJECTS.map(({ key }) => shown(values[key], row.digits))];
  });
  return markdown([['', ...SUBJECTS.map(({ title }) => title)], ...lines]);
}

/** What ours is of the page by hand, and of SurveyJS. */
export function ratios(results) {
  const ours = SUBJECTS.filter(({ host }) => host);
  const others = SUBJECTS.filter(({ host }) => !host);
  const pairs = others.flatMap((other) => ours.map((own) => [own, other]));
  const lines = ROWS.filter(({ ratio }) => ratio).map((row) => {
    const values = medians(results, row);
    return [row.title.replace(/, (ms|kB|MB)$/, ''), ...pairs.map(([own, other]) => (values[own.key] / values[other.key]).toFixed(2))];
  });
  return markdown([['', ...pairs.map(([own, other]) => `${own.title} / ${other.title}`)], ...lines]);
}

function markdown([head, ...lines]) {
  const widths = head.map((_, at) => Math.max(...[head, ...lines].map((line) => line[at].length)));
  const padded = (line) => `| ${line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [padded(head), rule, ...lines.map(padded)].join('\n');
}
