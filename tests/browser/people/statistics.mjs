// What the report has to say, worked out here from the raters' answers as they were given.
// An answer is a number, null for "cannot say", undefined for one left out.

export const BASES = ['LEG', 'EXP', 'REW', 'REF', 'COE', 'INF'];
export const SCALES = {
  ...Object.fromEntries(BASES.map((base) => [base, { items: [1, 2, 3, 4, 5].map((n) => base + n), least: 4 }])),
  trust: { items: ['TR1', 'TR2', 'TR3', 'TR4', 'TR5', 'TR6'], least: 5 },
  credibility: { items: ['CV1', 'CV2', 'CV3'], least: 3 },
  growing: { items: ['FG1', 'FG2', 'FG3'], least: 3 },
};
export const SINGLES = ['GC-LEG', 'GC-REF', 'GC-EXP', 'GC-COE', 'GC-REW', 'GC-INF', 'GCX', 'BO1', 'BO2', 'BO3'];

const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const variance = (numbers) => {
  const middle = mean(numbers);
  return numbers.reduce((sum, number) => sum + (number - middle) ** 2, 0) / (numbers.length - 1);
};
/** Half up, past the noise of fractions. */
const round = (number, step = 1) => Math.floor(number / step + 0.5 + 1e-9) * step;

/** A person's score on a scale, null where too few of its items are answered. */
export function score(answers, { items, least }) {
  const given = items.map((id) => answers[id]).filter((answer) => answer != null);
  return given.length >= least ? ((mean(given) - 1) / 4) * 100 : null;
}

/** One scale over all raters, as the summary has it. */
function scale(raters, name) {
  const rule = SCALES[name];
  const scored = raters.filter((answers) => score(answers, rule) !== null);
  const scores = scored.map((answers) => score(answers, rule));
  const n = scores.length;
  const columns = rule.items.map((id) => scored.map((answers) => answers[id]).filter((answer) => answer != null));
  const variances = columns.filter((column) => column.length >= 2).map(variance);
  const agrees = n >= 3 && !['credibility', 'growing'].includes(name);
  return {
    n,
    mean: n >= 3 ? round(mean(scores), n < 5 ? 5 : 0.1) : null,
    sd: n >= 5 ? round(Math.sqrt(variance(scores)), 0.1) : null,
    agreement: agrees ? Math.max(-1, round(1 - mean(variances) / 2, 0.01)) : null,
  };
}

function item(raters, id) {
  const given = raters.map((answers) => answers[id]).filter((answer) => answer != null);
  return { n: given.length, mean: given.length >= 3 ? round(mean(given), given.length < 5 ? 0.2 : 0.01) : null };
}

/** The summary of all raters. */
export const summary = (raters) => ({
  n: raters.length,
  scales: Object.fromEntries(Object.keys(SCALES).map((name) => [name, scale(raters, name)])),
  items: Object.fromEntries(SINGLES.map((id) => [id, item(raters, id)])),
});

/** The gap of a scale between the leader's score and the raters' mean; null where one is missing. */
export function gap(own, { n, mean: others, sd }) {
  if (own === null || others === null) return null;
  const error = Math.sqrt(81 + Math.max(sd ?? 12, 10) ** 2 / n);
  const points = own - others;
  return { points, notable: Math.abs(points) >= Math.max(10, 1.64 * error) };
}

const level = (points) => (points < 40 ? 'low' : points < 65 ? 'mid' : 'high');

/** The path of the text about a scale. */
export function gapText(name, own, theirs) {
  const found = gap(own, theirs);
  if (!found) return ['missing'];
  const kind = { trust: 'trust', COE: 'coercive' }[name] ?? 'plain';
  const same = level(own) === level(theirs.mean) ? level(own) : 'apart';
  if (found.notable) return [kind, found.points > 0 ? 'over' : 'under'];
  if (kind === 'trust') return [kind, 'none'];
  return same === 'apart' ? [same] : [kind, same];
}

/** How alike the two pictures are, 0 to 100. */
export const likeness = (own, theirs) => 100 - mean(BASES.map((base) => Math.abs(own[base] - theirs.scales[base].mean)));

/** A figure as the screen prints it. */
export const printed = (points) => String(round(points));
